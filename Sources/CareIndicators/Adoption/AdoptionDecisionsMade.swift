import CareCore
import CareModels

extension Indicator {
  /// Decisions of the period that a child should be placed for adoption.
  public static let adoptionDecisionsMade = count(
    "adoption.decisions-made", "Decisions for adoption made",
    definition: "Decisions of the period that a child should be placed for adoption.",
    sources: [.scorecard("A15"), .returnGuide("DATE_PLACED")],
    of: .records(
      of: PlacedForAdoption.self, "adoption-decisions", title: "made in the period", noun: "decisions",
      missing: "the day of the decision"
    ) { decision, context in decision.decided.map(context.period.contains) },
    example: IndicatorExample(
      """
      placedForAdoption: CHILD DATE_PLACED
      A 2020-06-01
      B 2020-03-31
      C .
      """, counted: "A", undetermined: "C", outside: "B", shows: "1"))
}
