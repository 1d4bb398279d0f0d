public import CareCore

/// A trip or event that a virtual school ran for children.
///
/// Source: Virtual school report, January 2020, paragraphs 29–37.
public struct VirtualSchoolActivity: RegisterRecord {
  /// The activity's identifier; `nil` when not recorded.
  public var id: String?

  /// What it is called; `nil` when not recorded.
  public var title: String?

  /// What kind of activity; `nil` when not recorded.
  public var kind: Coded<ActivityKind>?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day; `nil` when it is one day.
  public var end: CalendarDay?

  /// The youngest age it is for, in completed years; `nil` when any age.
  public var fromAge: Int?

  /// The oldest age it is for, in completed years; `nil` when any age.
  public var throughAge: Int?

  /// Places, 0 or more; `nil` when not recorded.
  public var places: Int?

  /// Children who came, 0 or more; `nil` when not recorded.
  public var attended: Int?

  /// What it cost; `nil` when not recorded.
  public var cost: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    title: String? = nil,
    kind: Coded<ActivityKind>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    fromAge: Int? = nil,
    throughAge: Int? = nil,
    places: Int? = nil,
    attended: Int? = nil,
    cost: Money? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.start = start
    self.end = end
    self.fromAge = fromAge
    self.throughAge = throughAge
    self.places = places
    self.attended = attended
    self.cost = cost
  }
}

extension VirtualSchoolActivity {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``VirtualSchoolActivity/id``.
    case id
    /// ``VirtualSchoolActivity/title``.
    case title
    /// ``VirtualSchoolActivity/kind``.
    case kind
    /// ``VirtualSchoolActivity/start``.
    case start
    /// ``VirtualSchoolActivity/end``.
    case end
    /// ``VirtualSchoolActivity/fromAge``.
    case fromAge
    /// ``VirtualSchoolActivity/throughAge``.
    case throughAge
    /// ``VirtualSchoolActivity/places``.
    case places
    /// ``VirtualSchoolActivity/attended``.
    case attended
    /// ``VirtualSchoolActivity/cost``.
    case cost
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<VirtualSchoolActivity>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.title, \.title),
    FieldSlot(.kind, \.kind),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.fromAge, \.fromAge),
    FieldSlot(.throughAge, \.throughAge),
    FieldSlot(.places, \.places),
    FieldSlot(.attended, \.attended),
    FieldSlot(.cost, \.cost),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .virtualSchoolActivities }
}
