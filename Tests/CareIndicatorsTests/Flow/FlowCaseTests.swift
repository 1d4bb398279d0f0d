import CareCore
import CareIndicators
import CareModels
import Testing

@Suite("Returns to care and placements begun and left, case by case")
struct FlowCaseTests {
  @Test("comes out as worked by hand", arguments: returns + placements)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let returns: [WorkedCase] = [
    WorkedCase(
      .returnedToCare, "twelve months to the day are within; it is the first start of the period that counts",
      IndicatorExample(
        """
        A 2018-01-01 S C2 N1 U4 2019-06-01 E45
        A 2020-06-01 S C2 N1 U4
        B 2018-01-01 S C2 N1 U4 2019-05-31 E45
        B 2020-06-01 S C2 N1 U4 2020-07-01 E4A
        B 2020-08-01 S C2 N1 U4
        C 2020-06-01 S C2 N1 U4
        """, counted: "A", notCounted: "B C", shows: "33")),
    WorkedCase(
      .returnedToCare, "short breaks before are no care",
      IndicatorExample(
        "A 2020-01-01 S V4 N1 U6 2020-01-03 E8 \n A 2020-06-01 S C2 N1 U4", notCounted: "A", shows: "0")),
    WorkedCase(
      .returnedAfterPermanence, "of several rows an order counts; a code not on the list is none",
      IndicatorExample(
        """
        A 2020-06-01 S C2 N1 U4
        B 2020-06-01 S C2 N1 U4
        previousPermanence: CHILD PREV_PERM
        A Z1
        A P3
        B Q9
        """, counted: "A", notCounted: "B", shows: "50.0")),
  ]

  static let placements: [WorkedCase] = [
    WorkedCase(
      .placementsStarted, "a placement that begins on the first or the last day is in",
      IndicatorExample(
        """
        A 2020-04-01 S C2 N1 U6 2021-03-31 X1
        A 2021-03-31 P C2 N1 U4
        B 2020-03-31 S C2 N1 U6 2021-04-01 X1
        B 2021-04-01 P C2 N1 U4
        C 2020-06-01 S V4 N1 U6
        """, counted: "A A", outside: "B C", shows: "2")),
    WorkedCase(
      .placementsStarted, "a temporary move and the return count where moves are counted",
      IndicatorExample(
        """
        A 2019-05-01 S C2 N1 U6 2020-07-01 X1
        A 2020-07-01 P C2 N1 T1 2020-07-05 X1
        A 2020-07-05 P C2 N1 U6
        """, options: MeasurementOptions(temporaryMoves: .counted), counted: "A A", shows: "2")),
    WorkedCase(
      .placementChangesByReason,
      "a change of status, or of house with the same carer, is no move; nor is the end of care",
      IndicatorExample(
        """
        episodes: CHILD DECOM RNE LS CIN PLACE DEC REC REASON_PLACE_CHANGE
        A 2019-05-01 S C2 N1 U6 2020-06-01 X1 CARPL
        A 2020-06-01 T C2 N1 U4 2020-07-01 X1 ALLEG
        A 2020-07-01 B E1 N1 K2 2020-09-01 E4A .
        A 2020-10-01 S C2 N1 U6
        """, counted: "A", groups: ["ALLEG": "A"], shows: "1")),
    WorkedCase(
      .threeOrMorePlacementsInTwelveMonths, "over the twelve months to any day, without an official name",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2019-11-01 X1
        A 2019-11-01 P C2 N1 U4 2020-05-01 X1
        A 2020-05-01 B E1 N1 K2
        """, period: Period(CalendarDay(2020, 6, 1), CalendarDay(2020, 6, 30)), counted: "A", shows: "100")),
  ]
}
