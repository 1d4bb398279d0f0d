import CareCore
import CareModels

extension Indicator {
  /// Children who started to be looked after.
  public static let started = count(
    "flow.started", "Children who started to be looked after",
    definition: """
      Children with an episode in the period that began a period of care (reason S). A child who started more than \
      once counts once, with what was true of the first start. Short breaks are not starts.
      """,
    sources: [.interactiveTool("item 376")], of: .started,
    example: IndicatorExample(
      """
      A 2020-05-01 S V2 N1 U6 2020-06-15 E4A
      A 2021-02-01 S C1 N1 U4
      B 2020-03-31 S C2 N1 U4
      C 2020-06-01 P C2 N1 U4
      D 2020-06-01 . C2 N1 U4
      """, counted: "A", undetermined: "D", outside: "B C", shows: "1"))
}
