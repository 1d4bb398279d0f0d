import CareCore
import CareModels

extension Indicator {
  /// Concerns answered by the day an answer was due.
  public static let alertsAnsweredInTime = timeliness(
    "reviewing-officers.alerts-answered-in-time", "Concerns answered in time",
    definition: """
      Of concerns that reviewing officers raised in the period, those answered by the day recorded as due for an \
      answer. An alert for good practice asks for none.
      """,
    sources: [.reviewingReport("section 6, challenge and escalation")], of: .alertsRaised,
    steps: [.exceptGoodPractice],
    judging: { alert, context in .due(alert.responseDue, done: alert.responded, asAt: context.asAt) }, decimals: 1,
    example: IndicatorExample(
      """
      qualityAlerts: child kind raised responseDue responded
      A concern 2020-08-28 2020-09-11 2020-09-11
      B concern 2020-08-28 2020-09-11 .
      C goodPractice 2020-08-28
      D concern 2020-08-28
      E concern 2021-04-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
