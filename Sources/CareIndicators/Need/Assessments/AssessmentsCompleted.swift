import CareModels

extension Indicator {
  /// Single assessments completed in the period.
  public static let assessmentsCompleted = count(
    "need.assessments", "Assessments completed",
    definition: """
      Single assessments that were completed in the period, by the day they were authorised. Each counts, and one \
      without a kind is taken for a single one.
      """,
    sources: [.needStatistics("number of assessments completed"), .needCensus("AssessmentAuthorisationDate")],
    of: .assessmentsCompleted,
    example: IndicatorExample(
      """
      socialCareAssessments: child kind start authorised
      A single 2020-03-02 2020-04-01
      A single 2020-11-02 2021-03-31
      B . 2020-11-02 2021-01-07
      C single 2020-11-02 31/02/2021
      D single 2020-11-02
      E core 2020-11-02 2021-01-07
      F single 2021-03-01 2021-04-01
      """, counted: "A A B", undetermined: "C", outside: "D E F", shows: "3"))
}
