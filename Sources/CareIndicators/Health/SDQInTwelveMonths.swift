import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with a questionnaire completed in the last twelve months.
  public static let sdqInTwelveMonths = onTheDay(
    "health.sdq-in-12-months", "Strengths and difficulties questionnaire in the last twelve months",
    """
    Of children looked after on the day for twelve months and aged 4 to 16 on it, those with a questionnaire that a \
    parent or carer completed in the twelve months to it.
    """,
    sources: [.careReport("5.2, the annual questionnaire"), .returnGuide("SDQ_SCORE")],
    requires: .sdqAssessments, options: [LeapDayBirthday.self],
    steps: [
      .exclude("Aged under 4 or over 16", outside: { _ in 4...16 }),
      .exclude("In care for less than twelve months", missing: "when the period of care started") { child, context in
        guard let year = context.twelveMonths else { return nil }
        return child.periodOfCare(on: context.asAt)?.began(onOrBefore: year.start).map { !$0 }
      },
    ], counting: "A questionnaire in the twelve months", missing: "when a questionnaire was completed, or by whom",
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4 2021-03-31 E4A
      F 2020-04-02 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      C 2017-04-01
      D 2010-01-01
      F 2010-01-01
      sdqAssessments: child informant completed totalDifficulties
      A parentOrCarer 2020-04-01 14
      B parentOrCarer 2020-03-31 14
      B young 2020-06-01 14
      D parentOrCarer . 14
      """, counted: "A", notCounted: "B", leftOut: "C F", undetermined: "D", outside: "E", shows: "50.0")
  ) { child, context in
    context.twelveMonths.flatMap { year in child.sdqAssessments.anyHolds { $0.wasCompletedByCarer(in: year) } }
  }
}
