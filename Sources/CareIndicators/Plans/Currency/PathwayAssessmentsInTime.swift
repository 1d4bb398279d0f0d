import CareCore
import CareModels

extension Indicator {
  /// Assessments of needs of eligible children completed in three months.
  public static let pathwayAssessmentsInTime = timeliness(
    "plans.pathway-assessment-in-time", "Pathway assessment completed in three months",
    definition: """
      Of young people whose assessment of needs was due in the period, those whose assessment was completed within three \
      months of the day they became eligible: the day that a pathway plan gives, or else the sixteenth birthday, or the \
      later day on which the episodes show thirteen weeks of care since the fourteenth.
      """,
    sources: [.reviewRegulations("regulation 42(1)")],
    of: .clocks("pathway_assessment", noun: "assessments"), decimals: 1,
    example: IndicatorExample(
      """
      F 2019-06-01 S C2 N1 U4
      G 2019-06-01 S C2 N1 U4
      children:
      F 2004-08-03
      G 2005-08-03
      pathwayPlans: child eligibleFrom assessmentCompleted
      A 2020-08-03 2020-11-03
      B 2020-08-03 2020-11-04
      C . 2020-11-03
      D 2021-03-29
      """, counted: "A", notCounted: "B F", undetermined: "C", outside: "D G", shows: "33.3"))
}
