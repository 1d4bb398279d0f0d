import Foundation
import Testing

@Suite("Time limits reference")
struct TimeLimitsReferenceTests {
  @Test("The reference page says what the code says")
  func isFresh() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("Documentation/Reference/TimeLimits.md")
    let page = TimeLimitsReference.markdown()
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == page, "Stale: write it again with CHILDRENS_SERVICES_WRITE_REFERENCE=1")
  }
}
