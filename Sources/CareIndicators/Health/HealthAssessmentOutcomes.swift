import CareCore
import CareModels

extension Indicator {
  /// Health assessments by what came of them.
  public static let healthAssessmentOutcomes = distribution(
    "health.assessment-outcomes", "Health assessments by outcome",
    definition: """
      Health assessments of the period, initial and review, by what came of them: completed, declined by the child or \
      for the child, missed, cancelled. An assessment belongs to the day it was done, or was due, or was asked for.
      """,
    sources: [.healthOfLookedAfterChildren("refusal of consent; assessments not kept")],
    of: .healthAssessments,
    by: .codes("assessment-outcome", title: "Outcome", requires: []) {
      row, _ -> Coded<HealthAssessmentOutcome>? in row.outcome ?? (row.held == nil ? nil : .known(.completed))
    },
    example: IndicatorExample(
      """
      healthAssessments: child due held outcome
      A 2020-06-01 2020-06-02
      B 2020-06-01 . declinedByChild
      C . . cancelled
      D 2020-03-31 . notAttended
      """, counted: "A B", undetermined: "C", outside: "D", groups: ["completed": "A", "declinedByChild": "B"],
      shows: "2"))
}

extension Population<RegisterRow<HealthAssessment>> {
  /// Health assessments of the period, by the day they were done, or were due, or were asked for.
  static var healthAssessments: Population {
    .records(
      of: HealthAssessment.self, "health-assessments", title: "of the period", noun: "assessments",
      missing: "when the assessment was done, due or asked for"
    ) { row, context in row.record.day.map(context.period.contains) }
  }

  /// Review health assessments carried out in the period.
  static var reviewsHeld: Population {
    .records(
      of: HealthAssessment.self, "review-health-assessments", title: "carried out in the period",
      noun: "review health assessments", missing: "which assessment it was, or when it was carried out"
    ) { row, context in
      if row.kind?.code == .initial { return false }
      let done = row.record.wasHeld(in: context.period)
      return row.kind?.code == .review || done == false ? done : nil
    }
  }
}
