import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after at schools in the authority whose school is good or outstanding.
  public static let inGoodSchoolsInAuthority = inGood(
    "schools.in-good-schools-in-authority", "In a good or outstanding school, of those at schools in the authority",
    "of compulsory school age at a school in the authority's area", of: .ofSchoolAge,
    steps: [.whereSchool(isInAuthority: false)], sources: [.virtualSchoolReport("paragraph 57")],
    example: .schools(counted: "A", notCounted: "F", leftOut: "B C", shows: "50.00"))
}
