public import CareCore

/// Training that a virtual school delivered, and what those who came thought of it.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 56–62.
public struct VirtualSchoolTraining: RegisterRecord {
  /// The first day; `nil` when not recorded.
  public var date: CalendarDay?

  /// What it was about; `nil` when not recorded.
  public var topic: Coded<TrainingTopic>?

  /// Whom it was for; `nil` when not recorded.
  public var audience: Coded<TrainingAudience>?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether it was online; `nil` when not recorded.
  public var isOnline: Bool?

  /// Sessions, 0 or more; `nil` when not recorded.
  public var sessions: Int?

  /// The length of a session, in minutes, 0 or more; `nil` when not recorded.
  public var sessionMinutes: Int?

  /// Schools that took part, 0 or more; `nil` when not recorded.
  public var schools: Int?

  /// People who came, 0 or more; `nil` when not recorded.
  public var attended: Int?

  /// Evaluation forms that came back, 0 or more; `nil` when not recorded.
  public var evaluations: Int?

  /// Of those, how many found it useful or very useful, 0 or more; `nil` when not recorded.
  public var foundUseful: Int?

  /// Of those, how many would recommend it, 0 or more; `nil` when not recorded.
  public var wouldRecommend: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    date: CalendarDay? = nil,
    topic: Coded<TrainingTopic>? = nil,
    audience: Coded<TrainingAudience>? = nil,
    school: URN? = nil,
    isOnline: Bool? = nil,
    sessions: Int? = nil,
    sessionMinutes: Int? = nil,
    schools: Int? = nil,
    attended: Int? = nil,
    evaluations: Int? = nil,
    foundUseful: Int? = nil,
    wouldRecommend: Int? = nil
  ) {
    self.date = date
    self.topic = topic
    self.audience = audience
    self.school = school
    self.isOnline = isOnline
    self.sessions = sessions
    self.sessionMinutes = sessionMinutes
    self.schools = schools
    self.attended = attended
    self.evaluations = evaluations
    self.foundUseful = foundUseful
    self.wouldRecommend = wouldRecommend
  }
}

extension VirtualSchoolTraining {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``VirtualSchoolTraining/date``.
    case date
    /// ``VirtualSchoolTraining/topic``.
    case topic
    /// ``VirtualSchoolTraining/audience``.
    case audience
    /// ``VirtualSchoolTraining/school``.
    case school
    /// ``VirtualSchoolTraining/isOnline``.
    case isOnline
    /// ``VirtualSchoolTraining/sessions``.
    case sessions
    /// ``VirtualSchoolTraining/sessionMinutes``.
    case sessionMinutes
    /// ``VirtualSchoolTraining/schools``.
    case schools
    /// ``VirtualSchoolTraining/attended``.
    case attended
    /// ``VirtualSchoolTraining/evaluations``.
    case evaluations
    /// ``VirtualSchoolTraining/foundUseful``.
    case foundUseful
    /// ``VirtualSchoolTraining/wouldRecommend``.
    case wouldRecommend
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<VirtualSchoolTraining>] = [
    FieldSlot(.date, \.date),
    FieldSlot(.topic, \.topic),
    FieldSlot(.audience, \.audience),
    FieldSlot(.school, \.school),
    FieldSlot(.isOnline, \.isOnline),
    FieldSlot(.sessions, \.sessions),
    FieldSlot(.sessionMinutes, \.sessionMinutes),
    FieldSlot(.schools, \.schools),
    FieldSlot(.attended, \.attended),
    FieldSlot(.evaluations, \.evaluations),
    FieldSlot(.foundUseful, \.foundUseful),
    FieldSlot(.wouldRecommend, \.wouldRecommend),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .virtualSchoolTrainings }
}
