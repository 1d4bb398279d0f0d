import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in mathematics at key stage 2.
  public static let keyStage2Mathematics = expectedStandard(
    at: .two, in: [.mathematics], "mathematics", "mathematics",
    sources: [.interactiveTool("item 363"), .careReport("4.5, key stage 2")])
}
