public import CareCore

/// A quality-assurance alert: a reviewing officer's note of a concern or of good practice, and how a concern was
/// taken further.
///
/// Source: Independent Reviewing Officer annual report 2020/21, section 6, challenge and escalation.
public struct QualityAlert: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// A concern, or good practice; `nil` when not recorded.
  public var kind: Coded<AlertKind>?

  /// What it is about; `nil` when not recorded.
  public var themes: [Coded<AlertTheme>]?

  /// The day it was raised; `nil` when not recorded.
  public var raised: CalendarDay?

  /// The ``StaffMember/id`` of the reviewing officer; `nil` when not recorded.
  public var raisedBy: String?

  /// The team it was sent to; `nil` when not recorded.
  public var team: String?

  /// The ``StaffMember/id`` of whom it was sent to; `nil` when not recorded.
  public var worker: String?

  /// The ``ReviewMeeting/id`` it came from; `nil` when from none, or when not recorded.
  public var review: String?

  /// The day by which an answer was due; `nil` when not recorded.
  public var responseDue: CalendarDay?

  /// The day of the answer; `nil` until then, or when not recorded.
  public var responded: CalendarDay?

  /// How it was taken further, in order; `nil` when not recorded.
  public var steps: [EscalationStep]?

  /// The day it was settled; `nil` until then, or when not recorded.
  public var resolved: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    kind: Coded<AlertKind>? = nil,
    themes: [Coded<AlertTheme>]? = nil,
    raised: CalendarDay? = nil,
    raisedBy: String? = nil,
    team: String? = nil,
    worker: String? = nil,
    review: String? = nil,
    responseDue: CalendarDay? = nil,
    responded: CalendarDay? = nil,
    steps: [EscalationStep]? = nil,
    resolved: CalendarDay? = nil
  ) {
    self.child = child
    self.id = id
    self.kind = kind
    self.themes = themes
    self.raised = raised
    self.raisedBy = raisedBy
    self.team = team
    self.worker = worker
    self.review = review
    self.responseDue = responseDue
    self.responded = responded
    self.steps = steps
    self.resolved = resolved
  }
}

extension QualityAlert {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``QualityAlert/child``.
    case child
    /// ``QualityAlert/id``.
    case id
    /// ``QualityAlert/kind``.
    case kind
    /// ``QualityAlert/themes``.
    case themes
    /// ``QualityAlert/raised``.
    case raised
    /// ``QualityAlert/raisedBy``.
    case raisedBy
    /// ``QualityAlert/team``.
    case team
    /// ``QualityAlert/worker``.
    case worker
    /// ``QualityAlert/review``.
    case review
    /// ``QualityAlert/responseDue``.
    case responseDue
    /// ``QualityAlert/responded``.
    case responded
    /// ``QualityAlert/steps``.
    case steps
    /// ``QualityAlert/resolved``.
    case resolved
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<QualityAlert>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.themes, \.themes),
    FieldSlot(.raised, \.raised),
    FieldSlot(.raisedBy, \.raisedBy),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
    FieldSlot(.review, \.review),
    FieldSlot(.responseDue, \.responseDue),
    FieldSlot(.responded, \.responded),
    FieldSlot(.steps, \.steps),
    FieldSlot(.resolved, \.resolved),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .qualityAlerts }
}
