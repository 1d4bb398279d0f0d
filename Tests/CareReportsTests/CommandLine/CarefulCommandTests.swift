import Foundation
import Testing

@Suite("What commands take care of", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct CarefulCommandTests {
  private static let register = """
    {"schemaVersion":1,"children":[{"child":"SECRET","sex":"Q","birthDate":"2010-01-01"}],"episodes":[{"child":"SECRET",\
    "start":"2024-05-01","legalStatus":"C2","need":"N1","placementType":"U4"}]}
    """

  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("careful-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder)
  }

  @Test(
    "A register is checked for codes as the return it came from is, by either kind of check and any case of its ending")
  func registerIsChecked() throws {
    try withFiles(["a.json": Self.register, "B.JSON": Self.register]) { folder in
      for name in ["a.json", "B.JSON"] {
        let records = try ToolRunner.run(["check", name], in: folder)
        #expect(records.code == 1 && records.output.contains("register.unrecognised-code"))
        let rules = try ToolRunner.run(["check", name, "--year", "2025", "--format", "json"], in: folder)
        #expect(rules.code == 1 && rules.output.contains("\"101\"") && !rules.output.contains("SECRET"))
      }
    }
  }

  @Test(
    "An authority is a code or a name, and a slip of the pen is refused",
    arguments: [
      ("855", nil), ("E10000018", nil), ("leicestershire", nil), ("E10009999", "no authority of England"),
      ("E1000018", "Did you mean E10000018"), ("nonsense", "no authority nonsense"), ("", "--authority"),
    ] as [(String, String?)])
  func authorities(name: String, message: String?) throws {
    try withFiles(["a.json": Self.register]) { folder in
      let result = try ToolRunner.run(["check", "a.json", "--year", "2025", "--authority", name], in: folder)
      #expect(result.code == (message == nil || name == "E10009999" ? 1 : 2))
      #expect(message.map { result.errors.contains($0) } ?? result.errors.isEmpty)
    }
  }

  @Test(
    "No command writes over what it reads",
    arguments: ["a.json", "./a.json", "x/../a.json", "in/header.csv", "in//header.csv"])
  func inputStays(output: String) throws {
    try withFiles(["a.json": Self.register]) { folder in
      let files = FileManager.default
      try files.createDirectory(at: folder.appendingPathComponent("in"), withIntermediateDirectories: true)
      try files.createDirectory(at: folder.appendingPathComponent("x"), withIntermediateDirectories: true)
      let header = Data("CHILD,SEX,DOB\nSECRET,1,01/01/2010\n".utf8)
      try header.write(to: folder.appendingPathComponent("in/header.csv"))
      let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE\nSECRET,01/05/2024,S,C2,N1,U4\n"
      try Data(episodes.utf8).write(to: folder.appendingPathComponent("in/episodes.csv"))
      let source = output.hasPrefix("in") ? "in" : "a.json"
      let run = ["publish", source, "--by", "sex", "--as-at", "2025-03-31", "--output"]
      let result = try ToolRunner.run(run + [output], in: folder)
      #expect(result.code == 2 && result.errors.contains("is what is read"))
      #expect(try Data(contentsOf: folder.appendingPathComponent("a.json")) == Data(Self.register.utf8))
      #expect(try Data(contentsOf: folder.appendingPathComponent("in/header.csv")) == header)
      #expect(try ToolRunner.run(run + ["new.txt"], in: folder).code == 0)
    }
  }

  @Test(
    "Nor a file of another option, a link to what it reads, or a file of the folder it stands in; another is written")
  func otherInputStays() throws {
    try withFiles(["a.json": Self.register, "targets.json": "{\"NI 62\": \"<9%\"}", "other.html": "old"]) { folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        at: folder.appendingPathComponent("link.html"), withDestinationURL: folder.appendingPathComponent("a.json"))
      let run = ["dashboard", "a.json", "--quarter", "2024Q4", "--targets", "targets.json", "--html"]
      for output in ["targets.json", "link.html", folder.path + "/a.json"] {
        #expect(try ToolRunner.run(run + [output], in: folder).errors.contains("is what is read"), "\(output)")
      }
      #expect(try ToolRunner.run(run + ["other.html"], in: folder).code == 0)
      #expect(try Data(contentsOf: folder.appendingPathComponent("a.json")) == Data(Self.register.utf8))
      let header = Data("CHILD,SEX,DOB\nSECRET,1,01/01/2010\n".utf8)
      try header.write(to: folder.appendingPathComponent("header.csv"))
      try Data("CHILD,DECOM,RNE,LS,CIN,PLACE\nSECRET,01/05/2024,S,C2,N1,U4\n".utf8)
        .write(to: folder.appendingPathComponent("episodes.csv"))
      let here = ["publish", ".", "--by", "sex", "--as-at", "2025-03-31", "--output"]
      #expect(try ToolRunner.run(here + ["header.csv"], in: folder).errors.contains("is what is read"))
      #expect(try Data(contentsOf: folder.appendingPathComponent("header.csv")) == header)
      #expect(try ToolRunner.run(here + ["new.txt"], in: folder).code == 0)
    }
  }

  @Test("What of a register is no part of a return is named, and the exit code says that something was left out")
  func leftOut() throws {
    let more = Self.register.replacingOccurrences(
      of: "\"schemaVersion\":1,",
      with: "\"schemaVersion\":1,\"authority\":\"855\",\"own\":1,\"carePlans\":[{\"child\":\"SECRET\"}],"
    ).replacingOccurrences(of: "\"sex\":", with: "\"note\":\"SECRET\",\"sex\":")
    try withFiles(["a.json": more]) { folder in
      let result = try ToolRunner.run(["convert", "a.json", "--to", "out.xml"], in: folder)
      #expect(result.code == 1)
      #expect(
        result.errors.contains(
          "not written: authority, carePlans, keys of the register that are not known (1), keys of children that are not known (in 1)."
        ))
      #expect(
        try ToolRunner.run(["convert", "a.json", "--to", "b.json"], in: folder).errors.contains("not written") == false)
    }
  }

  @Test("Files that lie in a folder beside what is written are named")
  func mixedFolder() throws {
    try withFiles(["a.json": Self.register]) { folder in
      #expect(
        try ToolRunner.run(["convert", "a.json", "--to", "out"], in: folder).errors.contains("also holds") == false)
      try Data("CHILD\nX\n".utf8).write(to: folder.appendingPathComponent("out/reviews.csv"))
      let again = try ToolRunner.run(["convert", "a.json", "--to", "out", "--force"], in: folder)
      #expect(again.errors.contains("out also holds files that were not written now: reviews.csv."))
    }
  }

  @Test(
    "What cannot be meant is refused, and says why",
    arguments: [
      (["budget", "a.json"], "Nothing of a strategy"), (["figures", "none.json"], "no file of figures"),
      (["forecast", "a.json", "--level", "0.9"], "from 1%"), (["forecast", "a.json", "--level", "100"], "from 1%"),
      (["forecast", "a.json", "--scenario", "entries=10%,entries=5%"], "twice"),
      (["indicators", "a.json", "--only", ","], "one or more"),
      (["indicators", "a.json", "--options", "temporaryMoves=counted,temporaryMoves=bridged"], "twice"),
      (
        ["indicators", "a.json", "--options", "twoYearCohort=continuously", "--two-years", "inCareInBothYears"],
        "twoYearCohort is given twice"
      ),
      (["dashboard", "a.xml"], "--quarter"), (["check", "empty", "--timeliness"], "no table of the return"),
      (["publish", "noheader.json", "--by", "sex", "--as-at", "2025-03-31"], "not supplied: Header"),
      (["convert", "control.csv", "--to", "c.xml"], "Header row 0, UPN: a control character"),
    ])
  func refused(arguments: [String], message: String) throws {
    let noHeader = "{\"schemaVersion\":1,\"episodes\":[{\"child\":\"SECRET\",\"start\":\"2024-05-01\"}]}"
    try withFiles([
      "a.json": Self.register, "none.json": "[]", "a.xml": "<x/>", "noheader.json": noHeader,
      "control.csv": "CHILD,SEX,DOB,UPN\nSECRET,1,01/01/2010,ab\u{1}c\n",
    ]) { folder in
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      let result = try ToolRunner.run(arguments, in: folder)
      #expect(result.code == 2)
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(!(result.output + result.errors).contains("SECRET"))
    }
  }

  @Test(
    "A population of another year than the one measured is pointed out",
    arguments: [("2010", true), ("2022", true), ("2023", false), ("2024", false), ("2025", false), ("2026", true)])
  func populationYear(year: String, isNoted: Bool) throws {
    try withFiles(["a.json": Self.register]) { folder in
      let run = ["report", "a.json", "--as-at", "2025-03-31", "--population", "1000", "--population-year", year]
      let result = try ToolRunner.run(run, in: folder)
      #expect(result.code == 0 && result.errors.contains("The population is that of the middle of \(year)") == isNoted)
    }
  }

  @Test("An end in the year 9999 stands for none, and does not choose the day to count on")
  func openEnd() throws {
    let open = Self.register.replacingOccurrences(of: "\"need\":\"N1\"", with: "\"need\":\"N1\",\"end\":\"9999-12-31\"")
    try withFiles(["a.json": open]) { folder in
      let result = try ToolRunner.run(["report", "a.json"], in: folder)
      #expect(result.code == 0 && result.output.contains("As at 31 March 2024"))
    }
  }
}
