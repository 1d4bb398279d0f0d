import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in writing at key stage 2.
  public static let keyStage2Writing = expectedStandard(
    at: .two, in: [.writing], "writing", "writing",
    sources: [.interactiveTool("item 363"), .careReport("4.5, key stage 2")])
}
