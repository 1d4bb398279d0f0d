public import CareModels

/// A question that is put to every child who reaches it.
///
/// The answer `nil` means that the record cannot say: the child is then undetermined, in neither count.
public struct Step: Sendable {
  /// What the answer "yes" does.
  public enum Effect: String, Codable, Hashable, Sendable {
    /// Leaves the child out of the denominator.
    case exclude
    /// Puts the child in the numerator. The last step of a proportion.
    case count
  }

  /// What the answer "yes" does.
  public let effect: Effect

  /// What the question asks, as a statement that is true of the children it takes.
  public let reason: String

  /// What is missing when there is no answer.
  public let missing: String

  let answer: @Sendable (ChildHistory, MeasurementContext) -> Bool?

  /// Leaves out every child of whom `answer` is true.
  public static func exclude(
    _ reason: String, missing: String, when answer: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .exclude, reason: reason, missing: missing, answer: answer)
  }

  /// Counts every child of whom `answer` is true.
  public static func count(
    _ reason: String, missing: String, when answer: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .count, reason: reason, missing: missing, answer: answer)
  }
}

/// A set of children that indicators are about.
public struct Population: Identifiable, Sendable {
  /// A short name for programs: `"looked-after"`.
  public let id: String

  /// What it is called, for a reader.
  public let title: String

  /// What is missing when it cannot be told whether a child belongs to it.
  public let missing: String

  let contains: @Sendable (ChildHistory, MeasurementContext) -> Bool?

  /// Defines a population; `contains` answers `nil` when it cannot be told.
  public init(
    _ id: String, title: String, missing: String,
    contains: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) {
    self.id = id
    self.title = title
    self.missing = missing
    self.contains = contains
  }
}
