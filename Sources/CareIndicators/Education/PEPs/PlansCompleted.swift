import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who have a completed personal education plan.
  public static let plansCompleted = proportion(
    "peps.completed", "Personal education plan completed",
    definition: """
      Of children looked after on the day who need a personal education plan, those with one that was complete by the day \
      and came of a meeting in the school term of the day; as an option in the six months to it. It counts children: a \
      report that divides plans by reviews gives another figure.
      """,
    sources: [
      .careReport("4.2, personal education plans"), .reviewingOfficersReport("personal education plans"),
      .virtualSchoolHead("paragraph 15"),
    ], polarity: .highIsGood, options: [PlanScope.self, PlanInForce.self], of: .needingPlan,
    steps: [
      .count("A plan was complete", missing: "the school term of the day") { child, context in
        child.hasCompletedPlan(context)
      }
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      E 2019-01-01
      personalEducationPlans: child held completed
      A 2021-02-03 2021-02-10
      B 2020-11-04 2020-11-10
      B 2021-02-03
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50"))
}

extension Population<ChildHistory> {
  /// Children looked after on the day who need a personal education plan.
  static var needingPlan: Population {
    lookedAfter.filtered(
      "needing-plan", title: "who need a personal education plan",
      missing: "the date of birth, or whether the child is in education", requires: [.personalEducationPlans],
      options: [PlanScope.self]
    ) { child, context in
      switch context.options[PlanScope.self] {
      case .threeToEighteen: child.needsEducationPlan(on: context.asAt)
      case .compulsorySchoolAge: child.isOfCompulsorySchoolAge(on: context.asAt)
      }
    }
  }
}

extension ChildHistory {
  /// Whether a plan was complete on the day that came of a meeting recent enough; one without the day of a meeting goes by
  /// the day it was complete.
  fileprivate func hasCompletedPlan(_ context: MeasurementContext) -> Bool? {
    let window: Period? =
      switch context.options[PlanInForce.self] {
      case .thisTerm: context.terms.term(containing: context.asAt).flatMap(context.terms.period(of:))
      case .sixMonths: Period.months(6, endingOn: context.asAt)
      }
    guard let window else { return nil }
    return personalEducationPlans.contains { plan in
      guard let completed = plan.completed, completed <= context.asAt else { return false }
      return window.contains(plan.held ?? completed)
    }
  }
}
