import CareCore
import CareExchange
import CareModels
import Foundation
import Testing

@Suite("JSON Schema reference")
struct JSONSchemaTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("The files of the reference are those that the library writes, and no others")
  func referenceIsFresh() throws {
    let folder = Self.root.appendingPathComponent("Documentation/Reference/Schemas")
    let names = Set(JSONSchema.all.map(\.fileName))
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !names.contains(name) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      for schema in JSONSchema.all {
        try Data(try schema.bytes()).write(to: folder.appendingPathComponent(schema.fileName))
      }
    }
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == names)
    for schema in JSONSchema.all {
      let written = try? Data(contentsOf: folder.appendingPathComponent(schema.fileName))
      #expect(
        written.map(Array.init) == (try schema.bytes()),
        "\(schema.fileName) is stale: CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter JSONSchemaTests")
    }
  }

  @Test("There is a schema for the register, a strategy, a scenario and each table, each with a name of its own")
  func complete() {
    #expect(JSONSchema.all.prefix(3).map(\.name) == ["Register", "FinancialStrategy", "ForecastScenario"])
    #expect(JSONSchema.all.map(\.table) == [nil, nil, nil] + RegisterTable.allCases.map { $0 })
    #expect(Set(JSONSchema.all.map { $0.name.lowercased() }).count == JSONSchema.all.count)
    #expect(Set(JSONSchema.all.map(\.identifier)).count == JSONSchema.all.count)
    #expect(JSONSchema.named("episode")?.fileName == "Episode.schema.json")
    #expect(JSONSchema.named("Episodes") == nil)
  }

  @Test("Every reference leads to a definition, every definition is used, and every pattern is a regular expression")
  func isConsistent() throws {
    for schema in JSONSchema.all {
      guard case .object(let object) = schema.value else {
        Issue.record("\(schema.name) is no object")
        continue
      }
      #expect(object["$schema"] == .string(JSONSchema.dialect))
      var defined: Set<String> = []
      if case .object(let definitions)? = object["$defs"] { defined = Set(definitions.members.map(\.key)) }
      var (used, patterns): (Set<String>, Set<String>) = ([], [])
      Self.walk(schema.value) { key, value in
        guard case .string(let text) = value else { return }
        if key == "$ref" { used.insert(text.replacingOccurrences(of: "#/$defs/", with: "")) }
        if key == "pattern" { patterns.insert(text) }
      }
      #expect(used == defined, "\(schema.name)")
      for pattern in patterns { #expect(throws: Never.self) { try NSRegularExpression(pattern: pattern) } }
    }
  }

  @Test("An episode is described by its items, days, and codes with their meanings")
  func episode() throws {
    let schema = try #require(JSONSchema.named("Episode"))
    guard case .object(let object) = schema.value, case .object(let fields)? = object["properties"],
      case .object(let definitions)? = object["$defs"]
    else {
      Issue.record("no object")
      return
    }
    #expect(object["type"] == "object")
    #expect(object["title"] == "Episode")
    #expect(object["additionalProperties"] == true)
    #expect(object["description"] == "A record of the list episodes of a register. Returned as table Episodes.")
    guard case .object(let start)? = fields["start"], case .object(let list)? = definitions["LegalStatus"],
      case .array(let codes)? = list["examples"], case .string(let meanings)? = list["description"]
    else {
      Issue.record("a part is missing")
      return
    }
    #expect(start["format"] == "date")
    #expect(start["description"] == "Returned as DECOM.")
    #expect(
      fields["legalStatus"]
        == ["$ref": "#/$defs/LegalStatus", "title": "Legal status", "description": "Returned as LS."])
    #expect(codes.contains("C2"))
    #expect(list["enum"] == nil)
    #expect(meanings.contains("C2: ") && meanings.contains("Source: "))
  }

  @Test("The pattern of a day takes the days there are and no others")
  func days() throws {
    let pattern = try #require(Self.dayPattern())
    let expression = try NSRegularExpression(pattern: pattern)
    func matches(_ text: String) -> Bool {
      expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
    for year in [0, 1, 4, 100, 400, 1900, 1999, 2000, 2020, 2021, 2023, 2100, 9996, 9999] {
      for month in 0...13 {
        for day in 0...32 {
          let text = String(format: "%04d-%02d-%02d", year, month, day)
          #expect(matches(text) == (CalendarDay(year: year, month: month, day: day) != nil), "\(text)")
        }
      }
    }
    for text in ["", "2021-3-31", "2021-03-31T00:00", " 2021-03-31", "31/03/2021", "20210331"] {
      #expect(!matches(text))
    }
  }

  private static func dayPattern() -> String? {
    guard case .object(let object)? = JSONSchema.named("Review")?.value else { return nil }
    var found: String?
    walk(.object(object)) { key, value in
      if key == "pattern", case .string(let text) = value, text.contains("02-29") { found = text }
    }
    return found
  }

  private static func walk(_ value: JSONValue, _ body: (String, JSONValue) -> Void) {
    switch value {
    case .array(let list): for element in list { walk(element, body) }
    case .object(let object):
      for member in object.members {
        body(member.key, member.value)
        walk(member.value, body)
      }
    default: break
    }
  }
}
