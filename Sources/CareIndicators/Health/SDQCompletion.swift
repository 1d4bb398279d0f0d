import CareCore
import CareModels

extension Indicator {
  /// The share of children for whom a score of the strengths and difficulties questionnaire was returned.
  public static let sdqCompletion = proportion(
    "health.sdq-completion", "Strengths and difficulties questionnaires completed",
    definition: """
      Of children looked after for twelve months and aged 5 to 16 on the last day, those for whom a score was returned \
      and not a reason for none.
      """,
    sources: Source.sdqMeasures + [.careReport("5.2, completion rate")], polarity: .highIsGood,
    of: .expectedSDQ, steps: [.sdqScoreReceived],
    example: .sdq(counted: "A B", notCounted: "C", undetermined: "D", outside: "E", shows: "67"))
}
