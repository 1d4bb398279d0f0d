import CareCore
import CareModels

extension Indicator {
  /// The share of scores of the strengths and difficulties questionnaire that are a cause for concern.
  public static let sdqCauseForConcern = proportion(
    "health.sdq-cause-for-concern", "Score of the strengths and difficulties questionnaire a cause for concern",
    definition: """
      Of children looked after for twelve months and aged 5 to 16 on the last day for whom a score was returned, those \
      with 17 or more.
      """,
    sources: Source.sdqMeasures, polarity: .lowIsGood, of: .expectedSDQ, steps: [.noSDQScore, .sdqCauseForConcern],
    example: .sdq(counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
