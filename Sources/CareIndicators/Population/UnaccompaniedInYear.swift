import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after in the year who were unaccompanied asylum-seeking children at any time in it.
  public static let unaccompaniedInYear = proportion(
    "population.unaccompanied-in-year", "Unaccompanied asylum-seeking children at any time in the year",
    definition: """
      Of children looked after at any time in the period, those recorded as unaccompanied and seeking asylum on any \
      day of it.
      """,
    sources: [.interactiveTool("item 334")], requires: [.episodes, .unaccompaniedChildren], of: .lookedAfterInYear,
    steps: [
      .count("Unaccompanied and seeking asylum in the period", missing: "the day the child ceased to be unaccompanied")
      {
        child, context in child.isUnaccompanied(on: context.period.start)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-05-01 S V2 N8 U4 2020-06-01 E4A
      B 2020-03-01 S V2 N8 U4
      C 2020-03-01 S V2 N8 U4
      D 2020-03-01 S V2 N8 U4 2020-04-01 E4A
      unaccompaniedChildren: CHILD DUC
      A 2020-04-02
      B 2020-04-01
      C 31/02/2021
      D .
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
