public import CareCore
public import CareModels

/// What checks of a register came to: every finding, and what became of every check.
///
/// It says which row stands for a child, and with a key the child's pseudonym, but never the identifier.
public struct RecordReport: Codable, Hashable, Sendable {
  /// A finding, and the child whose row it is.
  public struct Entry: Codable, Hashable, Sendable {
    /// What was found, and where.
    public let finding: Finding

    /// The row that stands for the child (``CareModels/ChildHistory/reference``); `nil` when the row is about none.
    public let child: RecordReference?

    /// The child's pseudonym; `nil` without a key, or when the row is about no child.
    public let pseudonym: Pseudonym?

    /// The place in the list, from 0, of the waiver that lets it stand; `nil` when none does.
    public let waiver: Int?
  }

  /// What became of one check.
  public struct Result: Codable, Hashable, Sendable {
    /// The ``RecordCheck/id``.
    public let check: String

    /// How many rows it looked at; `nil` when it was not run.
    public let checked: Int?

    /// How many findings it has, those that were let stand among them.
    public let found: Int

    /// The tables it lacked; empty when it was run.
    public let missing: [RegisterTable]
  }

  /// The findings that nobody let stand, in the order of the checks, then of the rows; what there is to say about
  /// waivers comes last.
  public private(set) var entries: [Entry]

  /// The findings that a waiver lets stand, in the same order.
  public private(set) var accepted: [Entry]

  /// What became of each check, in the order in which they were given.
  public private(set) var results: [Result]

  /// Whether children are named by pseudonyms, so that reports on different days can be compared child by child.
  public let hasPseudonyms: Bool

  /// Runs checks over all children.
  ///
  /// A waiver that has expired on `day` lets nothing stand, and is itself a warning; one that matches no finding is a
  /// note. Neither says whom it is about: they are named by their place in the list, from 1.
  ///
  /// - Complexity: Of the checks, and linear in the rows of the tables in which something was found.
  public init(
    of histories: ChildHistories, checks: [RecordCheck] = RecordCheck.all, waivers: [Waiver] = [], on day: CalendarDay,
    key: PseudonymKey? = nil
  ) {
    var found: [Finding] = []
    var results: [Result] = []
    for check in checks {
      switch check.outcome(for: histories) {
      case .kept(let checked): results.append(Result(check: check.id, checked: checked, found: 0, missing: []))
      case .broken(let findings):
        let rows = check.requires.first.flatMap { histories.register.rowCount($0) } ?? histories.count
        results.append(Result(check: check.id, checked: rows, found: findings.count, missing: []))
        found += findings
      case .notRun(let missing):
        results.append(Result(check: check.id, checked: nil, found: 0, missing: missing))
      }
    }
    let owners = Owners(of: found, in: histories)
    var used: Set<Int> = []
    var pseudonyms: [Int: Pseudonym] = [:]
    let byCheck = Dictionary(grouping: waivers.indices) { waivers[$0].check }
    let all = found.map { finding -> Entry in
      let position = owners.position(of: finding.location)
      let child = position.map { histories[$0] }
      let waiver = byCheck[finding.check]?.first { number in
        !waivers[number].hasExpired(on: day) && waivers[number].covers(finding, of: child?.identifier)
      }
      if let waiver { used.insert(waiver) }
      if let key, let position, let child, pseudonyms[position] == nil {
        pseudonyms[position] = key.pseudonym(for: child.identifier)
      }
      return Entry(
        finding: finding, child: child?.reference, pseudonym: position.flatMap { pseudonyms[$0] }, waiver: waiver)
    }
    self.results = results
    hasPseudonyms = key != nil
    accepted = all.filter { $0.waiver != nil }
    entries =
      all.filter { $0.waiver == nil }
      + waivers.indices.compactMap { Self.remark(on: waivers[$0], number: $0, isUsed: used.contains($0), day: day) }
  }

  private static func remark(on waiver: Waiver, number: Int, isUsed: Bool, day: CalendarDay) -> Entry? {
    let place = waiver.record.map { Finding.Location($0) } ?? Finding.Location()
    let finding: Finding
    if waiver.hasExpired(on: day) {
      finding = Finding("waivers.expired", .warning, "Waiver \(number + 1) has expired.", at: place)
    } else if !isUsed {
      finding = Finding("waivers.unused", .note, "Waiver \(number + 1) matches nothing that was found.", at: place)
    } else {
      return nil
    }
    return Entry(finding: finding, child: nil, pseudonym: nil, waiver: nil)
  }

  /// The findings that nobody let stand, without the children.
  public var findings: [Finding] { entries.map(\.finding) }

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
}

/// Which child each row with a finding is about.
private struct Owners {
  private var positions: [RecordReference: Int] = [:]

  init(of findings: [Finding], in histories: ChildHistories) {
    let tables = Set(findings.compactMap(\.location.table))
    let wanted = Set(findings.compactMap { $0.location.reference })
    guard !wanted.isEmpty else { return }
    for (position, child) in histories.enumerated() {
      for table in tables {
        for reference in child.references(in: table) where wanted.contains(reference) {
          positions[reference] = position
        }
      }
    }
  }

  func position(of location: Finding.Location) -> Int? { location.reference.flatMap { positions[$0] } }
}

extension Finding.Location {
  /// The row of a table; `nil` when it is not a matter of one.
  var reference: RecordReference? {
    guard let table, let row else { return nil }
    return RecordReference(table, row)
  }
}
