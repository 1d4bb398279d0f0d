import CareCore
public import CareModels

/// A plan as far as its currency goes: a care plan or a pathway plan.
protocol ReviewedPlan: CareRecord {
  var started: CalendarDay? { get }
  var completed: CalendarDay? { get }
  var reviewed: CalendarDay? { get }
  var ended: CalendarDay? { get }

  func isApproved(within months: Int, on day: CalendarDay) -> Bool
}

extension CarePlan: ReviewedPlan {}

extension PathwayPlan: ReviewedPlan {}

extension ReviewedPlan {
  /// Whether it had not ended by a day.
  fileprivate func isInForce(on day: CalendarDay) -> Bool { ended.map { $0 > day } ?? true }
}

extension ChildHistory {
  /// Whether a plan of the child was made or reviewed in the six months to a day, and had not ended by then.
  ///
  /// `nil` when a plan in force has no day at all. Six months to 31 March start on 30 September, that day included.
  func hasCurrentPlan<Plan: ReviewedPlan>(_ type: Plan.Type, on day: CalendarDay) -> Bool? {
    guard let first = day.adding(months: -6) else { return nil }
    var answer: Bool? = false
    for plan in records(of: type) where plan.isInForce(on: day) {
      let days = [plan.completed ?? plan.started, plan.reviewed].compactMap { $0 }
      if days.contains(where: { $0 >= first && $0 <= day }) { return true }
      if days.isEmpty { answer = nil }
    }
    return answer
  }

  /// Whether a manager approved a plan of the child in the six months to a day, and it had not ended by then.
  func hasApprovedPlan<Plan: ReviewedPlan>(_ type: Plan.Type, on day: CalendarDay) -> Bool {
    records(of: type).contains { $0.isApproved(within: 6, on: day) }
  }

  /// Whether the child had reached 16 on the day.
  func isSixteenOrOver(_ context: MeasurementContext) -> Bool? {
    age(on: context.asAt, leapDay: context.options.leapDayBirthday).map { $0 >= 16 }
  }
}

extension Population<ChildHistory> {
  /// Young people entitled to a pathway plan on the day: eligible, relevant and former relevant to 20, and to 24 those
  /// who asked for support.
  ///
  /// The category is the one recorded for the day, or else the one that the episodes give.
  public static var entitledToPathwayPlan: Population {
    Population(
      "entitled-to-pathway-plan", title: "entitled to a pathway plan on the day",
      missing: "what the young person is entitled to as a care leaver", options: [LeapDayBirthday.self]
    ) { child, context in
      let day = context.asAt
      let leapDay = context.options.leapDayBirthday
      switch child.careLeaverCategory(on: day, leapDay: leapDay) {
      case nil: return nil
      case .eligible?, .relevant?: return true
      case .qualifying?, .noCurrentEligibility?: return false
      case .formerRelevant?:
        guard let age = child.age(on: day, leapDay: leapDay) else { return nil }
        if age >= 25 { return false }
        return age < 21 || child.hasAskedForSupport(by: day)
      }
    }
  }
}
