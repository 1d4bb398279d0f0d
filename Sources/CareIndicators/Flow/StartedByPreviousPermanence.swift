import CareCore
import CareModels

extension Indicator {
  /// Children who started to be looked after, by the permanence order they had left before.
  public static let startedByPreviousPermanence = distribution(
    "flow.started-by-previous-permanence", "Children who started to be looked after by earlier permanence order",
    definition: "Children who started in the period, by the permanence order they had left before, if any.",
    sources: [.careReport("3.5"), .returnGuide("PREV_PERM")], requires: [.episodes, .previousPermanence], of: .started,
    by: .previousPermanence,
    example: IndicatorExample(
      """
      A 2020-06-01 S C2 N1 U4
      B 2020-06-01 S C2 N1 U4
      C 2020-06-01 S C2 N1 U4
      D 2019-06-01 S C2 N1 U4
      E 2020-06-01 S C2 N1 U4
      previousPermanence: CHILD PREV_PERM
      A P2
      B Z1
      D P1
      E P4
      episodes:
      F . S C2 N1 U4
      """, counted: "A B C E", undetermined: "F", outside: "D",
      groups: ["P2": "A", "Z1": "B", "P4": "E", "notRecorded": "C"], shows: "4"))
}
