import CareCore
import CareModels

extension Indicator {
  /// Quality-assurance alerts by whether they raise a concern.
  public static let alertsByKind = distribution(
    "reviewing-officers.alerts-by-kind", "Alerts by kind",
    definition:
      "Quality-assurance alerts that reviewing officers raised in the period: for concern, for good practice.",
    sources: [.reviewingReport("section 6, challenge and escalation")], of: .alertsRaised,
    by: .codes("alert-kind", title: "Kind", requires: []) { alert, _ in alert.kind },
    example: IndicatorExample(
      """
      qualityAlerts: child kind raised
      A concern 2020-08-28
      A goodPractice 2020-08-28
      B . 2020-08-28
      C concern .
      D concern 2021-04-01
      """, counted: "A A B", undetermined: "C", outside: "D",
      groups: ["concern": "A", "goodPractice": "A", "notRecorded": "B"], shows: "3"))
}
