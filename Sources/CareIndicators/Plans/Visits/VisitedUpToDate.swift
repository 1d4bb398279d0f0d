import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day to whom no visit was overdue.
  public static let visitedUpToDate = timeliness(
    "visits.children-up-to-date", "Children visited when they should have been, on the day",
    definition: """
      Of children looked after on the day, those to whom no visit was overdue: the last one to the present placement \
      was no longer ago than the interval that applies, or the first is not due yet.
      """,
    sources: [.reviewRegulations("regulation 28")], requires: [.episodes, .statutoryVisits], figures: .visitLimits,
    of: .lookedAfter, judging: { child, context in child.presentVisitsOutcome(context) }, decimals: 1,
    example: IndicatorExample(
      """
      A 2021-01-04 S C2 N1 U4
      B 2021-01-04 S C2 N1 U4
      C 2020-01-06 P C2 N1 U4
      D 2021-01-04 S C2 N1 U4 2021-03-31 E4A
      E 2021-03-29 S C2 N1 U4
      statutoryVisits: child date
      A 2021-01-11
      A 2021-02-22
      B 2021-01-11
      C .
      """, counted: "A E", notCounted: "B", undetermined: "C", outside: "D", shows: "66.7"))
}
