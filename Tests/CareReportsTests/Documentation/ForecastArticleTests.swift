import CareCore
import CareExchange
import CareFinance
import CareModels
import CareTestSupport
import Foundation
import Testing

/// The code of the article "Forecasting children and cost", compiled: the lines of the article are those of the function here.
private enum ForecastingChildren {
  static func inAProgram(_ histories: ChildHistories) throws -> CareForecast.Point? {
    let flows = CareFlows(histories, in: Period(CalendarDay(2024, 3, 31), CalendarDay(2025, 3, 31)))
    let scenario = ForecastScenario(added: [.init(.childrensHomeExternal, children: 40)])
    let forecast = try CareForecast(flows, options: ForecastOptions(horizon: 182, paths: 200), scenario: scenario)
    let last = forecast.points.last
    return last
  }
}

@Suite("The article on forecasts")
struct ForecastArticleTests {
  private static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL

  private static func blocks(_ language: String) throws -> [String] {
    let path = package.appendingPathComponent("Documentation/ChildrensServices.docc/ForecastingChildrenAndCost.md")
    return try String(contentsOf: path, encoding: .utf8).components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  private static func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Its Swift is code that compiles and gives a forecast")
  func swift() throws {
    let own = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let block = try #require(try Self.blocks("swift").first)
    #expect(own.contains(block.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")))
    var register = Register()
    register.children = [Child(child: ChildIdentifier("a"), birthDate: CalendarDay(2015, 5, 5))]
    register.episodes = [
      Episode(
        child: ChildIdentifier("a"), start: CalendarDay(2020, 1, 1), reasonForNewEpisode: Coded("S"),
        legalStatus: Coded("C2"), placementType: Coded("K2"),
        provider: Coded("PR4"))
    ]
    let last = try #require(try ForecastingChildren.inAProgram(ChildHistories(register)))
    #expect(last.children.mean == 41)
  }

  @Test("Its scenario is one that is read, and is what the words beside it say")
  func scenario() throws {
    let text = try #require(try Self.blocks("json").first)
    let scenario = try CanonicalJSON.decode(ForecastScenario.self, from: Array(text.utf8))
    #expect(scenario.entries == -10)
    #expect(scenario.fosterPlaces == 20)
    #expect(scenario.priceRise == 4)
    #expect(scenario.added == [.init(.childrensHomeExternal, children: 40)])
    let price = scenario.prices?.weekly(of: .childrensHomeExternal, by: nil)?.value(on: CalendarDay(2025, 4, 1))
    #expect(price == Money(pence: 500_000))
  }

  @Test(
    "Its commands give what it shows", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
  func commands() throws {
    let commands = try Self.blocks("sh").map { block in
      Self.words(block.replacing("\\\n", with: "")).split(separator: " ").map(String.init)
    }
    let shown = try Self.blocks("text")
    #expect(commands.count == 3)
    #expect(shown.count == 3)
    for (command, text) in zip(commands, shown) {
      let arguments = try #require(command.firstIndex(of: "childrens-services").map { Array(command[($0 + 1)...]) })
      let result = try ToolRunner.run(arguments, in: Self.package)
      #expect(result.code == 0)
      let lines = Set(result.output.split(separator: "\n").map(Self.words))
      for line in text.split(separator: "\n") { #expect(lines.contains(Self.words(line)), "\(line)") }
    }
  }
}
