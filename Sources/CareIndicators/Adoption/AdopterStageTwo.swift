import CareCore
import CareModels

extension Indicator {
  /// Stage two of the approval of adopters within four months.
  public static let adopterStageTwo = adopterStage(
    "adoption.stage-two-in-time", "Stage two of the approval of adopters in four months",
    definition: """
      Of households whose stage two was due to end in the period, those who were approved, or whose stage two ended, \
      within four months of its start. Those who left before are left out.
      """,
    within: .adopterStageTwo, from: \.stageTwoStarted, to: { $0.approved ?? $0.stageTwoEnded },
    example: IndicatorExample(
      """
      prospectiveAdopters: id family enquired stageOneStarted stageOneEnded stageTwoStarted stageTwoEnded approved matched left
      1 V . . . 2020-06-01 . 2020-10-01 . .
      2 W . . . 2020-06-01 2020-10-02 . . .
      3 X . . . 2020-06-01 . . . 2020-07-01
      4 Y . . . . 2020-08-01 . . .
      5 Z . . . 2019-11-30 . . . .
      """, counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4", shows: "50"))
}
