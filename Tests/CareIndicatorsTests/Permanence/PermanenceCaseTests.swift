import CareCore
import CareIndicators
import Testing

@Suite("Permanence, case by case")
struct PermanenceCaseTests {
  @Test("comes out as worked by hand", arguments: states + panel + carers)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let states: [WorkedCase] = [
    WorkedCase(
      .permanenceStates, "every child is in one state, the last recorded, whatever comes later",
      IndicatorExample(
        """
        A 2019-05-01 S C2 N1 U4
        B 2019-05-01 S C2 N1 U4
        C 2019-05-01 S C2 N1 U4
        D 2019-05-01 S C2 N1 U4
        permanenceTracking: child asAt state
        A 2021-03-31 consideredNotAgreed
        A 2020-03-31 agreed
        B 2021-03-30 noDecision
        C 2021-03-30 nonsense
        """, counted: "A B C D",
        groups: ["consideredNotAgreed": "A", "noDecision": "B", "unrecognised": "C", "notRecorded": "D"], shows: "4")),
    WorkedCase(
      .formallyMatched, "a match that is to be decided is none; one whose decision is missing cannot be told",
      IndicatorExample(
        """
        A 2019-05-01 S C2 N1 U1
        B 2019-05-01 S C2 N1 U4
        C 2019-05-01 S C2 N1 U4
        D 2019-05-01 S C2 N1 U4
        fosteringMatches: child decided decision
        A 2020-01-01 agreed
        B 2021-04-01 agreed
        C 2020-01-01 .
        D 2020-01-01 notAgreed
        """, counted: "A", notCounted: "B D", undetermined: "C", shows: "33")),
  ]

  static let panel: [WorkedCase] = [
    WorkedCase(
      .panelWithinTwoMonths, "a decision before the review is in time; one without a day may be",
      IndicatorExample(
        """
        A 2020-05-04 S C2 N1 U4
        B 2020-05-04 S C2 N1 U4
        C 2020-05-04 S C2 N1 U4
        reviews: CHILD REVIEW
        A 2020-05-29
        A 2020-08-28
        B 2020-05-29
        B 2020-08-28
        C 2020-05-29
        C 2020-08-28
        permanencePanelDecisions: child heard decision
        A 2020-06-15 agreed
        B . agreed
        C 2020-09-01 deferred
        """, counted: "A", notCounted: "C", undetermined: "B", shows: "50")),
    WorkedCase(
      .panelWithinSixMonths, "where reviews before the year may be missing, it cannot be told which was the second",
      IndicatorExample(
        """
        A 2019-08-05 S C2 N1 U4
        B 2019-08-05 S C2 N1 U4
        reviews: CHILD REVIEW
        A 2020-04-20
        A 2020-06-10
        B 2019-09-02
        B 2020-04-20
        permanencePanelDecisions: child heard decision
        B 2020-06-01 agreed
        """, counted: "B", undetermined: "A", shows: "100")),
    WorkedCase(
      .panelWithinSixMonths, "a decision of an earlier period of care is none",
      IndicatorExample(
        """
        A 2018-05-04 S C2 N1 U4 2019-05-01 E4A
        A 2020-01-06 S C2 N1 U4
        reviews: CHILD REVIEW
        A 2020-01-31
        A 2020-04-30
        permanencePanelDecisions: child heard decision
        A 2018-10-01 agreed
        """, notCounted: "A", shows: "0")),
    WorkedCase(
      .panelWithinSixMonths, "six months from 31 August run out on the last day of February",
      IndicatorExample(
        """
        A 2020-05-04 S C2 N1 U4
        B 2020-05-04 S C2 N1 U4
        reviews: CHILD REVIEW
        A 2020-05-29
        A 2020-08-31
        B 2020-05-29
        B 2020-08-31
        permanencePanelDecisions: child heard decision
        A 2021-02-28 agreed
        B 2021-03-01 agreed
        """, counted: "A", notCounted: "B", shows: "50")),
  ]

  static let carers: [WorkedCase] = [
    WorkedCase(
      .connectedCarersInTime, "24 weeks where extended, 16 where not",
      IndicatorExample(
        """
        connectedCarerAssessments: child temporarilyApproved extendedUntil decided
        A 2020-06-01 2020-11-16 2020-11-16
        B 2020-06-01 . 2020-11-16
        C 2020-06-01 . .
        """, counted: "A", notCounted: "B C", shows: "33")),
    WorkedCase(
      .finalOrdersMade, "a kind that is missing, or not on the list, is shown as such",
      IndicatorExample(
        """
        courtOrders: child kind made isFinal
        A . 2020-06-01 true
        B somethingElse 2020-06-01 true
        C careOrderDischarged 2020-06-01 .
        """, counted: "A B", undetermined: "C", groups: ["notRecorded": "A", "unrecognised": "B"], shows: "2")),
  ]
}
