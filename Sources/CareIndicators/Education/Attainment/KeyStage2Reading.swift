import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard in reading at key stage 2.
  public static let keyStage2Reading = expectedStandard(
    at: .two, in: [.reading], "reading", "reading",
    sources: [.interactiveTool("item 363"), .careReport("4.5, key stage 2")])
}
