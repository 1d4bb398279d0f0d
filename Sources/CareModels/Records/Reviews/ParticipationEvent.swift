public import CareCore

/// An occasion on which children and young people were heard or celebrated together.
///
/// Source: Children in care and care leavers annual report 2019/20, 2.3; Independent Reviewing Officer annual
/// report 2020/21, corporate parenting team.
public struct ParticipationEvent: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// Which group or kind of occasion; `nil` when not recorded.
  public var group: Coded<ParticipationGroup>?

  /// What it was; `nil` when not recorded.
  public var title: String?

  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// How it was held; `nil` when not recorded.
  public var format: Coded<MeetingFormat>?

  /// How many children and young people came, 0 or more; `nil` when not recorded.
  public var attended: Int?

  /// How many councillors came, 0 or more; `nil` when not recorded.
  public var members: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    group: Coded<ParticipationGroup>? = nil,
    title: String? = nil,
    date: CalendarDay? = nil,
    format: Coded<MeetingFormat>? = nil,
    attended: Int? = nil,
    members: Int? = nil
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.date = date
    self.format = format
    self.attended = attended
    self.members = members
  }
}

extension ParticipationEvent {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ParticipationEvent/id``.
    case id
    /// ``ParticipationEvent/group``.
    case group
    /// ``ParticipationEvent/title``.
    case title
    /// ``ParticipationEvent/date``.
    case date
    /// ``ParticipationEvent/format``.
    case format
    /// ``ParticipationEvent/attended``.
    case attended
    /// ``ParticipationEvent/members``.
    case members
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ParticipationEvent>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.group, \.group),
    FieldSlot(.title, \.title),
    FieldSlot(.date, \.date),
    FieldSlot(.format, \.format),
    FieldSlot(.attended, \.attended),
    FieldSlot(.members, \.members),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .participationEvents }
}
