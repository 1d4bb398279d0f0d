import CareCore
public import CareModels

extension Population<RegisterRow<QualityAlert>> {
  /// Quality-assurance alerts raised in the period.
  public static var alertsRaised: Population {
    records(
      of: QualityAlert.self, "alerts-raised", title: "raised in the period", noun: "alerts",
      missing: "the day it was raised"
    ) { alert, context in alert.raised.map(context.period.contains) }
  }
}

extension Step<RegisterRow<QualityAlert>> {
  /// Leaves out alerts for good practice.
  static var exceptGoodPractice: Step {
    .exclude("Good practice", missing: "whether it is a concern") { alert, _ in
      alert.kind?.code.map { $0 == .goodPractice }
    }
  }
}

extension QualityAlert {
  /// The steps by which it was taken further until the end of a day. A step without a day counts.
  func steps(by day: CalendarDay) -> [EscalationStep] { (steps ?? []).filter { $0.date.map { $0 <= day } ?? true } }
}
