import CareCore
import CareModels

extension Indicator {
  /// Why there is no score of the strengths and difficulties questionnaire.
  public static let sdqReasons = distribution(
    "health.sdq-reasons", "No score of the strengths and difficulties questionnaire, by reason",
    definition: """
      Children looked after for twelve months and aged 5 to 16 on the last day for whom no score was returned, by the \
      reason given; those for whom there is no reason either are shown as not recorded.
      """,
    sources: Source.sdqMeasures, of: .expectedSDQ, steps: [.sdqScoreReturned],
    by: .codes("sdq-reason", title: "Reason for no score", requires: [.healthOutcomes]) {
      child, _ -> Coded<SDQReason>? in
      if case .noScore(let reason) = child.sdqReturn { reason } else { nil }
    },
    example: .outcomes(
      "DOB SDQ_SCORE SDQ_REASON",
      "A 2010-01-01 21\nB 2010-01-01 . SDQ5\nC 2010-01-01\nD 2010-01-01 41\nE 2010-01-01 14",
      counted: "B C", leftOut: "A", undetermined: "D", outside: "E", groups: ["SDQ5": "B", "notRecorded": "C"],
      shows: "2"))
}
