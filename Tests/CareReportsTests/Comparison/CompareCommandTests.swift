import Foundation
import Testing

@Suite("Comparing on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct CompareCommandTests {
  /// Twelve authorities of two years in the department's columns, with thousands separators, a symbol, CRLF and a byte order
  /// mark. Leicestershire has 10% and then 12%.
  private static let file: String = {
    let codes = ["301", "302", "303", "304", "305", "306", "307", "308", "309", "310", "311", "855"]
    var lines = ["time_period,geographic_level,country_name,old_la_code,la_name,measure,number,percentage"]
    for (year, shift) in [("202324", -2), ("202425", 0)] {
      lines.append("\(year),National,England,,,Missed,\"12,000\",\(7 + shift)")
      for (index, code) in codes.enumerated() {
        let figure = code == "301" ? "c" : "\(index + 1 + shift)"
        lines.append(
          "\(year),Local authority,England,\(code),\(code == "855" ? "Leicestershire" : "A\(code)"),Missed,c,\(figure)")
      }
    }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }()

  private static let files = [
    "file.csv": file, "neighbours.csv": "la_code,neighbour_1,neighbour_2,neighbour_3\n855,302,304,301\n",
  ]

  private func withFiles(_ files: [String: String] = files, _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("compare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder)
  }

  private func latest(_ output: String) throws -> [String: Any] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let measure = try #require((object["measures"] as? [[String: Any]])?.first)
    return try #require(measure["latest"] as? [String: Any])
  }

  @Test("By either code or name the same authority is compared", arguments: ["855", "E10000018", "leicestershire"])
  func authority(_ name: String) throws {
    try withFiles { folder in
      let result = try ToolRunner.run(
        [
          "compare", "file.csv", "--authority", name, "--neighbours", "neighbours.csv", "--polarity", "low", "--format",
          "json",
        ], in: folder)
      #expect(result.code == 0)
      #expect(result.errors == "")
      let latest = try latest(result.output)
      #expect(latest["year"] as? Int == 2025)
      #expect(latest["figure"] as? Int == 12)
      #expect(latest["rank"] as? Int == 11)
      #expect(latest["authorities"] as? Int == 11)
      #expect(latest["quartile"] as? Int == 4)
      #expect(latest["q1"] as? Double == 4.5)
      #expect(latest["neighbourMean"] as? Int == 3)
      #expect(latest["neighboursWithValue"] as? Int == 2)
      #expect(latest["national"] as? Int == 7)
    }
  }

  @Test(
    "A key gives a colour by quartile, direction and target; a target alone is met or not",
    arguments: [
      (["--policy", "q4-2020"], "red", nil), (["--target", "12%"], "green", "≤12%, met"),
      (["--target", "<12%"], "red", "<12%, not met"),
      (["--target", "11.5", "--policy", "target:5%"], "amber", "≤11.5%, not met"),
      (["--policy", "target"], "none: not known: target", nil),
    ] as [([String], String, String?)])
  func colours(options: [String], colour: String, target: String?) throws {
    try withFiles { folder in
      let run = ["compare", "file.csv", "--authority", "855", "--polarity", "low"]
      let text = try ToolRunner.run(run + options, in: folder).output.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains("Colour \(colour), by the key"))
      #expect(target.map { text.contains("Target \($0)") } ?? !text.contains("Target "))
      let page = try ToolRunner.run(run + options + ["--format", "html"], in: folder).output
      #expect(page.contains(">Colour<"))
      let plain = try ToolRunner.run(run, in: folder).output
      #expect(!plain.contains("Colour"))
    }
  }

  @Test("A target that is none, or is for several measures, is refused", arguments: ["soon", "", "<<9"])
  func refusedTargets(target: String) throws {
    try withFiles { folder in
      let run = ["compare", "file.csv", "--authority", "855", "--polarity", "low", "--target"]
      #expect(try ToolRunner.run(run + [target], in: folder).code == 2)
      let more =
        Self.file
        + "202425,Local authority,England,855,Leicestershire,Seen,c,5\r\n202425,Local authority,England,302,B,Seen,c,6\r\n"
      try Data(more.utf8).write(to: folder.appendingPathComponent("file.csv"))
      let result = try ToolRunner.run(run + ["<9"], in: folder)
      #expect(result.code == 2 && result.errors.contains("--measure"))
      #expect(try ToolRunner.run(run + ["<9", "--measure", "Seen"], in: folder).code == 0)
    }
  }

  @Test("The other polarity mirrors quartile and rank")
  func mirrored() throws {
    try withFiles { folder in
      let result = try ToolRunner.run(
        ["compare", "file.csv", "--authority", "855", "--polarity", "high", "--format", "json"], in: folder)
      let latest = try latest(result.output)
      #expect(latest["rank"] as? Int == 1)
      #expect(latest["quartile"] as? Int == 1)
    }
  }

  @Test("Without a polarity it says so, and how the columns were understood")
  func unknownPolarity() throws {
    try withFiles { folder in
      let result = try ToolRunner.run(["compare", "file.csv", "--authority", "855"], in: folder)
      #expect(result.code == 0)
      // Lines are broken anywhere between words.
      let output = result.output.split { $0.isWhitespace }.joined(separator: " ")
      for part in [
        "Which way is better is not known", "Interval from the lowest 4 of 4", "authority: old_la_code, la_name",
        "counts: number; percentages: percentage", "Years go by the later one of two: 202425 is 2025.", "◆",
      ] { #expect(output.contains(part), "\(part)") }
      #expect(!output.contains("Rank 1"))
    }
  }

  @Test("An authority whose figure is a symbol is shown the symbol")
  func symbol() throws {
    try withFiles { folder in
      let result = try ToolRunner.run(["compare", "file.csv", "--authority", "301", "--polarity", "low"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("c (suppressed to protect confidentiality)"))
    }
  }

  @Test("The page is written to a file and to the output alike")
  func page() throws {
    try withFiles { folder in
      let result = try ToolRunner.run(
        ["compare", "file.csv", "--authority", "855", "--format", "html", "--html", "out.html"], in: folder)
      #expect(result.code == 0)
      let written = try String(contentsOf: folder.appendingPathComponent("out.html"), encoding: .utf8)
      #expect(written == result.output)
      #expect(written.contains("All authorities in 2025"))
    }
  }

  @Test("A file that says both polarities is told so, and what is given wins and is said")
  func conflict() throws {
    let file =
      "measure,polarity,year,la_code,percent\nSeen,High,2025,855,70\nSeen,Low,2025,856,60\nSeen,Low,2025,857,50\n"
    try withFiles(["file.csv": file]) { folder in
      let result = try ToolRunner.run(["compare", "file.csv", "--authority", "855"], in: folder)
      #expect(result.output.contains("does not agree"))
      let given = try ToolRunner.run(["compare", "file.csv", "--authority", "855", "--polarity", "high"], in: folder)
      #expect(given.output.contains("says otherwise"))
      #expect(given.output.contains("1 of 3"))
    }
  }

  @Test(
    "What is not there is said with what is, and nothing is compared",
    arguments: [
      (["--authority", "Leicestershir"], "Did you mean Leicestershire?"),
      (["--authority", "855", "--year", "2030"], "2025"),
      (["--authority", "855", "--measure", "teeth"], "no measure of that name"), ([], "--authority is missing"),
      (["--authority", "855", "--tolerance", "much"], "--tolerance must be"),
    ] as [([String], String)])
  func mistakes(_ arguments: [String], _ message: String) throws {
    try withFiles { folder in
      let result = try ToolRunner.run(["compare", "file.csv"] + arguments, in: folder)
      #expect(result.code == 2)
      #expect(result.output == "")
      #expect(result.errors.contains(message))
    }
  }

  @Test("A cell that cannot be read is named by file, line and column, and its text is not shown")
  func unreadable() throws {
    let file = "year,la_code,percent\n2025,855,70\n2025,856,SECRET\n2025,857,50\n"
    try withFiles(["file.csv": file]) { folder in
      let result = try ToolRunner.run(["compare", "file.csv", "--authority", "855"], in: folder)
      #expect(result.code == 0)
      #expect(result.errors.contains("file.csv, line 3, column 3 (percent)"))
      #expect(!result.errors.contains("SECRET") && !result.output.contains("SECRET"))
    }
  }
}
