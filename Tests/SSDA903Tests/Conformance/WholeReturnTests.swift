import CareCore
import CareExchange
import CareModels
import Foundation
import Testing

@testable import SSDA903

/// The rules over the whole made-up return against what the public validator answers, where that is at hand.
@Suite("Conformance with the public validator, on a whole return")
struct WholeReturnTests {
  static let folder = ConformanceTests.folder
  static let names = [
    "2024_25", "2024_25_collected_2018", "2024_25_previous_year_and_providers",
    "2024_25_collected_2018_previous_year_and_providers", "2024_25_xml",
  ]

  @Test(
    "Every rule agrees, or differs as a divergence says",
    .enabled(
      if: FileManager.default.fileExists(atPath: folder + "/expected"),
      "the answers are not at hand: set SSDA903_CONFORMANCE to their folder"), arguments: names)
  func answers(_ name: String) throws {
    let answer = try WholeAnswer(Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/expected/\(name).json")))
    let facts = RuleFacts(try answer.input(folder: Self.folder + "/fake-return"))
    let book = try #require(RuleBook(year: ReportingYear(answer.ruleYear)))
    var tally = ConformanceTally()
    let divergences = try Divergences.all.get()
    for rule in book.rules where ConformanceTests.isWanted(rule.code) {
      guard let expected = answer.rules[rule.code] else { continue }
      let found = rule.outcome(for: facts).result.rows
      tally.note(found, expected: expected, rule: rule, name: "\(name) \(rule.code)", divergences: divergences)
    }
    print("\(name)\n\(tally.text)")
    #expect(tally.wrong.isEmpty)
  }
}

/// What the validator answers for a whole return.
struct WholeAnswer {
  let ruleYear: Int
  let year: Period
  let authority: String
  let isXML: Bool
  let hasPreviousYear: Bool
  let hasProviders: Bool
  /// The rows of each rule by table; `nil` when the rule was not run.
  let rules: [String: [String: Set<Int>]?]

  init(_ data: Data) throws {
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let metadata = try #require(object["metadata"] as? [String: Any])
    let ruleset = try #require(object["ruleset"] as? String)
    ruleYear = (Int(ruleset.drop { !$0.isNumber }.prefix(4)) ?? 0) + 1
    let start = try #require(CalendarDay(metadata["collection_start"] as? String ?? "", as: .dayMonthYear))
    year = Period(start, try #require(CalendarDay(metadata["collection_end"] as? String ?? "", as: .dayMonthYear)))
    authority = metadata["localAuthority"] as? String ?? ""
    isXML = metadata["file_format"] as? String == "xml"
    hasProviders = metadata["provider_info"] as? Bool ?? false
    hasPreviousYear = object["previous_year"] is String
    rules = (object["rules"] as? [String: [String: Any]] ?? [:]).mapValues { rule -> [String: Set<Int>]? in
      guard rule["status"] as? String == "done" else { return nil }
      return (rule["errors"] as? [String: [Int]] ?? [:]).mapValues { Set($0) }.filter { !$0.value.isEmpty }
    }
  }

  func input(folder: String) throws -> RuleInput {
    let tables = [
      "header", "episodes", "reviews", "uasc", "oc2", "oc3", "ad1", "placed_for_adoption", "previous_permanence",
      "missing", "sw_episodes", "DoLo",
    ]
    let statutory =
      isXML
      ? try StatutoryReturn.read(folder + "/fake_903.xml")
      : StatutoryReturn(
        files: try tables.map { .init(name: $0 + ".csv", bytes: try Files.read("\(folder)/\($0).csv")) })
    var references = RuleReferences(authority: LocalAuthorityCode(authority))
    references.postcodes = try Self.postcodes(folder + "/postcode_lookup.json")
    if hasProviders { references.providers = try Self.providers(folder + "/providers.csv") }
    return RuleInput(statutory, previous: hasPreviousYear ? statutory : nil, year: year, references: references)
  }

  private static func postcodes(_ path: String) throws -> PostcodeDirectory {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
    let found = (object as? [String: Any])?["found"] as? [String: Any] ?? [:]
    return RuleTables.postcodes(ConformanceCase.postcodes(found))
  }

  private static func providers(_ path: String) throws -> ProviderList {
    let grid = CSV.read(try Files.read(path)).grid
    let rows = (0..<grid.rowCount).map { grid.cells(row: $0) }
    return RuleTables.providers(ConformanceCase.providers(.init(columns: grid.columns, rows: rows)))
  }
}
