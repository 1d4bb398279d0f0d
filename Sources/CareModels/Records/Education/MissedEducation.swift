public import CareCore

/// A time during which a child of compulsory school age was out of full-time education.
///
/// A child missing education is on no school's roll; a pupil missing out on education may be. Collected monthly,
/// shown once a term. Source: Pupils missing out on education, January 2020, paragraphs 10, 16–22.
public struct MissedEducation: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The group that the child is counted in; `nil` when not recorded.
  public var group: Coded<MissedEducationGroup>?

  /// Whether the child is on the roll of a school; `nil` when not recorded.
  public var isOnRoll: Bool?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The first day back in full-time education; `nil` when it goes on.
  public var end: CalendarDay?

  /// Hours of education offered a week meanwhile, in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// What education is provided meanwhile; `nil` when not recorded.
  public var provision: String?

  /// The day the inclusion service was told; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The day a plan to reintegrate the child was agreed; `nil` when there is none.
  public var reintegrationPlan: CalendarDay?

  /// The day the case was last reviewed; `nil` when it was not.
  public var reviewed: CalendarDay?

  /// The monthly census days on which the child was counted; `nil` when not supplied.
  public var snapshots: [CalendarDay]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    group: Coded<MissedEducationGroup>? = nil,
    isOnRoll: Bool? = nil,
    school: URN? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    weeklyHours: Int? = nil,
    provision: String? = nil,
    referred: CalendarDay? = nil,
    reintegrationPlan: CalendarDay? = nil,
    reviewed: CalendarDay? = nil,
    snapshots: [CalendarDay]? = nil
  ) {
    self.child = child
    self.group = group
    self.isOnRoll = isOnRoll
    self.school = school
    self.start = start
    self.end = end
    self.weeklyHours = weeklyHours
    self.provision = provision
    self.referred = referred
    self.reintegrationPlan = reintegrationPlan
    self.reviewed = reviewed
    self.snapshots = snapshots
  }
}

extension MissedEducation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MissedEducation/child``.
    case child
    /// ``MissedEducation/group``.
    case group
    /// ``MissedEducation/isOnRoll``.
    case isOnRoll
    /// ``MissedEducation/school``.
    case school
    /// ``MissedEducation/start``.
    case start
    /// ``MissedEducation/end``.
    case end
    /// ``MissedEducation/weeklyHours``.
    case weeklyHours
    /// ``MissedEducation/provision``.
    case provision
    /// ``MissedEducation/referred``.
    case referred
    /// ``MissedEducation/reintegrationPlan``.
    case reintegrationPlan
    /// ``MissedEducation/reviewed``.
    case reviewed
    /// ``MissedEducation/snapshots``.
    case snapshots
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MissedEducation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.group, \.group),
    FieldSlot(.isOnRoll, \.isOnRoll),
    FieldSlot(.school, \.school),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.provision, \.provision),
    FieldSlot(.referred, \.referred),
    FieldSlot(.reintegrationPlan, \.reintegrationPlan),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.snapshots, \.snapshots),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .missedEducations }
}
