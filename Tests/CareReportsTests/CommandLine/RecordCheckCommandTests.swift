import Foundation
import Testing

@Suite("The command check on records", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct RecordCheckCommandTests {
  /// An episode that ends before it starts, and one that does not.
  private static let register = """
    {"children": [{"birthDate": "2012-05-01", "child": "SECRET1"}],
     "episodes": [
       {"child": "SECRET1", "end": "2024-01-01", "start": "2024-02-01"},
       {"child": "SECRET1", "start": "2024-03-01"}],
     "schemaVersion": 1}
    """

  private static func waiver(until: String) -> String {
    """
    [{"acceptedBy": "Data manager", "check": "episodes.undated", "reason": "Known to be right",
      "record": {"row": 0, "table": "Episodes"}, "until": "\(until)"}]
    """
  }

  /// Runs with a register, waivers that hold and that have ended, and what an earlier check wrote.
  private static func withFiles(_ body: (URL) throws -> Void) throws {
    try ToolRunner.withReturn { folder in
      func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      try write(register, to: "register.json")
      try write(waiver(until: "2099-12-31"), to: "waivers.json")
      try write(waiver(until: "2020-12-31"), to: "ended.json")
      try write(try ToolRunner.run(check("--format", "json"), in: folder).output, to: "earlier.json")
      try body(folder)
    }
  }

  private static func check(_ options: String...) -> [String] {
    ["check", "register.json", "--only", "episodes.undated", "--as-at", "2025-03-31"] + options
  }

  private static func results(_ log: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any]
    let run = try #require((object?["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]])
  }

  @Test(
    "What is found ends with 1; what a waiver accepts ends with 0; a waiver that has ended accepts nothing, and is said"
  )
  func waivers() throws {
    try Self.withFiles { folder in
      #expect(try ToolRunner.run(Self.check(), in: folder).code == 1)
      let accepted = try ToolRunner.run(Self.check("--waivers", "waivers.json"), in: folder)
      #expect(accepted.code == 0)
      #expect(accepted.output.contains("Accepted, each by a waiver: 1."))
      let ended = try ToolRunner.run(Self.check("--waivers", "ended.json", "--format", "csv"), in: folder)
      #expect(ended.code == 1)
      #expect(ended.output.contains("episodes.undated") && ended.output.contains("waivers.expired"))
    }
  }

  @Test("In SARIF a finding that a waiver accepts is a suppressed result, with and without an earlier report")
  func suppressed() throws {
    try Self.withFiles { folder in
      for options in [["--waivers", "waivers.json"], ["--waivers", "waivers.json", "--earlier", "earlier.json"]] {
        let log = try ToolRunner.run(Self.check("--format", "sarif") + options, in: folder).output
        let results = try Self.results(log)
        #expect(results.count == 1)
        #expect((results.first?["suppressions"] as? [Any])?.count == 1)
        #expect(!log.contains("SECRET"))
      }
    }
  }

  @Test("Against an earlier report a finding is still there, put right or new")
  func compared() throws {
    try Self.withFiles { folder in
      let same = try ToolRunner.run(Self.check("--earlier", "earlier.json"), in: folder)
      #expect(same.output.contains("0 new, 0 put right, 1 still there"))
      let repaired = Self.register.replacingOccurrences(of: "\"end\": \"2024-01-01\", ", with: "")
      try Data(repaired.utf8).write(to: folder.appendingPathComponent("register.json"))
      let better = try ToolRunner.run(Self.check("--earlier", "earlier.json"), in: folder)
      #expect(better.code == 0)
      #expect(better.output.contains("0 new, 1 put right, 0 still there"))
      let worse = Self.register.replacingOccurrences(of: "\"start\": \"2024-03-01\"", with: "\"end\": \"2024-03-01\"")
      try Data(worse.utf8).write(to: folder.appendingPathComponent("register.json"))
      let log = try ToolRunner.run(Self.check("--earlier", "earlier.json", "--format", "sarif"), in: folder).output
      #expect(
        try Self.results(log).compactMap { ($0["properties"] as? [String: Any])?["status"] as? String } == [
          "remaining", "new",
        ])
    }
  }

  @Test("A check that does not exist, and a file that is no earlier report, are refused with what is wrong")
  func refused() throws {
    try Self.withFiles { folder in
      let unknown = try ToolRunner.run(["check", "register.json", "--only", "episodes.undatd"], in: folder)
      #expect(unknown.code == 2)
      #expect(unknown.errors.contains("episodes.undated"))
      let other = try ToolRunner.run(Self.check("--earlier", "register.json"), in: folder)
      #expect(other.code == 2)
      #expect(other.errors.contains("register.json: not what `check --format json` writes"))
    }
  }
}
