import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Foundation
import Testing

/// The cases of the twelve-month flag in the shared material, which lies beside the checkout of those who have it.
enum SharedCohortCases {
  struct Case: Decodable {
    struct Table: Decodable {
      let columns: [String]
      let rows: [[Cell]]
    }
    let helper: String
    let input: [String: Table]
    let metadata: [String: String]
    let expected: [String: [Bool]]
  }

  /// A text, or anything else, which the flag does not look at.
  struct Cell: Decodable {
    let text: String?
    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/conformance/ssda903/cases_helper_cla.json")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }
}

@Suite("The twelve-month flag of the published validator")
struct SharedCohortTests {
  @Test(
    "comes out for every row of every table as in its own cases",
    .enabled(if: SharedCohortCases.isPresent, "the shared material is not beside the checkout"))
  func flag() throws {
    let cases = try JSONDecoder().decode(
      [SharedCohortCases.Case].self, from: Data(contentsOf: SharedCohortCases.file))
    #expect(!cases.isEmpty)
    var checked = 0
    for example in cases {
      let table = try #require(example.input["Episodes"])
      let columns = ["CHILD", "DECOM", "DEC", "LS", "REC", "RNE"]
      let places = try columns.map { try #require(table.columns.firstIndex(of: $0)) }
      let lines = table.rows.map { row in places.map { row[$0].text ?? "." }.joined(separator: " ") }
      let register = try Register(episodes: ([columns.joined(separator: " ")] + lines).joined(separator: "\n"))
      let histories = ChildHistories(register)
      let start = try #require(CalendarDay(example.metadata["collection_start"] ?? "", as: .dayMonthYear))
      let end = try #require(CalendarDay(example.metadata["collection_end"] ?? "", as: .dayMonthYear))
      let year = Period(start, end)
      for (name, expected) in example.expected {
        let rows = try #require(example.input[name])
        let child = try #require(rows.columns.firstIndex(of: "CHILD"))
        let flags = rows.rows.map { row in
          histories.history(of: ChildIdentifier(row[child].text ?? ""))?
            .isContinuouslyLookedAfter(throughout: year) ?? false
        }
        #expect(flags == expected, "\(name)")
        checked += flags.count
      }
    }
    #expect(checked > 40)
  }
}
