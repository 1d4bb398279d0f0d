public import CareCore

/// An order that authorises depriving a child of their liberty (DoLO). Returned from the year ending 31 March 2027.
public struct DeprivationOfLiberty: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The day the order took effect; `nil` when not given or not a day. Returned as `DOLO_START`.
  public var start: CalendarDay?

  /// The day the order ceased; `nil` while it is in force. Returned as `DOLO_END`.
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
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.start = start
    self.end = end
    self.asReceived = asReceived
  }
}

extension DeprivationOfLiberty {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``DeprivationOfLiberty/child``.
    case child
    /// ``DeprivationOfLiberty/birthDate``.
    case birthDate
    /// ``DeprivationOfLiberty/start``.
    case start
    /// ``DeprivationOfLiberty/end``.
    case end
    /// ``DeprivationOfLiberty/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .start: "DOLO_START"
      case .end: "DOLO_END"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<DeprivationOfLiberty>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .deprivationsOfLiberty }
}
