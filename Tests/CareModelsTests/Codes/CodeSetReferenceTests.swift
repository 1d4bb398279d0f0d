import CareModels
import Foundation
import Testing

@Suite("Code set reference")
struct CodeSetReferenceTests {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("The reference page says what the code says")
  func referenceIsFresh() throws {
    let page = CodeSetReference.markdown(CodeSets.all)
    let file = Self.packageRoot.appendingPathComponent("Documentation/Reference/CodeSets.md")
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    let stale = zip(written.split(separator: "\n"), page.split(separator: "\n")).first { $0 != $1 }
    #expect(
      written == page,
      "Stale at “\(stale?.0 ?? "the end")”: write it again with CHILDRENS_SERVICES_WRITE_REFERENCE=1")
  }

  @Test("No two lists have the same name, in Swift or on the page")
  func listsAreDistinct() {
    #expect(Set(CodeSets.all.map(\.id)).count == CodeSets.all.count)
    #expect(Set(CodeSets.all.map(\.title)).count == CodeSets.all.count)
  }
}
