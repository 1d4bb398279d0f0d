import CareCore
import Foundation
import Testing

@testable import SSDA903

/// The twelve-month flag of rules against the public validator's own cases, where those are at hand.
@Suite("The twelve-month flag, as rules see it")
struct ContinuousCareTests {
  static let path = ConformanceTests.folder + "/cases_helper_cla.json"
  static let columns = ["CHILD", "DECOM", "DEC", "LS", "REC", "RNE"]

  /// A table of a case: by row the text under each column, other values left out.
  private static func rows(_ value: Any?) throws -> [[String: String]] {
    let table = try #require(value as? [String: Any])
    let columns = try #require(table["columns"] as? [String])
    let rows = try #require(table["rows"] as? [[Any]])
    return rows.map { row in
      Dictionary(zip(columns, row).compactMap { column, cell in (cell as? String).map { (column, $0) } }) { $1 }
    }
  }

  @Test(
    "The flag comes out for every row of every table as in the validator's own cases",
    .enabled(
      if: FileManager.default.fileExists(atPath: path),
      "the cases are not at hand: set SSDA903_CONFORMANCE to their folder"))
  func flag() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.path))
    let cases = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    var checked = 0
    for example in cases {
      let input = try #require(example["input"] as? [String: Any])
      let metadata = try #require(example["metadata"] as? [String: String])
      let start = try #require(CalendarDay(metadata["collection_start"] ?? "", as: .dayMonthYear))
      let end = try #require(CalendarDay(metadata["collection_end"] ?? "", as: .dayMonthYear))
      var tables = RuleTables()
      tables.year = Period(start, end)
      tables.thisYear["Episodes"] = .init(
        columns: Self.columns, rows: try Self.rows(input["Episodes"]).map { row in Self.columns.map { row[$0] ?? "" } })
      let facts = RuleFacts(try tables.input())
      for (name, expected) in try #require(example["expected"] as? [String: [Bool]]) {
        let flags = try Self.rows(input[name]).map { row in
          let number = facts.childNames.firstIndex { $0 == row["CHILD"] }
          return number.flatMap {
            ChildView(facts: facts, tables: facts.thisYear, number: Int32($0)).isContinuouslyLookedAfter
          } ?? false
        }
        #expect(flags == expected, "\(name)")
        checked += flags.count
      }
    }
    #expect(checked > 40)
  }

  @Test(
    "A date or a reason that decides it leaves the flag open when it cannot be read",
    arguments: [
      ("01/04/2024 | S |            |     | C2", true), ("02/04/2024 | S |            |     | C2", false),
      ("31/04/2024 | S |            |     | C2", nil), ("           | S |            |     | C2", nil),
      ("31/04/2020 | P |            |     | C2", nil), ("01/05/2020 | S | 31/06/2024 | E4A | C2", nil),
      ("01/05/2020 | S | 31/06/2024 | X1  | C2", nil), ("01/05/2020 | S | 30/06/2024 |     | C2", nil),
      ("01/05/2020 | S | 30/06/2024 | E4A | C2", false), ("01/05/2020 | S | 30/06/2024 | ??  | C2", false),
      ("01/05/2020 | S | 30/06/2024 | X1  | C2", true), ("01/05/2020 | S | 31/03/2025 | E4A | C2", true),
      ("01/05/2020 | S | 31/03/2024 | E4A | C2", false), ("31/04/2020 | S | 31/03/2024 | E4A | C2", false),
      ("01/05/2020 | S |            |     | V4", false), ("01/04/2025 | S |            |     | V4", false),
      ("31/04/2020 | P | 01/06/2024 | X1  | V4", nil), ("01/04/2025 | S |            |     | C2", false),
    ] as [(String, Bool?)])
  func open(_ episode: String, expected: Bool?) throws {
    var tables = RuleTables()
    let cells = episode.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmed) }
    tables.thisYear["Episodes"] = .init(columns: ["CHILD", "DECOM", "RNE", "DEC", "REC", "LS"], rows: [["A"] + cells])
    let facts = RuleFacts(try tables.input())
    let child = ChildView(facts: facts, tables: facts.thisYear, number: 0)
    #expect(child.isContinuouslyLookedAfter == expected)
  }
}
