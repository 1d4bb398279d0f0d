import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in reading, writing and mathematics at key stage 1.
  public static let keyStage1Combined = expectedStandard(
    at: .one, in: [.reading, .writing, .mathematics], "combined", "reading, writing and mathematics",
    sources: [.careReport("4.5, key stage 1"), .virtualSchoolReport("attainment, key stage 1")])
}
