import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after at schools outside the authority whose school is good or outstanding.
  public static let inGoodSchoolsOutside = inGood(
    "schools.in-good-schools-outside", "In a good or outstanding school, of those at schools outside the authority",
    "of compulsory school age at a school outside the authority's area", of: .ofSchoolAge,
    steps: [.whereSchool(isInAuthority: true)], sources: [.virtualSchoolReport("paragraph 57")],
    example: .schools(
      grade: 1, isThirdInside: false, counted: "B", notCounted: "F", leftOut: "A C", shows: "50.00"))
}
