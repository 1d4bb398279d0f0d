import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in writing at key stage 1.
  public static let keyStage1Writing = expectedStandard(
    at: .one, in: [.writing], "writing", "writing",
    sources: [.careReport("4.5, key stage 1"), .virtualSchoolReport("attainment, key stage 1")])
}
