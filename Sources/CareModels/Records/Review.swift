public import CareCore

/// A review of a looked-after child's case.
public struct Review: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The day the review was held; `nil` when not given or not a day. Returned as `REVIEW`.
  public var date: CalendarDay?

  /// How the child took part; `nil` when not given. Returned as `REVIEW_CODE`.
  public var participation: Coded<ReviewParticipation>?

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
    date: CalendarDay? = nil,
    participation: Coded<ReviewParticipation>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.date = date
    self.participation = participation
    self.asReceived = asReceived
  }
}

extension Review {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Review/child``.
    case child
    /// ``Review/birthDate``.
    case birthDate
    /// ``Review/date``.
    case date
    /// ``Review/participation``.
    case participation
    /// ``Review/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .date: "REVIEW"
      case .participation: "REVIEW_CODE"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Review>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.date, \.date),
    FieldSlot(.participation, \.participation),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reviews }
}
