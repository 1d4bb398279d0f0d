import CareCore
import CareIndicators
import Testing

@Suite("Pre-proceedings and proceedings, case by case")
struct ProceedingsCaseTests {
  @Test("comes out as worked by hand", arguments: cases)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  private static func open(_ start: PreProceedingsStart, counted: String, undetermined: String, shows: String)
    -> WorkedCase
  {
    WorkedCase(
      .weeksInPreProceedings, "from the \(start.rawValue)",
      IndicatorExample(
        """
        preProceedings: child legalPlanningMeeting decided letterSent ended
        A 2020-08-01 2020-09-09 2020-09-23 .
        B . 2020-11-11 . .
        C . 2021-04-01 2021-04-01 .
        D . . . 2021-03-01
        """, options: MeasurementOptions(start), counted: counted, undetermined: undetermined, outside: "C D",
        shows: shows))
  }

  static let cases: [WorkedCase] = [
    open(.decision, counted: "A B", undetermined: "", shows: "25"),
    open(.letter, counted: "A", undetermined: "B", shows: "27"),
    WorkedCase(
      .preProceedingsInSixMonths, "from 31 August, six months are to the end of February",
      IndicatorExample(
        """
        preProceedings: child decided ended
        A 2020-08-31 2021-02-28
        B 2020-08-31 2021-03-01
        C 2020-08-31 2020-08-30
        """, counted: "A", notCounted: "B", undetermined: "C", shows: "50")),
    WorkedCase(
      .careProceedingsInTime, "182 days to the day, and what was applied for",
      IndicatorExample(
        """
        careProceedings: child application issued concluded
        A supervisionOrder 2020-06-01 2020-11-30
        B careOrder 2020-06-01 2020-12-01
        C secureAccommodation 2020-06-01 2020-06-08
        D other 2020-06-01 2020-06-08
        E care 2020-06-01 2020-06-08
        F care 2020-06-01 2021-04-08
        G careOrder 2020-06-01 31/02/2021
        """, counted: "A", notCounted: "B", undetermined: "E G", outside: "C D F", shows: "50")),
    WorkedCase(
      .weeksOfCareProceedings, "weeks are not rounded one by one",
      IndicatorExample(
        """
        careProceedings: child application issued concluded
        A careOrder 2020-06-01 2020-06-11
        B careOrder 2020-06-01 2020-06-12
        """, counted: "A B", shows: "2")),
  ]
}
