import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who were permanently excluded from school.
  public static let permanentlyExcluded = proportion(
    "exclusions.permanently-excluded", "Permanently excluded",
    definition: """
      Of children looked after who were on a school's roll in the school year, those permanently excluded from a school in \
      it. Managed moves are not exclusions.
      """,
    sources: [.interactiveTool("item 60"), .virtualSchoolHead("paragraph 74")], polarity: .lowIsGood,
    requires: [.schoolEnrolments, .schoolExclusions], options: [SchoolingPeriod.self], of: .pupilCohort,
    steps: [
      .onNoRoll,
      .count("Permanently excluded", missing: "the kind or the first day of an exclusion") { child, context in
        child.wasExcluded(.permanent, context)
      },
    ], decimals: 2, example: .exclusions(counted: "A", notCounted: "B", shows: "50.00"))
}
