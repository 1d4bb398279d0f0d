public import CareCore

/// A decision or recommendation of a review.
///
/// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 38 and schedule 7;
/// Independent Reviewing Officer annual report 2020/21, section 6.
public struct ReviewDecision: FieldRecord, FieldValue {
  /// What was decided. Personal. `nil` when not recorded.
  public var text: String?

  /// The ``StaffMember/id``, or the role, of who is to do it; `nil` when not recorded.
  public var owner: String?

  /// The day by which it is to be done; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was done; `nil` until then, or when not recorded.
  public var completed: CalendarDay?

  /// Whether it is a recommendation only; `nil` when not recorded.
  public var isRecommendation: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    text: String? = nil,
    owner: String? = nil,
    due: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    isRecommendation: Bool? = nil
  ) {
    self.text = text
    self.owner = owner
    self.due = due
    self.completed = completed
    self.isRecommendation = isRecommendation
  }
}

extension ReviewDecision {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewDecision/text``.
    case text
    /// ``ReviewDecision/owner``.
    case owner
    /// ``ReviewDecision/due``.
    case due
    /// ``ReviewDecision/completed``.
    case completed
    /// ``ReviewDecision/isRecommendation``.
    case isRecommendation
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewDecision>] = [
    FieldSlot(.text, \.text),
    FieldSlot(.owner, \.owner),
    FieldSlot(.due, \.due),
    FieldSlot(.completed, \.completed),
    FieldSlot(.isRecommendation, \.isRecommendation),
  ]
}
