import CareIndicators
import CareModels
import CareTestSupport
import Foundation
import Testing

@Suite("What answers each figure of the documents")
struct FigureAnswersTests {
  static let figures = ReferencePage.packageRoot.deletingLastPathComponent().appendingPathComponent("shared/figures")

  let table: FigureAnswers

  init() throws { table = try FigureAnswers() }

  @Test("Each entry has one line of its own")
  func entriesAreOnce() {
    #expect(!table.lines.isEmpty)
    #expect(Self.repeated(table.lines.map(\.entry)) == [])
    #expect(Self.repeated(table.others.map(\.indicator)) == [])
  }

  @Test(
    "Every entry of the shared figures has a line with its topic, and there is no other line",
    .enabled(if: FileManager.default.fileExists(atPath: figures.path), "the shared figures are not beside the package"))
  func everyEntryHasALine() throws {
    struct Figures: Decodable {
      struct Entry: Decodable {
        let id: String
        let topic: String
      }
      let entries: [Entry]?
    }
    var topics: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: Self.figures, includingPropertiesForKeys: nil)
    where file.pathExtension == "json" {
      let figures = try JSONDecoder().decode(Figures.self, from: Data(contentsOf: file))
      for entry in figures.entries ?? [] { topics[entry.id] = entry.topic }
    }
    #expect(!topics.isEmpty)
    let lines = Dictionary(table.lines.map { ($0.entry, $0.topic) }) { first, _ in first }
    #expect(topics.keys.filter { lines[$0] == nil }.sorted() == [], "entries without a line")
    #expect(lines.keys.filter { topics[$0] == nil }.sorted() == [], "lines without an entry")
    #expect(topics.filter { lines[$0.key] != nil && lines[$0.key] != $0.value }.keys.sorted() == [], "other topics")
  }

  @Test("Every indicator that is named exists")
  func indicatorsExist() {
    let known = Set(Indicator.all.map(\.id))
    #expect(namedIndicators().subtracting(known).sorted() == [])
    #expect(Set(table.others.map(\.indicator)).subtracting(known).sorted() == [])
  }

  @Test("Every indicator answers an entry, or is said to be one that no entry asks for")
  func indicatorsAnswer() {
    let named = namedIndicators()
    let others = Set(table.others.map(\.indicator))
    #expect(Indicator.all.map(\.id).filter { !named.contains($0) && !others.contains($0) } == [])
    #expect(named.intersection(others).sorted() == [], "both")
  }

  @Test("Every type that is named is declared, and public")
  func typesExist() throws {
    let declared = try Self.declaredTypes()
    let codes = Set(CodeSets.all.map(\.id))
    let unknown = table.lines.flatMap { line in
      line.answers.compactMap { answer -> String? in
        switch answer {
        case .function(let name), .record(let name): declared.contains(name) ? nil : "\(line.entry): no type \(name)"
        case .codes(let name): codes.contains(name) ? nil : "\(line.entry): no code set \(name)"
        case .indicator, .none: nil
        }
      }
    }
    #expect(unknown == [])
  }

  @Test("An entry that nothing answers has one reason, and no other answer")
  func reasonsStandAlone() {
    for line in table.lines {
      let reasons = line.answers.count { if case .none = $0 { true } else { false } }
      if reasons > 0 { #expect(line.answers.count == 1, "\(line.entry)") }
      if line.answers.count > 1 { #expect(Set(line.answers).count == line.answers.count, "\(line.entry) twice") }
    }
  }

  @Test("Why an indicator is there that no entry asks for, is said")
  func othersSayWhy() {
    #expect(table.others.filter { $0.why.isEmpty } == [])
  }

  @Test("The page says what the table says")
  func pageIsFresh() throws {
    let stale = try ReferencePage.staleness(of: "FiguresByIndicator.md", FiguresByIndicator(answers: table).markdown())
    #expect(stale == nil)
  }

  /// The identifiers of the indicators that answer an entry.
  private func namedIndicators() -> Set<String> {
    Set(
      table.lines.flatMap(\.answers).compactMap { answer in
        if case .indicator(let id) = answer { id } else { nil }
      })
  }

  private static func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// The names of the public types that the sources declare.
  private static func declaredTypes() throws -> Set<String> {
    let sources = ReferencePage.packageRoot.appendingPathComponent("Sources")
      .resolvingSymlinksInPath()
    let keywords: Set<Substring> = ["struct", "enum", "protocol"]
    var names: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      if file.pathExtension != "swift" { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for declaration in text.components(separatedBy: "public ").dropFirst() {
        let words = declaration.prefix(80).split(maxSplits: 2) { !$0.isLetter && !$0.isNumber }
        if words.count > 1, keywords.contains(words[0]) { names.insert(String(words[1])) }
      }
    }
    return names
  }
}
