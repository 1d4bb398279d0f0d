import CareCore
import CareModels

extension Indicator {
  /// The share of placements that ended without a plan.
  public static let unplannedPlacementEndings = proportion(
    "flow.unplanned-placement-endings", "Placements that ended without a plan",
    definition: """
      Of placements that ended in the period, those that broke down, and did not end by plan, as the authority recorded.
      """,
    sources: [.careReport("3.1")], polarity: .lowIsGood,
    of: .records(
      of: Placement.self, "placements-ended", title: "ended in the period", noun: "placements",
      missing: "the day the placement ended"
    ) { placement, context in
      if let end = placement.end { return context.period.contains(end) }
      // A reason for the end says that there was one.
      return placement.endReason != nil || placement.endedByPlan != nil ? nil : false
    },
    steps: [
      .exclude("A temporary move", missing: "whether it was a temporary move") { placement, _ in
        placement.isTemporaryMove ?? false
      },
      .count("Ended without a plan", missing: "whether it ended by plan") { placement, _ in
        placement.endedByPlan.map { !$0 }
      },
    ],
    example: IndicatorExample(
      """
      placements: child start end endedByPlan isTemporaryMove
      A 2019-05-01 2020-06-01 false
      B 2019-05-01 2020-06-01 true
      C 2019-05-01 2020-06-01 .
      D 2019-05-01 2021-04-01 false
      E 2020-05-01 2020-05-10 true true
      """, counted: "A", notCounted: "B", leftOut: "E", undetermined: "C", outside: "D", shows: "50"))
}
