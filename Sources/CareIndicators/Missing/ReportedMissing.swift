public import CareCore
public import CareModels

/// A child's reports as missing in one of the groups in which they are reported: in care here, in care of another
/// authority, not in care. A child who was in two groups is in both.
public struct ReportedMissing: IndicatorSubject {
  /// The history of the child.
  public let history: ChildHistory?

  /// The group; `nil` when not recorded.
  public let group: Coded<MissingReportingGroup>?

  /// The fewest and the most reports in the period.
  let counts: ClosedRange<Int>

  /// The row that stands for the child.
  public var reference: RecordReference { history?.reference ?? RecordReference(.missingIncidents, 0) }
}

extension MissingIncident {
  /// The day it ended, when it has; the time is believed where it disagrees with the day.
  var lastDay: CalendarDay? { endedAt?.day ?? end }

  /// Whether the child was missing, and not only away, on a day of a period; `nil` when they may have been.
  func wasMissing(in period: Period) -> Bool? {
    if kind?.code == .awayWithoutAuthorisation { return false }
    let isOver = unreadFields.contains { $0 == .end || $0 == .endedAt }
    let inPeriod = wasUnderWay(from: startedAt?.day ?? start, to: lastDay, isOver: isOver, in: period)
    return kind?.code == .missing || inPeriod == false ? inPeriod : nil
  }
}

extension ChildHistory {
  /// The child's reports as missing in a period, group by group in the order of the list.
  fileprivate func reportedMissing(in period: Period) -> [ReportedMissing] {
    var counts: [Coded<MissingReportingGroup>?: (least: Int, most: Int)] = [:]
    for incident in missingIncidents {
      let wasMissing = incident.wasMissing(in: period)
      guard wasMissing != false else { continue }
      counts[incident.group, default: (0, 0)].most += 1
      if wasMissing == true { counts[incident.group, default: (0, 0)].least += 1 }
    }
    return counts.sorted { $0.key?.text ?? "" < $1.key?.text ?? "" }.map { group, counts in
      ReportedMissing(history: self, group: group, counts: counts.least...counts.most)
    }
  }
}

extension Population<ReportedMissing> {
  /// Children reported missing in the period, each once in each group.
  static var reportedMissing: Population {
    Population(
      "reported-missing", title: "on a day of the period, each group apart", noun: "children reported missing",
      missing: "the kind or the days of an incident", requires: [.missingIncidents],
      each: { child, context in child.reportedMissing(in: context.period) },
      contains: { reported, _ in reported.counts.reaches(1) })
  }
}

extension Population<RegisterRow<MissingIncident>> {
  /// Incidents in which a child was missing on a day of the period.
  static var reportedIncidents: Population {
    .records(
      of: MissingIncident.self, "reported-incidents", title: "under way on a day of the period",
      noun: "reports of missing children", missing: "the kind or the days of the incident"
    ) { row, context in row.record.wasMissing(in: context.period) }
  }
}

extension Breakdown<ReportedMissing> {
  /// By the group in which the child was reported.
  public static var reportingGroup: Breakdown {
    .codes("reporting-group", title: MissingReportingGroup.title, requires: []) {
      reported, _ -> Coded<MissingReportingGroup>? in reported.group
    }
  }
}

extension Breakdown<RegisterRow<MissingIncident>> {
  /// By the group in which the child was reported.
  public static var reportingGroup: Breakdown {
    .codes("reporting-group", title: MissingReportingGroup.title, requires: []) {
      incident, _ -> Coded<MissingReportingGroup>? in incident.group
    }
  }
}
