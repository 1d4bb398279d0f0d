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
  public struct CheckResult: Codable, Hashable, Sendable {
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
  public internal(set) var entries: [Entry]

  /// The findings that a waiver lets stand, in the same order.
  public internal(set) var accepted: [Entry]

  /// What became of each check, in the order in which they were given.
  public internal(set) var results: [CheckResult]

  /// Whether children are named by pseudonyms, so that reports on different days can be compared child by child.
  public let hasPseudonyms: Bool

  /// The version of the form in which reports are written.
  public static let schemaVersion = 1

  /// Runs checks over all children, and takes in what the statutory clocks came to.
  ///
  /// A waiver that has expired on `day` lets nothing stand, and is itself a warning, as is one for a check that there
  /// is none of; one that matches no finding of a check that was run is a note. None says whom it is about: they are
  /// named by their place in the list, from 1.
  ///
  /// - Parameters:
  ///   - histories: The children.
  ///   - checks: The checks to run; all unless said.
  ///   - timeliness: What clocks came to on the same register, whose warnings can be waived, compared and grouped too;
  ///     `nil` when none were run.
  ///   - waivers: What is let stand.
  ///   - day: The day by which waivers have expired.
  ///   - key: The key by which children are named; `nil` names none.
  /// - Complexity: Of the checks, and linear in the rows of the tables in which something was found.
  public init(
    of histories: ChildHistories, checks: [RecordCheck] = RecordCheck.all, timeliness: TimelinessReport? = nil,
    waivers: [Waiver] = [], on day: CalendarDay, key: PseudonymKey? = nil
  ) {
    var found: [Finding] = []
    var results: [CheckResult] = []
    for check in checks {
      switch check.outcome(for: histories) {
      case .kept(let checked): results.append(CheckResult(check: check.id, checked: checked, found: 0, missing: []))
      case .broken(let findings):
        let rows = check.requires.first.flatMap { histories.register.rowCount($0) } ?? histories.count
        results.append(CheckResult(check: check.id, checked: rows, found: findings.count, missing: []))
        found += findings
      case .notRun(let missing):
        results.append(CheckResult(check: check.id, checked: nil, found: 0, missing: missing))
      }
    }
    if let timeliness {
      let late = timeliness.findings
      results += timeliness.results(late)
      found += late
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
    let known = RecordCheck.names.union(checks.map(\.id))
    let wasRun = Set(results.filter { $0.checked != nil }.map(\.check))
    entries =
      all.filter { $0.waiver == nil }
      + waivers.indices.compactMap { number -> Entry? in
        let waiver = waivers[number]
        guard
          let (check, severity, words) = Self.remark(
            on: waiver, isKnown: known.contains(waiver.check), mayMatch: wasRun.contains(waiver.check),
            isUsed: used.contains(number), day: day)
        else { return nil }
        let place = waiver.record.map { Finding.Location($0) } ?? Finding.Location()
        return Entry(
          finding: Finding(check, severity, "Waiver \(number + 1) \(words).", at: place), child: nil, pseudonym: nil,
          waiver: nil)
      }
  }

  // What there is to say about a waiver. Nothing is said of one whose check was not run: it may match again.
  private static func remark(
    on waiver: Waiver, isKnown: Bool, mayMatch: Bool, isUsed: Bool, day: CalendarDay
  ) -> (check: String, severity: Severity, words: String)? {
    if !isKnown { return ("waivers.unknown-check", .warning, "is for a check that there is none of") }
    if waiver.hasExpired(on: day) { return ("waivers.expired", .warning, "has expired") }
    if mayMatch, !isUsed { return ("waivers.unused", .note, "matches nothing that was found") }
    return nil
  }

  /// The findings that nobody let stand, without the children.
  public var findings: [Finding] { entries.map(\.finding) }
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
