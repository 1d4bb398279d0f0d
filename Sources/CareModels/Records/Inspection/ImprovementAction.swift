public import CareCore

/// An action of an improvement plan.
///
/// Source: Draft action plan for Ofsted recommendations 2019, columns of the table.
public struct ImprovementAction: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The plan it is part of; `nil` when not recorded.
  public var plan: String?

  /// Its number in the plan; `nil` when not recorded.
  public var reference: String?

  /// The ``Inspection/id`` it answers; `nil` when none, or when not recorded.
  public var inspection: String?

  /// The ``InspectionRecommendation/reference`` it answers; `nil` when none, or when not recorded.
  public var recommendation: String?

  /// What is to be different when it is done; `nil` when not recorded.
  public var outcome: String?

  /// The aims of the plan it serves; `nil` when not recorded.
  public var aims: [String]?

  /// How well it is going; `nil` when not recorded.
  public var rating: Coded<ProgressRating>?

  /// The day of that rating; `nil` when not recorded.
  public var ratedOn: CalendarDay?

  /// The ``StaffMember/id``, or the role, of the lead officer; `nil` when not recorded.
  public var lead: String?

  /// The other officers named; `nil` when not recorded.
  public var officers: [String]?

  /// The day by which it is to be done; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was done; `nil` until then, or when not recorded.
  public var completed: CalendarDay?

  /// What shows that it is done or under way; `nil` when not recorded.
  public var evidence: String?

  /// The day up to which the evidence reaches; `nil` when not recorded.
  public var evidenceAsAt: CalendarDay?

  /// What is still to be done; `nil` when not recorded.
  public var furtherActions: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    plan: String? = nil,
    reference: String? = nil,
    inspection: String? = nil,
    recommendation: String? = nil,
    outcome: String? = nil,
    aims: [String]? = nil,
    rating: Coded<ProgressRating>? = nil,
    ratedOn: CalendarDay? = nil,
    lead: String? = nil,
    officers: [String]? = nil,
    due: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    evidence: String? = nil,
    evidenceAsAt: CalendarDay? = nil,
    furtherActions: String? = nil
  ) {
    self.id = id
    self.plan = plan
    self.reference = reference
    self.inspection = inspection
    self.recommendation = recommendation
    self.outcome = outcome
    self.aims = aims
    self.rating = rating
    self.ratedOn = ratedOn
    self.lead = lead
    self.officers = officers
    self.due = due
    self.completed = completed
    self.evidence = evidence
    self.evidenceAsAt = evidenceAsAt
    self.furtherActions = furtherActions
  }
}

extension ImprovementAction {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ImprovementAction/id``.
    case id
    /// ``ImprovementAction/plan``.
    case plan
    /// ``ImprovementAction/reference``.
    case reference
    /// ``ImprovementAction/inspection``.
    case inspection
    /// ``ImprovementAction/recommendation``.
    case recommendation
    /// ``ImprovementAction/outcome``.
    case outcome
    /// ``ImprovementAction/aims``.
    case aims
    /// ``ImprovementAction/rating``.
    case rating
    /// ``ImprovementAction/ratedOn``.
    case ratedOn
    /// ``ImprovementAction/lead``.
    case lead
    /// ``ImprovementAction/officers``.
    case officers
    /// ``ImprovementAction/due``.
    case due
    /// ``ImprovementAction/completed``.
    case completed
    /// ``ImprovementAction/evidence``.
    case evidence
    /// ``ImprovementAction/evidenceAsAt``.
    case evidenceAsAt
    /// ``ImprovementAction/furtherActions``.
    case furtherActions
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ImprovementAction>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.plan, \.plan),
    FieldSlot(.reference, \.reference),
    FieldSlot(.inspection, \.inspection),
    FieldSlot(.recommendation, \.recommendation),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.aims, \.aims),
    FieldSlot(.rating, \.rating),
    FieldSlot(.ratedOn, \.ratedOn),
    FieldSlot(.lead, \.lead),
    FieldSlot(.officers, \.officers),
    FieldSlot(.due, \.due),
    FieldSlot(.completed, \.completed),
    FieldSlot(.evidence, \.evidence),
    FieldSlot(.evidenceAsAt, \.evidenceAsAt),
    FieldSlot(.furtherActions, \.furtherActions),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .improvementActions }
}
