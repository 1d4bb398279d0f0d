public import CareCore

/// One step in taking a concern further.
///
/// Source: Independent Reviewing Officer annual report 2020/21, sections 4, 7 and 8.
public struct EscalationStep: FieldRecord, FieldValue {
  /// How far it was taken; `nil` when not recorded.
  public var stage: Coded<EscalationStage>?

  /// The day; `nil` when not recorded.
  public var date: CalendarDay?

  /// The day of the answer; `nil` until then, or when not recorded.
  public var answered: CalendarDay?

  /// Whether that settled it; `nil` until then, or when not recorded.
  public var isResolved: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    stage: Coded<EscalationStage>? = nil,
    date: CalendarDay? = nil,
    answered: CalendarDay? = nil,
    isResolved: Bool? = nil
  ) {
    self.stage = stage
    self.date = date
    self.answered = answered
    self.isResolved = isResolved
  }
}

extension EscalationStep {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EscalationStep/stage``.
    case stage
    /// ``EscalationStep/date``.
    case date
    /// ``EscalationStep/answered``.
    case answered
    /// ``EscalationStep/isResolved``.
    case isResolved
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EscalationStep>] = [
    FieldSlot(.stage, \.stage),
    FieldSlot(.date, \.date),
    FieldSlot(.answered, \.answered),
    FieldSlot(.isResolved, \.isResolved),
  ]
}
