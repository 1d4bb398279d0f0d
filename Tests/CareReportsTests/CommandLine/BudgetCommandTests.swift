import Foundation
import Testing

@Suite("Budgets on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct BudgetCommandTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Fixtures/Budgets").standardizedFileURL

  private static var published: String { fixtures.appendingPathComponent("Leicestershire-2020-21").path }

  /// The text with one space wherever there is any.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("budget-\(UUID().uuidString)")
    let plan = folder.appendingPathComponent("plan")
    try FileManager.default.createDirectory(at: plan, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: plan.appendingPathComponent(name)) }
    try body(folder)
  }

  private static let small = [
    "roll-forward.csv": """
    Line,2024/25 £000,2025/26 £000
    Original prior year budget,1000,1090
    Transfers,10,0
    Sub total,1010,1090
    Growth,100,50
    Savings,-20,-30
    Net budget,1090,1110

    """,
    "growth.csv": """
    Star,Code,Description,2024/25 £000,2025/26 £000
    ,G1,placements,100,150
    ,,TOTAL,100,150

    """,
    "savings.csv": """
    Star,Code,Class,Description,2024/25 £000,2025/26 £000
    *,S1,Eff,review,-20,-50
    ,,,TOTAL,-20,-50

    """,
  ]

  @Test("A published strategy is printed: it rolls forward, and only notes are found")
  func publishedStrategy() throws {
    try withFiles([:]) { folder in
      let result = try ToolRunner.run(["budget", Self.published, "--blanks", "nil"], in: folder)
      #expect(result.code == 0)
      #expect(result.errors == "")
      for part in [
        "Net budget                               80,914               84,444               88,094               91,944",
        "Operational Placements      £2,750,000   £2,750,000  G1, CF2", "-£374 of the movement is left unexplained",
        "revenue.csv line 32, column 16",
        "Overall Total                                       31,710   26,970   31,300   37,700  127,680",
        "14 grants are not confirmed, of 15",
      ] {
        #expect(Self.words(result.output).contains(Self.words(part)), "\(part)")
      }
      let lines = result.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 140 })
      let checked = try ToolRunner.run(["budget", Self.published, "--check"], in: folder)
      #expect(checked.code == 0)
      #expect(!checked.output.contains("How the budget rolls forward"))
      #expect(checked.output.contains("Part of the sum is blank;"))
    }
  }

  @Test("A plan that adds up is sound; one amount changed is found, with file, line, column and amount")
  func smallPlan() throws {
    try withFiles(Self.small) { folder in
      let sound = try ToolRunner.run(["budget", "plan", "--check"], in: folder)
      #expect(sound.code == 0)
      #expect(sound.output.contains("Nothing else was found."))
      var text = Self.small["growth.csv"] ?? ""
      text = text.replacingOccurrences(of: "TOTAL,100,150", with: "TOTAL,100,170")
      try Data(text.utf8).write(to: folder.appendingPathComponent("plan/growth.csv"))
      let wrong = try ToolRunner.run(["budget", "plan", "--check"], in: folder)
      #expect(wrong.code == 1)
      #expect(wrong.output.contains("growth.csv line 3, column 5"))
      #expect(wrong.output.contains("£170,000"))
      #expect(wrong.output.contains("£20,000"))
    }
  }

  @Test("JSON has the strategy, what follows from it and what was found, and can be read again")
  func json() throws {
    try withFiles(Self.small) { folder in
      let result = try ToolRunner.run(["budget", "plan", "--format", "json"], in: folder)
      #expect(result.code == 0)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let rolled = try #require((object["rolledForward"] as? [String: Any])?["years"] as? [[String: Any]])
      #expect(rolled.map { ($0["net"] as? [String: Int])?["pence"] } == [109_000_000, 111_000_000])
      #expect((object["checked"] as? Int) == (object["kept"] as? Int))
      let strategy = try JSONSerialization.data(withJSONObject: try #require(object["strategy"]))
      try strategy.write(to: folder.appendingPathComponent("strategy.json"))
      let again = try ToolRunner.run(["budget", "strategy.json", "--format", "json"], in: folder)
      #expect(again.output == result.output)
    }
  }

  @Test("Two strategies are compared, and a mark that is not so is found")
  func comparison() throws {
    try withFiles(Self.small) { folder in
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("plan"), to: folder.appendingPathComponent("before"))
      let text = (Self.small["savings.csv"] ?? "").replacingOccurrences(of: "-20,-50", with: "-20,-60")
      try Data(text.utf8).write(to: folder.appendingPathComponent("before/savings.csv"))
      let result = try ToolRunner.run(["budget", "plan", "--compare", "before"], in: folder)
      #expect(result.code == 1)
      #expect(result.output.contains("amended"))
      #expect(result.output.contains("unchanged (not so)"))
      #expect(result.output.contains("2025/26 10"))
    }
  }

  @Test("What is no strategy is refused, without a word of what is in it")
  func refused() throws {
    try withFiles(["other.csv": "SECRET,names\nSECRET,1\n", "bad.json": "{\"growth\":\"SECRET\"", "list.json": "[]"]) {
      folder in
      for arguments in [
        ["budget", "plan/other.csv"], ["budget", "plan/bad.json"], ["budget", "plan/list.json"], ["budget", "nowhere"],
        ["budget"],
        ["budget", "plan/other.csv", "--unit", "pence"],
      ] {
        let result = try ToolRunner.run(arguments, in: folder)
        #expect(result.code == 2, "\(arguments)")
        #expect(!(result.output + result.errors).contains("SECRET"))
      }
    }
  }

  @Test("The command has help")
  func help() throws {
    try withFiles([:]) { folder in
      let help = try ToolRunner.run(["budget", "-h"], in: folder)
      #expect(help.code == 0)
      #expect(help.output.contains("USAGE: childrens-services budget SOURCE [OPTIONS]"))
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
  }

  @Test(
    "A page is written beside the text, and the same page by --format html, with pictures, their numbers and the findings"
  )
  func page() throws {
    try withFiles(Self.small) { folder in
      let result = try ToolRunner.run(["budget", Self.published, "--blanks", "nil", "--html", "page.html"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("How the budget rolls forward"))
      let page = try String(contentsOf: folder.appendingPathComponent("page.html"), encoding: .utf8)
      let direct = try ToolRunner.run(["budget", Self.published, "--blanks", "nil", "--format", "html"], in: folder)
      #expect(direct.output == page)
      #expect(direct.code == 0)
      for part in [
        "<!DOCTYPE html>", "Roll-forward of the budget", "From £73.9m to £91.9m in 4 years.",
        "Services against the budget before", "Every line of the budget by its size",
        "Capital programme by year and what pays for it", "£108.8m is left to find.", "Left to find",
        "Findings, the gravest first", "revenue.csv", "How the files were read", "The numbers as a table",
      ] {
        #expect(page.contains(part), "\(part)")
      }
      let checks = try ToolRunner.run(["budget", Self.published, "--check", "--format", "html"], in: folder)
      #expect(checks.output.contains("Findings, the gravest first"))
      #expect(!checks.output.contains("Roll-forward of the budget"))
    }
  }

  @Test("On the page a finding stands with its line, column and amounts")
  func pageOfFindings() throws {
    var files = Self.small
    files["growth.csv"] = files["growth.csv"]?.replacingOccurrences(of: "TOTAL,100,150", with: "TOTAL,100,170")
    try withFiles(files) { folder in
      let result = try ToolRunner.run(["budget", "plan", "--format", "html"], in: folder)
      #expect(result.code == 1)
      let row = try #require(
        result.output.components(separatedBy: "<tr>").first { $0.contains("growth.csv") && $0.contains("£20,000") })
      for cell in ["£170,000", "£150,000", "Error"] { #expect(row.contains(cell), "\(cell)") }
      let (line, column) = (row.range(of: ">3<"), row.range(of: ">5<"))
      #expect(try #require(line).lowerBound < #require(column).lowerBound)
    }
  }

  @Test("Text of a file is never markup on the page, and hides nothing from the page's policy")
  func hostileText() throws {
    let hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>\u{202E}'&"
    var files = Self.small
    files["growth.csv"] = files["growth.csv"]?.replacingOccurrences(of: "placements", with: hostile)
    files["revenue.csv"] = """
      Code,Service,Kind,Part of,Budget 23/24 £,Employees £,Running Expenses £,Internal Income £,Gross Budget £,\
      External Income £,Net Total 24/25 £
      a,\(hostile),line,all,1,1,1,0,2,0,2
      b,<b>bold</b>,line,all,1,1,1,0,2,0,2
      all,\(hostile),total,,2,2,2,0,4,0,4

      """
    files["capital.csv"] = "Code,Scheme,2024/25 £,Total £\nc,\(hostile),5,5\n"
    files["funding.csv"] = "Code,Funding,2024/25 £\nf,\(hostile),3\n"
    try withFiles(files) { folder in
      let result = try ToolRunner.run(["budget", "plan", "--format", "html"], in: folder)
      #expect(result.output.contains("&lt;script&gt;alert(1)"))
      for bad in ["<script>alert", "<img", "<b>", "\u{202E}"] { #expect(!result.output.contains(bad), "\(bad)") }
    }
  }

  @Test("What the library works out is a file that figures reads and works out again")
  func figures() throws {
    try withFiles(Self.small) { folder in
      let written = try ToolRunner.run(["budget", "plan", "--format", "figures"], in: folder)
      #expect(written.code == 0)
      try Data(written.output.utf8).write(to: folder.appendingPathComponent("figures.json"))
      let read = try ToolRunner.run(["figures", "figures.json"], in: folder)
      #expect(read.code == 0)
      #expect(read.output.contains("8 figures: 8 agree with their own inputs, 0 do not"))
      #expect(read.output.contains("None."))
    }
  }

  @Test("A page that cannot be written ends with 2, and so does a choice that there is none of")
  func unwritable() throws {
    try withFiles(Self.small) { folder in
      for arguments in [
        ["budget", "plan", "--html", "nowhere/page.html"], ["budget", "plan", "--html", "plan"],
        ["budget", "plan", "--html"], ["budget", "plan", "--format", "pdf"],
      ] {
        let result = try ToolRunner.run(arguments, in: folder)
        #expect(result.code == 2, "\(arguments)")
        #expect(result.output.isEmpty)
      }
    }
  }

  @Test(
    "A plan with holes and faults still gives a page",
    arguments: [
      ["roll-forward.csv": "Line,2024/25 £000\nOriginal prior year budget,\nNet budget,99999999999999999999\n"],
      ["growth.csv": "Star,Code,Description,2024/25 £000\n,G1,a,92233720368547758\n,G2,b,92233720368547758\n"],
      ["revenue.csv": "Code,Service,Kind,Part of,Employees £,Net Total £\na,A,subtotal,b,1,1\nb,B,subtotal,a,1,1\n"],
      [
        "capital.csv": "Code,Scheme,2024/25 £,Total £\nc,C,-5,-0\nc,C,,\n",
        "funding.csv": "Code,Funding,2030/31 £\nf,F,\n",
      ],
      ["growth.csv": "Star,Code,Description,2024/25 £000\n"], ["growth.csv": "Code,2024/25 £,2024/25 £\nG1,1,2\n"],
    ])
  func faultyPlans(files: [String: String]) throws {
    try withFiles(files) { folder in
      let result = try ToolRunner.run(["budget", "plan", "--format", "html"], in: folder)
      #expect(result.code < 2, "\(result.errors)")
      #expect(result.output.hasSuffix("</html>\n"))
    }
  }

  @Test("More children are added to the plan from its first year on")
  func scenario() throws {
    try withFiles(Self.small) { folder in
      let changes = "childrensHomeExternal=+40,price.childrensHomeExternal=5000"
      let text = try ToolRunner.run(["budget", "plan", "--scenario", changes], in: folder)
      #expect(text.code == 0)
      let words = Self.words(text.output)
      #expect(words.contains("Children's home, external 40 £5,000 £10,400,000"))
      #expect(words.contains("Net budget as planned 1,090 1,110 Net budget with them 11,490 11,510"))
      let json = try ToolRunner.run(["budget", "plan", "--scenario", changes, "--format", "json"], in: folder)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let whatIf = try #require(object["whatIf"] as? [String: Any])
      #expect((whatIf["annual"] as? [String: Any])?["pence"] as? Int == 1_040_000_000)
      let page = try ToolRunner.run(["budget", "plan", "--scenario", changes, "--format", "html"], in: folder)
      #expect(page.output.contains("What more children would cost"))
      for (wrong, message) in [
        ("childrensHomeExternal=+40", "childrensHomeExternal needs its price"),
        ("entries=5%", "a budget takes more children"),
        ("inflation=5%,fosterAgency=+1,price.fosterAgency=9", "a budget takes more children"),
      ] {
        let result = try ToolRunner.run(["budget", "plan", "--scenario", wrong], in: folder)
        #expect(result.code == 2)
        #expect(result.errors.contains(message))
      }
    }
  }

  @Test("The account of a partnership is shown and checked with its line and column")
  func partnership() throws {
    let text = """
      Entry,Partner or head,Amount 2020/21 £
      contribution,Council,300
      contribution,Police,100
      income,,410
      expense,staffing,150
      reserves,,1000

      """
    try withFiles(["partnership.csv": text]) { folder in
      let result = try ToolRunner.run(["budget", "plan"], in: folder)
      #expect(result.code == 1)
      let words = Self.words(result.output)
      for part in [
        "The partnership’s account for 2020/21", "Paid by Council £300 75.0%", "Spent on staffing £150 100.0%",
        "Reserves at the end of the year: £1,260.", "partnership.csv line 4, column 3 parts £410 £400 £10",
      ] { #expect(words.contains(part), "\(part)") }
    }
  }

  @Test("Where nothing could be read, each file says why")
  func nothing() throws {
    try withFiles(["other.csv": "x,y\n1,2\n", "growth.csv": ""]) { folder in
      let result = try ToolRunner.run(["budget", "plan"], in: folder)
      #expect(result.code == 2)
      #expect(result.output == "")
      for part in ["Nothing of a strategy was found in plan.", "other.csv: No table of a strategy has such columns."] {
        #expect(result.errors.contains(part), "\(result.errors)")
      }
    }
  }
}
