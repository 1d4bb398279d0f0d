import CareCore
import CareIndicators
import Testing

@Suite("Child protection plans, case by case")
struct PlanCaseTests {
  @Test("comes out as worked by hand", arguments: reviews + spans + seconds + withinTwoYears + lengths)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  private static func plan(
    _ name: String, _ start: String, _ reviews: String, _ span: ProtectionReviewSpan = .usual, counted: Bool? = nil,
    leftOut: Bool = false, end: String = ".", shows: String?, period: Period = ReportingYear(2021).period
  ) -> WorkedCase {
    let list = reviews.split(separator: " ").map { $0 == "-" ? "{}" : "{\"date\":\"\($0)\"}" }.joined(separator: ",")
    return WorkedCase(
      .protectionPlansReviewedInTime, name,
      IndicatorExample(
        """
        childProtectionPlans: child start end reviews
        A \(start) \(end) [\(list)]
        """, period: period, options: MeasurementOptions(span), counted: counted == true ? "A" : "",
        notCounted: counted == false ? "A" : "", leftOut: leftOut ? "A" : "",
        undetermined: counted == nil && !leftOut ? "A" : "", shows: shows))
  }

  static let reviews: [WorkedCase] = [
    plan("three months to the day", "2020-12-20", "2021-03-20", counted: true, shows: "100.0"),
    plan("a day more", "2020-12-20", "2021-03-21", counted: false, shows: "0.0"),
    plan(
      "three months on the day are three months, and the review is due", "2020-12-31", "", counted: true, shows: "100.0"
    ),
    plan("a day less, and no review is due", "2021-01-01", "", leftOut: true, shows: nil),
    plan("no review at all", "2020-12-20", "", counted: false, shows: "0.0"),
    plan(
      "six months from the review, to the day", "2020-05-01", "2020-07-30 2021-01-30", counted: true, shows: "100.0"),
    plan("a day more for the second", "2020-05-01", "2020-07-30 2021-01-31", counted: false, shows: "0.0"),
    plan("the next is due tomorrow", "2020-07-01", "2020-10-01", counted: true, shows: "100.0"),
    plan("the next was due yesterday", "2020-06-30", "2020-09-30", counted: false, shows: "0.0"),
    plan(
      "in any order, each day once", "2020-05-01", "2021-01-30 2020-07-30 2020-07-30", counted: true, shows: "100.0"),
    plan("one that has no day may be the one that is missing", "2020-05-01", "2020-07-30 -", counted: nil, shows: nil),
    plan("one that has no day is not missed", "2020-12-01", "2021-02-28 -", counted: true, shows: "100.0"),
    plan("one on the day it started is no review", "2020-12-20", "2020-12-20", counted: false, shows: "0.0"),
    plan("one after the period has not been held", "2020-12-20", "2021-04-01", counted: false, shows: "0.0"),
    plan(
      "from 30 November, three months are to the end of February", "2020-11-30", "2021-02-28", counted: true,
      shows: "100.0"),
    plan(
      "at the end of a quarter, from 31 March, three months are to 30 June", "2021-03-31", "2021-06-30", counted: true,
      shows: "100.0", period: Period(CalendarDay(2021, 4, 1), CalendarDay(2021, 6, 30))),
  ]

  static let spans: [WorkedCase] = [
    plan(
      "late years ago, and in time since", "2018-05-01",
      "2018-09-01 2019-02-01 2019-08-01 2020-02-01 2020-07-01 2021-01-01", counted: false, shows: "0.0"),
    plan(
      "late years ago, where the period is asked about", "2018-05-01",
      "2018-09-01 2019-02-01 2019-08-01 2020-02-01 2020-07-01 2021-01-01", .period, counted: true, shows: "100.0"),
    plan(
      "a record of one year, as a census has it", "2018-05-01", "2020-07-01 2021-01-01", .period, counted: true,
      shows: "100.0"),
    plan(
      "a record of one year that begins too late", "2018-05-01", "2020-10-01 2021-01-01", .period, counted: false,
      shows: "0.0"),
    plan("a record of one year without a review", "2018-05-01", "", .period, counted: false, shows: "0.0"),
    plan("one outstanding since before the period", "2018-05-01", "2018-08-01", .period, counted: false, shows: "0.0"),
    plan(
      "one that started in the period is asked about whole", "2020-05-01", "2020-08-02", .period, counted: false,
      shows: "0.0"),
    plan(
      "nothing was due in the quarter", "2020-12-01", "2021-02-28", .period, counted: true, shows: "100.0",
      period: Period(CalendarDay(2021, 4, 1), CalendarDay(2021, 6, 30))),
  ]

  static let seconds: [WorkedCase] = [
    WorkedCase(
      .secondOrSubsequentPlans, "each plan counts, a count of none is believed, and blank is not none",
      IndicatorExample(
        """
        childProtectionPlans: child start end previousPlans
        A 2020-05-01 2020-06-01 0
        A 2020-09-01 . 1
        B 2015-05-01 2015-06-01 .
        B 2020-09-01 . 0
        C 2020-09-01 . .
        C 2020-12-01 . .
        . 2020-09-01 . 3
        . 2020-09-01 . .
        """, counted: "A C 6", notCounted: "A B", undetermined: "C 7", shows: "60.0"))
  ]

  private static func second(
    _ name: String, _ earlier: String, _ previous: String = "1", _ edge: WindowEdge = .usual, counted: Bool?
  ) -> WorkedCase {
    WorkedCase(
      .plansWithinTwoYearsOfAnother, name,
      IndicatorExample(
        """
        childProtectionPlans: child start end previousPlans
        A \(earlier) 0
        A 2020-06-01 . \(previous)
        """, options: MeasurementOptions(edge), counted: counted == true ? "A" : "",
        notCounted: counted == false ? "A" : "", undetermined: counted == nil ? "A" : "",
        shows: counted.map { $0 ? "100.0" : "0.0" }))
  }

  static let withinTwoYears: [WorkedCase] = [
    second("two years to the day", "2018-01-01 2018-06-01", counted: true),
    second("two years to the day, where that is too long", "2018-01-01 2018-06-01", "1", .excluded, counted: false),
    second("a day more", "2018-01-01 2018-05-31", counted: false),
    second("on the day the other ended", "2018-01-01 2020-06-01", counted: true),
    second("one that was not over cannot be right", "2018-01-01 2020-06-02", counted: nil),
    second("one without an end may have ended at any time", "2018-01-01 .", counted: nil),
    second("two are counted and one is on record", "2015-01-01 2015-06-01", "2", counted: nil),
    second("nothing counted, and an old one on record", "2015-01-01 2015-06-01", ".", counted: false),
  ]

  private static func ended(_ name: String, _ last: PlanLastDay, counted: String, notCounted: String, shows: String)
    -> WorkedCase
  {
    WorkedCase(
      .plansEndedAfterTwoYears, name,
      IndicatorExample(
        """
        childProtectionPlans: child start end
        A 2019-04-01 2021-03-31
        B 2019-04-01 2021-03-30
        C 2019-04-01 2021-03-29
        D 2020-06-01 2020-06-01
        E 2020-06-02 2020-06-01
        """, options: MeasurementOptions(last), counted: counted, notCounted: notCounted, undetermined: "E",
        shows: shows))
  }

  static let lengths: [WorkedCase] = [
    ended("more than 729 days, the last counted", .counted, counted: "A B", notCounted: "C D", shows: "50.0"),
    ended("more than 729 days, the last not counted", .notCounted, counted: "A", notCounted: "B C D", shows: "25.0"),
    WorkedCase(
      .plansEndedByLength, "each band begins and ends as published",
      IndicatorExample(
        """
        childProtectionPlans: child start end
        A 2020-04-01 2020-07-01
        B 2020-04-01 2020-07-02
        C 2020-04-01 2020-10-01
        D 2020-04-01 2020-10-02
        E 2020-04-01 2021-03-30
        F 2020-04-01 2021-03-31
        G 2019-04-01 2021-03-29
        H 2019-04-01 2021-03-30
        """, counted: "A B C D E F G H",
        groups: ["0-3": "A", "3-6": "B C", "6-12": "D E", "12-24": "F G", "24+": "H"], shows: "8")),
    WorkedCase(
      .plansOpenForTwoYears, "two years to the day, and a day less",
      IndicatorExample(
        """
        childProtectionPlans: child start
        A 2019-04-02
        B 2019-04-03
        """, counted: "A", notCounted: "B", shows: "50.0")),
  ]
}
