public import CareCore

/// A strengths and difficulties questionnaire for a child: sent, returned, answered and scored.
///
/// One is required each year for a child of 4 to 16 in care for twelve months. The return holds one score or the
/// reason for none (``HealthOutcomes``); this holds every questionnaire, with its answers when they are known. The
/// scores here are those that were recorded; ``SDQAnswers/totalDifficulties`` is what the answers give. Source:
/// guide to the SSDA903 collection, SDQ_SCORE; annual report 2019/20, 5.2.
public struct SDQAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the questionnaire; `nil` when it has none.
  public var id: String?

  /// Which form, by age; `nil` when not recorded.
  public var form: Coded<SDQForm>?

  /// Who answered; `nil` when not recorded.
  public var informant: Coded<SDQInformant>?

  /// The day it was sent out; `nil` when not recorded.
  public var sent: CalendarDay?

  /// The day it was completed; `nil` when it was not or not recorded.
  public var completed: CalendarDay?

  /// The day it came back to the authority; `nil` when not recorded.
  public var returned: CalendarDay?

  /// The day it was passed to the health service, which wants it before the health assessment; `nil` when not
  /// passed on or not recorded.
  public var sharedWithHealth: CalendarDay?

  /// The answers; `nil` when only scores were recorded.
  public var answers: SDQAnswers?

  /// The recorded score for emotional problems, 0–10; `nil` when not recorded.
  public var emotional: Int?

  /// The recorded score for conduct problems, 0–10; `nil` when not recorded.
  public var conduct: Int?

  /// The recorded score for hyperactivity, 0–10; `nil` when not recorded.
  public var hyperactivity: Int?

  /// The recorded score for peer problems, 0–10; `nil` when not recorded.
  public var peer: Int?

  /// The recorded score for prosocial behaviour, 0–10; high is good, and no part of the total; `nil` when not
  /// recorded.
  public var prosocial: Int?

  /// The recorded total difficulties score, 0–40; `nil` when not recorded.
  public var totalDifficulties: Int?

  /// The recorded score of the impact supplement, 0–10; `nil` when not recorded.
  public var impact: Int?

  /// Why there is no score; `nil` when there is one or no reason was recorded.
  public var reasonNoScore: Coded<SDQReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    form: Coded<SDQForm>? = nil,
    informant: Coded<SDQInformant>? = nil,
    sent: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    returned: CalendarDay? = nil,
    sharedWithHealth: CalendarDay? = nil,
    answers: SDQAnswers? = nil,
    emotional: Int? = nil,
    conduct: Int? = nil,
    hyperactivity: Int? = nil,
    peer: Int? = nil,
    prosocial: Int? = nil,
    totalDifficulties: Int? = nil,
    impact: Int? = nil,
    reasonNoScore: Coded<SDQReason>? = nil
  ) {
    self.child = child
    self.id = id
    self.form = form
    self.informant = informant
    self.sent = sent
    self.completed = completed
    self.returned = returned
    self.sharedWithHealth = sharedWithHealth
    self.answers = answers
    self.emotional = emotional
    self.conduct = conduct
    self.hyperactivity = hyperactivity
    self.peer = peer
    self.prosocial = prosocial
    self.totalDifficulties = totalDifficulties
    self.impact = impact
    self.reasonNoScore = reasonNoScore
  }
}

extension SDQAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SDQAssessment/child``.
    case child
    /// ``SDQAssessment/id``.
    case id
    /// ``SDQAssessment/form``.
    case form
    /// ``SDQAssessment/informant``.
    case informant
    /// ``SDQAssessment/sent``.
    case sent
    /// ``SDQAssessment/completed``.
    case completed
    /// ``SDQAssessment/returned``.
    case returned
    /// ``SDQAssessment/sharedWithHealth``.
    case sharedWithHealth
    /// ``SDQAssessment/answers``.
    case answers
    /// ``SDQAssessment/emotional``.
    case emotional
    /// ``SDQAssessment/conduct``.
    case conduct
    /// ``SDQAssessment/hyperactivity``.
    case hyperactivity
    /// ``SDQAssessment/peer``.
    case peer
    /// ``SDQAssessment/prosocial``.
    case prosocial
    /// ``SDQAssessment/totalDifficulties``.
    case totalDifficulties
    /// ``SDQAssessment/impact``.
    case impact
    /// ``SDQAssessment/reasonNoScore``.
    case reasonNoScore
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SDQAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.form, \.form),
    FieldSlot(.informant, \.informant),
    FieldSlot(.sent, \.sent),
    FieldSlot(.completed, \.completed),
    FieldSlot(.returned, \.returned),
    FieldSlot(.sharedWithHealth, \.sharedWithHealth),
    FieldSlot(.answers, \.answers),
    FieldSlot(.emotional, \.emotional),
    FieldSlot(.conduct, \.conduct),
    FieldSlot(.hyperactivity, \.hyperactivity),
    FieldSlot(.peer, \.peer),
    FieldSlot(.prosocial, \.prosocial),
    FieldSlot(.totalDifficulties, \.totalDifficulties),
    FieldSlot(.impact, \.impact),
    FieldSlot(.reasonNoScore, \.reasonNoScore),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .sdqAssessments }
}
