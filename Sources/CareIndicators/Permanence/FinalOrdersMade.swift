import CareCore
import CareModels

extension Indicator {
  /// Final orders made in the period, by kind.
  public static let finalOrdersMade = distribution(
    "permanence.final-orders", "Final orders made, by kind",
    definition: """
      Orders made in the period that ended proceedings, by kind: full care, placement, supervision, special \
      guardianship and child arrangements orders among them. A child has as many as were made.
      """,
    sources: [.careReport("3.5, table of final orders")],
    of: .records(
      of: CourtOrder.self, "court-orders", title: "made in the period", noun: "orders", missing: "the day of the order"
    ) { order, context in order.made.map(context.period.contains) },
    steps: [
      .exclude("Not final", missing: "whether it ended the proceedings") { order, _ in order.isFinal.map { !$0 } }
    ],
    by: Breakdown.codes("order-kind", title: "Order", showsEmptyGroups: false, requires: [.courtOrders]) { order, _ in
      order.kind
    },
    example: IndicatorExample(
      """
      courtOrders: child kind made isFinal
      A specialGuardianshipOrder 2020-06-01 true
      A interimCareOrder 2020-04-01 false
      B fullCareOrder 2021-03-31 true
      C placementOrder . true
      D placementOrder 2021-04-01 true
      """, counted: "A B", leftOut: "A", undetermined: "C", outside: "D",
      groups: ["specialGuardianshipOrder": "A", "fullCareOrder": "B"], shows: "2"))
}
