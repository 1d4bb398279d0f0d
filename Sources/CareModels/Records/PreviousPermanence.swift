public import CareCore

/// A permanence option that a child left before this period of care.
public struct PreviousPermanence: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// Which option it was, or that there was none; `nil` when not given. Returned as `PREV_PERM`.
  public var option: Coded<PreviousPermanenceOption>?

  /// The authority that arranged it, as returned (a code or a name); `nil` when not given. Returned as `LA_PERM`.
  public var authority: String?

  /// When the earlier order was made, as far as it is known; `nil` when not given. Returned as `DATE_PERM`.
  public var date: PartialDay?

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
    option: Coded<PreviousPermanenceOption>? = nil,
    authority: String? = nil,
    date: PartialDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.option = option
    self.authority = authority
    self.date = date
    self.asReceived = asReceived
  }
}

extension PreviousPermanence {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PreviousPermanence/child``.
    case child
    /// ``PreviousPermanence/birthDate``.
    case birthDate
    /// ``PreviousPermanence/option``.
    case option
    /// ``PreviousPermanence/authority``.
    case authority
    /// ``PreviousPermanence/date``.
    case date
    /// ``PreviousPermanence/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .option: "PREV_PERM"
      case .authority: "LA_PERM"
      case .date: "DATE_PERM"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PreviousPermanence>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.option, \.option),
    FieldSlot(.authority, \.authority),
    FieldSlot(.date, \.date),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .previousPermanence }
}
