import CareCore
import CareModels
import Foundation
import Testing

/// What holds of every list, whatever it is.
@Suite("Code sets")
struct CodeSetTests {
  @Test("Codes and titles are distinct, and nothing is blank", arguments: CodeSets.all)
  func listIsWellFormed(_ list: CodeList) {
    #expect(!list.entries.isEmpty)
    #expect(Set(list.entries.map(\.code)).count == list.entries.count)
    #expect(Set(list.entries.map(\.title)).count == list.entries.count)
    #expect(list.entries.allSatisfy { !$0.code.isEmpty && !$0.title.isEmpty && $0.title.first != " " })
    #expect(!list.title.isEmpty && !list.source.publication.isEmpty)
    #expect(list.items.first?.name == list.type.item && Set(list.items).count == list.items.count)
  }

  @Test("A description says what the code set says, in its order", arguments: CodeSets.all)
  func descriptionAgrees(_ list: CodeList) {
    func check<Code: CodeSet>(_ type: Code.Type) {
      #expect(list.entries.map(\.code) == Code.allCases.map(\.rawValue))
      #expect(list.entries.map(\.title) == Code.allCases.map(\.title))
      #expect(list.entries.map(\.validYears) == Code.allCases.map(\.validYears))
      #expect(list.title == Code.title)
    }
    check(list.type)
  }

  @Test("Every code comes back from its text and from its bytes", arguments: CodeSets.all)
  func codesRoundTrip(_ list: CodeList) {
    func check<Code: CodeSet>(_ type: Code.Type) {
      let table = CodeTable<Code>()
      for code in Code.allCases {
        #expect(Coded<Code>(code.rawValue) == .known(code))
        #expect(Coded<Code>(code.rawValue).text == code.rawValue)
        // A table packs a code into eight bytes; only the words of Annex A are longer.
        #expect(table.code(code.rawValue.utf8.span) == (code.rawValue.utf8.count <= 8 ? code : nil))
      }
    }
    check(list.type)
  }

  @Test("Text that is not on the list is kept as it came", arguments: CodeSets.all)
  func otherTextIsKept(_ list: CodeList) {
    func check<Code: CodeSet>(_ type: Code.Type) {
      let table = CodeTable<Code>()
      let altered = Code.allCases.flatMap { [" \($0.rawValue)", "\($0.rawValue) ", "\($0.rawValue)?"] }
      for text in ["", "?", "E99", "LIIAF", "a value that nobody publishes"] + altered {
        #expect(Coded<Code>(text).code == nil)
        #expect(Coded<Code>(text).text == text)
        #expect(table.code(text.utf8.span) == nil)
      }
    }
    check(list.type)
  }

  @Test("JSON holds the code itself, and reads back to the same bytes", arguments: CodeSets.all)
  func jsonIsLossless(_ list: CodeList) throws {
    func check<Code: CodeSet>(_ type: Code.Type) throws {
      let values = (Code.allCases.map(\.rawValue) + ["not a code"]).map { Coded<Code>($0) }
      let json = try JSONEncoder().encode(values)
      let expected = try JSONEncoder().encode(values.map(\.text))
      #expect(json == expected)
      let read = try JSONDecoder().decode([Coded<Code>].self, from: json)
      #expect(read == values)
      #expect(try JSONEncoder().encode(read) == json)
      #expect(try JSONEncoder().encode(Code.allCases) == JSONEncoder().encode(Code.allCases.map(\.rawValue)))
    }
    try check(list.type)
  }

  @Test("Groups divide their list: each code in one, no group empty", arguments: CodeSets.all)
  func groupsDivideTheList(_ list: CodeList) throws {
    func check<Code: GroupedCodeSet>(_ type: Code.Type) throws {
      let groups = Code.Group.allCases.map { Code.codes(in: $0) }
      #expect(groups.allSatisfy { !$0.isEmpty })
      #expect(groups.reduce(0) { $0 + $1.count } == Code.allCases.count)
      #expect(Set(groups.joined()) == Set(Code.allCases))
      #expect(list.grouping == Code.Group.title)
      #expect(list.entries.map(\.group) == Code.allCases.map { $0.group.title })
      try checkGroup(Code.Group.self)
    }
    if let grouped = list.type as? any GroupedCodeSet.Type {
      try check(grouped)
    } else {
      #expect(list.grouping == nil && list.entries.allSatisfy { $0.group == nil })
    }
  }

  @Test("The other groupings are named and written in JSON as words")
  func otherGroupings() throws {
    try checkGroup(SexMeaning.self)
    try checkGroup(CareLeaverAccommodation.Suitability.self)
  }

  private func checkGroup<Group: CodeGroup>(_ type: Group.Type) throws {
    #expect(!Group.title.isEmpty)
    #expect(Set(Group.allCases.map(\.title)).count == Group.allCases.count)
    #expect(Group.allCases.allSatisfy { !$0.title.isEmpty })
    let json = try JSONEncoder().encode(Group.allCases)
    #expect(try JSONEncoder().encode(Group.allCases.map(\.rawValue)) == json)
    #expect(try JSONDecoder().decode([Group].self, from: json) == Group.allCases)
  }
}
