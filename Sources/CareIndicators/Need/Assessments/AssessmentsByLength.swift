import CareModels

extension Indicator {
  /// Assessments completed in the period, by how many working days they took.
  public static let assessmentsByLength = distribution(
    "need.assessments-by-length", "Assessments by length in working days",
    definition: """
      Single assessments completed in the period, by the working days from their start, or from the referral, to the day \
      they were completed.
      """,
    sources: [.needStatistics("completed assessments by duration of assessment")], of: .assessmentsCompleted,
    by: .length,
    example: IndicatorExample(
      """
      socialCareAssessments: child start authorised
      A 2020-11-02 2021-01-07
      B 2020-11-02 2021-01-08
      C 2020-11-02 2020-11-02
      D . 2021-01-07
      E 2020-11-02 31/02/2021
      F 2020-01-06 2020-03-31
      """, counted: "A B C D", undetermined: "E", outside: "F",
      groups: ["41-45": "A", "46-50": "B", "0": "C", "notRecorded": "D"], shows: "4"))
}
