import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day to whom every visit of the period was paid in time.
  public static let visitedInTime = timeliness(
    "visits.children-in-time", "Children to whom every visit was in time",
    definition: """
      Of children looked after on the day to whom a visit was due in the period, those to whom every such visit was \
      paid by the day it was due. A visit still to be paid from before the period counts as late.
      """,
    sources: [.reviewRegulations("regulation 28")], requires: [.episodes, .statutoryVisits], figures: .visitLimits,
    of: .lookedAfter, judging: { child, context in child.visitsOutcome(context) }, decimals: 1,
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
      B 2021-02-23
      C .
      """, counted: "A", notCounted: "B", leftOut: "E", undetermined: "C", outside: "D", shows: "50.0"))
}
