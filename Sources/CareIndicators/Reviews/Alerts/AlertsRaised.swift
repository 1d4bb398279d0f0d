import CareCore
import CareModels

extension Indicator {
  /// Quality-assurance alerts raised by reviewing officers.
  public static let alertsRaised = count(
    "reviewing-officers.alerts", "Alerts raised by reviewing officers",
    definition: "Quality-assurance alerts that reviewing officers raised in the period, for concern or good practice.",
    sources: [.reviewingReport("section 6, challenge and escalation")], of: .alertsRaised,
    example: IndicatorExample(
      """
      qualityAlerts: child kind raised
      A concern 2020-08-28
      B concern .
      C concern 2021-04-01
      """, counted: "A", undetermined: "B", outside: "C", shows: "1"))
}
