import CareCore
import CareFigures
import CareFinance
import CareReports
import CareTestSupport
import Testing

@Suite("Costs and partnerships as published figures")
struct CostFigureTests {
  @Test("Price, volume and mix add up to the change, in all and for each kind", arguments: 0..<30)
  func priceVolumeMix(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func year() -> PriceVolumeMix.Year {
      .init(
        days: Int.random(in: 0...50_000, using: &random),
        cost: Money(pence: Int.random(in: 0...1_000_000_000, using: &random)))
    }
    let kinds = (0..<Int.random(in: 1...6, using: &random)).map { (name: "kind \($0)", earlier: year(), later: year()) }
    let analysis = try #require(PriceVolumeMix(kinds))
    for unit in MoneyUnit.allCases {
      let figures = analysis.publishedFigures("placements", in: unit)
      #expect(figures.count == kinds.count + 1)
      let report = FigureReport(figures)
      #expect(report.answers.allSatisfy { $0.agrees == true }, "\(unit)")
      #expect(report.findings == [])
      #expect(report.answers.first?.exact == Fraction(analysis.total.change.pence, over: unit.pence))
    }
  }

  @Test("The account of a partnership agrees with its amounts, and a share that is not known is left out")
  func partnership() throws {
    func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }
    var account = PartnershipAccount(
      year: ReportingYear(2021),
      contributions: [("Council", 112_633), ("Police", 89_000)].map { .init(partner: $0, amount: pounds($1)) },
      expenses: [("staffing", 110_676), ("training", 41_200)].map { .init(head: $0, amount: pounds($1)) },
      expenditure: pounds(151_900))
    let report = FigureReport(account.publishedFigures())
    #expect(
      report.figures.map { $0.printed?.text } == [
        "£201,633.00", "£151,876.00", "£49,733.00", "55.9%", "44.1%", "72.9%", "27.1%",
      ])
    #expect(report.answers.allSatisfy { $0.agrees == true })
    #expect(report.findings == [])
    account.contributions?[0].amount = nil
    #expect(account.publishedFigures().map { $0.printed?.text } == ["£151,876.00", "72.9%", "27.1%"])
  }
}
