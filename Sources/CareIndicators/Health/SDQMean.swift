import CareCore
import CareModels

extension Indicator {
  /// The mean score of the strengths and difficulties questionnaire (NI 58).
  public static let sdqMean = mean(
    "health.sdq-mean", "Mean score of the strengths and difficulties questionnaire", officialName: "NI 58",
    definition: """
      Of children looked after for twelve months and aged 5 to 16 on the last day for whom a score was returned, the \
      mean total difficulties score, 0 to 40.
      """,
    sources: Source.sdqMeasures, polarity: .lowIsGood, of: .expectedSDQ, steps: [.noSDQScore], .sdqScore, decimals: 1,
    example: .sdq(counted: "A B", leftOut: "C", undetermined: "D", outside: "E", shows: "14.5"))
}
