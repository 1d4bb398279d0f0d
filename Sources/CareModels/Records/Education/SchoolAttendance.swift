public import CareCore

/// A child's attendance at one school over some days, counted in sessions of half a day.
///
/// Sum the sessions of all schools before dividing. Source: Local Authority Interactive Tool data dictionary, items
/// 201, 270, 371.
public struct SchoolAttendance: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The days counted, first and last included; `nil` when not recorded.
  public var period: Period?

  /// The term counted; `nil` when it is another period.
  public var term: Term?

  /// Sessions that could be attended, 0 or more; `nil` when not recorded.
  public var possible: Int?

  /// Sessions missed with permission, 0 or more; `nil` when not recorded.
  public var authorisedAbsence: Int?

  /// Sessions missed without permission, 0 or more; `nil` when not recorded.
  public var unauthorisedAbsence: Int?

  /// Sessions attended late, 0 or more; `nil` when not recorded.
  public var late: Int?

  /// Sessions educated off site that count as attended, 0 or more; `nil` when not recorded.
  public var approvedActivity: Int?

  /// Whether it is attendance at alternative provision; `nil` when not recorded.
  public var isAlternativeProvision: Bool?

  /// The day it was reported; `nil` when not recorded.
  public var reported: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    period: Period? = nil,
    term: Term? = nil,
    possible: Int? = nil,
    authorisedAbsence: Int? = nil,
    unauthorisedAbsence: Int? = nil,
    late: Int? = nil,
    approvedActivity: Int? = nil,
    isAlternativeProvision: Bool? = nil,
    reported: CalendarDay? = nil
  ) {
    self.child = child
    self.school = school
    self.period = period
    self.term = term
    self.possible = possible
    self.authorisedAbsence = authorisedAbsence
    self.unauthorisedAbsence = unauthorisedAbsence
    self.late = late
    self.approvedActivity = approvedActivity
    self.isAlternativeProvision = isAlternativeProvision
    self.reported = reported
  }
}

extension SchoolAttendance {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolAttendance/child``.
    case child
    /// ``SchoolAttendance/school``.
    case school
    /// ``SchoolAttendance/period``.
    case period
    /// ``SchoolAttendance/term``.
    case term
    /// ``SchoolAttendance/possible``.
    case possible
    /// ``SchoolAttendance/authorisedAbsence``.
    case authorisedAbsence
    /// ``SchoolAttendance/unauthorisedAbsence``.
    case unauthorisedAbsence
    /// ``SchoolAttendance/late``.
    case late
    /// ``SchoolAttendance/approvedActivity``.
    case approvedActivity
    /// ``SchoolAttendance/isAlternativeProvision``.
    case isAlternativeProvision
    /// ``SchoolAttendance/reported``.
    case reported
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolAttendance>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.period, \.period),
    FieldSlot(.term, \.term),
    FieldSlot(.possible, \.possible),
    FieldSlot(.authorisedAbsence, \.authorisedAbsence),
    FieldSlot(.unauthorisedAbsence, \.unauthorisedAbsence),
    FieldSlot(.late, \.late),
    FieldSlot(.approvedActivity, \.approvedActivity),
    FieldSlot(.isAlternativeProvision, \.isAlternativeProvision),
    FieldSlot(.reported, \.reported),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolAttendances }
}
