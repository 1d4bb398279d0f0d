import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Early help, case by case")
struct EarlyHelpCaseTests {
  @Test("comes out as worked by hand", arguments: cases)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let quarter = Period(CalendarDay(2021, 1, 1), CalendarDay(2021, 3, 31))

  static let cases: [WorkedCase] = [
    WorkedCase(
      .earlyHelpFamilies, "once a family, on any day of the quarter, the first and the last among them",
      IndicatorExample(
        """
        earlyHelpFamilies: id referred start end
        a . 2020-06-01 2021-01-01
        b . 2021-03-31 .
        a . 2021-02-01 .
        c . 2020-06-01 2020-12-31
        d . 2021-04-01 .
        . . 2020-06-01 .
        . . 2020-06-01 .
        e . 2020-06-01 31/02/2021
        f 2020-06-01 . .
        """, period: quarter, counted: "0 1 5 6", undetermined: "7", outside: "3 4 8", shows: "4")),
    WorkedCase(
      .earlyHelpPeople, "once a person, by the child or else by the person's own identifier",
      IndicatorExample(
        """
        earlyHelpIndividuals: child person family start end
        A p1 x 2021-01-10 2021-01-20
        A p2 y 2021-02-10 2021-02-20
        . p3 x 2021-01-10 .
        . p3 y 2020-01-10 2020-01-20
        . . x 2021-01-10 .
        . . x 2021-01-10 .
        B p1 x 2020-01-10 2020-01-20
        """, period: quarter, counted: "A 2 4 5", outside: "B", shows: "4")),
    WorkedCase(
      .earlyHelpPeople, "one piece of work in the quarter settles what another leaves open",
      IndicatorExample(
        """
        earlyHelpIndividuals: child start end
        A . .
        A 2021-01-10 .
        B . .
        B 2020-01-10 2020-01-20
        """, period: quarter, counted: "A", undetermined: "B", shows: "1")),
    WorkedCase(
      .earlyHelpReferrals, "a family referred twice counts twice",
      IndicatorExample(
        """
        earlyHelpFamilies: id referred
        a 2021-01-01
        a 2021-03-31
        b 2020-12-31
        """, period: quarter, counted: "0 1", outside: "2", shows: "2")),
  ]

  /// Quarter 4 of 2020/21: 4,042 people of 1,500 families.
  @Test("4,042 people and 1,500 families")
  func printed() throws {
    let lines =
      ["earlyHelpFamilies: id start"] + (0..<1_500).map { "f\($0) 2021-01-10" }
      + ["earlyHelpIndividuals: child person family start"]
      + (0..<4_042).map { "\($0 < 3_000 ? "c\($0)" : ".") p\($0) f\($0 % 1_500) 2021-01-10" }
    let histories = ChildHistories(try Register(fixture: lines.joined(separator: "\n")))
    let context = MeasurementContext(period: Self.quarter)
    #expect(histories.measure(.earlyHelpFamilies, in: context).shown == "1500")
    #expect(histories.measure(.earlyHelpPeople, in: context).shown == "4042")
  }
}
