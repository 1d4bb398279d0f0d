import CareCore
public import CareModels

extension RecordReport {
  /// Findings that have something in common.
  public struct Group<Key: Hashable & Sendable>: Hashable, Sendable {
    /// What they have in common; `nil` for those that have no such thing.
    public let key: Key?

    /// The findings, in the order of the report.
    public let entries: [Entry]
  }

  /// The findings child by child, in the order of the rows that stand for the children; those about no child first.
  public var byChild: [Group<RecordReference>] { groups(\.child, by: <) }

  /// The findings table by table, in the order of the tables; those of no table first.
  public var byTable: [Group<RegisterTable>] {
    groups(\.finding.location.table) { RecordReference($0, 0) < RecordReference($1, 0) }
  }

  /// The findings check by check, in the order of the checks' names.
  public var byCheck: [Group<String>] { groups({ $0.finding.check }, by: <) }

  /// What findings can be grouped by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// By the child that they are about.
    case child
    /// By the table that they are in.
    case table
    /// By the check that found them.
    case check
  }

  /// Findings under a heading, for a reader.
  public struct Section: Hashable, Sendable {
    /// The table, the check, or for a child the pseudonym, or else the row that stands for them: `Header row 3`. `nil`
    /// for findings of no child or table.
    public let heading: String?

    /// The findings, in the order of the report.
    public let entries: [Entry]
  }

  /// The findings by child, table or check, with headings; those that have none first, then in the order of
  /// ``byChild``, ``byTable`` or ``byCheck``.
  public func sections(by grouping: Grouping) -> [Section] {
    switch grouping {
    case .child:
      byChild.map { group in
        Section(
          heading: group.entries.first?.pseudonym?.text ?? group.key.map { "\($0)" }, entries: group.entries)
      }
    case .table: byTable.map { Section(heading: $0.key?.rawValue, entries: $0.entries) }
    case .check: byCheck.map { Section(heading: $0.key, entries: $0.entries) }
    }
  }

  private func groups<Key>(_ key: (Entry) -> Key?, by areInOrder: (Key, Key) -> Bool) -> [Group<Key>] {
    Dictionary(grouping: entries, by: key).map { Group(key: $0, entries: $1) }.sorted { left, right in
      guard let other = right.key else { return false }
      return left.key.map { areInOrder($0, other) } ?? true
    }
  }

  /// The names of the columns of ``rows``.
  public static let header = [
    "status", "severity", "check", "message", "table", "row", "fields", "child", "pseudonym",
  ]

  /// One row of cells a finding for a spreadsheet: those found, then those accepted. A cell without a value is empty.
  ///
  /// Rows are counted from 0 without the heading; fields are separated by spaces; `child` is the row that stands for
  /// the child, as table and number.
  public var rows: [[String]] {
    entries.map { Self.row($0, "found") } + accepted.map { Self.row($0, "accepted") }
  }

  fileprivate static func row(_ entry: Entry, _ status: String) -> [String] {
    let (finding, place) = (entry.finding, entry.finding.location)
    return [
      status, finding.severity.rawValue, finding.check, finding.message, place.table?.rawValue ?? "",
      place.row.map(String.init) ?? "", place.fields.joined(separator: " "),
      entry.child.map { "\($0.table.rawValue) \($0.row)" } ?? "", entry.pseudonym?.text ?? "",
    ]
  }
}

extension RecordReport {
  /// What changed between two reports.
  public struct Comparison: Codable, Hashable, Sendable {
    /// Found now, and not before.
    public let new: [Entry]

    /// Found before, and not now, by checks that were run now.
    public let fixed: [Entry]

    /// Found before and now; as found now.
    public let remaining: [Entry]

    /// Found before, by checks that were not run now: nobody can tell.
    public let unknown: [Entry]

    /// The same comparison with only some of the findings.
    ///
    /// Reports are compared whole and filtered afterwards: a finding that was left out of one of them would otherwise
    /// look new, or put right.
    public func filtered(_ isIncluded: (Entry) -> Bool) -> Comparison {
      Comparison(
        new: new.filter(isIncluded), fixed: fixed.filter(isIncluded), remaining: remaining.filter(isIncluded),
        unknown: unknown.filter(isIncluded))
    }

    /// One row of cells a finding, under ``RecordReport/header``, with `new`, `remaining`, `fixed` or `unknown` for its
    /// status, in this order. What was fixed or is not known has its row in the earlier register.
    public var rows: [[String]] {
      [("new", new), ("remaining", remaining), ("fixed", fixed), ("unknown", unknown)].flatMap { status, entries in
        entries.map { RecordReport.row($0, status) }
      }
    }
  }

  /// What is new since an earlier report, what was put right and what is still there.
  ///
  /// A finding is the same as an earlier one when check, table and child are: the child by pseudonym where both reports
  /// have them (made with the same key), and otherwise the row, which must then not have moved. Of several findings
  /// of one check on one child, as many count as the same as there are in both. One that a waiver lets stand now is
  /// neither fixed nor remaining; one that a waiver let stand before, and none does now, is new.
  ///
  /// - Complexity: O(*n*) in the findings of both.
  public func compared(with earlier: RecordReport) -> Comparison {
    let byPseudonym = hasPseudonyms && earlier.hasPseudonyms
    func identity(_ entry: Entry) -> Entry.Identity { entry.identity(byPseudonym: byPseudonym) }
    var before = Dictionary(grouping: earlier.entries, by: identity).mapValues(\.count)
    var matched: [Entry.Identity: Int] = [:]
    func isMatched(_ entry: Entry) -> Bool {
      guard let count = before[identity(entry)], count > 0 else { return false }
      before[identity(entry)] = count - 1
      matched[identity(entry), default: 0] += 1
      return true
    }
    var (new, remaining): ([Entry], [Entry]) = ([], [])
    for entry in entries {
      if isMatched(entry) { remaining.append(entry) } else { new.append(entry) }
    }
    for entry in accepted { _ = isMatched(entry) }
    let wasRun = Set(results.filter { $0.checked != nil }.map(\.check))
    var (fixed, unknown): ([Entry], [Entry]) = ([], [])
    for entry in earlier.entries {
      if let count = matched[identity(entry)], count > 0 {
        matched[identity(entry)] = count - 1
      } else if wasRun.contains(entry.finding.check) || entry.finding.check.hasPrefix("waivers.") {
        fixed.append(entry)
      } else {
        unknown.append(entry)
      }
    }
    return Comparison(new: new, fixed: fixed, remaining: remaining, unknown: unknown)
  }
}

extension RecordReport.Entry {
  /// What makes it the same finding in another report.
  struct Identity: Hashable {
    let check: String
    let table: RegisterTable?
    let subject: String
  }

  func identity(byPseudonym: Bool) -> Identity {
    let row = finding.location.row.map { "row \($0)" } ?? ""
    return Identity(
      check: finding.check, table: finding.location.table, subject: byPseudonym ? pseudonym?.text ?? row : row)
  }
}
