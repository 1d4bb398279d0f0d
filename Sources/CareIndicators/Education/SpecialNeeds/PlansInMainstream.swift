import CareCore
import CareModels

extension Indicator {
  /// The share of plans that name a mainstream school.
  public static let plansInMainstream = proportion(
    "sen.plans-in-mainstream", "Education, health and care plans that name a mainstream school",
    definition: """
      Of children and young people of the area with an education, health and care plan maintained on the day, those whose \
      plan names a mainstream school. Their number is the figure of the dashboards.
      """,
    sources: [.performanceReport("children in mainstream schools with an EHCP")], of: .withPlan,
    steps: [
      .count("A mainstream school is named", missing: "the kind of school the plan names") { child, context in
        let kinds = Set(
          child.educationHealthCarePlans.filter { $0.stage(on: context.asAt) == .plan }.compactMap {
            $0.namedKind?.code
          })
        return kinds.count == 1 ? kinds.first.map { $0 == .mainstream } : nil
      }
    ], decimals: 1, example: .plans(counted: "A", notCounted: "B", shows: "50.0"))
}
