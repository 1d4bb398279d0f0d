import CareCore
import CareModels
import CareTestSupport
import CareValidation
import Foundation
import Testing

/// One clock, and three registers: one in which it is a day late, one in which it is kept on the last day, and one of which
/// it cannot be told.
///
/// A line is a row: `ep` for an episode (as `Register(episodes:)` reads it), or the name of a table with the fields of the
/// row; `-` for a table that was supplied and is empty, `+` for a row of which only the child is known.
struct TimelinessCase: Sendable, CustomTestStringConvertible {
  typealias Example = (register: String, outcome: String)

  let clock: String
  let asAt: CalendarDay
  let flagged: Example
  let kept: Example
  let notKnown: Example

  init(_ clock: String, asAt: CalendarDay, flagged: Example, kept: Example, notKnown: Example) {
    self.clock = clock
    self.asAt = asAt
    self.flagged = flagged
    self.kept = kept
    self.notKnown = notKnown
  }

  var testDescription: String { clock }

  static let all = care + safety
}

enum TimelinessText {
  /// The register that the lines describe, all of one child.
  static func register(_ text: String) throws -> Register {
    var episodes: [String]?
    var tables: [String: [String]] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      guard let table = words.first else { continue }
      if table == "ep" {
        episodes = (episodes ?? []) + ["A " + words.dropFirst().joined(separator: " ")]
        continue
      }
      var rows = tables[table] ?? []
      if words.dropFirst().first != "-" {
        let fields = words.dropFirst().filter { $0 != "+" }.map { field(String($0)) }
        rows.append("{" + (["\"child\":\"A\""] + fields).joined(separator: ",") + "}")
      }
      tables[table] = rows
    }
    let json =
      ["\"schemaVersion\":\(Register.schemaVersion)"]
      + tables.sorted { $0.key < $1.key }.map { "\"\($0.key)\":[\($0.value.joined(separator: ","))]" }
    var register = try JSONDecoder().decode(Register.self, from: Data("{\(json.joined(separator: ","))}".utf8))
    if let episodes { register.episodes = try Register(episodes: episodes.joined(separator: "\n")).episodes }
    return register
  }

  private static func field(_ word: String) -> String {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.last ?? ""
    let isJSON = ["true", "false"].contains(value) || value.hasPrefix("[")
    return "\"\(parts[0])\":" + (isJSON ? value : "\"\(value)\"")
  }

  /// The outcomes of one clock: `in time; late 1`.
  static func outcomes(_ clock: String, _ text: String, asAt: CalendarDay) throws -> String {
    let checks = [TimelinessCheck].all.filter { $0.id == clock }
    let report = ChildHistories(try register(text)).timeliness(of: checks, asAt: asAt)
    try #require(report.notRun.isEmpty)
    return report.events.map { words($0.outcome) }.joined(separator: "; ")
  }

  static func words(_ outcome: Timeliness.Outcome) -> String {
    switch outcome {
    case .inTime: "in time"
    case .late(let days): "late \(days)"
    case .notYetDue: "not yet due"
    case .overdue(let days): "overdue \(days)"
    case .notKnown(let reason): "not known: \(reason.rawValue)"
    }
  }
}
