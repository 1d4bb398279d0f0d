import CareCore
import CareModels

extension Indicator {
  /// The share of review health assessments for which the answers to a questionnaire were there.
  public static let sdqAtReviewAssessments = proportion(
    "health.sdq-at-review-assessments", "Questionnaire available for review health assessments",
    definition: """
      Of review health assessments carried out in the period of children aged 4 to 16 on the day, those for which the \
      answers to a strengths and difficulties questionnaire were there.
      """,
    sources: [.careReport("5.2, questionnaires at review health assessments")], polarity: .highIsGood,
    options: [LeapDayBirthday.self], of: .reviewsHeld,
    steps: [
      .exclude("Aged under 4 or over 16", missing: "the date of birth") { row, context in
        row.isAged(4...16, context).map { !$0 }
      },
      .count("Questionnaire available", missing: "whether the questionnaire was there") { row, _ in row.sdqAvailable },
    ],
    example: IndicatorExample(
      """
      children:
      A 2010-01-01
      B 2010-01-01
      C 2016-06-02
      D 2010-01-01
      E 2010-01-01
      healthAssessments: child kind held sdqAvailable
      A review 2020-06-01 true
      B review 2020-06-01 false
      C review 2020-06-01 true
      D review 2020-06-01 .
      E initial 2020-06-01 true
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))

  /// The share of review health assessments from 16 at which the leaving care summary was discussed.
  public static let leavingCareSummaries = proportion(
    "health.leaving-care-summaries", "Leaving care health summary discussed, from 16",
    definition: """
      Of review health assessments carried out in the period of young people aged 16 or over on the day, those at which \
      the leaving care health summary was discussed.
      """,
    sources: [.careReport("5.2, areas for improvement")], polarity: .highIsGood,
    options: [LeapDayBirthday.self], of: .reviewsHeld,
    steps: [
      .exclude("Aged under 16", missing: "the date of birth") { row, context in
        row.isAged(0...15, context)
      },
      .count("Summary discussed", missing: "whether the summary was discussed") { row, _ in
        row.leavingCareSummaryDiscussed
      },
    ],
    example: IndicatorExample(
      """
      children:
      A 2004-06-01
      B 2004-06-01
      C 2004-06-02
      D 2004-06-01
      E 2004-06-01
      healthAssessments: child kind held leavingCareSummaryDiscussed
      A review 2020-06-01 true
      B review 2020-06-01 false
      C review 2020-06-01 .
      D review 2020-06-01 .
      E review 2020-03-31 true
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}

extension RegisterRow<HealthAssessment> {
  /// Whether the child's age on the day of the assessment is in a range.
  fileprivate func isAged(_ ages: ClosedRange<Int>, _ context: MeasurementContext) -> Bool? {
    guard let history, let held = record.held else { return nil }
    return history.age(on: held, leapDay: context.options.leapDayBirthday).map(ages.contains)
  }
}
