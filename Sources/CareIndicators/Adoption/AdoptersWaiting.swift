import CareCore
import CareModels

extension Indicator {
  /// Approved adopter households that wait to be matched.
  public static let adoptersWaiting = count(
    "adoption.households-waiting", "Approved adopter households waiting to be matched", officialName: "A11",
    definition: "Households that had been approved to adopt by the day, and not been matched with a child nor left.",
    sources: [.scorecard("A11")],
    of: .adopters(standing: "adopters-waiting", title: "approved and not matched on the day") { $0 == .approved },
    example: IndicatorExample(
      """
      prospectiveAdopters: id family enquired stageOneStarted stageOneEnded stageTwoStarted stageTwoEnded approved matched left
      1 X . . . . . 2020-06-01 . .
      2 Y . . . . . 2020-06-01 2021-03-31 .
      3 Z . . . . . 2020-06-01 . 2021-01-01
      4 W . . . . . . . .
      """, counted: "0", undetermined: "3", outside: "1 2", shows: "1"))
}
