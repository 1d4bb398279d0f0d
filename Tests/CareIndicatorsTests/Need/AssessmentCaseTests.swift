import CareCore
import CareIndicators
import Testing

@Suite("Assessments and episodes of need, case by case")
struct AssessmentCaseTests {
  @Test("comes out as worked by hand", arguments: assessments + lengths + episodes)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  private static func since(
    _ name: String, _ start: AssessmentStart, counted: String, notCounted: String = "",
    undetermined: String = "", shows: String
  ) -> WorkedCase {
    WorkedCase(
      .assessmentsInTime, name,
      IndicatorExample(
        """
        childInNeedEpisodes: child id start
        A e 2020-10-30
        referrals: child date
        B 2020-10-01
        B 2020-10-30
        B 2020-12-01
        C 2020-11-02
        socialCareAssessments: child episode start authorised
        A e 2020-11-02 2021-01-07
        B . 2020-11-02 2021-01-07
        C . 2020-11-02 2021-01-07
        D . 2020-11-02 2021-01-07
        """, options: MeasurementOptions(start), counted: counted, notCounted: notCounted, undetermined: undetermined,
        shows: shows))
  }

  static let assessments: [WorkedCase] = [
    since("from the start of the assessment", .assessment, counted: "A B C D", shows: "100.0"),
    since(
      "from the referral: of the episode it names, or the last before it began", .referral, counted: "C",
      notCounted: "A B", undetermined: "D", shows: "33.3"),
    WorkedCase(
      .assessmentsInTime, "another kind of assessment is none of these, and one not on the list may be one",
      IndicatorExample(
        """
        socialCareAssessments: child kind start authorised
        A core 2020-11-02 2021-01-07
        B early 2020-11-02 2021-01-07
        C whole 2020-11-02 2021-01-07
        D whole 2020-11-02 2020-03-07
        E single 2020-11-02 2020-11-02
        F single 2020-11-02 2020-11-01
        """, counted: "E", undetermined: "C F", outside: "A B D", shows: "100.0")),
  ]

  /// Monday 1 June 2020 is followed by working days only, but for weekends, until 31 August.
  static let lengths: [WorkedCase] = [
    WorkedCase(
      .assessmentsByLength, "each band ends with the day that is in it",
      IndicatorExample(
        """
        socialCareAssessments: child start authorised
        A 2020-06-01 2020-06-15
        B 2020-06-01 2020-06-16
        C 2020-06-01 2020-06-29
        D 2020-06-01 2020-07-13
        E 2020-06-01 2020-07-27
        F 2020-06-01 2020-08-03
        G 2020-06-01 2020-08-10
        H 2020-06-01 2020-08-24
        I 2020-06-01 2020-08-25
        """, counted: "A B C D E F G H I",
        groups: [
          "1-10": "A", "11-20": "B C", "21-30": "D", "31-40": "E", "41-45": "F", "46-50": "G", "51-60": "H", "61+": "I",
        ], shows: "9"))
  ]

  static let episodes: [WorkedCase] = [
    WorkedCase(
      .childrenInNeed,
      "a referral is an episode's that it names, or that is of its day; without a decision it cannot be told",
      IndicatorExample(
        """
        childInNeedEpisodes: child id referral start
        A 1 r1 2020-06-01
        B 2 . 2020-06-01
        C 3 . 2020-06-01
        D 4 . 2020-06-01
        . 5 . 2020-06-01
        referrals: child id date noFurtherAction decision
        A r1 2020-05-01 true .
        A r2 2020-06-01 false .
        B r3 2020-06-02 true .
        C r4 2020-06-01 . .
        D r5 2020-06-01 . earlyHelp
        """, counted: "B D 4", leftOut: "A", undetermined: "C", shows: "3")),
    WorkedCase(
      .childrenInNeed, "one that began on the day is open on it, and a closing day that is none may be past",
      IndicatorExample(
        """
        childInNeedEpisodes: child start end
        A 2021-03-31 .
        B 2021-04-01 .
        C 2020-06-01 31/02/2021
        D . 2021-03-31
        E . 2021-04-01
        """, counted: "A", undetermined: "C E", outside: "B D", shows: "1")),
    WorkedCase(
      .childrenInNeedByNeed, "a need that is not on the list is kept apart from none",
      IndicatorExample(
        """
        childInNeedEpisodes: child start primaryNeed
        A 2020-06-01 N9
        B 2020-06-01 Q7
        C 2020-06-01 .
        """, counted: "A B C", groups: ["N9": "A", "unrecognised": "B", "notRecorded": "C"], shows: "3")),
  ]
}
