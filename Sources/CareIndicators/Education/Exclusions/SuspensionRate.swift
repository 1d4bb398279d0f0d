import CareCore
import CareModels

extension Indicator {
  /// How many suspensions there were for every 100 children looked after.
  public static let suspensionRate = ratio(
    "exclusions.suspension-rate", "Suspensions per 100 pupils",
    definition: """
      Suspensions that began in the school year for every 100 children looked after who were on a school's roll in it. A \
      child suspended twice counts twice.
      """,
    sources: [.interactiveTool("items 60 and 63")], polarity: .lowIsGood,
    requires: [.schoolEnrolments, .schoolExclusions], options: [SchoolingPeriod.self], of: .pupilCohort,
    steps: [.onNoRoll],
    .number("Suspensions", unit: "suspensions", missing: "the kind or the first day of an exclusion") {
      child, context in child.exclusionCount(.suspension, context)
    },
    over: .number("Pupils", unit: "children", missing: "the child") { _, _ in 1 }, unit: "per 100 pupils", scale: 100,
    example: .exclusions(counted: "A B", shows: "100.0"))
}
