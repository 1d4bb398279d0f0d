public import CareCore

/// Advice asked for in the assessment for an education, health and care plan.
public struct PlanAdviceRequest: FieldRecord, FieldValue {
  /// Whose advice; `nil` when not recorded.
  public var strand: Coded<PlanAdvice>?

  /// The day it was asked for; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day it is due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it came; `nil` when not received.
  public var received: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    strand: Coded<PlanAdvice>? = nil,
    requested: CalendarDay? = nil,
    due: CalendarDay? = nil,
    received: CalendarDay? = nil
  ) {
    self.strand = strand
    self.requested = requested
    self.due = due
    self.received = received
  }
}

extension PlanAdviceRequest {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlanAdviceRequest/strand``.
    case strand
    /// ``PlanAdviceRequest/requested``.
    case requested
    /// ``PlanAdviceRequest/due``.
    case due
    /// ``PlanAdviceRequest/received``.
    case received
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlanAdviceRequest>] = [
    FieldSlot(.strand, \.strand),
    FieldSlot(.requested, \.requested),
    FieldSlot(.due, \.due),
    FieldSlot(.received, \.received),
  ]
}
