import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// Appointments of reviewing officers, and the alerts they raise.
  static let reviewingOfficers: [IndicatorCase] =
    [
      officer(.counted, "on the fifth working day", "lookedAfter 2020-08-10"),
      officer(.counted, "held the case before", "lookedAfter 2020-06-01"),
      officer(.notCounted, "on the sixth", "lookedAfter 2020-08-11"),
      officer(.notCounted, "for child protection alone", "protection 2020-08-03"),
      officer(.undetermined, "from no day given", "lookedAfter"),
      rows(
        .reviewingOfficersAppointedInTime, .outside, "in care since before the year",
        "A 2020-02-03 S C2 N1 U4 \n children: \n A 2010-01-01"),
    ]
    + alerts

  private static let alerts: [IndicatorCase] =
    [Indicator.alertsRaised, .alertsByKind, .concernsByFurthestStage, .escalationsByOutcome, .alertsAnsweredInTime]
    .flatMap { indicator in
      [
        alert(indicator, .outside, "raised after the year", "kind raised", "concern 2021-04-01"),
        alert(indicator, .undetermined, "raised on no day given", "kind", "concern"),
      ]
    }
    + [Indicator.concernsByFurthestStage, .escalationsByOutcome, .alertsAnsweredInTime].flatMap { indicator in
      [
        alert(indicator, .leftOut, "good practice", "kind raised", "goodPractice 2020-08-03"),
        alert(indicator, .undetermined, "of no kind given", "raised steps", "2020-08-03 [{\"stage\":\"challenge\"}]"),
      ]
    }
    + [
      alert(.alertsRaised, .counted, "on the first day", "raised", "2020-04-01"),
      alert(.alertsByKind, .inGroup("goodPractice"), "good practice", "kind raised", "goodPractice 2020-08-03"),
      alert(.alertsByKind, .inGroup("unrecognised"), "a word not on the list", "kind raised", "praise 2020-08-03"),
      stage(.inGroup("none"), "no step", "[]"),
      stage(.inGroup("notRecorded"), "steps not recorded", "."),
      stage(.inGroup("formalAlert"), "the furthest of two", #"[{"stage":"formalAlert"},{"stage":"contact"}]"#),
      stage(
        .inGroup("contact"), "a later step is still to come",
        #"[{"stage":"contact","date":"2021-03-31"},{"stage":"challenge","date":"2021-04-01"}]"#),
      stage(.inGroup("unrecognised"), "a step not on the list", #"[{"stage":"contact"},{"stage":"letter"}]"#),
      stage(.inGroup("notRecorded"), "a step of no stage given", #"[{"stage":"contact"},{"date":"2020-08-03"}]"#),
      escalation(.inGroup("settled"), "by the step", "", #"[{"stage":"challenge","isResolved":true}]"#),
      escalation(
        .inGroup("unanswered"), "settled after the year", "",
        #"[{"stage":"challenge","isResolved":true,"answered":"2021-04-01"}]"#),
      escalation(.inGroup("answered"), "and not settled", "", #"[{"stage":"challenge","answered":"2020-09-01"}]"#),
      escalation(.inGroup("settled"), "settled on the last day", "2021-03-31", #"[{"stage":"challenge"}]"#),
      escalation(.leftOut, "not taken further", "", "[]"),
      escalation(.undetermined, "steps not recorded", "", "."),
      alert(
        .alertsAnsweredInTime, .counted, "on the day", "kind raised responseDue responded",
        "concern 2020-08-03 2020-08-17 2020-08-17"),
      alert(
        .alertsAnsweredInTime, .notCounted, "a day late", "kind raised responseDue responded",
        "concern 2020-08-03 2020-08-17 2020-08-18"),
      alert(
        .alertsAnsweredInTime, .leftOut, "due today", "kind raised responseDue", "concern 2021-03-17 2021-03-31"),
      alert(.alertsAnsweredInTime, .undetermined, "due on no day given", "kind raised", "concern 2020-08-03"),
    ]

  private static func officer(_ outcome: Outcome, _ name: String, _ cells: String) -> IndicatorCase {
    rows(
      .reviewingOfficersAppointedInTime, outcome, name,
      """
      A 2020-08-03 S C2 N1 U4
      reviewingAllocations: child role start
      A \(cells)
      """)
  }

  private static func alert(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ fields: String, _ cells: String
  ) -> IndicatorCase {
    rows(indicator, outcome, name, "qualityAlerts: child \(fields)\nA \(cells)")
  }

  private static func stage(_ outcome: Outcome, _ name: String, _ steps: String) -> IndicatorCase {
    alert(.concernsByFurthestStage, outcome, name, "kind raised steps", "concern 2020-08-03 \(steps)")
  }

  private static func escalation(
    _ outcome: Outcome, _ name: String, _ resolved: String, _ steps: String
  ) -> IndicatorCase {
    alert(
      .escalationsByOutcome, outcome, name, "kind raised resolved steps",
      "concern 2020-08-03 \(resolved.isEmpty ? "." : resolved) \(steps)")
  }
}
