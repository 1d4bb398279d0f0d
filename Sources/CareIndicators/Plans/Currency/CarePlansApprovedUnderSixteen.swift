import CareCore
import CareModels

extension Indicator {
  /// Children under 16 with a care plan that a manager approved in the last six months.
  public static let carePlansApprovedUnderSixteen = proportion(
    "plans.approved-under-16", "Care plan approved in the last six months, under 16",
    definition: """
      Of children under 16 looked after on the day, those with a care plan in force that a manager approved in the six \
      months to it.
      """,
    sources: [.draftActionPlan("action 3")], polarity: .highIsGood, requires: [.carePlans],
    options: [LeapDayBirthday.self], of: .lookedAfter,
    steps: [
      .exclude("Aged 16 or over", missing: "the date of birth") { child, context in child.isSixteenOrOver(context) },
      .count("Approved in the last six months", missing: "whether a manager approved it") { child, context in
        child.hasApprovedPlan(CarePlan.self, on: context.asAt)
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
      A 2005-04-01
      B 2010-01-01
      C 2005-03-31
      carePlans: child approved
      A 2020-09-30
      B 2020-09-29
      C 2021-03-01
      D 2021-03-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
