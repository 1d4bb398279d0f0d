import CareCore
import CareExchange
import CareFigures
import CareFinance
import CareIndicators
import CareModels
import CareReports
import CareTestSupport
import Foundation
import Testing

/// The code of the article "Reading a budget", compiled: the lines of the article are those of the function here.
private enum ReadingABudget {
  static func ownFigures(
    _ folder: String, _ histories: ChildHistories, _ context: MeasurementContext
  ) throws -> FigureReport {
    let strategy = try StrategyReading.read(folder).strategy
    let residential = UnitCost(outturn: Money(pence: 9_200_000_00), activity: .careDays(16_425))
    let cost = PublishedFigure(id: "residential care, a week", unitCost: residential)
    let stability = histories.measure(.threeOrMorePlacements, in: context)
    let figures = strategy.publishedFigures() + [cost].compactMap { $0 } + stability.publishedFigures()
    let report = FigureReport(figures)
    return report
  }
}

@Suite("The article on reading a budget")
struct ReadingABudgetTests {
  private static func article() throws -> String {
    let path = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("../../../Documentation/ChildrensServices.docc/ReadingABudget.md")
    return try String(contentsOf: path, encoding: .utf8)
  }

  private static func block(_ language: String) throws -> String {
    let parts = try article().components(separatedBy: "```\(language)\n")
    return parts.dropFirst().first?.components(separatedBy: "```").first ?? ""
  }

  @Test("Its Swift is code that compiles, and a report of such figures finds nothing")
  func swift() throws {
    let own = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let block = try Self.block("swift")
    #expect(!block.isEmpty)
    #expect(own.contains(block.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")))
    var makes = RandomRegister(seed: 8)
    let histories = ChildHistories(makes.register(children: 30))
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let report = try ReadingABudget.ownFigures(FinanceFigureTests.published, histories, context)
    #expect(report.findings == [])
    #expect(report.answers.allSatisfy { $0.agrees == true })
    #expect(report.figures.contains { $0.printed?.text == "£3,920" })
  }

  @Test("The findings that it shows are those of the report")
  func findings() throws {
    let reading = try StrategyReading.read(FinanceFigureTests.published, options: BudgetReadOptions(blank: .nought))
    let report = StrategyReport(reading.strategy, check: reading.strategy.check()) { place in
      reading.position(of: place).map { .init(file: $0.file, line: $0.line, column: $0.column) }
    }
    let text = report.checks.text(width: 400).split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let shown = try Self.block("text").split(separator: "\n")
    #expect(shown.count == 2)
    for line in shown {
      #expect(text.contains(line.split(whereSeparator: \.isWhitespace).joined(separator: " ")), "\(line)")
    }
  }

  @Test("What forty more children would do to the plan is what the report says")
  func moreChildren() throws {
    let reading = try StrategyReading.read(FinanceFigureTests.published, options: BudgetReadOptions(blank: .nought))
    let more = PlacementBudget([.init(.childrensHomeExternal, children: 40, weekly: Money(pence: 500_000))])
    let report = StrategyReport(reading.strategy, check: AddUpReport(), placements: more)
    let lines = Set(report.document.text(width: 140).split(separator: "\n").map(Self.words))
    let parts = try Self.article().components(separatedBy: "```text\n").dropFirst(2)
    let shown = try #require(parts.first?.components(separatedBy: "```").first).split(separator: "\n")
    #expect(shown.count == 4)
    for line in shown { #expect(lines.contains(Self.words(line)), "\(line)") }
  }

  private static func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
