import CareCore
import CareIndicators
import Testing

@Suite("Contacts and referrals, case by case")
struct ReferralCaseTests {
  @Test("comes out as worked by hand", arguments: repeats + byChild + decided + seen + contacts)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  /// A referral on 1 May 2020, and a later one; in the year in which the later one falls.
  private static func pair(
    _ name: String, _ later: String, _ edge: WindowEdge = .usual, counted: String = "", notCounted: String = "",
    year: Int = 2022, shows: String
  ) -> WorkedCase {
    WorkedCase(
      .reReferrals, name,
      IndicatorExample(
        """
        referrals: child date
        A 2020-05-01
        A \(later)
        """, period: ReportingYear(year).period, options: MeasurementOptions(edge), counted: counted,
        notCounted: notCounted, shows: shows))
  }

  static let repeats: [WorkedCase] = [
    pair(
      "364 days later is within twelve months", "2021-04-30", counted: "A", shows: "100.0"),
    pair("a year and a day later is not", "2021-05-02", notCounted: "A", shows: "0.0"),
    pair("twelve months to the day are within twelve months", "2021-05-01", counted: "A", shows: "100.0"),
    pair("unless that is chosen otherwise", "2021-05-01", .excluded, notCounted: "A", shows: "0.0"),
    pair("one day less is, whatever is chosen", "2021-04-30", .excluded, counted: "A", shows: "100.0"),
    WorkedCase(
      .reReferrals, "two on one day follow an earlier one, and not each other",
      IndicatorExample(
        """
        referrals: child date
        A 2020-06-01
        A 2020-06-01
        B 2020-05-01
        B 2020-06-01
        B 2020-06-01
        """, counted: "B B", notCounted: "A A B", shows: "40.0")),
    WorkedCase(
      .reReferrals, "one after 29 February has a year to 28 February",
      IndicatorExample(
        """
        referrals: child date
        A 2020-02-29
        A 2021-02-28
        B 2020-02-28
        B 2021-02-28
        C 2020-02-27
        C 2021-02-28
        """, counted: "A B", notCounted: "C", shows: "66.7")),
    WorkedCase(
      .reReferrals, "the authority's own count answers where the record has none, and only there",
      IndicatorExample(
        """
        referrals: child date earlierInYear
        A 2020-06-01 2
        B 2020-06-01 0
        C 2020-05-01 .
        C 2020-06-01 0
        D . .
        D 2020-06-01 0
        . 2020-06-01 1
        . 2020-06-01 .
        """, counted: "A C 6", notCounted: "B C D", undetermined: "D 7", shows: "50.0")),
    WorkedCase(
      .reReferrals, "a referral that came to nothing is one like any other",
      IndicatorExample(
        """
        referrals: child date noFurtherAction
        A 2020-06-01 true
        A 2020-09-01 true
        """, counted: "A", notCounted: "A", shows: "50.0")),
    WorkedCase(
      .reReferrals, "the time tells the day where no day is given",
      IndicatorExample(
        """
        referrals: child date receivedAt
        A . 2020-06-01T23:59:59
        A . 2020-06-02T00:00:00
        """, counted: "A", notCounted: "A", shows: "50.0")),
  ]

  static let byChild: [WorkedCase] = [
    WorkedCase(
      .childrenReReferred, "a child counts once, however often referred again, and one without a record not at all",
      IndicatorExample(
        """
        referrals: child date
        A 2020-06-01
        A 2020-07-01
        A 2020-08-01
        B 2020-06-01
        . 2020-06-01
        """, counted: "A", notCounted: "B", shows: "50.0")),
    WorkedCase(
      .childrenReReferred, "a repeat before the period does not count in it",
      IndicatorExample(
        """
        referrals: child date
        A 2018-06-01
        A 2018-07-01
        A 2020-06-01
        """, notCounted: "A", shows: "0.0")),
  ]

  static let decided: [WorkedCase] = [
    WorkedCase(
      .referralsDecidedInTime, "the next working day after Christmas Eve 2020 was 29 December",
      IndicatorExample(
        """
        referrals: child date decided
        A 2020-12-24 2020-12-29
        B 2020-12-24 2020-12-30
        C 2020-12-24 2020-12-24
        D 2020-12-24 2020-12-23
        E 2020-12-24 .
        """, counted: "A C", notCounted: "B E", undetermined: "D", shows: "50.0"))
  ]

  private static func seenCase(
    _ name: String, _ days: SeenDays, counted: String = "", notCounted: String = "", shows: String
  ) -> WorkedCase {
    WorkedCase(
      .seenWithinFiveDays, name,
      IndicatorExample(
        """
        referrals: child date childSeen noFurtherAction
        A 2020-06-01 2020-06-06 false
        B 2020-06-01 2020-06-07 false
        C 2020-06-01 2020-06-08 true
        """, options: MeasurementOptions(days), counted: counted, notCounted: notCounted, shows: shows))
  }

  static let seen: [WorkedCase] = [
    seenCase(
      "in working days: from Monday to the next, and a child who was seen counts whatever came of the referral",
      .workingDays, counted: "A B C", shows: "100.0"),
    seenCase("in days of the calendar", .calendarDays, counted: "A", notCounted: "B C", shows: "33.3"),
    WorkedCase(
      .seenWithinTenDays, "a day that is none is not a child who was not seen",
      IndicatorExample(
        """
        referrals: child date childSeen noFurtherAction isUnborn
        A 2020-06-01 31/06/2020 false .
        B 2020-06-01 . false .
        C 2021-03-31 . false true
        """, counted: "C", notCounted: "B", undetermined: "A", shows: "50.0")),
  ]

  static let contacts: [WorkedCase] = [
    WorkedCase(
      .contactsMeetingThreshold, "an outcome that is not on the list is none of them",
      IndicatorExample(
        """
        contacts: child received receivedAt outcome
        A 2020-06-01 . earlyHelp
        B . 2020-06-01T10:00:00 inappropriate
        C 2020-06-01 . met
        D 2020-03-31 . earlyHelp
        """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
  ]
}
