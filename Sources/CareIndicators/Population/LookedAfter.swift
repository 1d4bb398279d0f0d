import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the day.
  public static let lookedAfter = count(
    "population.looked-after", "Children looked after",
    definition: """
      Children in an episode of care that had started by the day and had not ceased on it. Agreed series of short \
      breaks (V3, V4) are left out. A child counts once.
      """,
    sources: [.interactiveTool("item 332")], of: .lookedAfter,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S V4 N2 U6
      C 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      """, counted: "A", undetermined: "D", outside: "B C", shows: "1"))
}
