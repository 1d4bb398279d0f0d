public import CareCore
public import CareModels

/// A check of the records of a register, run child by child.
///
/// A check looks and reports; it never changes a record, and it never stops at the first thing it finds.
public struct RecordCheck: Identifiable, Sendable {
  /// What a check came to.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was found among so many records.
    case kept(checked: Int)
    /// Something was found.
    case broken([Finding])
    /// It could not be run, because these tables were not supplied.
    case notRun(missing: [RegisterTable])
  }

  /// A stable name for programs: `"episodes.overlap"`.
  public let id: String

  /// What it finds, as a statement: `"Two episodes overlap"`.
  public let title: String

  /// How much a finding matters.
  public let severity: Severity

  /// The tables it cannot do without; the first is the one whose rows it counts as checked.
  public let requires: [RegisterTable]

  /// The items concerned.
  public let fields: [String]

  /// Where the requirement comes from.
  public let source: Source

  /// The rows that break it, among one child's.
  let find: @Sendable (ChildHistory) -> [RecordReference]

  /// Defines a check; `find` gives the rows of one child that break it.
  public init(
    _ id: String, _ title: String, severity: Severity, requires: [RegisterTable], fields: [String], source: Source,
    find: @escaping @Sendable (ChildHistory) -> [RecordReference]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.requires = requires
    self.fields = fields
    self.source = source
    self.find = find
  }

  /// Runs the check over all children.
  public func outcome(for histories: ChildHistories) -> Outcome {
    let missing = requires.filter { histories.register.rowCount($0) == nil }
    guard missing.isEmpty else { return .notRun(missing: missing) }
    let findings = histories.flatMap(find).sorted()
      .map { Finding(id, severity, title + ".", at: Finding.Location($0, fields: fields)) }
    if !findings.isEmpty { return .broken(findings) }
    return .kept(checked: requires.first.flatMap { histories.register.rowCount($0) } ?? histories.count)
  }
}

extension ChildHistories {
  /// Runs checks and gathers what they find, in the order of the checks and of the rows.
  public func findings(of checks: [RecordCheck] = RecordCheck.integrity) -> [Finding] {
    checks.flatMap { check -> [Finding] in
      if case .broken(let findings) = check.outcome(for: self) { findings } else { [] }
    }
  }
}
