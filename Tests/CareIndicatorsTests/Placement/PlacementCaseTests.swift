import CareCore
import CareIndicators
import CareModels
import Testing

@Suite("Where children are placed, case by case")
struct PlacementCaseTests {
  @Test("comes out as worked by hand", arguments: provider + families + moves)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let provider: [WorkedCase] = [
    WorkedCase(
      .byProvider, "a provider that is not on the list and one that is missing are groups of their own",
      IndicatorExample(
        """
        episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER
        A 2020-05-01 S C2 N1 P1 PR0
        B 2020-05-01 S C2 N1 U4 PR9
        C 2020-05-01 S C2 N1 U4
        """, counted: "A B C", groups: ["PR0": "A", "unrecognised": "B", "notRecorded": "C"], shows: "3")),
    WorkedCase(
      .byProvider, "a temporary move counts when the option says so",
      IndicatorExample(
        """
        episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC
        A 2020-05-01 S C2 N1 U4 PR4 2021-03-20 X1
        A 2021-03-20 P C2 N1 T1 PR3
        """, options: MeasurementOptions(TemporaryMoves.counted), counted: "A", groups: ["PR3": "A"], shows: "1")),
    WorkedCase(
      .fosteredByProvider, "in hospital from a foster placement is fostered; a placement not on the list is not",
      IndicatorExample(
        """
        episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC
        A 2020-05-01 S C2 N1 U1 PR1 2021-03-20 X1
        A 2021-03-20 P C2 N1 T1 PR3
        B 2020-05-01 S C2 N1 Q9 PR1
        C 2020-05-01 S C2 N1 U4
        """, counted: "A C", leftOut: "B", groups: ["PR1": "A", "notRecorded": "C"], shows: "2")),
  ]

  static let families: [WorkedCase] = [
    WorkedCase(
      .placedInFamilies, "independent living, lodgings and a placement not on the list are no families",
      IndicatorExample(
        """
        A 2020-05-01 S C2 N1 U1
        B 2020-05-01 S C2 N1 P2
        C 2020-05-01 S C2 N1 Q9
        D 2020-05-01 S C2 N1 A3
        """, counted: "A D", notCounted: "B C", shows: "50"))
  ]

  static let moves: [WorkedCase] = [
    WorkedCase(
      .moreThanOnePlacement, "a move on the second day of the twelve months counts, one on the first does not",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2020-04-02 X1
        A 2020-04-02 P C2 N1 U4
        B 2019-01-10 S C2 N1 U6 2020-04-01 X1
        B 2020-04-01 P C2 N1 U4
        """, counted: "A", notCounted: "B", shows: "50")),
    WorkedCase(
      .moreThanOnePlacement, "a change of status and a move with the same carer are none",
      IndicatorExample(
        """
        A 2019-01-10 S C1 N1 U6 2020-06-01 X1
        A 2020-06-01 L C2 N1 U6
        B 2019-01-10 S C2 N1 U6 2020-06-01 X1
        B 2020-06-01 T C2 N1 U4
        C 2020-06-01 S C2 N1 U6 2020-09-01 X1
        C 2020-09-01 P C2 N1 K2
        """, counted: "C", notCounted: "A B", shows: "33")),
  ]
}
