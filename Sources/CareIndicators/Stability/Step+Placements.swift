import CareCore
import CareModels

extension Step<ChildHistory> {
  /// Counts children with at least so many placements in the months to the day; `nil` stands for the whole period.
  static func placements(atLeast least: Int, months: Int?) -> Step {
    .count("\(least) or more placements", missing: "the dates of an episode") { child, context in
      let period = months.map { Period.months($0, endingOn: context.asAt) } ?? context.period
      guard let period else { return nil }
      let moves = context.options.temporaryMoves
      return child.placementCounts(in: period, temporaryMoves: moves).reaches(least)
    }
  }
}

extension ClosedRange<Int> {
  /// Whether a number between the fewest and the most is at least `least`; `nil` when it may or may not be.
  func reaches(_ least: Int) -> Bool? {
    if lowerBound >= least { return true }
    return upperBound < least ? false : nil
  }
}
