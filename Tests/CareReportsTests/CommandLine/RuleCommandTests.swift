import Foundation
import Testing

@Suite("The command check --year", .enabled(if: ToolRunner.executable != nil))
struct RuleCommandTests {
  @Test("A return that breaks a rule ends with 1, one that keeps the rules asked for with 0")
  func exitCodes() throws {
    try ToolRunner.withReturn { folder in
      let base = ["check", "return", "--year", "2021"]
      #expect(try ToolRunner.run(base, in: folder).code == 2)
      let kept = try ToolRunner.run(["check", "return", "--year", "2023", "--rules", "353"], in: folder)
      #expect(kept.code == 0)
      #expect(kept.output.contains("Rules: 1. Kept: 1."))
      try Self.breakRule(in: folder)
      let broken = try ToolRunner.run(["check", "return", "--year", "2023", "--rules", "353,354"], in: folder)
      #expect(broken.code == 1)
      #expect(broken.output.contains("353"))
    }
  }

  @Test(
    "What cannot be run is said with what may have been meant, and ends with 2",
    arguments: [
      (["--year", "2022"], "--year must be a collection year from 2023 to 2027."),
      (["--year", "twenty"], "--year must be a collection year by its end, 2025, or by name, 2024/25."),
      (["--year", "2025", "--rules", "3533"], "There is no rule 3533 in 2024/25. Did you mean 333 or 353?"),
      (["--rules", "353"], "--rules needs --year"),
      (["--year", "2025", "--timeliness"], "--timeliness is for the checks of records"),
      (["--year", "2025", "--previous", "none"], "none: there is no such file or folder."),
      (["--year", "2025", "--providers", "list.xlsx"], "list.xlsx"),
    ])
  func refused(options: [String], message: String) throws {
    try ToolRunner.withReturn { folder in
      try Data([0x50, 0x4B, 0x03, 0x04, 0, 0]).write(to: folder.appendingPathComponent("list.xlsx"))
      let result = try ToolRunner.run(["check", "return"] + options, in: folder)
      #expect(result.code == 2)
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test("The JSON has an outcome for every rule, and rows with their table, columns and child")
  func json() throws {
    try ToolRunner.withReturn { folder in
      try Self.breakRule(in: folder)
      let result = try ToolRunner.run(
        ["check", "return", "--year", "2025", "--rules", "353,1000,301", "--format", "json"], in: folder)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let rules = try #require(object["rules"] as? [[String: Any]])
      let outcomes = Dictionary(
        uniqueKeysWithValues: rules.compactMap { rule in
          (rule["rule"] as? String).map { ($0, rule["outcome"] as? String) }
        })
      #expect(outcomes == ["353": "broken", "1000": "notRun", "301": "kept"])
      let broken = try #require(rules.first { $0["rule"] as? String == "353" })
      let finding = try #require((broken["findings"] as? [[String: Any]])?.first)
      #expect(finding["table"] as? String == "Episodes")
      #expect(finding["row"] as? Int == 5)
      #expect(finding["fields"] as? [String] == ["DECOM"])
      #expect(finding["child"] is Int)
      #expect((object["summary"] as? [String: Any])?["broken"] as? Int == 1)
    }
  }

  @Test(
    "A child's identifier is in the output only when it was asked for",
    arguments: ["text", "json", "csv", "sarif", "html"])
  func privacy(_ format: String) throws {
    try ToolRunner.withReturn { folder in
      try Self.breakRule(in: folder)
      let base = ["check", "return", "--year", "2025", "--format", format]
      let plain = try ToolRunner.run(base + ["--all"], in: folder)
      #expect(plain.code == 1)
      #expect(!plain.output.contains("SECRET") && !plain.errors.contains("SECRET"))
      let identified = try ToolRunner.run(base + ["--identified"], in: folder)
      #expect(identified.errors.contains("personal data"))
      #expect(identified.output.contains("SECRET") == ["json", "csv", "html"].contains(format))
    }
  }

  @Test("The page stands alone: it asks for nothing, and says which rules are broken")
  func page() throws {
    try ToolRunner.withReturn { folder in
      try Self.breakRule(in: folder)
      let page = try ToolRunner.run(["check", "return", "--year", "2025", "--format", "html"], in: folder).output
      #expect(page.hasPrefix("<!DOCTYPE html>"))
      #expect(page.contains("default-src 'none'"))
      #expect(!page.contains("http://") && !page.contains("src="))
      #expect(page.contains("<h1") && page.contains("353"))
    }
  }

  @Test("Last year's return lets the rules run that need it, and being the same folder is remarked")
  func previous() throws {
    try ToolRunner.withReturn { folder in
      let options = ["--year", "2025", "--rules", "502", "--format", "json"]
      let alone = try ToolRunner.run(["check", "return"] + options, in: folder)
      #expect(alone.output.contains("\"outcome\": \"notRun\"") && alone.output.contains("last year's Episodes"))
      let both = try ToolRunner.run(["check", "return", "--previous", "return"] + options, in: folder)
      #expect(!both.output.contains("\"outcome\": \"notRun\""))
      #expect(both.errors.contains("compared with themselves"))
    }
  }

  /// Adds an episode that starts before the Children Act came into force.
  private static func breakRule(in folder: URL) throws {
    let file = folder.appendingPathComponent("return/episodes.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let columns = text.split(whereSeparator: \.isNewline)[0].split(separator: ",", omittingEmptySubsequences: false)
    let cells = columns.map { column in
      switch column {
      case "CHILD": "SECRET1"
      case "DECOM": "13/10/1991"
      default: ""
      }
    }
    try (text + cells.joined(separator: ",") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
