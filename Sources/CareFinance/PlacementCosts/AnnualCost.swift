public import CareCore

/// What a weekly price comes to in a year, with the number of weeks that a year was taken to have.
public struct AnnualCost: Codable, Hashable, Sendable {
  /// The price of a week.
  public let weekly: Money

  /// How many weeks a year was taken to have.
  public let weeksInYear: WeeksInYear

  /// The cost of the year, rounded to the penny.
  public let annual: Money

  /// The year of a weekly price, rounded once to the penny; `nil` when it does not fit.
  ///
  /// - Parameters:
  ///   - weekly: The price of a week.
  ///   - weeksInYear: How many weeks a year has: 52 unless said, as council reports have it.
  ///   - rounding: How the year is rounded.
  public init?(weekly: Money, weeksInYear: WeeksInYear = .fiftyTwo, rounding: Rounding = .halfAwayFromZero) {
    guard let annual = weeksInYear.annual(fromWeekly: weekly, rounding: rounding) else { return nil }
    self.weekly = weekly
    self.weeksInYear = weeksInYear
    self.annual = annual
  }

  /// The week of a year's cost, rounded once to the penny; `nil` when it does not fit.
  ///
  /// - Parameters:
  ///   - annual: The cost of a year.
  ///   - weeksInYear: How many weeks a year has: 52 unless said.
  ///   - rounding: How the week is rounded.
  public init?(annual: Money, weeksInYear: WeeksInYear = .fiftyTwo, rounding: Rounding = .halfAwayFromZero) {
    guard let weekly = weeksInYear.weekly(fromAnnual: annual, rounding: rounding) else { return nil }
    self.weekly = weekly
    self.weeksInYear = weeksInYear
    self.annual = annual
  }
}
