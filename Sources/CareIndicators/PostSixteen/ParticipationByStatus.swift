import CareCore
import CareModels

extension Indicator {
  /// What young people of 16 and 17 do on the day.
  public static let participationByStatus = distribution(
    "post-16.by-activity", "Activity of young people aged 16 and 17",
    definition: """
      Young people of academic age 16 and 17 on the day by what they did on it; not known where no record is in force.
      """,
    sources: [.performanceReport("paragraph 31")], of: .ofSixteenAndSeventeen,
    by: .codes("participation", title: "Activity", requires: []) { month, _ in month.status },
    example: IndicatorExample(
      """
      \(IndicatorExample.sixteen)
      participations: child status start end
      A neetAvailable 2021-03-31
      B college 2020-09-01
      C college 2020-09-01 2021-03-31
      E college 2020-09-01
      F college 2020-09-01
      """, counted: "A B C", undetermined: "F", outside: "E",
      groups: ["neetAvailable": "A", "college": "B", "notKnown": "C"], shows: "3"))
}
