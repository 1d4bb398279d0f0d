public import CareCore

/// A time during which a child was missing, or away from placement without authorisation.
public struct MissingEpisode: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// Missing, or away with whereabouts known; `nil` when not given. Returned as `MISSING`.
  public var kind: Coded<MissingKind>?

  /// The day the child went missing or away; `nil` when not given or not a day. Returned as `MIS_START`.
  public var start: CalendarDay?

  /// The day the child came back; `nil` while they are away or when not given. Returned as `MIS_END`.
  public var end: CalendarDay?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    birthDate: CalendarDay? = nil,
    kind: Coded<MissingKind>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.kind = kind
    self.start = start
    self.end = end
    self.asReceived = asReceived
  }
}

extension MissingEpisode {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MissingEpisode/child``.
    case child
    /// ``MissingEpisode/birthDate``.
    case birthDate
    /// ``MissingEpisode/kind``.
    case kind
    /// ``MissingEpisode/start``.
    case start
    /// ``MissingEpisode/end``.
    case end
    /// ``MissingEpisode/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .kind: "MISSING"
      case .start: "MIS_START"
      case .end: "MIS_END"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MissingEpisode>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.kind, \.kind),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .missingEpisodes }
}
