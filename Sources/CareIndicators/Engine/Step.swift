import CareModels

/// What the answer "yes" to a step does.
public enum StepEffect: String, Codable, Hashable, Sendable {
  /// Leaves it out of the denominator.
  case exclude
  /// Puts it in the numerator. The last step of a proportion.
  case count
}

/// A question that is put to everyone, or everything, of a population that reaches it.
///
/// The answer `nil` means that the record cannot say: the child, or the record, is then undetermined, in neither count.
public struct Step<Subject: IndicatorSubject>: Sendable {
  /// What the answer "yes" does.
  public let effect: StepEffect

  /// What the question asks, as a statement that is true of those it takes.
  public let reason: String

  /// What is missing when there is no answer.
  public let missing: String

  let answer: @Sendable (Subject, MeasurementContext) -> Bool?

  /// Leaves out all of whom `answer` is true.
  public static func exclude(
    _ reason: String, missing: String, when answer: @escaping @Sendable (Subject, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .exclude, reason: reason, missing: missing, answer: answer)
  }

  /// Counts all of whom `answer` is true.
  public static func count(
    _ reason: String, missing: String, when answer: @escaping @Sendable (Subject, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .count, reason: reason, missing: missing, answer: answer)
  }
}
