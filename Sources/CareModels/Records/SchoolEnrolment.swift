public import CareCore

/// A child's time on the roll of one school. Not part of the statutory return: matched from the school census.
///
/// The first item of the history that a personal education plan holds. Source: Care Planning, Placement and Case
/// Review (England) Regulations 2010, schedule 1, paragraph 2.
public struct SchoolEnrolment: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known.
  public var school: URN?

  /// The first day on the roll; `nil` when not known.
  public var start: CalendarDay?

  /// The day the child left the roll; `nil` while they are on it.
  public var end: CalendarDay?

  /// The unique pupil number by which the census was matched; `nil` when not recorded.
  public var pupilNumber: UniquePupilNumber?

  /// How the child is registered there; `nil` when not recorded.
  public var status: Coded<EnrolmentStatus>?

  /// The year group the child is taught in; `nil` when not recorded.
  public var yearGroup: Coded<NationalCurriculumYear>?

  /// What kind of school it is; `nil` when not recorded.
  public var kind: Coded<SchoolKind>?

  /// Whether the school is in the area of the authority that looks after the child; `nil` when not recorded.
  public var isInAuthority: Bool?

  /// Whether the school is state-funded; `nil` when not recorded.
  public var isStateFunded: Bool?

  /// Whether the child is offered full-time education there; `nil` when not recorded.
  public var isFullTime: Bool?

  /// Hours of education a week in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// Why a school that was not good or outstanding was chosen, as the guidance asks to be recorded; `nil` when it
  /// was, or no reason was recorded.
  public var gradeReason: String?

  /// Why the child left the roll; `nil` when the child is on it or no reason was recorded.
  public var leavingReason: Coded<SchoolLeavingReason>?

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
    pupilNumber: UniquePupilNumber? = nil,
    status: Coded<EnrolmentStatus>? = nil,
    yearGroup: Coded<NationalCurriculumYear>? = nil,
    kind: Coded<SchoolKind>? = nil,
    isInAuthority: Bool? = nil,
    isStateFunded: Bool? = nil,
    isFullTime: Bool? = nil,
    weeklyHours: Int? = nil,
    gradeReason: String? = nil,
    leavingReason: Coded<SchoolLeavingReason>? = nil
  ) {
    self.child = child
    self.school = school
    self.start = start
    self.end = end
    self.pupilNumber = pupilNumber
    self.status = status
    self.yearGroup = yearGroup
    self.kind = kind
    self.isInAuthority = isInAuthority
    self.isStateFunded = isStateFunded
    self.isFullTime = isFullTime
    self.weeklyHours = weeklyHours
    self.gradeReason = gradeReason
    self.leavingReason = leavingReason
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
    /// ``SchoolEnrolment/pupilNumber``.
    case pupilNumber
    /// ``SchoolEnrolment/status``.
    case status
    /// ``SchoolEnrolment/yearGroup``.
    case yearGroup
    /// ``SchoolEnrolment/kind``.
    case kind
    /// ``SchoolEnrolment/isInAuthority``.
    case isInAuthority
    /// ``SchoolEnrolment/isStateFunded``.
    case isStateFunded
    /// ``SchoolEnrolment/isFullTime``.
    case isFullTime
    /// ``SchoolEnrolment/weeklyHours``.
    case weeklyHours
    /// ``SchoolEnrolment/gradeReason``.
    case gradeReason
    /// ``SchoolEnrolment/leavingReason``.
    case leavingReason

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .school, .start, .end, .pupilNumber, .status, .yearGroup, .kind, .isInAuthority, .isStateFunded, .isFullTime,
        .weeklyHours, .gradeReason, .leavingReason:
        nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolEnrolment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.pupilNumber, \.pupilNumber),
    FieldSlot(.status, \.status),
    FieldSlot(.yearGroup, \.yearGroup),
    FieldSlot(.kind, \.kind),
    FieldSlot(.isInAuthority, \.isInAuthority),
    FieldSlot(.isStateFunded, \.isStateFunded),
    FieldSlot(.isFullTime, \.isFullTime),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.gradeReason, \.gradeReason),
    FieldSlot(.leavingReason, \.leavingReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolEnrolments }
}
