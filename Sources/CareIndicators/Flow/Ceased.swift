import CareCore
import CareModels

extension Indicator {
  /// Children who ceased to be looked after.
  public static let ceased = count(
    "flow.ceased", "Children who ceased to be looked after",
    definition: """
      Children with an episode that ended in the period for any reason but that another began. A child who ceased \
      more than once counts once, with the last reason, even if they are looked after again.
      """,
    sources: [.interactiveTool("item 392")], of: .ceased,
    example: IndicatorExample(
      """
      A 2020-01-01 S V2 N1 U6 2020-06-15 E4A
      A 2020-09-01 S C2 N1 U4 2021-03-10 E45
      B 2019-05-01 S E1 N1 A6 2021-04-01 E11
      C 2019-05-01 S C2 N1 U4 2020-06-01 X1
      C 2020-06-01 P C2 N1 U6
      D 2019-05-01 S E1 N1 A6 2020-06-01
      """, counted: "A", undetermined: "D", outside: "B C", shows: "1"))
}
