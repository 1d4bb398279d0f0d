import CareCore
import CareModels

extension Indicator {
  /// Placements that ended in a move in the period, by the reason for the change.
  public static let placementChangesByReason = distribution(
    "flow.placement-changes-by-reason", "Placements that ended in a move, by reason",
    definition: """
      Placements that ended in the period because the child moved to another carer, by the reason for the change. \
      Ends of care and temporary moves are none.
      """,
    sources: [.returnGuide("REASON_PLACE_CHANGE")], options: [TemporaryMoves.self], of: .placementsLeft,
    by: .reasonForPlacementChange,
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE DEC REC REASON_PLACE_CHANGE
      A 2019-05-01 S C2 N1 U6 2020-06-01 X1 CREQB
      A 2020-06-01 P C2 N1 U4
      B 2019-05-01 S C2 N1 U6 2020-06-01 X1 .
      B 2020-06-01 P C2 N1 U4
      C 2019-05-01 S C2 N1 U6 2020-06-01 E4A .
      D 2019-05-01 S C2 N1 U6 31/02/2021 X1 CARPL
      """, counted: "A B", undetermined: "D", outside: "C",
      groups: ["CREQB": "A", "notRecorded": "B"], shows: "2"))
}
