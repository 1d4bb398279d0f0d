import CareExchange
import CareIndicators
import Foundation
import Testing

@Suite("The command line tool", .enabled(if: ToolRunner.executable != nil))
struct CommandLineTests {
  @Test(
    "What cannot be run is said on standard error, with what may have been meant, and ends with 2",
    arguments: [
      (["reprot"], "There is no command reprot. Did you mean report?\nTry: childrens-services --help"),
      (["zzz"], "There is no command zzz.\nTry: childrens-services --help"),
      (
        ["report", "--as-ta", "x"],
        "There is no option --as-ta. Did you mean --as-at?\nTry: childrens-services report --help"
      ),
      (["--formt", "x"], "There is no option --formt. Did you mean --format?\nTry: childrens-services report --help"),
      (
        ["report", "--pop=5"],
        """
        There is no option --pop. Did you mean --population or --population-year?
        Try: childrens-services report --help
        """
      ),
      (["report", "--as-at"], "--as-at needs a value.\nTry: childrens-services report --help"),
      (["report", "--as-at", "--format", "text"], "--as-at needs a value.\nTry: childrens-services report --help"),
      (["report", "--as-at="], "--as-at needs a value.\nTry: childrens-services report --help"),
      (
        ["report", "return", "--as-at", "31/02/2021"],
        """
        --as-at must be a day such as 2021-03-31.
        Try: childrens-services report --help
        """
      ),
      (["report", "--format", "html"], "--format must be text, markdown.\nTry: childrens-services report --help"),
      (
        ["report", "--format=text", "--format=text"], "--format is given twice.\nTry: childrens-services report --help"
      ),
      (["report", "a", "b"], "b is one too many.\nTry: childrens-services report --help"),
      (["indicators"], "FOLDER is missing.\nTry: childrens-services indicators --help"),
      (
        ["indicators", "return", "--trace=yes", "--format", "json"],
        """
        --trace takes no value.
        Try: childrens-services indicators --help
        """
      ),
      (["indicators", "return", "--trace"], "--trace needs --format json.\nTry: childrens-services indicators --help"),
      (
        ["indicators", "return", "--identified"],
        """
        --identified and --pseudonym-key say nothing without --trace.
        Try: childrens-services indicators --help
        """
      ),
      (
        ["report", "return", "--population", "0"],
        """
        --population must be a whole number above 0.
        Try: childrens-services report --help
        """
      ),
      (["explain", "return", "ni62", "--row", "Header:9"], "Table Header has 3 rows, counted from 0."),
      (["explain", "return", "ni62", "--row", "Reviews:0"], "Table Reviews was not supplied."),
      (["check", "none"], "none: there is no such file or folder."),
      (
        ["convert", "return", "--to", "out.csv"],
        """
        The result is NAME.json, NAME.xml or a folder of CSV files.
        Try: childrens-services convert --help
        """
      ),
    ])
  func refuses(arguments: [String], message: String) throws {
    try ToolRunner.withReturn { folder in
      let result = try ToolRunner.run(arguments, in: folder)
      #expect(result.errors == "childrens-services: \(message)\n")
      #expect(result.output == "")
      #expect(result.code == 2)
    }
  }

  @Test("Every command has help, and the help names every command and its exit codes")
  func help() throws {
    try ToolRunner.withReturn { folder in
      let overview = try ToolRunner.run(["--help"], in: folder)
      #expect(overview.code == 0)
      #expect(overview.errors == "")
      for name in [
        "report", "indicators", "check", "convert", "explain", "budget", "figures", "sample", "schema", "list",
      ] {
        #expect(overview.output.contains("\n  \(name) "))
        let own = try ToolRunner.run([name, "-h"], in: folder)
        #expect(own.code == 0)
        #expect(own.output.contains("USAGE: childrens-services \(name)"))
        #expect(own.output.contains("could not run"))
        #expect(own.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      }
    }
  }

  @Test("The day is the one given, or the 31 March that the data leads to, and the report says which")
  func days() throws {
    try ToolRunner.withReturn { folder in
      let chosen = try ToolRunner.run(["report", "return"], in: folder)
      #expect(chosen.code == 0)
      #expect(chosen.output.contains("As at 31 March 2020, for the year 2019/20"))
      #expect(chosen.output.contains("No day was given: 2020-03-31"))
      for day in ["--as-at=2021-03-31", "--as-at=31/03/2021"] {
        let given = try ToolRunner.run(["report", "return", day], in: folder)
        #expect(given.output.contains("As at 31 March 2021, for the year 2020/21"))
        #expect(!given.output.contains("No day was given"))
        let line = given.output.split(separator: "\n").first { $0.contains("(NI 62)") } ?? ""
        #expect(line.split(separator: " ").suffix(5) == ["1", "3", "33%", "0", "0"])
      }
    }
  }

  @Test(
    "The day that the data leads to is the 31 March up to 31 days after the last day of an episode",
    arguments: [
      ("27/02/2021", "2020-03-31"), ("28/02/2021", "2021-03-31"), ("31/03/2021", "2021-03-31"),
      ("01/04/2021", "2021-03-31"),
    ])
  func leadsTo(last: String, day: String) throws {
    try ToolRunner.withReturn { folder in
      let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\nA,\(last),S,C2,N1,U6,,\nA,01/01/2019,S,C2,N1,U6,,\n"
      try Data(episodes.utf8).write(to: folder.appendingPathComponent("return/episodes.csv"))
      let result = try ToolRunner.run(["indicators", "return", "--only", "NI 62"], in: folder)
      #expect(result.output.contains("No day was given: \(day)"))
    }
  }

  @Test("A child's identifier is in the output only when it was asked for")
  func privacy() throws {
    try ToolRunner.withReturn { folder in
      try Data(repeating: 7, count: 32).write(to: folder.appendingPathComponent("key"))
      try Data(repeating: 7, count: 31).write(to: folder.appendingPathComponent("short"))
      let base = ["indicators", "return", "--as-at", "2021-03-31", "--format", "json", "--trace", "--only", "NI 62"]
      let plain = try ToolRunner.run(base, in: folder)
      #expect(plain.code == 0)
      #expect(!plain.output.contains("SECRET") && !plain.output.contains("pseudonym"))
      #expect(plain.output.contains(#""table": "Header""#))
      let pseudonymous = try ToolRunner.run(base + ["--pseudonym-key", "key"], in: folder)
      #expect(!pseudonymous.output.contains("SECRET") && pseudonymous.output.contains(#""pseudonym": ""#))
      let identified = try ToolRunner.run(base + ["--identified"], in: folder)
      #expect(identified.output.contains(#""child": "SECRET1""#))
      #expect(identified.errors.contains("personal data"))
      #expect(try ToolRunner.run(base + ["--pseudonym-key", "short"], in: folder).code == 2)
      for others in [
        ["check", "return", "--all"], ["report", "return"], ["indicators", "return", "--format", "csv"],
      ] {
        let result = try ToolRunner.run(others, in: folder)
        #expect(!result.output.contains("SECRET") && !result.errors.contains("SECRET"))
      }
    }
  }

  @Test("The measurements of the JSON decode as measurements, with and without names in the trace")
  func decodes() throws {
    struct Result: Decodable {
      let schemaVersion: Int
      let measurements: [CareIndicators.Measurement]
    }
    try ToolRunner.withReturn { folder in
      let base = ["indicators", "return", "--as-at", "2021-03-31", "--format", "json", "--trace"]
      let plain = try ToolRunner.run(base, in: folder)
      let identified = try ToolRunner.run(base + ["--identified"], in: folder)
      let results = try [plain, identified].map { try CanonicalJSON.decode(Result.self, from: Array($0.output.utf8)) }
      #expect(results[0].schemaVersion == 1)
      #expect(results[0].measurements.count == Indicator.all.count)
      #expect(results[0].measurements == results[1].measurements)
      #expect(results[0].measurements.contains { $0.trace?.counted.isEmpty == false })
    }
  }

  @Test("Check ends with 0 when nothing was found and with 1 when something was")
  func checks() throws {
    try ToolRunner.withReturn { folder in
      let clean = try ToolRunner.run(["check", "return"], in: folder)
      // Checks of tables that are not there are listed after it as not run.
      #expect(clean.output.hasPrefix("Checked return. Rows: Header 3, Episodes 5.\n\nNothing was found.\n"))
      #expect(clean.code == 0)
      try Data("read me".utf8).write(to: folder.appendingPathComponent("return/notes.txt"))
      let noted = try ToolRunner.run(["check", "return"], in: folder)
      #expect(noted.output.contains("notes.txt"))
      #expect(noted.code == 0)
      let uasc = "CHILD,SEX,DOB,DUC\nSECRET2,2,nonsense,\nSECRET9,2,01/01/2010,\n"
      try Data(uasc.utf8).write(to: folder.appendingPathComponent("return/uasc.csv"))
      let broken = try ToolRunner.run(["check", "return", "--format", "csv"], in: folder)
      #expect(broken.code == 1)
      #expect(broken.output.contains("error,children.not-in-header,"))
      #expect(broken.output.contains("uasc.csv,2,UASC,0,DOB"))
      #expect(!broken.output.contains("SECRET") && !broken.output.contains("nonsense"))
    }
  }

  @Test("A return converted to a register and back has the same cells, and nothing is replaced unasked")
  func converts() throws {
    try ToolRunner.withReturn { folder in
      #expect(try ToolRunner.run(["convert", "return", "--to", "register.json"], in: folder).code == 0)
      #expect(try ToolRunner.run(["convert", "register.json", "--to", "back"], in: folder).code == 0)
      for name in ["header.csv", "episodes.csv"] {
        let both = try ["return", "back"].map { try Data(contentsOf: folder.appendingPathComponent("\($0)/\(name)")) }
        #expect(both[0] == both[1])
      }
      let again = try ToolRunner.run(["convert", "return", "--to", "register.json"], in: folder)
      #expect(again.code == 2)
      #expect(again.errors.contains("--force"))
      #expect(try ToolRunner.run(["convert", "return", "--to", "register.json", "--force"], in: folder).code == 0)
      #expect(try ToolRunner.run(["convert", "return", "--to", "back"], in: folder).code == 2)
    }
  }

  @Test("A sample is the same twice, another with another seed, and has as many children as were asked for")
  func samples() throws {
    try ToolRunner.withReturn { folder in
      for (name, seed) in [("one", "1"), ("two", "1"), ("three", "2")] {
        let made = try ToolRunner.run(
          ["sample", "--children", "12", "--seed", seed, "--as-at", "2021-03-31", "--out", name], in: folder)
        #expect(made.code == 0)
        #expect(made.errors == "")
      }
      let episodes = try ["one", "two", "three"].map {
        try Data(contentsOf: folder.appendingPathComponent("\($0)/episodes.csv"))
      }
      #expect(episodes[0] == episodes[1])
      #expect(episodes[0] != episodes[2])
      let count = ["indicators", "one", "--only", "population.looked-after", "--format", "csv"]
      let figures = try ToolRunner.run(count, in: folder)
      #expect(figures.output.contains(",2020-04-01,2021-03-31,,,12,"))
      #expect(try ToolRunner.run(["sample", "--out", "one"], in: folder).errors.contains("--force"))
      #expect(try ToolRunner.run(["sample", "--out", "one", "--years", "0"], in: folder).code == 2)
    }
  }

  @Test("A child is explained from any row that is theirs")
  func explains() throws {
    try ToolRunner.withReturn { folder in
      let result = try ToolRunner.run(
        ["explain", "return", "ni62", "--row", "episodes:2", "--as-at", "2021-03-31"], in: folder)
      #expect(result.code == 0)
      #expect(result.output.contains("Period: 2020-04-01 to 2021-03-31."))
      #expect(result.output.contains("Episodes row 2 is of the child of Header row 0."))
      #expect(result.output.contains("Header row 0 is counted: 3 or more placements."))
    }
  }

  @Test("Without a command or a synthetic return in reach, the tool says what to give it and not where it was built")
  func bundled() throws {
    try ToolRunner.withReturn { folder in
      let result = try ToolRunner.run([], in: folder)
      #expect(result.code == 0 || result.errors.contains("Give a folder"))
      let package = URL(fileURLWithPath: #filePath).pathComponents.prefix(3).joined(separator: "/")
      #expect(!result.errors.contains(package) && !result.output.contains(package))
    }
  }
}
