import CareCore
import CareIndicators
import Testing

@Suite("Adoption, case by case")
struct AdoptionCaseTests {
  @Test("comes out as worked by hand", arguments: times + adjusted + matches + waits + stages + adopters)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let times: [WorkedCase] = [
    WorkedCase(
      .daysToMovingIn, "an earlier period of care does not count",
      IndicatorExample(
        """
        A 2017-01-10 S C2 N1 U6 2017-03-20 E4A
        A 2019-01-10 S C2 N1 U6 2020-03-20 X1
        A 2020-03-20 P E1 N1 A6 2020-09-01 E12
        """, counted: "A", shows: "435")),
    WorkedCase(
      .daysToMovingIn, "a placement for adoption that broke down is not with the family that adopts",
      IndicatorExample(
        """
        A 2019-01-10 S E1 N1 A6 2019-03-01 X1
        A 2019-03-01 P E1 N1 U6 2020-03-20 X1
        A 2020-03-20 P E1 N1 A6 2020-09-01 E12
        """, counted: "A", shows: "435")),
    WorkedCase(
      .daysToMovingIn,
      "an order made while the child lives with the family changes nothing, nor does a stay in hospital",
      IndicatorExample(
        """
        A 2019-01-10 S V2 N1 U6 2020-03-20 X1
        A 2020-03-20 P V2 N1 A4 2020-05-01 X1
        A 2020-05-01 P V2 N1 T1 2020-05-09 X1
        A 2020-05-09 P V2 N1 A4 2020-06-01 X1
        A 2020-06-01 U E1 N1 A6 2020-09-01 E12
        """, counted: "A", shows: "435")),
    WorkedCase(
      .daysToMovingIn, "a child who is adopted and comes back into care was adopted",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2020-03-20 X1
        A 2020-03-20 P E1 N1 A6 2020-09-01 E12
        A 2021-01-10 S C1 N1 U6 2021-02-01 E4A
        """, counted: "A", shows: "435")),
    WorkedCase(
      .daysToMovingIn, "what is missing makes undetermined only where it may matter",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 . 2020-03-20 X1
        A 2020-03-20 P E1 N1 A6 2020-09-01 E12
        B 2019-01-10 S C2 N1 U6 2020-03-20 X1
        B 2020-03-20 P E1 N1 A6 2020-05-01 X1
        B 2020-05-01 P E1 N1 . 2020-09-01 E12
        C 2019-01-10 S C2 N1 U6 2020-03-20 X1
        C 2020-03-20 P E1 N1 A6 2020-09-01 E12
        C . P C2 N1 A6
        D 2019-01-10 S C2 N1 Q9 2020-09-01 E12
        E 2019-01-10 S C2 N1 . 2020-09-01 E12
        """, counted: "A", leftOut: "D", undetermined: "B C E", shows: "435")),
    WorkedCase(
      .adoptedChildren, "an end that is no day, or without a reason, may be an adoption",
      IndicatorExample(
        """
        A 2019-01-10 S E1 N1 A6 31/02/2021 E12
        B 2019-01-10 S E1 N1 A6 31/02/2021 E4A
        C 2019-01-10 S E1 N1 A6 2021-03-31 E99
        D 2019-01-10 S E1 N1 A6 2020-04-01 E12
        """, counted: "D", undetermined: "A", outside: "B C", shows: "1")),
    WorkedCase(
      .adoptedChildren, "an end without a reason before an episode that goes on is none",
      IndicatorExample(
        """
        A 2019-01-10 S E1 N1 A6 2020-06-01 .
        A 2020-06-01 L E1 N1 A6 2020-09-01 E12
        B 2019-01-10 S E1 N1 U6 2020-06-01 .
        B 2020-06-01 P E1 N1 U6
        """, counted: "A", outside: "B", shows: "1")),
    WorkedCase(
      .daysToMovingInThreeYears, "three years pool the children, and not the averages of the years",
      IndicatorExample(
        """
        A 2018-01-01 S E1 N1 U6 2018-01-11 X1
        A 2018-01-11 P E1 N1 A6 2018-04-01 E12
        B 2018-01-01 S E1 N1 U6 2018-01-21 X1
        B 2018-01-21 P E1 N1 A6 2018-05-01 E12
        C 2018-01-01 S E1 N1 U6 2018-04-11 X1
        C 2018-04-11 P E1 N1 A6 2021-03-31 E12
        D 2017-01-01 S E1 N1 A6 2018-03-31 E12
        """, counted: "A B C", outside: "D", shows: "43")),
    WorkedCase(
      .daysToMovingIn, "as long as the calendar is",
      IndicatorExample(
        "A 0001-01-01 S E1 N1 U6 9999-01-01 X1 \n A 9999-01-01 P E1 N1 A6 9999-03-31 E12",
        period: Period(CalendarDay(9998, 4, 1), CalendarDay(9999, 3, 31)), counted: "A", shows: "3651694")),
  ]

  static let adjusted: [WorkedCase] = [
    WorkedCase(
      .daysToMovingInAdjusted,
      "by foster carers, to the day fostering began; the adoption table and the placements agree",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2019-06-01 X1
        A 2019-06-01 P C2 N1 U4 2020-03-20 X1
        A 2020-03-20 U E1 N1 A5 2020-09-01 E12
        adoptions: CHILD FOSTER_CARE
        A 1
        """, counted: "A", shows: "142")),
    WorkedCase(
      .daysToMovingInAdjusted, "who had fostered from the first day counts as 0",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U5 2020-03-20 X1
        A 2020-03-20 U E1 N1 A5 2020-09-01 E12
        adoptions: CHILD FOSTER_CARE
        A 1
        """, counted: "A", shows: "0")),
    WorkedCase(
      .daysToMovingInAdjusted, "without the answer the placements say it; a contradiction cannot be told",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2019-06-01 X1
        A 2019-06-01 P C2 N1 U4 2020-03-20 X1
        A 2020-03-20 U E1 N1 A5 2020-09-01 E12
        B 2019-01-10 S C2 N1 U6 2019-06-01 X1
        B 2019-06-01 P C2 N1 U4 2020-03-20 X1
        B 2020-03-20 U E1 N1 A5 2020-09-01 E12
        C 2019-01-10 S C2 N1 U6 2020-03-20 X1
        C 2020-03-20 P E1 N1 A6 2020-09-01 E12
        D 2019-01-10 S C2 N1 U6 2020-03-20 X1
        D 2020-03-20 P E1 N1 A6 2020-09-01 E12
        adoptions: CHILD FOSTER_CARE
        A .
        B 0
        C 1
        D .
        """, counted: "A D", undetermined: "B C", shows: "289")),
  ]

  static let matches: [WorkedCase] = [
    WorkedCase(
      .daysToMatch, "a match on the day of the order, or before it, is 0 days",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2020-02-01 X1
        A 2020-02-01 B E1 N1 A6 2021-01-01 E12
        B 2019-01-10 S C2 N1 U6 2020-02-01 X1
        B 2020-02-01 B E1 N1 A6 2021-01-01 E12
        adoptions: CHILD DATE_MATCH
        A 2020-02-01
        B 2019-02-01
        """, counted: "A B", shows: "0")),
    WorkedCase(
      .daysToMatch, "of two orders the last; a freeing order is one; an order at entry is of that day",
      IndicatorExample(
        """
        A 2018-01-10 S E1 N1 U6 2018-06-01 X1
        A 2018-06-01 L C2 N1 U6 2019-02-01 X1
        A 2019-02-01 L E1 N1 U6 2019-06-01 X1
        A 2019-06-01 P E1 N1 A6 2021-01-01 E12
        B 2019-02-01 S D1 N1 U6 2019-06-01 X1
        B 2019-06-01 P D1 N1 A6 2021-01-01 E12
        adoptions: CHILD DATE_MATCH
        A 2019-05-12
        B 2019-05-12
        """, counted: "A B", shows: "100")),
    WorkedCase(
      .daysToMatch, "a match after the adoption is none; of two rows the last match before it",
      IndicatorExample(
        """
        A 2019-01-10 S C2 N1 U6 2020-02-01 X1
        A 2020-02-01 B E1 N1 A6 2021-01-01 E12
        B 2019-01-10 S C2 N1 U6 2020-02-01 X1
        B 2020-02-01 L E1 N1 U6 2020-04-01 X1
        B 2020-04-01 P E1 N1 A6 2021-01-01 E12
        C 2019-01-10 S . N1 U6 2020-02-01 X1
        C 2020-02-01 B E1 N1 A6 2021-01-01 E12
        adoptions: CHILD DATE_MATCH
        A 2021-01-02
        B 2019-03-01
        B 2020-03-02
        C 2020-03-02
        """, counted: "B", undetermined: "A C", shows: "30")),
  ]

  static let waits: [WorkedCase] = [
    WorkedCase(
      .withinFourteenMonths, "fourteen months to the day are not less than fourteen",
      IndicatorExample(
        """
        A 2019-01-15 S C2 N1 U6 2020-03-14 X1
        A 2020-03-14 P E1 N1 A6 2020-09-01 E12
        B 2019-01-15 S C2 N1 U6 2020-03-15 X1
        B 2020-03-15 P E1 N1 A6 2020-09-01 E12
        """, counted: "A", notCounted: "B", shows: "50")),
    WorkedCase(
      .withinFourteenMonths, "one whose placement for adoption broke down waits again",
      IndicatorExample(
        """
        A 2020-01-15 S E1 N1 A6 2020-06-01 X1
        A 2020-06-01 P E1 N1 U6
        placedForAdoption: CHILD DATE_PLACED
        A 2020-01-20
        """, notCounted: "A", shows: "0")),
    WorkedCase(
      .withinFourteenMonths, "those who wait may be left out",
      IndicatorExample(
        """
        A 2020-06-01 S C2 N1 U6
        B 2020-01-15 S C2 N1 U6 2021-03-14 X1
        B 2021-03-14 P E1 N1 A6
        placedForAdoption: CHILD DATE_PLACED
        A 2020-12-01
        B 2020-12-01
        """, options: waitingLeftOut, counted: "B", leftOut: "A", shows: "100")),
    WorkedCase(
      .waitingForAdoption, "a decision of an earlier period of care has ended with it; one without a day may stand",
      IndicatorExample(
        """
        A 2018-01-15 S E1 N1 U6 2018-06-01 E4A
        A 2020-01-15 S C2 N1 U6
        B 2020-01-15 S C2 N1 U6
        C 2020-01-15 S C2 N1 U6
        D 2020-01-15 S C2 N1 U6 2021-03-31 E4A
        placedForAdoption: CHILD DATE_PLACED DATE_PLACED_CEASED
        A 2018-03-01 .
        B . .
        C 2020-03-01 2020-06-01
        C 2020-09-01 .
        D 2020-03-01 .
        """, counted: "C", undetermined: "B", outside: "A D", shows: "1")),
  ]

  private static var waitingLeftOut: MeasurementOptions {
    var options = MeasurementOptions()
    options[WaitingChildren.self] = .leftOut
    return options
  }

  static let stages: [WorkedCase] = [
    WorkedCase(
      .daysFromDecisionToMatch, "a match before the decision cannot be told",
      IndicatorExample(
        """
        A 2019-01-10 S E1 N1 A6 2020-09-01 E12
        B 2019-01-10 S E1 N1 A6 2020-09-01 E12
        adoptions: CHILD DATE_INT DATE_MATCH
        A 2019-08-10 2019-08-09
        B 2019-08-10 2019-08-10
        """, counted: "B", undetermined: "A", shows: "0")),
    WorkedCase(
      .placedWithinTwelveMonths, "a decision of 29 February runs to 28 February",
      IndicatorExample(
        """
        A 2019-06-10 S C2 N1 U6 2021-02-28 X1
        A 2021-02-28 P E1 N1 A6 2021-03-31 E12
        B 2019-06-10 S C2 N1 U6 2021-03-01 X1
        B 2021-03-01 P E1 N1 A6 2021-03-31 E12
        adoptions: CHILD DATE_INT
        A 2020-02-29
        B 2020-02-29
        """, counted: "A", notCounted: "B", shows: "50")),
  ]

  static let adopters: [WorkedCase] = [
    WorkedCase(
      .adoptersApproved, "a household counts once, and a day that one row gives is that of both",
      IndicatorExample(
        """
        prospectiveAdopters: id family approved
        1 X .
        2 X 2020-06-01
        3 . 2020-06-01
        4 . 2020-06-01
        """, counted: "0 2 3", shows: "3")),
    WorkedCase(
      .adoptersWaiting, "a household has left when all have",
      IndicatorExample(
        """
        prospectiveAdopters: id family approved left
        1 X 2020-06-01 2020-07-01
        2 X 2020-06-01 .
        3 Y 2020-06-01 2020-07-01
        4 Y 2020-06-01 2021-04-01
        5 Z 2020-06-01 2021-03-31
        """, counted: "0 2", outside: "4", shows: "2")),
    WorkedCase(
      .adopterStageOne,
      "two months from 30 June end on 30 August; what is not done by then is late, and not yet due on it",
      IndicatorExample(
        """
        prospectiveAdopters: id stageOneStarted stageOneEnded
        1 2020-06-30 2020-08-30
        2 2020-06-30 2020-08-31
        3 2020-06-30 .
        4 2021-01-31 .
        """, counted: "0", notCounted: "1 2", leftOut: "3", shows: "33")),
  ]
}
