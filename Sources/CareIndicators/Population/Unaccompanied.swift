import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are unaccompanied asylum-seeking children.
  public static let unaccompanied = proportion(
    "population.unaccompanied", "Unaccompanied asylum-seeking children",
    definition: """
      Of children looked after on the day, those recorded as unaccompanied and seeking asylum, and not ceased to be so \
      by then.
      """,
    sources: [.interactiveTool("item 334")], requires: [.episodes, .unaccompaniedChildren], of: .lookedAfter,
    steps: [
      .count("Unaccompanied and seeking asylum on the day", missing: "the day the child ceased to be unaccompanied") {
        child, context in child.isUnaccompanied(on: context.asAt)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-05-01 S V2 N8 U4
      B 2020-05-01 S V2 N8 U4
      C 2020-05-01 S V2 N8 U4
      D 2020-05-01 S V2 N8 U4 2021-03-31 E4A
      unaccompaniedChildren: CHILD DUC
      A 2021-04-01
      B 2021-03-31
      C 31/02/2021
      D .
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
