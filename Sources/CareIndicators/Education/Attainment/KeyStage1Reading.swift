import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in reading at key stage 1.
  public static let keyStage1Reading = expectedStandard(
    at: .one, in: [.reading], "reading", "reading",
    sources: [.careReport("4.5, key stage 1"), .virtualSchoolReport("attainment, key stage 1")])
}
