import CareCore
import CareModels

extension Indicator {
  /// The cohort of the outcomes return.
  public static let lookedAfterTwelveMonths = count(
    "population.looked-after-twelve-months", "Children looked after for at least twelve months",
    definition: """
      Children looked after on the day who did not start after the first day of the year, did not leave before its \
      last, and had no agreed series of short breaks in it. A start on the first day is in.
      """,
    sources: [.interactiveTool("item 3"), .returnGuide("OC2")], of: .lookedAfterTwelveMonths,
    example: IndicatorExample(
      """
      A 2020-04-01 S C2 N1 U4
      B 2020-04-02 S C2 N1 U4
      C 2020-11-01 P C2 N1 U4
      D 2019-04-02 S C2 N1 U4 2021-03-31 E4A
      """, counted: "A", undetermined: "C", outside: "B D", shows: "1"))
}
