import CareModels
import Foundation
import Testing

@Suite("Code set reference")
struct CodeSetReferenceTests {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("The reference page says what the code says")
  func referenceIsFresh() throws {
    try ReferencePage.expectFresh("CodeSets.md", CodeSetReference.markdown(CodeSets.all))
  }

  @Test("No two lists have the same name, in Swift or on the page")
  func listsAreDistinct() {
    #expect(Set(CodeSets.all.map(\.id)).count == CodeSets.all.count)
    #expect(Set(CodeSets.all.map(\.title)).count == CodeSets.all.count)
  }
}
