import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age in good or outstanding schools.
  public static let inGoodSchools = inGood(
    "schools.in-good-schools", "In a good or outstanding school", "of compulsory school age", of: .ofSchoolAge,
    sources: [.careReport("4.1, quality of schools"), .virtualSchoolReport("paragraph 57")],
    example: .schools(counted: "A", notCounted: "B F", leftOut: "C", shows: "33.33"))
}
