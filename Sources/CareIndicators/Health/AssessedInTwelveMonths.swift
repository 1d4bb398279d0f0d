import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who had a health assessment in the last twelve months.
  public static let assessedInTwelveMonths = onTheDay(
    "health.assessed-in-12-months", "Health assessment in the last twelve months",
    """
    Of all children looked after on the day, however long, those who had a health assessment, initial or review, in \
    the twelve months to it.
    """,
    sources: [.performanceReport("annual health assessments within the last 12 months (at end of period)")],
    requires: .healthAssessments, counting: "A health assessment in the twelve months",
    missing: "whether or when a health assessment was carried out",
    example: .onTheDay(
      "healthAssessments: child held outcome",
      "A 2020-04-01\nB 2020-03-31 completed\nB . declinedByChild\nC . completed\nD 2020-06-01")
  ) { child, context in
    context.twelveMonths.flatMap { year in child.healthAssessments.anyHolds { $0.wasHeld(in: year) } }
  }
}
