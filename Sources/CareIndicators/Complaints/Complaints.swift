import CareCore
import CareModels

extension Population<RegisterRow<Complaint>> {
  /// Complaints received in the period.
  static var complaints: Population {
    records(
      of: Complaint.self, "complaints", title: "received in the period", noun: "complaints",
      missing: "the day it was received"
    ) { row, context in row.received.map(context.period.contains) }
  }
}

extension Indicator {
  /// How many complaints there were.
  public static let complaintsReceived = count(
    "complaints.received", "Complaints received",
    definition: "Complaints by or for children under the statutory procedure that were received in the period.",
    sources: .complaints, of: .complaints,
    example: .complaints(counted: "A B C", undetermined: "D", outside: "E", shows: "3"))

  /// Complaints by how they came.
  public static let complaintsByRoute = distribution(
    "complaints.by-route", "Complaints through an advocate and direct",
    definition: "Complaints received in the period by whether they came through an advocate or directly.",
    sources: .complaints, of: .complaints,
    by: .codes("complaint-route", title: "Route", requires: []) { row, _ in row.route },
    example: .complaints(
      counted: "A B C", undetermined: "D", outside: "E", groups: ["advocate": "A B", "direct": "C"], shows: "3"))

  /// Complaints by what was found.
  public static let complaintsByFinding = distribution(
    "complaints.by-finding", "Complaints by what was found",
    definition: "Complaints received in the period by what was found in the end; open ones are under not recorded.",
    sources: .complaints, of: .complaints,
    by: .codes("complaint-finding", title: "Finding", requires: []) { row, _ in row.finding },
    example: .complaints(
      counted: "A B C", undetermined: "D", outside: "E",
      groups: ["fault": "A", "no-fault": "B", "notRecorded": "C"], shows: "3"))

  /// The share of complaints in which fault was found.
  public static let complaintsWithFault = proportion(
    "complaints.fault-found", "Complaints in which fault was found",
    definition: "Of complaints received in the period that have been closed, those in which fault was found.",
    sources: .complaints, polarity: .lowIsGood, of: .complaints,
    steps: [
      .exclude("Still open", missing: "whether it was closed") { row, context in
        row.finding == nil && (row.closed.map { $0 > context.asAt } ?? true)
      },
      .count("Fault found", missing: "what was found") { row, _ in row.finding?.code.map { $0 == .fault } },
    ], decimals: 1,
    example: .complaints(counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))

  /// The share of complaints that went no further than the first stage.
  public static let complaintsSettledAtFirstStage = proportion(
    "complaints.settled-at-stage-1", "Complaints settled at the first stage",
    definition: """
      Of complaints received in the period that have been closed, those that went no further than local resolution.
      """,
    sources: .complaints, polarity: .highIsGood, of: .complaints,
    steps: [
      .exclude("Still open", missing: "whether it was closed") { row, context in
        row.finding == nil && (row.closed.map { $0 > context.asAt } ?? true)
      },
      .count("Settled at stage 1", missing: "its stages") { row, _ in
        guard let stages = row.stages, !stages.isEmpty else { return nil }
        return stages.map { $0.stage?.code.map { $0 == .localResolution } }.allTrue
      },
    ], decimals: 1,
    example: .complaints(counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))

  /// What complaints were about.
  public static let complaintsByTheme = distribution(
    "complaints.by-theme", "Themes of complaints",
    definition: """
      Complaints received in the period by what they were about: one with several themes is in each, so the themes add up to \
      more than the complaints.
      """,
    sources: .complaints, of: .complaintThemes,
    by: .codes("complaint-theme", title: "Theme", requires: []) { theme, _ in theme.theme },
    example: IndicatorExample(
      """
      complaints: child received themes
      A 2020-06-01 ["delay","support"]
      B 2020-06-01 ["delay"]
      C 2020-06-01
      D . ["delay"]
      E 2020-03-31 ["delay"]
      """, counted: "A A B C", undetermined: "D", outside: "E",
      groups: ["delay": "A B", "support": "A", "notRecorded": "C"], shows: "4"))
}

extension [Source] {
  fileprivate static var complaints: [Source] { [.careReport("8 and appendix 1")] }
}

extension IndicatorExample {
  fileprivate static func complaints(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String,
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      complaints: child received route finding closed stages
      A 2020-06-01 advocate fault 2020-07-01 [{"stage":"1"}]
      B 2020-06-01 advocate no-fault 2020-09-01 [{"stage":"1"},{"stage":"2"}]
      C 2021-03-31 direct . . [{"stage":"1"}]
      D . direct fault 2020-07-01 [{"stage":"1"}]
      E 2020-03-31 direct fault 2020-07-01 [{"stage":"1"}]
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
