public import CareCore

/// An audit of the practice in one child's case.
///
/// Source: Draft action plan for Ofsted recommendations 2019, action 3, audits; Independent Reviewing Officer
/// annual report 2020/21, sections 9 and 15.
public struct PracticeAudit: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier of the round of audits it is part of; `nil` when not recorded.
  public var audit: String?

  /// How the case was chosen; `nil` when not recorded.
  public var kind: Coded<AuditKind>?

  /// What the round was about; `nil` when not recorded.
  public var theme: String?

  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// The ``StaffMember/id`` of the auditor; `nil` when not recorded.
  public var auditor: String?

  /// The team whose work was audited; `nil` when not recorded.
  public var team: String?

  /// The grades; `nil` when not recorded.
  public var judgements: [AuditJudgement]?

  /// Whether the standard a dip sample asks about was met; `nil` in an audit that asks about none, or when not
  /// recorded.
  public var isMeetingStandard: Bool?

  /// Whether somebody else checked the grades; `nil` when not recorded.
  public var isModerated: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    audit: String? = nil,
    kind: Coded<AuditKind>? = nil,
    theme: String? = nil,
    date: CalendarDay? = nil,
    auditor: String? = nil,
    team: String? = nil,
    judgements: [AuditJudgement]? = nil,
    isMeetingStandard: Bool? = nil,
    isModerated: Bool? = nil
  ) {
    self.child = child
    self.audit = audit
    self.kind = kind
    self.theme = theme
    self.date = date
    self.auditor = auditor
    self.team = team
    self.judgements = judgements
    self.isMeetingStandard = isMeetingStandard
    self.isModerated = isModerated
  }
}

extension PracticeAudit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PracticeAudit/child``.
    case child
    /// ``PracticeAudit/audit``.
    case audit
    /// ``PracticeAudit/kind``.
    case kind
    /// ``PracticeAudit/theme``.
    case theme
    /// ``PracticeAudit/date``.
    case date
    /// ``PracticeAudit/auditor``.
    case auditor
    /// ``PracticeAudit/team``.
    case team
    /// ``PracticeAudit/judgements``.
    case judgements
    /// ``PracticeAudit/isMeetingStandard``.
    case isMeetingStandard
    /// ``PracticeAudit/isModerated``.
    case isModerated
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PracticeAudit>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.audit, \.audit),
    FieldSlot(.kind, \.kind),
    FieldSlot(.theme, \.theme),
    FieldSlot(.date, \.date),
    FieldSlot(.auditor, \.auditor),
    FieldSlot(.team, \.team),
    FieldSlot(.judgements, \.judgements),
    FieldSlot(.isMeetingStandard, \.isMeetingStandard),
    FieldSlot(.isModerated, \.isModerated),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .practiceAudits }
}
