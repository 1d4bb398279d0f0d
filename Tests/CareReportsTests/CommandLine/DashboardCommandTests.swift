import Foundation
import Testing

@Suite("Dashboards on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct DashboardCommandTests {
  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dashboard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder)
  }

  private static let sound = """
    {"title": "Ours", "measures": [
      {"title": "Plans", "current": "22.3% (25)", "previous": "20%", "movement": "Higher", "polarity": "low is good",
       "target": "<20%", "rating": "R", "quartile": 4}
    ]}
    """
  private static let unsound = sound.replacingOccurrences(of: "\"Higher\"", with: "\"Lower\"")

  @Test(
    "The exit code is 0 when it agrees, 1 when it does not or is not understood, 2 when there is none",
    arguments: [
      (sound, 0), (unsound, 1), (sound.replacingOccurrences(of: "\"R\"", with: "\"SECRET\""), 1),
      (sound.replacingOccurrences(of: "\"quartile\": 4", with: "\"quartile\": 5"), 1), ("{", 2), ("", 2), ("5", 2),
      ("{}", 2),
      ("{\"measures\": []}", 2), ("{\"measures\": \"SECRET\"}", 2), ("{\"measures\": [SECRET]}", 2),
      (String(repeating: "[", count: 100_000), 2), ("\u{FEFF}" + sound, 0),
    ] as [(String, Int32)])
  func exitCodes(text: String, code: Int32) throws {
    try withFiles(["file.json": text]) { folder in
      for format in ["text", "markdown", "json", "html"] {
        let result = try ToolRunner.run(["dashboard", "file.json", "--format", format], in: folder)
        #expect(result.code == code, "\(format)")
        #expect(result.output.isEmpty == (code == 2))
        #expect(!(result.output + result.errors).contains("SECRET"))
        #expect(result.errors.isEmpty == (code != 2))
      }
    }
  }

  @Test("Text says what is printed, what follows and why")
  func text() throws {
    try withFiles(["file.json": Self.unsound]) { folder in
      let result = try ToolRunner.run(["dashboard", "file.json"], in: folder)
      #expect(
        result.output.contains(
          "• Plans, direction: printed “Lower”, but Higher follows. From 20% to 22.3% is a rise of 2.3 percentage points."
        ))
      let json = try ToolRunner.run(["dashboard", "file.json", "--format", "json"], in: folder)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let disagreements = try #require(object["disagreements"] as? [[String: Any]])
      #expect(disagreements.first?["check"] as? String == "movement")
      #expect(disagreements.first?["measure"] as? String == "plans")
    }
  }

  @Test("A table is read as well, and --html writes the page beside the text")
  func table() throws {
    let csv = "Measure,Current figure,Target*,RAG,Quartile\nPlans,22.3% (25),<20%,R,4\n\"Plans, too\",n/a,n/a,n/a,n/a\n"
    try withFiles(["file.csv": csv]) { folder in
      let result = try ToolRunner.run(["dashboard", "file.csv", "--html", "page.html"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("Plans, too"))
      let page = try String(contentsOf: folder.appendingPathComponent("page.html"), encoding: .utf8)
      #expect(page.hasSuffix("</html>\n"))
      #expect(page.contains("What needs attention"))
    }
  }

  @Test("Of a file with several dashboards all are said, or the one that is chosen")
  func several() throws {
    let text = """
      {"entries": [
        {"id": "q1-dash-a", "where": "First, row 1", "columns": {"currentFigure": "5"}},
        {"id": "q1-dash-b", "where": "First, row 2", "columns": {"currentFigure": "6"}},
        {"id": "q2-dash-a", "where": "Second", "columns": {"currentFigure": "", "rag": "R"}}]}
      """
    try withFiles(["file.json": text]) { folder in
      let all = try ToolRunner.run(["dashboard", "file.json", "--format", "json"], in: folder)
      #expect(all.code == 1)
      let list = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]])
      #expect(list.map { $0["title"] as? String } == ["First", "Second"])
      let page = try ToolRunner.run(["dashboard", "file.json", "--format", "html"], in: folder)
      #expect(page.output.contains(">First<") && page.output.contains(">Second<"))
      #expect(try ToolRunner.run(["dashboard", "file.json", "--number", "1"], in: folder).code == 0)
      #expect(try ToolRunner.run(["dashboard", "file.json", "--number", "2"], in: folder).code == 1)
    }
  }

  @Test("Another policy is chosen by name or written in a file")
  func policies() throws {
    let own = """
      {"name": "Ours", "requires": [], "clauses": [
        {"rating": "R", "conditions": [{"target": "met"}]}, {"rating": "G", "conditions": []}]}
      """
    try withFiles(["file.json": Self.sound, "own.json": own, "broken.json": "{\"name\": \"SECRET\"}"]) { folder in
      func run(_ policy: String) throws -> ToolRunner.Result {
        try ToolRunner.run(["dashboard", "file.json", "--policy", policy], in: folder)
      }
      #expect(try run("q4-2020").code == 0)
      #expect(try run("target").code == 0)
      #expect(try run("target:20%").output.contains("the key gives amber"))
      #expect(try run("own.json").output.contains("the key gives green"))
      for bad in ["target:", "target:x%", "nowhere.json", "broken.json", "target:-5%"] {
        let result = try run(bad)
        #expect(result.code == 2, "\(bad)")
        #expect(!result.errors.contains("SECRET"))
      }
    }
  }

  @Test("A return is measured for a quarter, with targets")
  func measured() throws {
    try ToolRunner.withReturn { folder in
      try Data("{\"NI 62\": \"<9%\"}".utf8).write(to: folder.appendingPathComponent("targets.json"))
      let arguments = ["dashboard", "return", "--quarter", "2020Q4", "--targets", "targets.json"]
      let result = try ToolRunner.run(arguments, in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("As at 31 March 2021"))
      #expect(result.output.contains("Three or more placements in the year (NI 62): 33%, red."))
      let same = try ToolRunner.run(
        ["dashboard", "return", "--quarter=Q4 2020/21", "--targets=targets.json"], in: folder)
      #expect(same.output == result.output)
      let day = try ToolRunner.run(
        ["dashboard", "return", "--as-at", "31/03/2021", "--targets=targets.json"], in: folder)
      #expect(day.output == result.output)
      for format in ["json", "html", "markdown"] {
        let other = try ToolRunner.run(arguments + ["--format", format], in: folder)
        #expect(other.code == 0)
        #expect(!other.output.contains("SECRET"))
      }
    }
  }

  @Test("For publication small figures are withheld in every form, by the rule asked for")
  func published() throws {
    try ToolRunner.withReturn { folder in
      let arguments = ["dashboard", "return", "--quarter", "2020Q4"]
      for format in ["text", "json", "html", "markdown"] {
        let own = try ToolRunner.run(arguments + ["--format", format], in: folder)
        let published = try ToolRunner.run(arguments + ["--format", format, "--publish"], in: folder)
        #expect(published.code == 0)
        #expect(own.output.contains("33") && !published.output.contains("33%"), "\(format)")
        #expect(published.output.contains("own use") == false)
      }
      let json = try ToolRunner.run(arguments + ["--format", "json", "--publish"], in: folder).output
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let measures = try #require(object["measures"] as? [[String: Any]])
      let stability = try #require(measures.first { $0["id"] as? String == "stability.three-or-more-placements" })
      #expect(stability["withheld"] as? Bool == true && stability["shown"] as? String == "c")
      #expect(stability["value"] is NSNull && stability["numerator"] is NSNull && stability["before"] is NSNull)
      let lower = try ToolRunner.run(arguments + ["--publish", "--rule", "1-1", "--format", "json"], in: folder).output
      #expect(lower != json)
    }
  }

  @Test(
    "What cannot be run ends with 2",
    arguments: [
      ["dashboard"], ["dashboard", "nowhere.json"], ["dashboard", "return"],
      ["dashboard", "return", "--quarter", "2020Q4", "--rule", "1-5"],
      ["dashboard", "return", "--quarter", "2020Q4", "--publish", "--rule", "5"],
      ["dashboard", "file.json", "--publish"],
      ["dashboard", "return", "--quarter", "2020"],
      ["dashboard", "return", "--quarter", "2020Q5"], ["dashboard", "return", "--quarter", "Q1 2020"],
      ["dashboard", "return", "--quarter", "2020Q4", "--as-at", "2021-03-31"],
      ["dashboard", "return", "--quarter", "2020Q4", "--targets", "nowhere.json"],
      ["dashboard", "return", "--quarter", "2020Q4", "--over", "decade"],
      ["dashboard", "return", "--as-at", "0001-01-01"],
      ["dashboard", "file.json", "--number", "2"], ["dashboard", "file.json", "--number", "x"],
      ["dashboard", "file.json", "--targets", "file.json"], ["dashboard", "/dev/null"],
    ])
  func refused(arguments: [String]) throws {
    try ToolRunner.withReturn { folder in
      try Data(Self.sound.utf8).write(to: folder.appendingPathComponent("file.json"))
      let result = try ToolRunner.run(arguments, in: folder)
      #expect(result.code == 2)
      #expect(result.output.isEmpty)
      #expect(!result.errors.isEmpty)
    }
  }

  @Test("Text of a file is never markup on the page")
  func hostileText() throws {
    let hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>"
    let text = """
      {"title": "\(hostile)", "period": "\(hostile)", "measures": [{"title": "\(hostile)", "section": "\(hostile)", "id": "\(hostile)",
        "update": "\(hostile)", "current": "5", "rating": "R", "movement": "Higher", "previous": "7"}]}
      """
    try withFiles(["file.json": text]) { folder in
      let result = try ToolRunner.run(["dashboard", "file.json", "--format", "html"], in: folder)
      #expect(result.code == 1)
      #expect(result.output.contains("&lt;script&gt;"))
      for bad in ["<script>alert", "<img"] { #expect(!result.output.contains(bad), "\(bad)") }
    }
  }
}
