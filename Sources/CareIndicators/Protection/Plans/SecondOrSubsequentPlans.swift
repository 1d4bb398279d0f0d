import CareCore
import CareModels

extension Indicator {
  /// The share of child protection plans started that were the child's second or a later one (NI 65).
  public static let secondOrSubsequentPlans = proportion(
    "protection.second-or-subsequent-plans", "Second or subsequent child protection plans", officialName: "NI 65",
    definition: """
      Of child protection plans that started in the period, those of children who had had a plan before, however long \
      ago and wherever, as the return counts earlier plans. Where that count is missing an earlier plan on record \
      answers; none on record does not.
      """,
    sources: Source.protectionMeasure(
      "NI 65", "items 14 and 15: regardless of how long ago", "second or subsequent child protection plans") + [
        Source("LG Inform Plus, metric type 100", "help text: regardless of how long ago"),
        .needCensus("NumberOfPreviousCPP"),
        .quarterlyPerformance("child protection plans for a second or subsequent time"),
      ], polarity: .lowIsGood, of: .protectionPlansStarted,
    steps: [
      .count("The child had a plan before", missing: "how many plans the child had before") { row, _ in
        if let previous = row.previousPlans { return previous > 0 }
        return row.hasEarlierPlan { _ in true } ? true : nil
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      childProtectionPlans: child start end previousPlans
      A 2020-06-01 . 1
      B 2020-06-01 . 0
      C 2019-06-01 2019-09-01 0
      C 2020-06-01 . .
      D 2020-06-01 . .
      E 2021-04-01 . 1
      """, counted: "A C", notCounted: "B", undetermined: "D", outside: "E", shows: "66.7"))

  /// The share of child protection plans started that did so within two years of the end of another.
  public static let plansWithinTwoYearsOfAnother = proportion(
    "protection.plans-within-two-years-of-another", "Child protection plans within two years of another",
    definition: """
      Of child protection plans that started in the period, those that did so within two years after another plan of \
      the child ended. A local measure: where the return counts earlier plans and none is on record, when they ended is \
      not known.
      """,
    sources: [
      .nationalIndicator("NI 65, of which this is a local variant"), .interactiveTool("item 15, within two years"),
    ], polarity: .lowIsGood, options: [WindowEdge.self], of: .protectionPlansStarted,
    steps: [
      .count("Another plan ended within the two years before", missing: "when earlier plans ended") { row, context in
        row.followsPlan(within: 24, context.options[WindowEdge.self])
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      childProtectionPlans: child start end previousPlans
      A 2018-01-01 2018-06-01 0
      A 2020-06-01 . 1
      B 2018-01-01 2018-05-31 0
      B 2020-06-01 . 1
      C 2020-06-01 . 0
      D 2020-06-01 . 1
      E 2021-04-01 . 1
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33.3"))
}

extension RegisterRow<ChildProtectionPlan> {
  /// Whether something holds of a plan of the child that started before this one.
  fileprivate func hasEarlierPlan(_ holds: (ChildProtectionPlan) -> Bool) -> Bool {
    guard let history, let start = record.start else { return false }
    return history.records(of: ChildProtectionPlan.self).contains { other in
      other.start.map { $0 < start } ?? false && holds(other)
    }
  }

  /// Whether it started within so many months after another of the child's plans ended; `nil` when it cannot be told.
  fileprivate func followsPlan(within months: Int, _ edge: WindowEdge) -> Bool? {
    guard let start = record.start else { return nil }
    let earlier = history?.records(of: ChildProtectionPlan.self).filter { $0.start.map { $0 < start } ?? false } ?? []
    // One that ended after this started cannot be right, and may have ended at any time.
    let ends = earlier.map { plan in plan.end.flatMap { $0 <= start ? $0 : nil } }
    if ends.contains(where: { end in end.map { $0 == start || start.isAfter($0, within: months, edge) } ?? false }) {
      return true
    }
    guard let previous = record.previousPlans else { return ends.isEmpty || ends.contains(nil) ? nil : false }
    // Plans that are counted and not on record, or have no end, may have ended at any time.
    return previous <= ends.count { $0 != nil } ? false : nil
  }
}
