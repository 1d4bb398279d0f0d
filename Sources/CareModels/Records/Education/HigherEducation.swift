public import CareCore

/// A young person's time in higher education.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3; care leavers report, January 2020.
public struct HigherEducation: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The university or college; `nil` when not recorded.
  public var institution: String?

  /// The course; `nil` when not recorded.
  public var course: String?

  /// How far along they are; `nil` when not recorded.
  public var stage: Coded<HigherEducationStage>?

  /// The day on which they were at that stage; `nil` when not recorded.
  public var asOf: CalendarDay?

  /// The first day of the course; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day they completed or left; `nil` when they are on it.
  public var end: CalendarDay?

  /// The authority's bursary, for the whole course; `nil` when not recorded.
  public var bursary: Money?

  /// The day it was paid; `nil` when not paid.
  public var bursaryPaid: CalendarDay?

  /// Weeks of free accommodation that the university gives, 0–52; `nil` when none is given or not recorded.
  public var freeAccommodationWeeks: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    institution: String? = nil,
    course: String? = nil,
    stage: Coded<HigherEducationStage>? = nil,
    asOf: CalendarDay? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    bursary: Money? = nil,
    bursaryPaid: CalendarDay? = nil,
    freeAccommodationWeeks: Int? = nil
  ) {
    self.child = child
    self.institution = institution
    self.course = course
    self.stage = stage
    self.asOf = asOf
    self.start = start
    self.end = end
    self.bursary = bursary
    self.bursaryPaid = bursaryPaid
    self.freeAccommodationWeeks = freeAccommodationWeeks
  }
}

extension HigherEducation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HigherEducation/child``.
    case child
    /// ``HigherEducation/institution``.
    case institution
    /// ``HigherEducation/course``.
    case course
    /// ``HigherEducation/stage``.
    case stage
    /// ``HigherEducation/asOf``.
    case asOf
    /// ``HigherEducation/start``.
    case start
    /// ``HigherEducation/end``.
    case end
    /// ``HigherEducation/bursary``.
    case bursary
    /// ``HigherEducation/bursaryPaid``.
    case bursaryPaid
    /// ``HigherEducation/freeAccommodationWeeks``.
    case freeAccommodationWeeks
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HigherEducation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.institution, \.institution),
    FieldSlot(.course, \.course),
    FieldSlot(.stage, \.stage),
    FieldSlot(.asOf, \.asOf),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.bursary, \.bursary),
    FieldSlot(.bursaryPaid, \.bursaryPaid),
    FieldSlot(.freeAccommodationWeeks, \.freeAccommodationWeeks),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .higherEducations }
}
