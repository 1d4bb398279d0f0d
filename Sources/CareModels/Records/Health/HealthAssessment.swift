public import CareCore

/// A statutory health assessment of a looked-after child, initial or review: asked for, done or not done.
///
/// The initial one is due 20 working days after the start of care and is to be asked for within 48 hours; reviews
/// follow every six months under 5 and every twelve months from 5. Source: Promoting the health and well-being of
/// looked-after children, 2015; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7.
/// The last seven fields are what the record-keeping audit of the annual report 2019/20, 5.2, looks for.
public struct HealthAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the assessment; `nil` when it has none.
  public var id: String?

  /// Initial or review; `nil` when not recorded.
  public var kind: Coded<HealthAssessmentKind>?

  /// The day by which it was due, as the authority recorded it; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day consent to it was given; `nil` when not recorded.
  public var consentGiven: CalendarDay?

  /// The day the health service was asked for it; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The day and time at which the health service was asked, when the time is known: the limit is in hours; `nil`
  /// when only the day is known or neither.
  public var referredAt: Moment?

  /// The day it was carried out; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// What came of it; `nil` while it is open or when not recorded.
  public var outcome: Coded<HealthAssessmentOutcome>?

  /// Who carried it out; `nil` when not recorded.
  public var practitioner: Coded<HealthPractitioner>?

  /// The day the authority received the report and health plan; `nil` when it has not or none was recorded.
  public var planReceived: CalendarDay?

  /// Whether the answers to a strengths and difficulties questionnaire were there for it; `nil` when not recorded.
  public var sdqAvailable: Bool?

  /// Whether the health history since the last one was reviewed; `nil` when not recorded.
  public var historyReviewed: Bool?

  /// Whether development was assessed with a suitable tool; `nil` when not recorded.
  public var developmentAssessed: Bool?

  /// Whether advice on oral and dental health was given; `nil` when not recorded.
  public var oralHealthAdvice: Bool?

  /// Whether weight and height, or why there are none, were recorded; `nil` when not recorded.
  public var growthRecorded: Bool?

  /// Whether emotional health was assessed; `nil` when not recorded.
  public var emotionalHealthAssessed: Bool?

  /// Whether the leaving care health summary was discussed, as it is to be from 16; `nil` when not recorded or
  /// under 16.
  public var leavingCareSummaryDiscussed: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    kind: Coded<HealthAssessmentKind>? = nil,
    due: CalendarDay? = nil,
    consentGiven: CalendarDay? = nil,
    referred: CalendarDay? = nil,
    referredAt: Moment? = nil,
    held: CalendarDay? = nil,
    outcome: Coded<HealthAssessmentOutcome>? = nil,
    practitioner: Coded<HealthPractitioner>? = nil,
    planReceived: CalendarDay? = nil,
    sdqAvailable: Bool? = nil,
    historyReviewed: Bool? = nil,
    developmentAssessed: Bool? = nil,
    oralHealthAdvice: Bool? = nil,
    growthRecorded: Bool? = nil,
    emotionalHealthAssessed: Bool? = nil,
    leavingCareSummaryDiscussed: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.kind = kind
    self.due = due
    self.consentGiven = consentGiven
    self.referred = referred
    self.referredAt = referredAt
    self.held = held
    self.outcome = outcome
    self.practitioner = practitioner
    self.planReceived = planReceived
    self.sdqAvailable = sdqAvailable
    self.historyReviewed = historyReviewed
    self.developmentAssessed = developmentAssessed
    self.oralHealthAdvice = oralHealthAdvice
    self.growthRecorded = growthRecorded
    self.emotionalHealthAssessed = emotionalHealthAssessed
    self.leavingCareSummaryDiscussed = leavingCareSummaryDiscussed
  }
}

extension HealthAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HealthAssessment/child``.
    case child
    /// ``HealthAssessment/id``.
    case id
    /// ``HealthAssessment/kind``.
    case kind
    /// ``HealthAssessment/due``.
    case due
    /// ``HealthAssessment/consentGiven``.
    case consentGiven
    /// ``HealthAssessment/referred``.
    case referred
    /// ``HealthAssessment/referredAt``.
    case referredAt
    /// ``HealthAssessment/held``.
    case held
    /// ``HealthAssessment/outcome``.
    case outcome
    /// ``HealthAssessment/practitioner``.
    case practitioner
    /// ``HealthAssessment/planReceived``.
    case planReceived
    /// ``HealthAssessment/sdqAvailable``.
    case sdqAvailable
    /// ``HealthAssessment/historyReviewed``.
    case historyReviewed
    /// ``HealthAssessment/developmentAssessed``.
    case developmentAssessed
    /// ``HealthAssessment/oralHealthAdvice``.
    case oralHealthAdvice
    /// ``HealthAssessment/growthRecorded``.
    case growthRecorded
    /// ``HealthAssessment/emotionalHealthAssessed``.
    case emotionalHealthAssessed
    /// ``HealthAssessment/leavingCareSummaryDiscussed``.
    case leavingCareSummaryDiscussed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HealthAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.due, \.due),
    FieldSlot(.consentGiven, \.consentGiven),
    FieldSlot(.referred, \.referred),
    FieldSlot(.referredAt, \.referredAt),
    FieldSlot(.held, \.held),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.practitioner, \.practitioner),
    FieldSlot(.planReceived, \.planReceived),
    FieldSlot(.sdqAvailable, \.sdqAvailable),
    FieldSlot(.historyReviewed, \.historyReviewed),
    FieldSlot(.developmentAssessed, \.developmentAssessed),
    FieldSlot(.oralHealthAdvice, \.oralHealthAdvice),
    FieldSlot(.growthRecorded, \.growthRecorded),
    FieldSlot(.emotionalHealthAssessed, \.emotionalHealthAssessed),
    FieldSlot(.leavingCareSummaryDiscussed, \.leavingCareSummaryDiscussed),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .healthAssessments }
}
