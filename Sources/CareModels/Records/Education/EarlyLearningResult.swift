public import CareCore

/// A child's level in one early learning goal.
public struct EarlyLearningResult: FieldRecord, FieldValue {
  /// Which goal; `nil` when not recorded.
  public var goal: Coded<EarlyLearningGoal>?

  /// The level; `nil` when not recorded.
  public var level: Coded<EarlyLearningLevel>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    goal: Coded<EarlyLearningGoal>? = nil,
    level: Coded<EarlyLearningLevel>? = nil
  ) {
    self.goal = goal
    self.level = level
  }
}

extension EarlyLearningResult {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyLearningResult/goal``.
    case goal
    /// ``EarlyLearningResult/level``.
    case level
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyLearningResult>] = [
    FieldSlot(.goal, \.goal),
    FieldSlot(.level, \.level),
  ]
}
