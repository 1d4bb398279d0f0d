import CareCore
import CareModels

extension Indicator {
  /// Concerns by how far they were taken.
  public static let concernsByFurthestStage = distribution(
    "reviewing-officers.concerns-by-stage", "Concerns by the furthest stage",
    definition: """
      Concerns that reviewing officers raised in the period by the furthest stage they had been taken to by its last \
      day. One with no further step stands at the alert itself.
      """,
    sources: [.reviewingReport("section 6, challenge and escalation")], of: .alertsRaised,
    steps: [.exceptGoodPractice],
    by: Breakdown(
      "escalation-stage", title: "Furthest stage",
      groups: [BreakdownGroup("none", "No further step")]
        + EscalationStage.allCases.map { BreakdownGroup($0.rawValue, $0.title) }, requires: []
    ) { alert, context in
      guard alert.steps != nil else { return nil }
      let stages = alert.record.steps(by: context.asAt).map(\.stage)
      if stages.isEmpty { return "none" }
      let known = stages.compactMap { $0?.code }
      // A step that is not recorded, or not on the list, may have been any.
      guard known.count == stages.count else { return stages.compactMap { $0 }.count == stages.count ? "?" : nil }
      return EscalationStage.allCases.last(where: known.contains)?.rawValue
    },
    example: IndicatorExample(
      """
      qualityAlerts: child kind raised steps
      A concern 2020-08-28 [{"stage":"informalAlert"},{"stage":"challenge"}]
      B concern 2020-08-28 []
      C goodPractice 2020-08-28
      D . 2020-08-28 []
      E concern 2021-04-01 []
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E",
      groups: ["challenge": "A", "none": "B"], shows: "2"))
}
