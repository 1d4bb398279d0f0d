import CareCore
import CareModels

extension Indicator {
  /// The share of child protection plans in force that were reviewed in time (NI 67).
  public static let protectionPlansReviewedInTime = timeliness(
    "protection.plans-reviewed-in-time", "Child protection plans reviewed in time", officialName: "NI 67",
    definition: """
      Of child protection plans in force on the last day of the period that had been so for three months or more, those \
      of which every review was held in time: the first within three months of the start, each later one within six \
      months of the one before. Three months to the day are three months. A plan without a list of reviews cannot be \
      told.
      """,
    sources: Source.protectionMeasure(
      "NI 67", "item 19", "child protection plans reviewed within the required timescales")
      + [
        .draftActionPlan("action 3, child protection plans reviewed on time"),
        .quarterlyPerformance("child protection cases reviewed within timescales"),
      ], options: [ProtectionReviewSpan.self],
    figures: [.limit(.firstProtectionReview), .limit(.laterProtectionReview)], of: .protectionPlansOnDay,
    steps: [
      .exclude("In force for less than three months", missing: "the day the plan started") { row, context in
        row.start.map { start in
          start.adding(months: 3).map { context.asAt < $0 } ?? true
        }
      }
    ],
    judging: { row, context in row.record.reviewsOutcome(context) }, decimals: 1,
    example: IndicatorExample(
      """
      childProtectionPlans: child start end reviews
      A 2020-12-20 . [{"date":"2021-03-20"}]
      B 2020-12-20 . [{"date":"2021-03-21"}]
      C 2021-01-01 . []
      D 2020-12-20 .
      E 2020-06-01 2021-03-31 []
      F 2020-12-31 . [{"date":"2021-03-31"}]
      G 2020-05-01 . [{"date":"2020-07-31"}]
      """, counted: "A F", notCounted: "B G", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
