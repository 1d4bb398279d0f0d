import CareCore
import CareModels

extension Indicator {
  /// Midway checks between reviews made in time.
  public static let midwayChecksInTime = timeliness(
    "reviews.midway-checks", "Midway checks made in time",
    definition: """
      Of checks midway between two reviews that were due in the period, those the reviewing officer made by the day \
      recorded as due.
      """,
    sources: [.reviewingReport("sections 8 and 9, midway tracking")],
    of: .records(
      of: MidwayCheck.self, "midway-checks-due", title: "due in the period", noun: "midway checks",
      missing: "the day it was due"
    ) { check, context in check.due.map(context.period.contains) },
    judging: { check, context in .due(check.due, done: check.date, asAt: context.asAt) }, decimals: 1,
    example: IndicatorExample(
      """
      midwayChecks: child due date
      A 2020-08-31 2020-08-31
      B 2020-08-31
      C 2021-03-31
      D . 2020-08-31
      E 2021-04-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
