public import CareCore

/// A review of a child protection plan: the first within three months of the initial conference, then every six.
///
/// Source: guide to the children in need census, CPPreviewDate; Working together to safeguard children.
public struct ProtectionPlanReview: FieldRecord, FieldValue {
  /// The day it was held; `nil` when it was not or not yet. Returned as `CPPreviewDate`.
  public var date: CalendarDay?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// What it decided; `nil` when not recorded.
  public var decision: Coded<ConferenceDecision>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    date: CalendarDay? = nil,
    due: CalendarDay? = nil,
    decision: Coded<ConferenceDecision>? = nil
  ) {
    self.date = date
    self.due = due
    self.decision = decision
  }
}

extension ProtectionPlanReview {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ProtectionPlanReview/date``.
    case date
    /// ``ProtectionPlanReview/due``.
    case due
    /// ``ProtectionPlanReview/decision``.
    case decision

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .date: "CPPreviewDate"
      case .due, .decision: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ProtectionPlanReview>] = [
    FieldSlot(.date, \.date),
    FieldSlot(.due, \.due),
    FieldSlot(.decision, \.decision),
  ]
}
