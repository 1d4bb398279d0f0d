import CareCore
import CareModels

extension Indicator {
  /// Children with a care plan made or reviewed in the last six months.
  public static let carePlansUpToDate = proportion(
    "plans.care-plan-up-to-date", "Care plan made or reviewed in the last six months",
    definition: """
      Of children looked after on the day, those with a care plan in force that was completed (or begun, where that is \
      not recorded) or reviewed in the six months to it. A child without a plan is not counted.
      """,
    sources: [.reviewRegulations("regulations 4 to 6 and 33"), .careReport("executive summary")],
    polarity: .highIsGood, requires: [.carePlans], of: .lookedAfter,
    steps: [
      .count("Made or reviewed in the last six months", missing: "the days of the plan") { child, context in
        child.hasCurrentPlan(CarePlan.self, on: context.asAt)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-01-06 S C2 N1 U4
      B 2020-01-06 S C2 N1 U4
      C 2020-01-06 S C2 N1 U4
      D 2020-01-06 S C2 N1 U4
      E 2020-01-06 S C2 N1 U4 2021-03-31 E4A
      carePlans: child completed reviewed
      A 2020-01-13 2020-09-30
      B 2020-01-13 2020-09-29
      D
      E 2021-03-01
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33.3"))
}
