import CareCore
import CareModels

extension AttainmentSlot {
  /// How many results it has room for; `nil` for results in no slot.
  var room: Int? {
    switch self {
    case .english, .mathematics: 1
    case .ebacc, .open: 3
    case .unused: nil
    }
  }

  // The least and the greatest number of times that a result counts.
  private func weight(_ result: GCSEResult?) -> ClosedRange<Int> {
    switch (self, result?.isDoubleWeighted) {
    case (.english, nil): 1...2
    case (.mathematics, nil): 2...2
    case (_, true): 2...2
    default: 1...1
    }
  }

  /// The Attainment 8 scores that some results can make, in hundredths of a point: what is not recorded of them (the
  /// points, whether English counts twice, a result of a slot that none is in) may be anything it can be.
  ///
  /// `nil` when a slot has more results than room, or points are beyond 0 to 9, which are other matters.
  static func range(of results: [GCSEResult]) -> ClosedRange<Int>? {
    let most = 900
    var (low, high) = (0, 0)
    for slot in allCases {
      guard let room = slot.room else { continue }
      let filled = results.filter { $0.slot?.code == slot }
      guard filled.count <= room, !filled.contains(where: { $0.points.isOutside(0...most) }) else { return nil }
      for result in filled {
        low += slot.weight(result).lowerBound * (result.points ?? 0)
        high += slot.weight(result).upperBound * (result.points ?? most)
      }
      high += (room - filled.count) * slot.weight(nil).upperBound * most
    }
    // A result whose slot is not on record may be in any that has room, and is within what an empty slot may hold.
    return low...high
  }
}

extension [GCSEResult] {
  /// Results of so many hundredths of a point in one slot, for examples.
  static func filling(_ slot: AttainmentSlot, with points: [Int]) -> [GCSEResult] {
    points.map { GCSEResult(points: $0, slot: .known(slot)) }
  }
}
