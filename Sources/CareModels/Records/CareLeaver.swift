public import CareCore

/// A young person who was looked after, around their birthday in the year (the outcomes return OC3).
public struct CareLeaver: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// Whether the authority is in touch; `nil` when not given. Returned as `IN_TOUCH`.
  public var contact: Coded<CareLeaverContact>?

  /// The young person's main activity; `nil` when not given. Returned as `ACTIV`.
  public var activity: Coded<CareLeaverActivity>?

  /// Where the young person lives and whether it is suitable; `nil` when not given. Returned as `ACCOM`.
  public var accommodation: Coded<CareLeaverAccommodation>?

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
    contact: Coded<CareLeaverContact>? = nil,
    activity: Coded<CareLeaverActivity>? = nil,
    accommodation: Coded<CareLeaverAccommodation>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.contact = contact
    self.activity = activity
    self.accommodation = accommodation
    self.asReceived = asReceived
  }
}

extension CareLeaver {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CareLeaver/child``.
    case child
    /// ``CareLeaver/birthDate``.
    case birthDate
    /// ``CareLeaver/contact``.
    case contact
    /// ``CareLeaver/activity``.
    case activity
    /// ``CareLeaver/accommodation``.
    case accommodation
    /// ``CareLeaver/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .contact: "IN_TOUCH"
      case .activity: "ACTIV"
      case .accommodation: "ACCOM"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CareLeaver>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.contact, \.contact),
    FieldSlot(.activity, \.activity),
    FieldSlot(.accommodation, \.accommodation),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .careLeavers }
}
