import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in mathematics at key stage 1.
  public static let keyStage1Mathematics = expectedStandard(
    at: .one, in: [.mathematics], "mathematics", "mathematics",
    sources: [.careReport("4.5, key stage 1"), .virtualSchoolReport("attainment, key stage 1")])
}
