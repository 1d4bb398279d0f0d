import CareCore
import CareIndicators
import Testing

@Suite("The quality of practice, case by case")
struct PracticeCaseTests {
  @Test("comes out as worked by hand", arguments: cases)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  static let cases: [WorkedCase] = [
    WorkedCase(
      .planningAuditedGood, "two grades count as the lower; a grade that is not on the list cannot be told",
      IndicatorExample(
        """
        practiceAudits: child date judgements
        A 2020-06-01 [{"domain":"planning","grade":"good"},{"domain":"planning","grade":"inadequate"}]
        B 2020-06-01 [{"domain":"planning","grade":"outstanding"},{"domain":"assessment","grade":"inadequate"}]
        C 2020-06-01 [{"domain":"planning","grade":"fair"}]
        D 2020-06-01 [{"grade":"good"}]
        E 2020-06-01 []
        F 2020-06-01 [{"domain":"planning"},{"domain":"planning","grade":"inadequate"}]
        """, counted: "B", notCounted: "A F", leftOut: "E", undetermined: "C D", shows: "33")),
    WorkedCase(
      .genogramCurrent, "each audit of a child counts by itself, and one whose day is missing cannot be told",
      IndicatorExample(
        """
        caseRecordAudits: child date genogramIsCurrent
        A 2020-04-01 false
        B 2021-03-31 true
        C . true
        """, counted: "B", notCounted: "A", undetermined: "C", shows: "50")),
    WorkedCase(
      .supervisionInTime, "supervision held after the period was not held in time; before it was due it was",
      IndicatorExample(
        """
        supervision: worker due date
        W1 2021-03-31 2021-04-02
        W1 2020-06-30 2020-06-01
        """, counted: "1", notCounted: "0", shows: "50")),
  ]
}
