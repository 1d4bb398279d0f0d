import CareCore
import CareModels

extension Indicator {
  /// A ratio of two numbers of the count of the day.
  static func workforce(
    _ id: String, _ title: String, _ definition: String, _ polarity: Polarity,
    _ quantity: Quantity<RegisterRow<WorkforceCount>>, over base: Quantity<RegisterRow<WorkforceCount>>, unit: String,
    scale: Int, shows: String
  ) -> Indicator {
    ratio(
      "workforce.\(id)", title, definition: definition, sources: .workforce, polarity: polarity, of: .workforce,
      quantity, over: base, unit: unit, scale: scale, example: .workforce(shows: shows))
  }
}

extension IndicatorExample {
  /// The count of the day, one of a team, one of the department, one without any number and one of the year before.
  static func workforce(shows: String) -> IndicatorExample {
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
