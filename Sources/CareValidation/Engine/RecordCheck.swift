public import CareCore
public import CareModels

/// A check of the records of a register: of one record, of a child's records, or of the register as a whole.
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

  /// For a practitioner, in a sentence or two: why that is wrong, what it does to the figures, or what to look at.
  public let doc: String

  /// How much a finding matters.
  public let severity: Severity

  /// The tables it cannot do without; the first is the one whose rows it counts as checked.
  public let requires: [RegisterTable]

  /// The items concerned.
  public let fields: [String]

  /// Where the requirement comes from.
  public let source: Source

  /// A register it finds something in, and one that only just passes; `nil` when the declaration gives none.
  public let examples: Examples?

  /// What it looks at.
  let scope: Scope

  /// Defines a check that runs child by child; `find` gives the rows of one child that break it.
  public init(
    _ id: String, _ title: String, doc: String, severity: Severity, requires: [RegisterTable], fields: [String],
    source: Source, examples: Examples? = nil, find: @escaping @Sendable (ChildHistory) -> [RecordReference]
  ) {
    self.init(
      id, title, doc: doc, severity: severity, requires: requires, fields: fields, source: source, examples: examples,
      scope: .child(find))
  }

  init(
    _ id: String, _ title: String, doc: String, severity: Severity, requires: [RegisterTable], fields: [String],
    source: Source, examples: Examples?, scope: Scope
  ) {
    self.id = id
    self.title = title
    self.doc = doc
    self.severity = severity
    self.requires = requires
    self.fields = fields
    self.source = source
    self.examples = examples
    self.scope = scope
  }

  /// Runs the check over all children, or over the register they come from.
  public func outcome(for histories: ChildHistories) -> Outcome {
    let missing = requires.filter { histories.register.rowCount($0) == nil }
    guard missing.isEmpty else { return .notRun(missing: missing) }
    let rows = broken(in: histories)
    guard rows.isEmpty else {
      return .broken(
        rows.sorted().map { Finding(id, severity, title + ".", at: Finding.Location($0, fields: fields)) })
    }
    return .kept(checked: requires.first.flatMap { histories.register.rowCount($0) } ?? histories.count)
  }

  private func broken(in histories: ChildHistories) -> [RecordReference] {
    switch scope {
    case .child(let find): histories.flatMap(find)
    case .register(let find): find(histories.register)
    }
  }
}

extension RecordCheck {
  /// What a check looks at, and the rows of it that break the check.
  enum Scope: Sendable {
    /// One child after another.
    case child(@Sendable (ChildHistory) -> [RecordReference])
    /// All rows, those of no child among them.
    case register(@Sendable (Register) -> [RecordReference])
  }

  /// What a check finds and what it lets pass: for its tests, and for those who read about it.
  public struct Examples: Sendable {
    private let build: @Sendable (_ flagged: Bool) -> Register

    /// A register that breaks the check, in one place.
    public var flagged: Register { build(true) }

    /// A register that keeps it, and is as near to breaking it as can be.
    public var kept: Register { build(false) }

    /// Gives both; they are built when asked for.
    public init(
      flagged: @autoclosure @escaping @Sendable () -> Register, kept: @autoclosure @escaping @Sendable () -> Register
    ) {
      build = { $0 ? flagged() : kept() }
    }
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
