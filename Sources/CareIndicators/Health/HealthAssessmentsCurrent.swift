import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after whose next health assessment is not overdue.
  public static let healthAssessmentsCurrent = onTheDay(
    "health.assessment-current", "Health assessment within its interval",
    """
    Of children looked after on the day for at least 20 working days, those whose last health assessment is no older \
    than its interval: six months under 5, twelve months from 5.
    """,
    sources: [
      .interactiveTool("item 3"), .healthOfLookedAfterChildren("review health assessments"),
      .reviewingOfficersReport("health reviews completed within timescales"),
    ],
    requires: .healthAssessments, options: [HealthAssessmentInterval.self, LeapDayBirthday.self],
    steps: [
      .exclude("First assessment not yet due", missing: "when the period of care started") { child, context in
        child.awaitsFirstAssessment(in: context)
      }
    ], counting: "The last assessment within its interval",
    missing: "the date of birth, or when a health assessment was carried out",
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2021-03-15 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2014-06-01
      B 2017-06-01
      E 2014-06-01
      healthAssessments: child held
      A 2020-04-02
      B 2020-09-29
      D 2020-09-29
      E 2020-04-02
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0")
  ) { child, context in
    child.hasCurrentAssessment(in: context)
  }
}

extension ChildHistory {
  /// Whether the first health assessment of the period of care is not yet due on the last day, and none was carried out.
  fileprivate func awaitsFirstAssessment(in context: MeasurementContext) -> Bool? {
    guard let care = periodOfCare(on: context.asAt) else { return nil }
    if healthAssessments.contains(where: { $0.held.map { $0 <= context.asAt } ?? false }) { return false }
    let due = TimeLimit.initialHealthAssessment.due(from: care.start, workingDays: context.workingDays)
    // Care that was under way when the record begins started before: where that is past due, so is the truth.
    guard let due else { return nil }
    if due < context.asAt { return false }
    return care.startIsKnown ? true : nil
  }

  /// Whether the last assessment is no older than its interval allows.
  fileprivate func hasCurrentAssessment(in context: MeasurementContext) -> Bool? {
    guard let past = Period(from: .first, through: context.asAt) else { return nil }
    let last = healthAssessments.filter { $0.wasHeld(in: past) == true }.compactMap(\.held).max()
    let isCurrent = last.map { self.isCurrent(since: $0, in: context) } ?? false
    let mayBeLater = healthAssessments.contains { $0.wasHeld(in: past) == nil }
    return isCurrent == false && mayBeLater ? nil : isCurrent
  }

  /// Whether an assessment of a day is; the age matters only between the two intervals.
  private func isCurrent(since last: CalendarDay, in context: MeasurementContext) -> Bool? {
    let short = TimeLimit.healthReviewUnderFive.isKept(since: last, context)
    let long = TimeLimit.healthReviewFromFive.isKept(since: last, context)
    return short == long ? short : isUnderFive(since: last, in: context).map { $0 ? short : long }
  }

  /// Whether the interval is that of a child under 5, as ``HealthAssessmentInterval`` has it.
  private func isUnderFive(since last: CalendarDay, in context: MeasurementContext) -> Bool? {
    switch context.options[HealthAssessmentInterval.self] {
    case .byAgeOnDay: return isAged(0...4, in: context)
    case .whenDue:
      guard let fifth = birthDate?.birthday(5, leapDay: context.options.leapDayBirthday),
        let half = TimeLimit.healthReviewUnderFive.due(from: last)
      else { return nil }
      return half < fifth
    }
  }
}

extension TimeLimit {
  /// Whether what is due so long after a day is not past due on the last day of the period.
  fileprivate func isKept(since last: CalendarDay, _ context: MeasurementContext) -> Bool {
    due(from: last, workingDays: context.workingDays).map { $0 >= context.asAt } ?? true
  }
}
