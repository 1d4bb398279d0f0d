import CareCore
import CareModels

extension Indicator {
  /// Adopter households in assessment on the day.
  public static let adoptersInAssessment = count(
    "adoption.households-in-assessment", "Adopter households in assessment",
    definition: """
      Households that stood, on the day, between the start of stage one and the decision on their approval.
      """,
    sources: [.careReport("3.3"), .scorecard("A13")],
    of: .adopters(standing: "adopters-in-assessment", title: "in assessment on the day") { $0.isInAssessment },
    example: IndicatorExample(
      """
      prospectiveAdopters: id family enquired stageOneStarted stageOneEnded stageTwoStarted stageTwoEnded approved matched left
      1 X 2020-06-01 2020-07-01 . . . . . .
      2 X 2020-06-01 2020-07-01 . . . . . .
      3 Y 2020-06-01 . . . . . . .
      4 Z . . . . . . . .
      5 W 2020-06-01 2020-07-01 . . . 2021-03-31 . .
      """, counted: "0", undetermined: "3", outside: "2 4", shows: "1"))
}
