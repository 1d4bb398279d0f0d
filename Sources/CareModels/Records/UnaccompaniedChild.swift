public import CareCore

/// That a child is, or was in the year, an unaccompanied asylum-seeking child (UASC).
public struct UnaccompaniedChild: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The child's sex as this row gives it; `nil` when not given. Returned as `SEX`.
  public var sex: Coded<Sex>?

  /// The day the child ceased to be unaccompanied and seeking asylum; `nil` while they still are. Returned as
  /// `DUC`.
  public var ceased: CalendarDay?

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
    sex: Coded<Sex>? = nil,
    ceased: CalendarDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.sex = sex
    self.ceased = ceased
    self.asReceived = asReceived
  }
}

extension UnaccompaniedChild {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``UnaccompaniedChild/child``.
    case child
    /// ``UnaccompaniedChild/birthDate``.
    case birthDate
    /// ``UnaccompaniedChild/sex``.
    case sex
    /// ``UnaccompaniedChild/ceased``.
    case ceased
    /// ``UnaccompaniedChild/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .sex: "SEX"
      case .ceased: "DUC"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<UnaccompaniedChild>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.sex, \.sex),
    FieldSlot(.ceased, \.ceased),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .unaccompaniedChildren }
}
