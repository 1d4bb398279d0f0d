import CareCore
import CareModels

extension Indicator {
  /// The share of posts that are vacant.
  public static let vacancyRate = workforce(
    "vacancy", "Vacant posts",
    """
    Posts vacant on the day as a percentage of those filled by the authority's own staff and those vacant, in full-time \
    posts; agency workers fill no post in this sense.
    """, .lowIsGood,
    .posts("Vacant posts", missing: "the vacant posts", \.vacantHundredths),
    over: .posts("Posts filled and vacant", missing: "the posts filled or vacant") {
      $0.sum(\.fteHundredths, \.vacantHundredths)
    }, unit: "percent", scale: 100, shows: "20.0")

  /// The share of workers who are from agencies.
  public static let agencyRate = workforce(
    "agency", "Agency workers",
    """
    Agency workers on the day as a percentage of the authority's own staff and agency workers together, in full-time \
    posts.
    """, .lowIsGood,
    .posts("Agency workers", missing: "the agency workers", \.agencyHundredths),
    over: .posts("Own staff and agency workers", missing: "the own staff or the agency workers") {
      $0.sum(\.fteHundredths, \.agencyHundredths)
    }, unit: "percent", scale: 100, shows: "11.1")

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

  /// How many cases each full-time worker holds.
  public static let casesPerWorker = workforce(
    "cases", "Cases for each full-time worker",
    "Cases held on the day over the workers who hold them, agency workers among them, in full-time posts.",
    .lowIsGood,
    .number("Cases", unit: "cases", missing: "the cases held") { row, _ in row.cases },
    over: .posts("Own staff and agency workers", missing: "the own staff or the agency workers") {
      $0.sum(\.fteHundredths, \.agencyHundredths)
    }, unit: "cases for each full-time post", scale: 1, shows: "16.0")

  /// How many days of absence there were for each full-time post.
  public static let staffAbsence = mean(
    "workforce.absence", "Days of absence for each full-time post",
    definition: "Days of absence for each full-time post in the days that the count of the day covers, as recorded.",
    sources: .workforce, polarity: .lowIsGood, of: .workforce,
    Quantity("Days of absence", unit: "days", missing: "the days of absence") { row, _ in
      row.absenceHundredths.flatMap { Fraction($0, over: 100) }
    }, decimals: 2, example: .workforce(shows: "9.69"))

  private static func workforce(
    _ id: String, _ title: String, _ definition: String, _ polarity: Polarity,
    _ quantity: Quantity<RegisterRow<WorkforceCount>>, over base: Quantity<RegisterRow<WorkforceCount>>, unit: String,
    scale: Int, shows: String
  ) -> Indicator {
    ratio(
      "workforce.\(id)", title, definition: definition, sources: .workforce, polarity: polarity, of: .workforce,
      quantity,
      over: base, unit: unit, scale: scale, example: .workforce(shows: shows))
  }
}

extension IndicatorExample {
  /// The count of the day, one of a team, one of the department, one without any number and one of the year before.
  fileprivate static func workforce(shows: String) -> IndicatorExample {
    let numbers = "100 8000 2000 1000 12 969 1440"
    let columns = "headcount fteHundredths vacantHundredths agencyHundredths leavers absenceHundredths cases"
    return IndicatorExample(
      """
      workforceCounts: asAt role team \(columns)
      2021-03-31 socialWorker . \(numbers)
      2021-03-31 socialWorker North \(numbers)
      2021-03-31 . . \(numbers)
      2021-03-31 socialWorker
      2020-03-31 socialWorker . \(numbers)
      """, counted: "0", undetermined: "3", outside: "1 2 4", shows: shows)
  }
}
