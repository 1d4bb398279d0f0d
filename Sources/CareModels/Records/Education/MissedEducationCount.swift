public import CareCore

/// How many children a monthly snapshot counted as missing education.
///
/// Source: Pupils missing out on education, January 2020, paragraphs 18–22.
public struct MissedEducationCount: RegisterRecord {
  /// The census day; `nil` when not recorded.
  public var date: CalendarDay?

  /// The school term; `nil` when not recorded.
  public var term: Term?

  /// The group counted; `nil` when all groups are in.
  public var group: Coded<MissedEducationGroup>?

  /// Whether those counted are on a school's roll; `nil` when both are in.
  public var isOnRoll: Bool?

  /// How many, 0 or more; `nil` when not recorded.
  public var children: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    date: CalendarDay? = nil,
    term: Term? = nil,
    group: Coded<MissedEducationGroup>? = nil,
    isOnRoll: Bool? = nil,
    children: Int? = nil
  ) {
    self.date = date
    self.term = term
    self.group = group
    self.isOnRoll = isOnRoll
    self.children = children
  }
}

extension MissedEducationCount {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MissedEducationCount/date``.
    case date
    /// ``MissedEducationCount/term``.
    case term
    /// ``MissedEducationCount/group``.
    case group
    /// ``MissedEducationCount/isOnRoll``.
    case isOnRoll
    /// ``MissedEducationCount/children``.
    case children
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MissedEducationCount>] = [
    FieldSlot(.date, \.date),
    FieldSlot(.term, \.term),
    FieldSlot(.group, \.group),
    FieldSlot(.isOnRoll, \.isOnRoll),
    FieldSlot(.children, \.children),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .missedEducationCounts }
}
