public import CareCore

/// A unit of an award in living independently.
public struct IndependenceUnit: FieldRecord, FieldValue {
  /// The unit's name or number; `nil` when not recorded.
  public var title: String?

  /// The review at which it was agreed; `nil` when not recorded.
  public var agreed: CalendarDay?

  /// The day it was completed; `nil` when not completed.
  public var completed: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    title: String? = nil,
    agreed: CalendarDay? = nil,
    completed: CalendarDay? = nil
  ) {
    self.title = title
    self.agreed = agreed
    self.completed = completed
  }
}

extension IndependenceUnit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``IndependenceUnit/title``.
    case title
    /// ``IndependenceUnit/agreed``.
    case agreed
    /// ``IndependenceUnit/completed``.
    case completed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<IndependenceUnit>] = [
    FieldSlot(.title, \.title),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.completed, \.completed),
  ]
}
