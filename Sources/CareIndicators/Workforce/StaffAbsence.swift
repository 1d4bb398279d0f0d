import CareCore
import CareModels

extension Indicator {
  /// How many days of absence there were for each full-time post.
  public static let staffAbsence = mean(
    "workforce.absence", "Days of absence for each full-time post",
    definition: "Days of absence for each full-time post in the days that the count of the day covers, as recorded.",
    sources: .workforce, polarity: .lowIsGood, of: .workforce,
    Quantity("Days of absence", unit: "days", missing: "the days of absence") { row, _ in
      row.absenceHundredths.flatMap { Fraction($0, over: 100) }
    }, decimals: 2, example: .workforce(shows: "9.69"))
}
