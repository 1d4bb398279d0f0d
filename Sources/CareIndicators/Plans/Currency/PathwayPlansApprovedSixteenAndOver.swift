import CareCore
import CareModels

extension Indicator {
  /// Children in care of 16 and over with a pathway plan that a manager approved in the last six months.
  public static let pathwayPlansApprovedSixteenAndOver = proportion(
    "plans.approved-16-and-over", "Pathway plan approved in the last six months, 16 and over",
    definition: """
      Of children of 16 and over looked after on the day, those with a pathway plan in force that a manager approved \
      in the six months to it.
      """,
    sources: [.draftActionPlan("action 3")], polarity: .highIsGood, requires: [.pathwayPlans],
    options: [LeapDayBirthday.self], of: .lookedAfter,
    steps: [
      .exclude("Under 16", missing: "the date of birth") { child, context in
        child.isSixteenOrOver(context).map { !$0 }
      },
      .count("Approved in the last six months", missing: "whether a manager approved it") { child, context in
        child.hasApprovedPlan(PathwayPlan.self, on: context.asAt)
      },
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-01-06 S C2 N1 U4
      B 2020-01-06 S C2 N1 U4
      C 2020-01-06 S C2 N1 U4
      D 2020-01-06 S C2 N1 U4
      E 2020-01-06 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2005-03-31
      B 2004-01-01
      C 2005-04-01
      pathwayPlans: child approved ended
      A 2020-09-30
      B 2021-03-01 2021-03-31
      C 2021-03-01
      D 2021-03-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
