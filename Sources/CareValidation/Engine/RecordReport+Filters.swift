public import CareModels

extension RecordReport {
  /// The same report with only some of the findings; what became of the checks is as it was.
  public func filtered(_ isIncluded: (Entry) -> Bool) -> RecordReport {
    var report = self
    report.entries = entries.filter(isIncluded)
    report.accepted = accepted.filter(isIncluded)
    return report
  }

  /// The same report with the findings of these severities, tables, checks and child; what is `nil` leaves none out.
  public func filtered(
    severities: Set<Severity>? = nil, tables: Set<RegisterTable>? = nil, checks: Set<String>? = nil,
    child: RecordReference? = nil
  ) -> RecordReport {
    filtered { entry in
      severities?.contains(entry.finding.severity) ?? true
        && tables.map { tables in entry.finding.location.table.map(tables.contains) ?? false } ?? true
        && checks?.contains(entry.finding.check) ?? true && child.map { $0 == entry.child } ?? true
    }
  }

  /// The same report with the findings that matter so much or more: warnings and errors for ``Severity/warning``.
  public func filtered(atLeast severity: Severity) -> RecordReport {
    filtered { $0.finding.severity <= severity }
  }
}
