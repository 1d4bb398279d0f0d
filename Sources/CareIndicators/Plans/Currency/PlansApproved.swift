import CareCore
import CareModels

extension Indicator {
  /// Children with a plan that a manager approved in the last six months.
  public static let plansApproved = proportion(
    "plans.approved", "Plan approved by a manager in the last six months",
    definition: """
      Of children looked after on the day, those with a care plan in force that a manager approved in the six months \
      to it, or, from 16, a pathway plan. A plan of which no approval is recorded does not count.
      """,
    sources: [.careReport("executive summary"), .draftActionPlan("action 3")], polarity: .highIsGood,
    requires: [.carePlans, .pathwayPlans], options: [LeapDayBirthday.self], of: .lookedAfter,
    steps: [
      .count("Approved in the last six months", missing: "the date of birth") { child, context in
        if child.hasApprovedPlan(CarePlan.self, on: context.asAt) { return true }
        return child.hasApprovedPlan(PathwayPlan.self, on: context.asAt) ? child.isSixteenOrOver(context) : false
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-01-06 S C2 N1 U4
      B 2020-01-06 S C2 N1 U4
      C 2020-01-06 S C2 N1 U4
      D 2020-01-06 S C2 N1 U4
      E 2020-01-06 S C2 N1 U4
      F 2020-01-06 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2010-01-01
      B 2005-03-31
      C 2010-01-01
      D 2005-04-01
      carePlans: child completed approved
      A 2020-01-13 2020-09-30
      C 2020-01-13 2020-09-29
      pathwayPlans: child approved
      B 2021-03-01
      D 2021-03-01
      E 2021-03-01
      """, counted: "A B", notCounted: "C D", undetermined: "E", outside: "F", shows: "50.0"))
}
