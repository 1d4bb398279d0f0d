import Foundation
import Testing

@Suite("Figures on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct FigureCommandTests {
  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder)
  }

  /// The entry of one figure, as `figures` answers for it.
  private func answer(to entry: String) throws -> [String: Any] {
    var answer: [String: Any] = [:]
    try withFiles(["file.json": "{\"entries\":[\(entry)]}"]) { folder in
      let result = try ToolRunner.run(["figures", "file.json", "--format", "json"], in: folder)
      #expect(result.code == 0)
      #expect(result.errors == "")
      let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect(Set(object.keys) == ["entries", "findings"])
      answer = try #require((object["entries"] as? [[String: Any]])?.first)
    }
    return answer
  }

  private static let report = """
    {"title": "A report", "entries": [
      {"id": "rise", "where": "paragraph 17", "kind": "derived", "published": "329", "unit": "families",
       "inputs": {"current": 2626, "previous": 2292}, "calculation": "difference", "basis": "printed"},
      {"id": "share", "kind": "derived", "published": "22.2%", "unit": "%", "decimals": 1,
       "inputs": {"numerator": 4, "denominator": 18}, "calculation": "percentage"},
      {"id": "strange", "published": "5", "unit": "children", "inputs": {"a": 1}, "calculation": "guesswork"},
      {"id": "base", "kind": "derived", "published": "90%", "unit": "%", "calculation": "impliedDenominator",
       "inputs": {"numerator": 9}}
    ]}
    """

  @Test("JSON has for each entry its exact value, whether it agrees, under which roundings, and what it implies")
  func json() throws {
    try withFiles(["report.json": Self.report]) { folder in
      let result = try ToolRunner.run(["figures", "report.json", "--format", "json"], in: folder)
      #expect(result.code == 0)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let entries = try #require(object["entries"] as? [[String: Any]])
      #expect(entries.map { $0["id"] as? String } == ["rise", "share", "strange", "base"])
      for entry in entries {
        for key in ["id", "exact", "published", "agrees", "agreesUnder", "interval"] {
          #expect(entry[key] != nil, "\(key)")
        }
      }
      #expect(entries[0]["exact"] as? String == "334")
      #expect(entries[0]["agrees"] as? Bool == false)
      #expect(entries[1]["exact"] as? String == "200/9")
      #expect(entries[1]["agrees"] as? Bool == true)
      #expect(entries[1]["agreesUnder"] as? [String] == ["halfUp", "halfEven", "truncate"])
      #expect(entries[1]["interval"] is NSNull)
      #expect(entries[2]["agrees"] is NSNull)
      #expect(entries[2]["exact"] is NSNull)
      #expect((entries[3]["interval"] as? [String: Any])?["halfUp"] as? [Int] == [10, 10])
      let findings = try #require(object["findings"] as? [[String: Any]])
      #expect(findings.count == 1)
      #expect(findings[0]["severity"] as? String == "impossible")
      #expect((findings[0]["correction"] as? [String: Any])?["value"] as? String == "334")
    }
  }

  @Test(
    "What cannot be worked out is not evaluated, and never agrees",
    arguments: [
      ("{\"a\": 1, \"b\": 0}", "a / b", "nought"),
      ("{\"a\": 9223372036854775807}", "a * a", ""),
      ("{\"a\": 99999999999999999999999999}", "a", ""),
      ("{\"a\": 1}", String(repeating: "(", count: 3000) + "a" + String(repeating: ")", count: 3000), ""),
      ("{\"a\": 1}", String(repeating: "-", count: 4000) + "a", ""),
      ("{\"a\": 1}", String(repeating: "a+", count: 5000) + "a", ""),
      ("{\"a\": 1}", "b + 1", ""), ("{\"a\": 1}", "system(a)", ""), ("{\"a\": 1}", "a +", ""),
      ("{\"a\": 1}", "10 ^ 10 ^ 10", ""), ("{\"a\": \"SECRET\"}", "a + 1", ""), ("{\"a\": null}", "a", ""),
    ])
  func faults(inputs: String, expression: String, reason: String) throws {
    let answer = try answer(
      to:
        "{\"id\":\"x\",\"published\":\"1\",\"unit\":\"children\",\"inputs\":\(inputs),\"expression\":\"\(expression)\"}"
    )
    #expect(answer["agrees"] is NSNull)
    #expect(answer["exact"] is NSNull)
    #expect(answer["agreesUnder"] as? [String] == [])
    #expect((answer["reason"] as? String)?.contains(reason) == true || reason.isEmpty)
  }

  @Test(
    "Strange numbers have an answer that says what they come to",
    arguments: [
      ("\"150%\"", "%", "{\"numerator\": 3, \"denominator\": 2}", "percentage", "150", true as Bool?),
      ("\"-5\"", "children", "{\"current\": 0, \"previous\": 5}", "difference", "-5", true),
      ("\"90%\"", "%", "{\"percent\": 90, \"numerator\": -9}", "impliedDenominator", "-10", nil),
      ("\"0%\"", "%", "{\"numerator\": 0, \"denominator\": 0}", "percentage", nil, nil),
      ("\"c\"", "%", "{\"numerator\": 1, \"denominator\": 3}", "percentage", "100/3", nil),
      ("null", "%", "{\"numerator\": 1, \"denominator\": 3}", "percentage", "100/3", nil),
      ("0.333333333333333333333333", "ratio", "{\"numerator\": 1, \"denominator\": 3}", "ratio", "1/3", nil),
    ])
  func strangeNumbers(
    published: String, unit: String, inputs: String, calculation: String, exact: String?, agrees: Bool?
  ) throws {
    let answer = try answer(
      to:
        "{\"id\":\"x\",\"published\":\(published),\"unit\":\"\(unit)\",\"inputs\":\(inputs),\"calculation\":\"\(calculation)\"}"
    )
    #expect(answer["exact"] as? String == exact)
    #expect(answer["agrees"] as? Bool == agrees)
  }

  @Test("The page says of each figure by letter and word what came of it, and gives the smallest correction")
  func page() throws {
    try withFiles(["report.json": Self.report]) { folder in
      let result = try ToolRunner.run(["figures", "report.json", "--format", "html"], in: folder)
      #expect(result.code == 0)
      for part in [
        "4 figures: 1 agrees with its own inputs, 1 does not, 0 contradict others, 2 could not be compared.",
        "<title>Agrees</title>", "<title>Differs</title>", "<title>Not evaluated</title>", "<title>Impossible</title>",
        "<strong>334</strong>", "The change is not the difference between the two levels", "All 4",
        "the calculation is not known",
      ] {
        #expect(result.output.contains(part), "\(part)")
      }
      #expect(result.output.hasSuffix("</html>\n"))
    }
  }

  @Test("Text of a file is never markup on the page")
  func hostileText() throws {
    let hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>"
    let entry = """
      {"id":"\(hostile)","where":"\(hostile)","published":"\(hostile) 5","unit":"\(hostile)","kind":"derived",
       "inputs":{"\(hostile)":1,"current":9,"previous":3},"calculation":"difference"}
      """
    try withFiles(["<b>.json": "{\"title\":\"\(hostile)\",\"entries\":[\(entry)]}"]) { folder in
      let result = try ToolRunner.run(["figures", "<b>.json", "--format", "html"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("&lt;script&gt;"))
      for bad in ["<script>alert", "<img", "<b>"] { #expect(!result.output.contains(bad), "\(bad)") }
    }
  }

  @Test("Of a folder every file with entries is read, and the others are named, on standard error and on the page")
  func folder() throws {
    try withFiles([
      "a.json": "{\"entries\":[{\"id\":\"one\",\"published\":\"2\",\"inputs\":{\"a\":2},\"expression\":\"a\"}]}",
      "b.json": "{\"entries\":[{\"id\":\"two\",\"published\":\"3\",\"inputs\":{\"a\":2},\"expression\":\"a\"}, 5]}",
      "broken.json": "{\"entries\": SECRET", "other.json": "{\"rows\": []}", "notes.txt": "SECRET",
    ]) { folder in
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("inner.json"), withIntermediateDirectories: true)
      let result = try ToolRunner.run(["figures", ".", "--format", "html"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("2 figures: 1 agrees with its own inputs, 1 does not"))
      for name in ["broken.json", "other.json", "inner.json", "b.json: 1 entries have no id"] {
        #expect(result.errors.contains(name), "\(name)")
        #expect(result.output.contains(name), "\(name)")
      }
      #expect(!(result.errors + result.output).contains("SECRET"))
    }
  }

  @Test(
    "What is no file of figures ends with 2",
    arguments: [
      ["figures"], ["figures", "nowhere.json"], ["figures", "empty"], ["figures", "text.json"],
      ["figures", "list.json"],
      ["figures", "deep.json"], ["figures", "/dev/zero"], ["figures", "report.json", "--format", "pdf"],
      ["figures", "report.json", "again.json"],
    ])
  func refused(arguments: [String]) throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    try withFiles(["text.json": "SECRET", "list.json": "5", "deep.json": deep, "report.json": Self.report]) { folder in
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      let result = try ToolRunner.run(arguments, in: folder)
      #expect(result.code == 2)
      #expect(result.output.isEmpty)
      #expect(!result.errors.contains("SECRET"))
    }
  }

  @Test("The command has help, and Markdown is the same report")
  func help() throws {
    try withFiles(["report.json": Self.report]) { folder in
      let help = try ToolRunner.run(["figures", "-h"], in: folder)
      #expect(help.code == 0)
      #expect(help.output.contains("USAGE: childrens-services figures FILE [OPTIONS]"))
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      let markdown = try ToolRunner.run(["figures", "report.json", "--format", "markdown"], in: folder)
      #expect(markdown.output.contains("# Published figures"))
      #expect(markdown.output.contains("| rise"))
    }
  }

  @Test("The indicators of a return are a file of figures that agree with their own inputs, and contradict nothing")
  func indicators() throws {
    try ToolRunner.withReturn { folder in
      let written = try ToolRunner.run(
        ["indicators", "return", "--as-at", "2021-03-31", "--format", "figures"], in: folder)
      #expect(written.code == 0)
      #expect(!written.output.contains("SECRET"))
      try Data(written.output.utf8).write(to: folder.appendingPathComponent("figures.json"))
      let read = try ToolRunner.run(["figures", "figures.json"], in: folder)
      #expect(read.code == 0)
      #expect(read.output.contains(" 0 do not, 0 contradict others, 0 could not be compared."))
      #expect(read.output.contains("None."))
      let again = try ToolRunner.run(
        ["indicators", "return", "--as-at", "2021-03-31", "--format", "figures"], in: folder)
      #expect(again.output == written.output)
    }
  }
}
