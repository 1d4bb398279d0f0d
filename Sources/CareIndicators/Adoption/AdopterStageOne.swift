import CareCore
import CareModels

extension Indicator {
  /// Stage one of the approval of adopters within two months.
  public static let adopterStageOne = adopterStage(
    "adoption.stage-one-in-time", "Stage one of the approval of adopters in two months",
    definition: """
      Of households whose stage one was due to end in the period, those for whom it ended within two months of its \
      start. Those who left before are left out.
      """,
    within: .adopterStageOne, from: \.stageOneStarted, to: \.stageOneEnded,
    example: IndicatorExample(
      """
      prospectiveAdopters: id family enquired stageOneStarted stageOneEnded stageTwoStarted stageTwoEnded approved matched left
      1 V . 2020-06-01 2020-08-01 . . . . .
      2 W . 2020-06-01 2020-08-02 . . . . .
      3 X . 2020-06-01 . . . . . 2020-07-01
      4 Y . . 2020-08-01 . . . . .
      5 Z . 2020-01-31 . . . . . .
      """, counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4", shows: "50"))
}
