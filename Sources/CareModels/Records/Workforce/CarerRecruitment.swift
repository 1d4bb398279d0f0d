public import CareCore

/// A household's way to approval as foster carers, from enquiry to decision or leaving.
///
/// How far it had come on a day is ``stage(on:)``. Source: Fostering Services (England) Regulations 2011,
/// regulation 26; scrutiny committee, minutes of 5 November 2019, 43(i).
public struct CarerRecruitment: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The ``FosteringHousehold/id`` once approved; `nil` until then, or when not recorded.
  public var household: String?

  /// What they wish to be approved as; `nil` when not recorded.
  public var kind: Coded<FosteringHouseholdKind>?

  /// The campaign they answered; `nil` when none, or when not recorded.
  public var campaign: String?

  /// The day of the enquiry; `nil` when not recorded.
  public var enquired: CalendarDay?

  /// The day of the initial visit; `nil` until then, or when not recorded.
  public var visited: CalendarDay?

  /// The day they applied, on which stage one begins; `nil` until then, or when not recorded.
  public var applied: CalendarDay?

  /// The day stage one was completed; `nil` until then, or when not recorded.
  public var stageOneCompleted: CalendarDay?

  /// The day stage two began; `nil` until then, or when not recorded.
  public var stageTwoStarted: CalendarDay?

  /// The day the assessment was completed; `nil` until then, or when not recorded.
  public var assessed: CalendarDay?

  /// The day the panel considered it; `nil` until then, or when not recorded.
  public var panel: CalendarDay?

  /// The day of the decision; `nil` until then, or when not recorded.
  public var decided: CalendarDay?

  /// Whether they were approved; `nil` until then, or when not recorded.
  public var isApproved: Bool?

  /// The day they withdrew or were turned down before a decision; `nil` when they did not, or when not recorded.
  public var left: CalendarDay?

  /// Why they left; `nil` when they did not, or when not recorded.
  public var reasonLeft: Coded<CarerLeavingReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    household: String? = nil,
    kind: Coded<FosteringHouseholdKind>? = nil,
    campaign: String? = nil,
    enquired: CalendarDay? = nil,
    visited: CalendarDay? = nil,
    applied: CalendarDay? = nil,
    stageOneCompleted: CalendarDay? = nil,
    stageTwoStarted: CalendarDay? = nil,
    assessed: CalendarDay? = nil,
    panel: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    isApproved: Bool? = nil,
    left: CalendarDay? = nil,
    reasonLeft: Coded<CarerLeavingReason>? = nil
  ) {
    self.id = id
    self.household = household
    self.kind = kind
    self.campaign = campaign
    self.enquired = enquired
    self.visited = visited
    self.applied = applied
    self.stageOneCompleted = stageOneCompleted
    self.stageTwoStarted = stageTwoStarted
    self.assessed = assessed
    self.panel = panel
    self.decided = decided
    self.isApproved = isApproved
    self.left = left
    self.reasonLeft = reasonLeft
  }
}

extension CarerRecruitment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CarerRecruitment/id``.
    case id
    /// ``CarerRecruitment/household``.
    case household
    /// ``CarerRecruitment/kind``.
    case kind
    /// ``CarerRecruitment/campaign``.
    case campaign
    /// ``CarerRecruitment/enquired``.
    case enquired
    /// ``CarerRecruitment/visited``.
    case visited
    /// ``CarerRecruitment/applied``.
    case applied
    /// ``CarerRecruitment/stageOneCompleted``.
    case stageOneCompleted
    /// ``CarerRecruitment/stageTwoStarted``.
    case stageTwoStarted
    /// ``CarerRecruitment/assessed``.
    case assessed
    /// ``CarerRecruitment/panel``.
    case panel
    /// ``CarerRecruitment/decided``.
    case decided
    /// ``CarerRecruitment/isApproved``.
    case isApproved
    /// ``CarerRecruitment/left``.
    case left
    /// ``CarerRecruitment/reasonLeft``.
    case reasonLeft
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CarerRecruitment>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.household, \.household),
    FieldSlot(.kind, \.kind),
    FieldSlot(.campaign, \.campaign),
    FieldSlot(.enquired, \.enquired),
    FieldSlot(.visited, \.visited),
    FieldSlot(.applied, \.applied),
    FieldSlot(.stageOneCompleted, \.stageOneCompleted),
    FieldSlot(.stageTwoStarted, \.stageTwoStarted),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.panel, \.panel),
    FieldSlot(.decided, \.decided),
    FieldSlot(.isApproved, \.isApproved),
    FieldSlot(.left, \.left),
    FieldSlot(.reasonLeft, \.reasonLeft),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .carerRecruitments }
}
