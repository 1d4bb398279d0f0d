import CareCore

/// The whole numbers that several printed figures can all be out of.
///
/// A figure with its count narrows the base to an interval; one without admits a base when some whole count of it prints so.
public struct CommonBase: Hashable, Sendable {
  /// A printed percentage or rate, with the count where that is printed too.
  public struct Member: Hashable, Sendable {
    /// What the printed number can stand for.
    public let printed: PrintedInterval

    /// The count above the line; `nil` when it is not printed.
    public let count: Int?

    /// What a whole is: 100 for percentages.
    public let scale: Int

    /// A member of a group of figures with one base.
    public init(_ printed: PrintedInterval, count: Int? = nil, per scale: Int = 100) {
      self.printed = printed
      self.count = count
      self.scale = scale
    }
  }

  /// The figures.
  public let members: [Member]

  /// The bases that the counted figures leave; `nil` when they contradict one another.
  public let range: ClosedRange<Int>?

  /// Brings figures together.
  ///
  /// - Complexity: O(*n*) in the number of figures.
  public init(_ members: [Member]) {
    self.members = members
    var range: ClosedRange<Int>? = 1...Int.max
    for member in members {
      guard let count = member.count, let known = range else { continue }
      let own = ImpliedCount.denominators(of: count, printing: member.printed, per: member.scale)
      range = own.flatMap { known.overlaps($0) ? known.clamped(to: $0) : nil }
    }
    self.range = range
  }

  /// Whether a base serves every figure.
  public func admits(_ base: Int) -> Bool {
    guard let range, range.contains(base) else { return false }
    return members.allSatisfy { member in
      member.count != nil || ImpliedCount.numerators(of: base, printing: member.printed, per: member.scale) != nil
    }
  }

  /// The smallest bases that serve every figure, at most `most` of them and none above `limit`; none when they have no base
  /// in common.
  ///
  /// - Complexity: O(*k* · *n*) with *k* bases tried, never more than 100,000; the counted figures, which narrow the range, come first.
  public func bases(upTo limit: Int = 1_000_000, most: Int = 20) -> [Int] {
    guard let range, range.lowerBound <= limit else { return [] }
    let start = members.compactMap { ImpliedCount.smallest(printing: $0.printed, per: $0.scale)?.base }.max() ?? 1
    let first = max(range.lowerBound, start)
    guard first <= min(range.upperBound, limit) else { return [] }
    var found: [Int] = []
    for base in (first...min(range.upperBound, limit)).prefix(100_000) {
      guard found.count < most else { break }
      if admits(base) { found.append(base) }
    }
    return found
  }
}
