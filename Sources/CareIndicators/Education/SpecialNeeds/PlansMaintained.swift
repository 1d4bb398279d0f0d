import CareCore
import CareModels

extension Indicator {
  /// Children and young people of the area with an education, health and care plan.
  public static let plansMaintained = count(
    "sen.plans-maintained", "Education, health and care plans maintained",
    definition: """
      Children and young people of the area, looked after or not, with an education, health and care plan that is \
      maintained on the day. Each counts once.
      """,
    sources: [
      .performanceReport("children in mainstream schools with an EHCP"), .secondQuarterReport("SEND"),
    ], of: .withPlan, example: .plans(counted: "A B", shows: "2"))
}
