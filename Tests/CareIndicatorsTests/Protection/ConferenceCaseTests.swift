import CareCore
import CareIndicators
import Testing

@Suite("Enquiries and conferences, case by case")
struct ConferenceCaseTests {
  @Test("comes out as worked by hand", arguments: times + repeats + others)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let times: [WorkedCase] = [
    WorkedCase(
      .initialConferencesInTime, "an enquiry of 18 December 2020 is due a conference by 13 January",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference conferenceNotRequired
        A 2020-12-18 2021-01-13 .
        B 2020-12-18 2021-01-14 .
        C 2020-12-18 . true
        D 2020-12-18 2020-12-18 .
        """, counted: "A D", notCounted: "B", outside: "C", shows: "66.7")),
    WorkedCase(
      .initialConferencesByLength, "each band ends with the day that is in it",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference
        A 2020-06-01 2020-06-15
        B 2020-06-01 2020-06-16
        C 2020-06-01 2020-06-22
        D 2020-06-01 2020-06-23
        E 2020-06-01 2020-06-29
        F 2020-06-01 2020-06-30
        """, counted: "A B C D E F", groups: ["0-10": "A", "11-15": "B C", "16-20": "D E", "21+": "F"], shows: "6")),
  ]

  private static func several(_ choice: ConferenceEnquiry, counted: String, notCounted: String, shows: String)
    -> WorkedCase
  {
    WorkedCase(
      .initialConferencesInTime, "of several enquiries the \(choice.rawValue) before the conference led to it",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference
        A 2020-06-01 2020-06-30
        A 2020-06-15 2020-06-30
        A 2020-07-15 2020-06-30
        A . 2020-06-30
        B 2020-06-01 2020-06-30
        """, options: MeasurementOptions(choice), counted: counted, notCounted: notCounted, shows: shows))
  }

  static let repeats: [WorkedCase] = [
    several(.last, counted: "A", notCounted: "B", shows: "50.0"),
    several(.first, counted: "", notCounted: "A B", shows: "0.0"),
    WorkedCase(
      .initialConferencesInTime, "each conference of a child counts",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference
        A 2020-06-01 2020-06-12
        A 2020-11-02 2020-12-31
        """, counted: "A", notCounted: "A", shows: "50.0")),
  ]

  private static func movedIn(_ choice: ConferenceWithoutEnquiry, counted: String, leftOut: String, shows: String)
    -> WorkedCase
  {
    WorkedCase(
      .initialConferencesInTime, "without an enquiry, where that is \(choice.rawValue)",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference
        A 2020-06-01 2020-06-12
        childInNeedEpisodes: child start initialConference
        A 2020-05-01 2020-06-12
        B 2020-06-01 2020-06-12
        protectionConferences: child kind held
        B transferIn 2020-06-12
        C initial 2020-06-12
        D review 2020-06-12
        """, options: MeasurementOptions(choice), counted: counted, leftOut: leftOut, undetermined: "C", outside: "D",
        shows: shows))
  }

  static let others: [WorkedCase] = [
    movedIn(.fromReferral, counted: "A B", leftOut: "", shows: "100.0"),
    movedIn(.leftOut, counted: "A", leftOut: "B", shows: "100.0"),
    WorkedCase(
      .initialConferences, "records that name no child count each for itself",
      IndicatorExample(
        """
        section47Enquiries: child start initialConference
        . 2020-06-01 2020-06-12
        . 2020-06-01 2020-06-12
        . 2020-06-01 .
        """, counted: "0 1", shows: "2")),
    WorkedCase(
      .initialConferences, "an enquiry takes the first conference that names it where it gives no day itself",
      IndicatorExample(
        """
        section47Enquiries: child id start initialConference
        A s 2020-06-01 .
        B s 2020-06-01 .
        protectionConferences: child kind enquiry held
        A initial s 2020-06-19
        A preBirth s 2020-07-19
        A initial t .
        """, counted: "A A", outside: "B", shows: "2")),
    WorkedCase(
      .section47EnquiriesByOutcome, "an outcome that is not on the list is kept apart from none",
      IndicatorExample(
        """
        section47Enquiries: child start outcome
        A 2020-06-01 unclear
        A 2020-06-02 ended
        B 2020-06-01 .
        """, counted: "A A B", groups: ["unrecognised": "A", "ended": "A", "notRecorded": "B"], shows: "3")),
  ]
}
