import CareCore
import CareModels

extension Indicator {
  /// Young people with a completed pathway plan.
  public static let pathwayPlansCompleted = proportion(
    "plans.pathway-plan-completed", "Pathway plan completed",
    definition: """
      Of young people entitled to a pathway plan on the day, those with one that had been completed by then and was in \
      force, whenever it was last reviewed.
      """,
    sources: [
      Source("Leicestershire County Council, scrutiny committee, 21 January 2020", "care leavers report, paragraph 29")
    ], polarity: .highIsGood, requires: [.pathwayPlans], of: .entitledToPathwayPlan,
    steps: [
      .count("Completed", missing: "whether it was completed") { child, context in
        child.records(of: PathwayPlan.self).contains { plan in
          plan.completed.map { $0 <= context.asAt } ?? false && plan.ended.map { $0 > context.asAt } ?? true
        }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4
      B 2018-01-08 S C2 N1 U4
      C 2018-01-08 S C2 N1 U4
      D 2018-01-08 S C2 N1 U4
      children:
      A 2004-06-01
      B 2004-06-01
      D 2010-06-01
      pathwayPlans: child started completed
      A 2020-01-06 2020-01-13
      B 2020-01-06
      C 2020-01-06 2020-01-13
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
