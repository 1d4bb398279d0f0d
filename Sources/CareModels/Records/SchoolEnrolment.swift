public import CareCore

/// A child's time on the roll of one school. Not part of the statutory return: matched from the school census.
public struct SchoolEnrolment: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known.
  public var school: URN?

  /// The first day on the roll; `nil` when not known.
  public var start: CalendarDay?

  /// The day the child left the roll; `nil` while they are on it.
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
    school: URN? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.school = school
    self.start = start
    self.end = end
    self.asReceived = asReceived
  }
}

extension SchoolEnrolment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolEnrolment/child``.
    case child
    /// ``SchoolEnrolment/school``.
    case school
    /// ``SchoolEnrolment/start``.
    case start
    /// ``SchoolEnrolment/end``.
    case end
    /// ``SchoolEnrolment/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .school, .start, .end, .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolEnrolment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolEnrolments }
}
