public import CareCore

/// Advice that a virtual school gave on the education of a previously looked-after child.
///
/// The child is not named: they need not be known to the authority that advises. Source: Annual report of the
/// Virtual School Head, June 2021, paragraphs 41–43.
public struct EducationAdvice: RegisterRecord {
  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// How it was asked for; `nil` when not recorded.
  public var channel: Coded<AdviceChannel>?

  /// Who asked, by a role; `nil` when not recorded.
  public var requester: String?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// What it was about; `nil` when not recorded.
  public var subject: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    date: CalendarDay? = nil,
    channel: Coded<AdviceChannel>? = nil,
    requester: String? = nil,
    school: URN? = nil,
    subject: String? = nil
  ) {
    self.date = date
    self.channel = channel
    self.requester = requester
    self.school = school
    self.subject = subject
  }
}

extension EducationAdvice {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EducationAdvice/date``.
    case date
    /// ``EducationAdvice/channel``.
    case channel
    /// ``EducationAdvice/requester``.
    case requester
    /// ``EducationAdvice/school``.
    case school
    /// ``EducationAdvice/subject``.
    case subject
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EducationAdvice>] = [
    FieldSlot(.date, \.date),
    FieldSlot(.channel, \.channel),
    FieldSlot(.requester, \.requester),
    FieldSlot(.school, \.school),
    FieldSlot(.subject, \.subject),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .educationAdvices }
}
