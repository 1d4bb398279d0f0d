public import CareCore

/// What an audit of a child's case record found to be there and current.
///
/// Source: committee pack of 21 January 2020, action plan: cases with a current chronology and a detailed, current
/// genogram.
public struct CaseRecordAudit: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The day of the audit; `nil` when not recorded.
  public var date: CalendarDay?

  /// Whether the chronology is there and current; `nil` when not recorded.
  public var chronologyIsCurrent: Bool?

  /// Whether the genogram is there, detailed and current; `nil` when not recorded.
  public var genogramIsCurrent: Bool?

  /// Whether the case summary is there and current; `nil` when not recorded.
  public var summaryIsCurrent: Bool?

  /// Whether the placement plan is there and current; `nil` when the child has no placement or not recorded.
  public var placementPlanIsCurrent: Bool?

  /// Whether the needs of each child of a family are recorded; `nil` for an only child or when not recorded.
  public var needsRecordedForEachChild: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    date: CalendarDay? = nil,
    chronologyIsCurrent: Bool? = nil,
    genogramIsCurrent: Bool? = nil,
    summaryIsCurrent: Bool? = nil,
    placementPlanIsCurrent: Bool? = nil,
    needsRecordedForEachChild: Bool? = nil
  ) {
    self.child = child
    self.date = date
    self.chronologyIsCurrent = chronologyIsCurrent
    self.genogramIsCurrent = genogramIsCurrent
    self.summaryIsCurrent = summaryIsCurrent
    self.placementPlanIsCurrent = placementPlanIsCurrent
    self.needsRecordedForEachChild = needsRecordedForEachChild
  }
}

extension CaseRecordAudit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CaseRecordAudit/child``.
    case child
    /// ``CaseRecordAudit/date``.
    case date
    /// ``CaseRecordAudit/chronologyIsCurrent``.
    case chronologyIsCurrent
    /// ``CaseRecordAudit/genogramIsCurrent``.
    case genogramIsCurrent
    /// ``CaseRecordAudit/summaryIsCurrent``.
    case summaryIsCurrent
    /// ``CaseRecordAudit/placementPlanIsCurrent``.
    case placementPlanIsCurrent
    /// ``CaseRecordAudit/needsRecordedForEachChild``.
    case needsRecordedForEachChild
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CaseRecordAudit>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.date, \.date),
    FieldSlot(.chronologyIsCurrent, \.chronologyIsCurrent),
    FieldSlot(.genogramIsCurrent, \.genogramIsCurrent),
    FieldSlot(.summaryIsCurrent, \.summaryIsCurrent),
    FieldSlot(.placementPlanIsCurrent, \.placementPlanIsCurrent),
    FieldSlot(.needsRecordedForEachChild, \.needsRecordedForEachChild),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .caseRecordAudits }
}
