import CareCore
import CareModels

extension Indicator {
  /// Young people with a pathway plan made or reviewed in the last six months.
  public static let pathwayPlansUpToDate = proportion(
    "plans.pathway-plan-up-to-date", "Pathway plan made or reviewed in the last six months",
    definition: """
      Of young people entitled to a pathway plan on the day (eligible, relevant, former relevant to 20, and later if \
      they asked for support), those with one in force that was completed (or begun, where that is not recorded) or \
      reviewed in the six months to it.
      """,
    sources: [
      Source("Care Leavers (England) Regulations 2010", "regulations 6 and 7"), .reviewRegulations("regulation 43"),
    ], polarity: .highIsGood, requires: [.pathwayPlans], of: .entitledToPathwayPlan,
    steps: [
      .count("Made or reviewed in the last six months", missing: "the days of the plan") { child, context in
        child.hasCurrentPlan(PathwayPlan.self, on: context.asAt)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4
      B 2018-01-08 S C2 N1 U4
      C 2018-01-08 S C2 N1 U4
      D 2018-01-08 S C2 N1 U4
      E 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      children:
      A 2004-06-01
      B 2004-06-01
      D 2010-06-01
      E 2002-06-01
      pathwayPlans: child completed reviewed
      A 2020-01-13 2020-09-30
      B 2020-01-13 2020-09-29
      C 2021-03-01
      """, counted: "A", notCounted: "B E", undetermined: "C", outside: "D", shows: "33.3"))
}
