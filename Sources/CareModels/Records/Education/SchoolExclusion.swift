public import CareCore

/// A suspension (fixed term exclusion) or permanent exclusion of a child.
///
/// Suitable full-time education has to start by the sixth school day. Source: Local Authority Interactive Tool data
/// dictionary, items 60, 63, 238; pupils missing out on education, January 2020, paragraph 15.
public struct SchoolExclusion: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Suspension or permanent exclusion; `nil` when not recorded.
  public var kind: Coded<ExclusionKind>?

  /// Why; `nil` when not recorded.
  public var reason: Coded<ExclusionReason>?

  /// Further reasons; `nil` when there are none.
  public var otherReasons: [Coded<ExclusionReason>]?

  /// The first day out of school; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day out of school; `nil` when it is permanent or goes on.
  public var end: CalendarDay?

  /// Sessions of half a day that a suspension takes, 0 or more; `nil` when not recorded.
  public var sessions: Int?

  /// Whether the child has an education, health and care plan; `nil` when not recorded.
  public var hasPlan: Bool?

  /// The day governors or a panel looked at it; `nil` when they did not.
  public var reviewed: CalendarDay?

  /// What they decided; `nil` when they did not.
  public var review: Coded<ExclusionReview>?

  /// The first day of other full-time education; `nil` when there was none.
  public var provisionStarted: CalendarDay?

  /// What other education was provided; `nil` when there was none.
  public var provision: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    kind: Coded<ExclusionKind>? = nil,
    reason: Coded<ExclusionReason>? = nil,
    otherReasons: [Coded<ExclusionReason>]? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    sessions: Int? = nil,
    hasPlan: Bool? = nil,
    reviewed: CalendarDay? = nil,
    review: Coded<ExclusionReview>? = nil,
    provisionStarted: CalendarDay? = nil,
    provision: String? = nil
  ) {
    self.child = child
    self.school = school
    self.kind = kind
    self.reason = reason
    self.otherReasons = otherReasons
    self.start = start
    self.end = end
    self.sessions = sessions
    self.hasPlan = hasPlan
    self.reviewed = reviewed
    self.review = review
    self.provisionStarted = provisionStarted
    self.provision = provision
  }
}

extension SchoolExclusion {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolExclusion/child``.
    case child
    /// ``SchoolExclusion/school``.
    case school
    /// ``SchoolExclusion/kind``.
    case kind
    /// ``SchoolExclusion/reason``.
    case reason
    /// ``SchoolExclusion/otherReasons``.
    case otherReasons
    /// ``SchoolExclusion/start``.
    case start
    /// ``SchoolExclusion/end``.
    case end
    /// ``SchoolExclusion/sessions``.
    case sessions
    /// ``SchoolExclusion/hasPlan``.
    case hasPlan
    /// ``SchoolExclusion/reviewed``.
    case reviewed
    /// ``SchoolExclusion/review``.
    case review
    /// ``SchoolExclusion/provisionStarted``.
    case provisionStarted
    /// ``SchoolExclusion/provision``.
    case provision
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolExclusion>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.kind, \.kind),
    FieldSlot(.reason, \.reason),
    FieldSlot(.otherReasons, \.otherReasons),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.sessions, \.sessions),
    FieldSlot(.hasPlan, \.hasPlan),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.review, \.review),
    FieldSlot(.provisionStarted, \.provisionStarted),
    FieldSlot(.provision, \.provision),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolExclusions }
}
