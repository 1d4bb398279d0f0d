import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who were suspended from school.
  public static let childrenSuspended = proportion(
    "exclusions.children-suspended", "Suspended at least once",
    definition: """
      Of children looked after who were on a school's roll in the school year, those suspended from school for a fixed \
      time at least once. A child counts once, however often; permanent exclusions are another measure.
      """,
    sources: [.interactiveTool("item 238"), .virtualSchoolReport("exclusions")], polarity: .lowIsGood,
    requires: [.schoolEnrolments, .schoolExclusions], options: [SchoolingPeriod.self], of: .pupilCohort,
    steps: [
      .onNoRoll,
      .count("Suspended at least once", missing: "the kind or the first day of an exclusion") { child, context in
        child.wasExcluded(.suspension, context)
      },
    ], example: .exclusions(counted: "A", notCounted: "B", shows: "50"))
}
