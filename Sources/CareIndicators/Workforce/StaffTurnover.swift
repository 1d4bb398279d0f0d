import CareCore
import CareModels

extension Indicator {
  /// The share of staff who left.
  public static let staffTurnover = workforce(
    "turnover", "Staff turnover",
    """
    People who left in the days that the count of the day covers as a percentage of those employed on the day, in people. \
    The count is to cover twelve months to give a rate for a year.
    """, .lowIsGood,
    .number("People who left", unit: "people", missing: "the people who left") { row, _ in row.leavers },
    over: .number("People employed", unit: "people", missing: "the people employed") { row, _ in row.headcount },
    unit: "percent", scale: 100, shows: "12.0")
}
