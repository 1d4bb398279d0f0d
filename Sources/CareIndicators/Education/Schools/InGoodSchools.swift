import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age in good or outstanding schools.
  public static let inGoodSchools = inGood(
    "schools.in-good-schools", "In a good or outstanding school", "of compulsory school age", of: .ofSchoolAge,
    example: .schools(counted: "A", notCounted: "B", leftOut: "C F", shows: "50.00"))
}
