import CareCore
import CareIndicators

extension IndicatorCase {
  /// Times missing or away: children, incidents, times for each child.
  static let missing: [IndicatorCase] =
    [("M", "A", Indicator.childrenMissing, Indicator.missingIncidents, Indicator.missingPerChild)]
    .flatMap(incidents)
    + [("A", "M", Indicator.childrenAway, Indicator.awayIncidents, Indicator.awayPerChild)].flatMap(incidents)
    + [
      away(.missingMoreThanOnce, .counted, "twice", "A M 2020-04-05 2020-04-06\nA M 2020-05-05 2020-05-06"),
      away(.missingMoreThanOnce, .notCounted, "once", "A M 2020-04-05 2020-04-06"),
      away(.missingMoreThanOnce, .notCounted, "once, and once away", "A M 2020-04-05 2020-04-06\nA A 2020-05-05"),
      away(
        .missingMoreThanOnce, .undetermined, "once, and once of no kind", "A M 2020-04-05 2020-04-06\nA . 2020-05-05"),
      away(.missingMoreThanOnce, .outside, "not at all", ""),
      away(.missingPerChild, .undetermined, "once for certain and once perhaps", "A M 2020-04-05\nA . 2020-05-05"),
    ] + reports

  @Sendable
  private static func incidents(
    _ kind: String, _ other: String, _ children: Indicator, _ times: Indicator, _ perChild: Indicator
  ) -> [IndicatorCase] {
    func all(_ outcome: Outcome, _ name: String, _ row: String) -> [IndicatorCase] {
      [
        away(children, outcome == .outside ? .notCounted : outcome, name, row), away(times, outcome, name, row),
        away(perChild, outcome, name, row),
      ]
    }
    let cases = [
      all(.counted, "for an hour", "A \(kind) 2020-06-01 2020-06-01"),
      all(.counted, "back on the first day", "A \(kind) 2020-01-01 2020-04-01"),
      all(.outside, "back the day before", "A \(kind) 2020-01-01 2020-03-31"),
      all(.counted, "since the last day", "A \(kind) 2021-03-31"),
      all(.outside, "since the day after", "A \(kind) 2021-04-01"),
      all(.counted, "throughout the year", "A \(kind) 2020-01-01"),
      all(.outside, "of the other kind", "A \(other) 2020-06-01 2020-06-01"),
      all(.undetermined, "of no kind", "A . 2020-06-01 2020-06-01"),
      all(.undetermined, "of a kind not on the list", "A X 2020-06-01 2020-06-01"),
      all(.outside, "of no kind, long ago", "A . 2019-06-01 2019-06-01"),
      all(.undetermined, "on no day", "A \(kind)"),
      all(.undetermined, "since no day, back after the year", "A \(kind) . 2021-04-01"),
      all(.counted, "since no day, back in it", "A \(kind) . 2020-06-01"),
      all(.outside, "since no day, back before it", "A \(kind) . 2020-03-31"),
      all(.counted, "back before they left, both in the year", "A \(kind) 2020-06-02 2020-06-01"),
      all(.undetermined, "back in the year before they left", "A \(kind) 2020-06-02 2020-03-01"),
      all(.undetermined, "back on a day that is no day", "A \(kind) 2020-02-01 31/02/2020"),
      all(.counted, "back on a day that is no day, since one in the year", "A \(kind) 2020-06-01 31/02/2020"),
    ].flatMap { $0 }
    return cases
      + [children, times, perChild].map {
        rows(
          $0, .outside, "left care on the first day",
          "A 2018-06-01 S C2 N1 U4 2020-04-01 E4A\nmissingEpisodes: CHILD MISSING MIS_START MIS_END\nA \(kind) 2020-03-01"
        )
      }
  }

  private static func away(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
    rows(
      indicator, outcome, name, "A 2018-06-01 S C2 N1 U4\nmissingEpisodes: CHILD MISSING MIS_START MIS_END\n\(row)")
  }

  private static let reports: [IndicatorCase] = [
    Indicator.reportedMissingByGroup, .reportedIncidentsByGroup, .reportedIncidentsPerChild,
  ].flatMap { indicator in
    func report(_ group: String?, _ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
      let counted = group.map(Outcome.inGroup) ?? outcome
      return rows(
        indicator, indicator.kind == .mean ? outcome : counted, name,
        "missingIncidents: child kind group start startedAt end\n\(row)")
    }
    return [
      report("community", .counted, "not in care", "A M community 2020-06-01"),
      report("local-cic", .counted, "in care, by its time alone", "A M local-cic . 2020-06-01T08:00:00"),
      report("notRecorded", .counted, "of no group", "A M . 2020-06-01"),
      report("unrecognised", .counted, "of a group not on the list", "A M cic 2020-06-01"),
      report(nil, .outside, "away", "A A community 2020-06-01"),
      report(nil, .outside, "the day before", "A M community 2020-03-31 . 2020-03-31"),
      report(nil, .undetermined, "of no kind", "A . community 2020-06-01"),
    ]
  }

  /// What was done when a missing child came back: offered, accepted, held, held in 72 hours, offered in 72 hours.
  static let returnInterviews: [IndicatorCase] =
    [
      back("held in time", .counted, .counted, .counted, .counted, .counted, "offered 2020-05-02 true 2020-05-04"),
      back("held late", .counted, .counted, .counted, .notCounted, .counted, "offered 2020-05-02 true 2020-05-05"),
      back("offered late", .counted, .notCounted, .notCounted, .notCounted, .notCounted, "offered 2020-05-05 false"),
      back("declined", .counted, .notCounted, .notCounted, .notCounted, .counted, "offered 2020-05-02 . . declined"),
      back("not offered", .notCounted, .leftOut, .notCounted, .notCounted, .notCounted, "wasOffered false"),
      back("offered on no day", .counted, .undetermined, .notCounted, .notCounted, .undetermined, "wasOffered true"),
      back(
        "nothing recorded of it", .undetermined, .undetermined, .notCounted, .notCounted, .undetermined, "wasOffered ."),
      back("not called for", .leftOut, .leftOut, .leftOut, .leftOut, .leftOut, "offered . . . notNeeded"),
      back("none", .notCounted, .leftOut, .notCounted, .notCounted, .notCounted, nil),
      back(
        "one that names no incident", .undetermined, .undetermined, .undetermined, .undetermined, .undetermined,
        "offered 2020-05-02 true 2020-05-04", naming: "."),
      back(
        "away", .outside, .outside, .outside, .outside, .outside, "offered 2020-05-02 true 2020-05-04", incident: "A"),
      back("still missing", .outside, .outside, .outside, .outside, .outside, nil, end: "."),
      back("back the day before the year", .outside, .outside, .outside, .outside, .outside, nil, end: "2020-03-31"),
      back(
        "back on no day, and an interview", .undetermined, .undetermined, .undetermined, .undetermined, .undetermined,
        "offered 2020-05-02 true 2020-05-04", end: "."),
    ].flatMap { $0 } + bases

  /// The share held in 72 hours over its bases.
  private static let bases: [IndicatorCase] = [
    (ReturnInterviewBase.offered, "wasOffered false", Outcome.leftOut),
    (.offered, "offered 2020-05-02 false", .notCounted),
    (.accepted, "offered 2020-05-02 false", .leftOut), (.accepted, "offered 2020-05-02 true", .notCounted),
    (.held, "offered 2020-05-02 true", .leftOut), (.held, "offered 2020-05-02 true 2020-05-05", .notCounted),
    (.held, "offered 2020-05-02 true 2020-05-04", .counted),
  ].flatMap { base, cells, outcome in
    [Indicator.returnInterviewsHeldInTime, .returnInterviewsHeld].map { indicator in
      let isLate = cells.hasSuffix("2020-05-05") && indicator.kind == .proportion
      return interview(
        indicator, isLate ? .counted : outcome, "of those \(base.rawValue): \(cells)", cells,
        options: MeasurementOptions(base))
    }
  }

  private static func back(
    _ name: String, _ offered: Outcome, _ accepted: Outcome, _ held: Outcome, _ inTime: Outcome,
    _ offeredInTime: Outcome, _ cells: String?, naming: String = "x", incident: String = "M", end: String = "2020-05-01"
  ) -> [IndicatorCase] {
    [
      (Indicator.returnInterviewsOffered, offered), (.returnInterviewsAccepted, accepted),
      (.returnInterviewsHeld, held), (.returnInterviewsHeldInTime, inTime),
      (.returnInterviewsOfferedInTime, offeredInTime),
    ].map { indicator, outcome in
      interview(indicator, outcome, name, cells, naming: naming, incident: incident, end: end)
    }
  }

  private static func interview(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ cells: String?, naming: String = "x",
    incident: String = "M", end: String = "2020-05-01", options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    let cells = (cells ?? "offered").split(separator: " ", maxSplits: 1).map(String.init)
    let columns = cells.first == "offered" ? "offered wasAccepted held reasonNotHeld" : "wasOffered"
    return rows(
      indicator, outcome, name,
      """
      missingIncidents: child id kind start end
      A x \(incident) 2020-03-01 \(end)
      returnInterviews: child incident \(columns)
      \(cells.count > 1 ? "A \(naming) \(cells[1])" : "")
      """, options: options)
  }
}
