import Foundation
import Testing

@Suite("Forecasts on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct ForecastCommandTests {
  private static let returned = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../../Examples/Data/SyntheticReturn").standardizedFileURL.path

  /// Few paths: what is tested here is what is said, not how good it is.
  private static func run(_ arguments: String..., on input: String = returned, in folder: URL? = nil) throws
    -> ToolRunner.Result
  {
    try ToolRunner.run(
      ["forecast", input, "--paths", "20"] + arguments, in: folder ?? FileManager.default.temporaryDirectory)
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func json(_ arguments: String...) throws -> [String: Any] {
    let result = try ToolRunner.run(
      ["forecast", returned, "--paths", "20", "--format", "json", "--as-at", "2025-03-31"] + arguments,
      in: FileManager.default.temporaryDirectory)
    #expect(result.code == 0)
    #expect(result.errors == "")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func withFile(_ text: String, _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("forecast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("scenario.json"))
    try body(folder)
  }

  @Test("The text says what it was made from, and shows children and settings with intervals")
  func text() throws {
    let result = try Self.run("--horizon", "90d")
    #expect(result.code == 0)
    #expect(result.errors == "")
    let words = Self.words(result.output)
    for part in [
      "From 2025-03-31, 90 days ahead, on SyntheticReturn.", "Mean of 20 simulated paths", "Seed 1.",
      "No day was given:", "Rates are those of 2024-03-31 to 2025-03-31: 709 children at the start",
      "2025-03-31 700.0 700 to 700", "2025-06-29", "Foster care, in-house 202.0",
    ] { #expect(words.contains(part), "\(part)") }
    #expect(!words.contains("costs"))
  }

  @Test("A seed gives the same bytes again, and another gives others")
  func seeds() throws {
    let first = try Self.run("--seed", "7", "--as-at", "2025-03-31", "--horizon", "60d")
    #expect(try Self.run("--seed=7", "--as-at", "31/03/2025", "--horizon", "60").output == first.output)
    #expect(try Self.run("--seed", "8", "--as-at", "2025-03-31", "--horizon", "60d").output != first.output)
  }

  @Test("JSON holds the forecast, its flows and options; a scenario the forecast without it as well")
  func json() throws {
    let plain = try Self.json("--horizon", "30d")
    #expect(plain["schemaVersion"] as? Int == 1)
    #expect(Set(plain.keys) == ["schemaVersion", "forecast"])
    let forecast = try #require(plain["forecast"] as? [String: Any])
    #expect((forecast["basis"] as? [String: Any])?["opening"] as? Int == 709)
    #expect(forecast["cost"] == nil)
    let changed = try Self.json("--horizon", "30d", "--scenario", "childrensHomeExternal=+40")
    #expect(Set(changed.keys) == ["schemaVersion", "forecast", "withoutScenario"])
  }

  @Test("Forty more children in homes are forty more on the first day, and cost what they cost")
  func moreChildren() throws {
    let result = try Self.run(
      "--horizon", "364d", "--as-at", "2025-03-31", "--scenario",
      "childrensHomeExternal=+40,price.childrensHomeExternal=5000")
    let words = Self.words(result.output)
    #expect(words.contains("Without the scenario"))
    #expect(words.contains("Children's home, external 77.0"), "the first day is before the scenario")
    #expect(words.contains("The price of a setting that children are in is not known"))
    #expect(words.contains("£"))
  }

  @Test("A scenario in a file is the same as changes one after another")
  func file() throws {
    let text = #"{"entries": "-10", "fosterPlaces": 5, "added": [{"setting": "fosterAgency", "children": 3}]}"#
    try withFile(text) { folder in
      let common = ["--as-at", "2025-03-31", "--horizon", "60d", "--format", "json", "--scenario"]
      let arguments = ["forecast", Self.returned, "--paths", "20"] + common
      let written = try ToolRunner.run(arguments + ["scenario.json"], in: folder)
      let said = try ToolRunner.run(arguments + ["entries=-10%,foster-places=5,fosterAgency=+3"], in: folder)
      #expect(written.code == 0)
      #expect(written.output == said.output)
    }
  }

  @Test("A back-test compares with what happened")
  func backtest() throws {
    let words = Self.words(try Self.run("--backtest", "--as-at", "2025-03-31", "--horizon", "365d").output)
    #expect(words.contains("From 2024-03-31, 365 days ahead"))
    #expect(words.contains("How it did"))
    #expect(words.contains("260 came"))
  }

  @Test("The level is shown as it was given")
  func level() throws {
    #expect(Self.words(try Self.run("--level", "90.5%", "--horizon", "9d").output).contains("holds 90.5% of them"))
    #expect(Self.words(try Self.run("--level", "80", "--horizon", "9d").output).contains("holds 80% of them"))
  }

  @Test(
    "What cannot be used is said by its name, with code 2 and nothing on standard output",
    arguments: [
      (["--horizon", "soon"], "--horizon must be a number of days such as 365d."),
      (["--horizon", "99999d"], "--horizon must be a number of days such as 365d."),
      (["--seed", "-1"], "--seed must be a whole number, 0 or more."),
      (["--level", "most"], "--level must be a percentage from 1% to below 100%, such as 90%."),
      (["--level", "100%"], "--level must be a percentage from 1% to below 100%, such as 90%."),
      (["--scenario", "entires=-10%"], "There is no change entires. Did you mean entries?"),
      (["--scenario", "entries=fewer"], "--scenario: entries has no value that can be used"),
      (["--scenario", "price.castle=5"], "There is no change price.castle."),
      (["--scenario", "price.fosterAgency=5,price.fosterAgency=6"], "price.fosterAgency is given twice."),
      (["--scenario", "fosterAgency=-3"], "scenario"),
      (["--scenario", "nowhere.json"], "nowhere.json: there is no such file or folder."),
      (["--backtest", "--scenario", "entries=5%"], "--backtest compares with what happened"),
    ])
  func unusable(arguments: [String], message: String) throws {
    let result = try ToolRunner.run(
      ["forecast", Self.returned, "--paths", "20", "--as-at", "2025-03-31"] + arguments,
      in: FileManager.default.temporaryDirectory)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(
    "A file that is no scenario is refused: a key that is misspelt would leave everything as it was",
    arguments: [
      (#"{"entires": "-10"}"#, "scenario.json: a scenario has no entires. Did you mean entries?"),
      (#"[1]"#, "scenario.json: a scenario is an object"),
      (#"{"entries": "ten"}"#, "scenario.json: the scenario cannot be read: "),
      (#"{"entries": "-10""#, "scenario.json: the scenario cannot be read: line 1"),
    ])
  func unusableFile(text: String, message: String) throws {
    try withFile(text) { folder in
      let result = try Self.run("--scenario", "scenario.json", "--as-at", "2025-03-31", in: folder)
      #expect(result.code == 2)
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test("An input that is not there is named")
  func nowhere() throws {
    let result = try Self.run(on: "nowhere")
    #expect(result.code == 2)
    #expect(result.errors.contains("nowhere: there is no such file or folder."))
  }

  @Test(
    "A day that the records do not reach is doubted",
    arguments: [
      ("1990-01-01", "Nobody was in care in these days. Is the day right?"),
      ("2040-01-01", "Nobody came and nobody left in these days"),
    ])
  func doubtfulDay(day: String, doubt: String) throws {
    let text = try Self.run("--as-at", day, "--horizon", "9d")
    #expect(text.code == 0)
    #expect(Self.words(text.output).contains(doubt))
    let json = try Self.run("--as-at", day, "--horizon", "9d", "--format", "json")
    #expect(json.errors.contains(doubt))
    #expect(!(try Self.run("--as-at", "2025-03-31", "--horizon", "9d")).output.contains("Is the day right?"))
  }
}
