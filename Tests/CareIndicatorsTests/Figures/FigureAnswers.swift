import CareTestSupport
import Foundation

/// What the library has to say to each figure, rule and list of the documents it was built from:
/// `Documentation/Coverage/Figures.csv`, written and read by people.
struct FigureAnswers {
  /// A line of the table: an entry of the documents and what answers it.
  struct Line: Equatable {
    /// The identifier of the entry.
    let entry: String
    /// The topic it is under.
    let topic: String
    /// What answers it: first what measures or holds it, then what works out the rest. At least one.
    let answers: [Answer]
    /// What a reader should know of the answer; empty when nothing.
    let note: String
  }

  /// One answer.
  enum Answer: Hashable {
    /// The indicator with this identifier measures it.
    case indicator(String)
    /// This type works it out.
    case function(String)
    /// It is held in this record, as a field or as a number of records, and no indicator measures it.
    case record(String)
    /// This code set is the list.
    case codes(String)
    /// Nothing does, for a reason.
    case none(Reason)

    /// Reads a cell's word, such as `function:RollForward`; `nil` when it is none.
    init?(_ word: String) {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      switch (parts[0], parts.count) {
      case (let id, 1) where id.contains("."): self = .indicator(id)
      case ("function", 2): self = .function(parts[1])
      case ("record", 2): self = .record(parts[1])
      case ("codes", 2): self = .codes(parts[1])
      case ("none", 2):
        guard let reason = Reason(rawValue: parts[1]) else { return nil }
        self = .none(reason)
      default: return nil
      }
    }
  }

  /// Why nothing answers an entry.
  enum Reason: String, CaseIterable {
    case contradiction
    case rule
    case list
    case date
    case target
    case forecast
    case national
    case anotherAuthority = "another-authority"
    case anotherBody = "another-body"
    case noRecords = "no-records"
    case print

    /// What it means, for a reader.
    var title: String {
      switch self {
      case .contradiction:
        "what two places of the documents say differently; `FigureConsistency` compares what is printed"
      case .rule: "a rule or a duty, from which no figure follows"
      case .list: "a list of names, aims or teams, for which no code set is needed"
      case .date: "a date, an age, or the length of a plan, a meeting or a programme"
      case .target: "what an authority aims at, or the limit it has set"
      case .forecast: "what somebody expected, not what was"
      case .national: "a figure of the country, or of all authorities"
      case .anotherAuthority: "a figure of another authority, from whose register the same indicator gives it"
      case .anotherBody: "a figure of the police or another body"
      case .noRecords: "a number of things about which the library holds no records"
      case .print: "a heading, an axis, a blank or a place, and no figure"
      }
    }
  }

  /// An indicator that no entry of the documents asks for, and why the library has it.
  struct Other: Equatable {
    let indicator: String
    let why: String
  }

  /// The lines, in the order of the table.
  let lines: [Line]

  /// The indicators that no entry asks for: `Documentation/Coverage/OtherIndicators.csv`.
  let others: [Other]

  /// A line that cannot be read.
  struct Unreadable: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let why: String

    var description: String { "\(file), line \(line): \(why)" }
  }

  /// Reads both tables.
  init() throws {
    lines = try Self.rows("Figures.csv", columns: ["entry", "topic", "answer", "note"]).map { row in
      let answers = try row.cells[2].split(separator: " ").map { word in
        guard let answer = Answer(String(word)) else { throw row.unreadable("\(word) is no answer") }
        return answer
      }
      if answers.isEmpty { throw row.unreadable("there is no answer") }
      return Line(entry: row.cells[0], topic: row.cells[1], answers: answers, note: row.cells[3])
    }
    others = try Self.rows("OtherIndicators.csv", columns: ["indicator", "why"]).map { row in
      Other(indicator: row.cells[0], why: row.cells[1])
    }
  }

  /// The topics, in the order in which the table first names them.
  var topics: [String] {
    var seen: Set<String> = []
    return lines.map(\.topic).filter { seen.insert($0).inserted }
  }

  private struct Row {
    let file: String
    let number: Int
    let cells: [String]

    func unreadable(_ why: String) -> Unreadable { Unreadable(file: file, line: number, why: why) }
  }

  /// The rows of a table below its heading. No cell has a comma or a quotation mark, so that any program can read it.
  private static func rows(_ file: String, columns: [String]) throws -> [Row] {
    let url = ReferencePage.packageRoot.appendingPathComponent("Documentation/Coverage/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let rows = text.enumerated().map { offset, line in
      Row(
        file: file, number: offset + 1,
        cells: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }.filter { $0.cells != [""] }
    for row in rows where row.cells.count != columns.count || row.cells.contains(where: { $0.contains("\"") }) {
      throw row.unreadable("there are not \(columns.count) plain cells")
    }
    guard rows.first?.cells == columns else { throw Unreadable(file: file, line: 1, why: "another heading") }
    return Array(rows.dropFirst())
  }
}
