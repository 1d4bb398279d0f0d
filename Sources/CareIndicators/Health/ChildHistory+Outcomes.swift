import CareCore
import CareModels

/// A question of the outcomes return that is answered with yes or no.
typealias OutcomeQuestion = @Sendable (HealthOutcomes) -> Coded<YesNo>?

extension ChildHistory {
  /// What the outcomes return answers to a question.
  ///
  /// `nil` when it gives no answer and that is to be undetermined (``UnansweredOutcomes``), one that is not on the
  /// published list, or when the rows of the child differ.
  func answer(to question: OutcomeQuestion, in context: MeasurementContext) -> Bool? {
    var answer: Bool?
    for record in healthOutcomes {
      guard let given = question(record) else { continue }
      guard let code = given.code, answer == nil || answer == code.isYes else { return nil }
      answer = code.isYes
    }
    if let answer { return answer }
    return context.options[UnansweredOutcomes.self] == .notCounted ? false : nil
  }

  /// Whether the child's age on the last day of the period is in a range; `nil` when the date of birth is not known.
  func isAged(_ ages: ClosedRange<Int>, in context: MeasurementContext) -> Bool? {
    age(on: context.asAt, leapDay: context.options.leapDayBirthday).map(ages.contains)
  }
}

extension Step<ChildHistory> {
  /// Leaves out children who are not of some ages on the last day of the period.
  static func exclude(
    _ reason: String, outside ages: @escaping @Sendable (MeasurementContext) -> ClosedRange<Int>?
  ) -> Step {
    exclude(reason, missing: "the date of birth") { child, context in
      guard let ages = ages(context) else { return false }
      return child.isAged(ages, in: context).map { !$0 }
    }
  }

  /// Counts children for whom the outcomes return answers yes; `item` is the item of the return.
  static func count(_ reason: String, item: String, _ question: @escaping OutcomeQuestion) -> Step {
    count(reason, missing: "the answer of the return (\(item))") { child, context in
      child.answer(to: question, in: context)
    }
  }
}
