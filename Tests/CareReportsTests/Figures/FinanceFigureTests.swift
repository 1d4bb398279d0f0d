import CareCore
import CareExchange
import CareFigures
import CareFinance
import CareReports
import CareTestSupport
import Foundation
import Testing

@Suite("Money as published figures")
struct FinanceFigureTests {
  private static func amount(_ random: inout SplitMix64, below limit: Int = 10_000_000_000) -> Money {
    Money(pence: Int.random(in: -limit...limit, using: &random))
  }

  @Test("a total agrees with its parts in every unit, rounded whole or part by part", arguments: 0..<60)
  func totals(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Names that elsewhere mean what came or went, and one that is there twice.
    let names = ["leavers", "fall", "opening", "part", "part", "rate", "numerator"]
    let parts = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      (name: random.pick(names) ?? "", amount: Self.amount(&random))
    }
    let exact = try #require(Money.sum(parts.map(\.amount)))
    for unit in MoneyUnit.allCases {
      for places in [nil, 0, 1, 2] {
        for addsRounded in [false, true] {
          let figure = try #require(
            PublishedFigure(id: "t", totalOf: parts, in: unit, places: places, addsRoundedParts: addsRounded))
          let answer = figure.evaluated()
          #expect(answer.agrees == true, "\(unit) \(figure.printed?.text ?? "")")
          #expect(answer.agreesUnder.contains(.halfAwayFromZero))
          if !addsRounded {
            #expect(answer.exact == exact.pounds.multiplied(by: 100)?.divided(by: Fraction(unit.pence)))
          }
          #expect(figure.definition == (addsRounded ? "A sum of rounded parts." : "A rounded total."))
        }
      }
    }
  }

  @Test("two halves of £1k are £1k as a rounded total and £2k as a sum of rounded parts")
  func halves() throws {
    let parts = ["one", "other"].map { (name: $0, amount: Money(pence: 500_00)) }
    let total = try #require(PublishedFigure(id: "total", totalOf: parts, in: .thousands))
    let sum = try #require(PublishedFigure(id: "sum", totalOf: parts, in: .thousands, addsRoundedParts: true))
    #expect(total.printed?.text == "£1k")
    #expect(total.inputs.map(\.value) == [Fraction(1, over: 2), Fraction(1, over: 2)])
    #expect(sum.printed?.text == "£2k")
    #expect(sum.inputs.map(\.name) == ["1 one", "2 other"])
    #expect(FigureReport([total, sum]).answers.allSatisfy { $0.agrees == true })
  }

  @Test("a total that cannot be shown or added is none")
  func none() {
    #expect(PublishedFigure(id: "t", totalOf: []) == nil)
    let huge = (name: "huge", amount: Money(pence: .max))
    #expect(PublishedFigure(id: "t", totalOf: [huge, huge]) == nil)
    #expect(PublishedFigure(id: "t", totalOf: [huge], places: 3) == nil)
    #expect(PublishedFigure(id: "t", totalOf: [huge]).map { $0.evaluated().agrees == true } ?? true)
  }

  @Test("a unit cost is worked out from spending and activity to the nearest £5", arguments: 0..<60)
  func unitCosts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...200_000, using: &random)
    let activity: UnitCost.Activity = seed.isMultiple(of: 2) ? .children(count) : .careDays(count)
    let cost = UnitCost(outturn: Self.amount(&random, below: 1_000_000_000_00), activity: activity)
    let figure = try #require(PublishedFigure(id: "cost", unitCost: cost, definition: "Residential care"))
    let answer = figure.evaluated()
    #expect(answer.agrees == true)
    #expect(answer.agreement?.explanation == .exact || cost.published() == .zero)
    #expect(answer.exact == cost.published()?.pounds)
    #expect(PublishedFigure(id: "cost", unitCost: UnitCost(outturn: .zero, activity: .children(0))) == nil)
  }

  @Test("the roll-forward of each year agrees with its amounts, and nothing contradicts", arguments: 0..<40)
  func rollForwards(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = try #require(ReportingYear(name: "2024/25"))
    let years = Int.random(in: 1...6, using: &random)
    func plan() -> YearlyAmounts { YearlyAmounts(from: first, (0..<years).map { _ in Self.amount(&random) }) }
    let forward = try #require(
      RollForward(opening: Self.amount(&random), transfers: plan(), growth: plan(), savings: plan()))
    for unit in MoneyUnit.allCases {
      let report = FigureReport(forward.publishedFigures(in: unit, of: "Plan"))
      #expect(report.answers.allSatisfy { $0.agrees == true }, "\(unit)")
      #expect(report.findings == [])
      #expect(report.figures.count == 2 * years)
    }
  }

  @Test("the figures of a strategy can be written, read, and worked out again")
  func strategy() throws {
    let reading = try StrategyReading.read(Self.published, options: BudgetReadOptions(blank: .nought))
    let figures = reading.strategy.publishedFigures()
    #expect(figures.count == 8 + 4 + 4 + 8)
    let bytes = try CanonicalJSON.encode(FigureFile.json(of: figures))
    let file = try #require(FigureFile(try CanonicalJSON.decode(JSONValue.self, from: bytes)))
    let report = FigureReport(file.figures)
    #expect(report.answers.allSatisfy { $0.agrees == true })
    #expect(report.findings == [])
    let net = try #require(report.figures.first { $0.id == "2020/21 net budget" })
    #expect(net.printed?.text == "£80,914k")
    // Blanks that are not known leave out what hangs on them, and nothing is put in their place.
    let unknown = try StrategyReading.read(Self.published, options: BudgetReadOptions()).strategy.publishedFigures()
    #expect(unknown.count < figures.count)
    #expect(!unknown.contains { $0.id.hasSuffix("2021/22 capital left to find") })
  }

  static let published = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../Fixtures/Budgets/Leicestershire-2020-21").standardizedFileURL.path
}
