public import CareCore

/// A review of an education, health and care plan.
public struct PlanReview: FieldRecord, FieldValue {
  /// The day by which it is due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was held; `nil` when not held.
  public var held: CalendarDay?

  /// Whether it prepares a move to another phase of education; `nil` when not recorded.
  public var isPhaseTransfer: Bool?

  /// The services that took part besides the school; `nil` when not recorded.
  public var attendees: [String]?

  /// Whether the child and parents took part; `nil` when not recorded.
  public var familyTookPart: Bool?

  /// Whether the plan was amended in consequence; `nil` when not recorded.
  public var isAmended: Bool?

  /// The day the authority decided on its outcome; `nil` when not decided.
  public var decided: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    due: CalendarDay? = nil,
    held: CalendarDay? = nil,
    isPhaseTransfer: Bool? = nil,
    attendees: [String]? = nil,
    familyTookPart: Bool? = nil,
    isAmended: Bool? = nil,
    decided: CalendarDay? = nil
  ) {
    self.due = due
    self.held = held
    self.isPhaseTransfer = isPhaseTransfer
    self.attendees = attendees
    self.familyTookPart = familyTookPart
    self.isAmended = isAmended
    self.decided = decided
  }
}

extension PlanReview {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlanReview/due``.
    case due
    /// ``PlanReview/held``.
    case held
    /// ``PlanReview/isPhaseTransfer``.
    case isPhaseTransfer
    /// ``PlanReview/attendees``.
    case attendees
    /// ``PlanReview/familyTookPart``.
    case familyTookPart
    /// ``PlanReview/isAmended``.
    case isAmended
    /// ``PlanReview/decided``.
    case decided
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlanReview>] = [
    FieldSlot(.due, \.due),
    FieldSlot(.held, \.held),
    FieldSlot(.isPhaseTransfer, \.isPhaseTransfer),
    FieldSlot(.attendees, \.attendees),
    FieldSlot(.familyTookPart, \.familyTookPart),
    FieldSlot(.isAmended, \.isAmended),
    FieldSlot(.decided, \.decided),
  ]
}
