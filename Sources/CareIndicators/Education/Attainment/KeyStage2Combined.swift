import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in reading, writing and mathematics at key stage 2.
  public static let keyStage2Combined = expectedStandard(
    at: .two, in: [.reading, .writing, .mathematics], "combined", "reading, writing and mathematics",
    sources: [.interactiveTool("item 363"), .careReport("4.5, key stage 2")])
}
