import CareCore
import CareIndicators
import Testing

@Suite("Admissions, case by case")
struct AdmissionCaseTests {
  @Test("comes out as worked by hand", arguments: cases)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let cases: [WorkedCase] = [
    WorkedCase(
      .inYearAdmissionsInTime, "what is missing, and a kind that is not on the list, cannot be told",
      IndicatorExample(
        """
        schoolAdmissions: child applied kind hasPlan schoolDaysMissed
        A 2020-04-01 . false 0
        B 2021-03-31 unheardOf false 0
        C 2020-06-01 inYear . 0
        D . inYear false 0
        E 2020-06-01 inYear false 0
        """, counted: "E", undetermined: "A B C D", shows: "100")),
    WorkedCase(
      .inYearAdmissionsInTime, "two late of sixteen, as the Virtual School reported for primary schools",
      IndicatorExample(
        """
        schoolAdmissions: child applied kind hasPlan schoolDaysMissed
        \((1...14).map { "A\($0) 2020-06-01 inYear false \($0 % 6)" }.joined(separator: "\n"))
        B1 2020-06-01 inYear false 6
        B2 2020-06-01 inYear false 19
        """, counted: (1...14).map { "A\($0)" }.joined(separator: " "), notCounted: "B1 B2", shows: "88")),
  ]
}
