/// Names that resemble one that does not exist.
public enum NearMatches {
  /// Those that begin with the name, and those that differ from it in few letters; the nearest first, at most three.
  ///
  /// - Complexity: O(*n* × *m*) for each name, *n* and *m* being their lengths; of the name 64 letters are looked at.
  public static func of(_ name: String, among names: [String]) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    let most = max(1, wanted.count / 4)
    var near: [(name: String, distance: Int)] = []
    for candidate in names {
      let other = Array(candidate.lowercased().unicodeScalars)
      let isStart = wanted.count > 2 && other.starts(with: wanted)
      let distance = distance(wanted, other)
      if isStart || distance <= most { near.append((candidate, isStart ? 0 : distance)) }
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// How many letters have to be put in, taken out, changed, or swapped with the next.
  public static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var line = [row + 1]
      for (column, other) in second.enumerated() {
        var least = min(last[column + 1] + 1, line[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      before = last
      last = line
    }
    return last[second.count]
  }
}
