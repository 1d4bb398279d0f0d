import CareModels
import CareTestSupport
import Foundation
import Testing

@Suite("Code set reference")
struct CodeSetReferenceTests {
  static let packageRoot = ReferencePage.packageRoot

  @Test("The reference page says what the code says")
  func referenceIsFresh() throws {
    #expect(try ReferencePage.staleness(of: "CodeSets.md", CodeSetReference.markdown(CodeSets.all)) == nil)
  }

  @Test("No two lists have the same name, in Swift or on the page")
  func listsAreDistinct() {
    #expect(Set(CodeSets.all.map(\.id)).count == CodeSets.all.count)
    #expect(Set(CodeSets.all.map(\.title)).count == CodeSets.all.count)
  }
}
