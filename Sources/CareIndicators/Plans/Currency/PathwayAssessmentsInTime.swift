import CareCore
import CareModels

extension Indicator {
  /// Assessments of needs of eligible children completed in three months.
  public static let pathwayAssessmentsInTime = timeliness(
    "plans.pathway-assessment-in-time", "Pathway assessment completed in three months",
    definition: """
      Of young people with a pathway plan whose assessment of needs was due in the period, those whose assessment was \
      completed within three months of the day they became eligible.
      """,
    sources: [.reviewRegulations("regulation 42(1)")],
    of: .clocks("pathway_assessment", noun: "assessments"), decimals: 1,
    example: IndicatorExample(
      """
      pathwayPlans: child eligibleFrom assessmentCompleted
      A 2020-08-03 2020-11-03
      B 2020-08-03 2020-11-04
      C . 2020-11-03
      D 2021-03-29
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
