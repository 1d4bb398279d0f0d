import CareCore
import CareModels

extension Indicator {
  /// The share of assessments that were completed in 45 working days.
  public static let assessmentsInTime = timeliness(
    "need.assessments-in-time", "Assessments completed in 45 working days",
    definition: """
      Of single assessments completed in the period, those completed within 45 working days of their start, or of the \
      referral. Those that are open are not in it, however late.
      """,
    sources: [
      .interactiveTool("item 304"), .needStatistics("assessments by duration"),
      .workingTogether("paragraph 82, 45 working days from the referral"),
      .needCensus("AssessmentActualStartDate; rule 8670Q"),
      .draftActionPlan("action 1, assessments completed within 45 working days"),
      .quarterlyPerformance("single assessments completed within 45 days"),
    ], options: [AssessmentStart.self], figures: [.limit(.singleAssessment)], of: .assessmentsCompleted,
    judging: { row, context in
      Timeliness.Outcome(
        TimeLimit.singleAssessment.outcome(
          trigger: row.limitStart(context), done: row.authorised, asAt: context.asAt, workingDays: context.workingDays
        ).state)
    }, decimals: 1,
    example: IndicatorExample(
      """
      socialCareAssessments: child start authorised
      A 2020-11-02 2021-01-07
      B 2020-11-02 2021-01-08
      C . 2021-01-07
      D 2020-11-02 .
      E 2020-01-06 2020-03-31
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D E", shows: "50.0"))
}
