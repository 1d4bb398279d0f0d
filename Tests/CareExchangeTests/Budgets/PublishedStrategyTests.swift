import CareCore
import CareExchange
import CareFinance
import Testing

@Suite("A published strategy")
struct PublishedStrategyTests {
  let strategy: FinancialStrategy
  let filled: FinancialStrategy

  init() throws {
    strategy = try BudgetFixtures.reading.get().strategy
    filled = try BudgetFixtures.filled.get().strategy
  }

  @Test("Nothing of it is lost or unclear in reading, but for a minus before nought")
  func reading() throws {
    let reading = try BudgetFixtures.reading.get()
    #expect(reading.problems.filter { $0.kind != .negativeNought } == [])
    #expect(reading.problems.count == 2)
    #expect(reading.problems.allSatisfy { $0.file == "revenue.csv" && $0.line == 44 })
    #expect(reading.problems.map(\.column) == [13, 15])
    #expect(strategy.revenue?.lines?.count == 43)
    #expect(strategy.revenue?.year == ReportingYear(2021))
    #expect(strategy.growth?.lines?.count == 9)
    #expect(strategy.savings?.lines?.count == 5)
    #expect(strategy.capital?.schemes?.count == 19)
    #expect(strategy.grants?.count == 15)
  }

  @Test("The four rows of the revenue budget that miss by £1 are found, and no others")
  func fourRows() throws {
    let report = try #require(strategy.revenue).check(printedTo: pounds(1))
    let found = report.misses.map {
      "\($0.place.code ?? "") \($0.place.column ?? "") \($0.check) \($0.difference?.pence ?? 0)"
    }
    #expect(
      found
        == [
          "education-early-help authority authority 100", "education-early-help authority parts -100",
          "education-early-help grant grant 100", "education-early-help grant parts 100",
          "admin-committees authority authority 100", "business-support-commissioning authority authority 100",
          "department authority parts -100", "department earlyYears parts 100",
        ].sorted { Self.order($0) < Self.order($1) })
    #expect(report.misses.allSatisfy { $0.explanation == .rounding && $0.severity == .note })
    #expect(report.checked == 292)
    #expect(report.kept == 284)
    #expect(report.findings.count == 8)
  }

  private static func order(_ line: String) -> Int {
    let rows = ["admin", "business", "education", "department"]
    return rows.firstIndex { line.hasPrefix($0) } ?? 9
  }

  @Test("Told that amounts are exact, the same rows miss and nothing explains them")
  func exact() throws {
    let report = try #require(strategy.revenue).check()
    #expect(report.misses.count == 8)
    #expect(report.misses.allSatisfy { $0.explanation == nil && $0.severity == .error })
  }

  @Test("The budget rolls forward to the printed net of every year")
  func rollForward() throws {
    let plan = try #require(strategy.rolledForward)
    #expect(plan.years.map(\.net) == [80_914, 84_444, 88_094, 91_944].map(thousands))
    #expect(plan.years.map(\.opening) == [73_918, 80_914, 84_444, 88_094].map(thousands))
    #expect(plan.years.map(\.base) == [75_044, 80_914, 84_444, 88_094].map(thousands))
    #expect(plan.years.map(\.growth) == [7_795, 4_200, 4_350, 4_550].map(thousands))
    #expect(plan.years.map(\.savings) == [-1_925, -670, -700, -700].map(thousands))
    #expect(plan.movement?.amount == thousands(16_900))
    #expect(plan.movement?.percent?.rounded(toPlaces: 4) == "22.5201")
    #expect(plan.savingsInPercentOfGrowth?.rounded(toPlaces: 4) == "19.1194")
  }

  @Test("Of the whole strategy only what is known to be odd is reported")
  func wholeCheck() throws {
    let report = strategy.check()
    let found = report.findings.filter { $0.place.table != .capital && $0.place.table != .revenue }
    #expect(
      found.map { "\($0.place.table.rawValue) \($0.place.code ?? "-") \($0.kind.rawValue)" } == [
        // Blank transfers in the later years.
        "rollForward 2021/22 rightIfBlankIsNought", "rollForward 2021/22 rightIfBlankIsNought",
        "rollForward 2022/23 rightIfBlankIsNought", "rollForward 2022/23 rightIfBlankIsNought",
        "rollForward 2023/24 rightIfBlankIsNought", "rollForward 2023/24 rightIfBlankIsNought",
        "growth G2 negativeGrowth", "savings CF5 positiveSaving",
      ])
    let revenue = report.findings.filter { $0.place.table == .revenue && $0.check == "roll-forward" }
    // £80,914,500 against 80,914 and £75,044,874 against 75,044: sums of rounded parts.
    #expect(revenue.map(\.difference) == [pounds(500), pounds(874)].map { $0 })
    #expect(revenue.allSatisfy { $0.explanation == .rounding })
    let capital = report.findings.filter { $0.place.table == .capital }
    #expect(capital.allSatisfy { $0.kind == .rightIfBlankIsNought })
    #expect(capital.count == 13)
  }

  @Test("With blank years taken for nought the capital programme is right, and its odd subtotal is its own")
  func capital() throws {
    let capital = try #require(filled.capital)
    let report = capital.check()
    #expect(report.misses == [])
    #expect(report.findings == [])
    #expect(capital.spending == thousands(127_680))
    #expect(capital.lines.count == 12)
    let others = capital.lines.filter { $0.partOf == "other" || $0.code == "modular" }
    let years = capital.years.map { year in Money.sum(others.compactMap { $0.amounts?[year] }) }
    #expect(years == [2_750, 2_800, 2_700, 2_700].map { thousands($0) })
  }

  @Test("What the services moved by is explained by growth and savings, but for £374")
  func reconciliation() throws {
    let result = try #require(Reconciliation(of: strategy))
    func service(_ code: String) -> Reconciliation.Service? { result.services.first { $0.code == code } }
    #expect(service("operational-placements")?.lines == ["G1", "CF2"])
    for code in [
      "operational-placements", "families-wellbeing", "asylum-seekers", "psychology", "pupil-referral-unit",
      "sub-transformation",
    ] {
      #expect(service(code)?.rest == .zero, "\(code)")
    }
    #expect(result.unplaced == thousands(2_960))
    #expect(result.unexplained == pounds(-374))
  }

  @Test("Every printed total says whether it is a rounded total or a sum of rounded parts")
  func roundedTotals() throws {
    let budget = try #require(strategy.revenue)
    let services = [
      "directorate", "safeguarding-improvement-qa", "children-in-care", "field-social-work", "practice-excellence",
      "families-wellbeing", "education-sufficiency", "education-quality-inclusion", "send-disabilities",
      "business-support-commissioning",
    ]
    let amounts = services.compactMap { budget.line($0)?.authority }
    let total = try #require(RoundedSum(amounts, in: .thousands))
    #expect(total.sumOfRoundedParts == thousands(80_914))
    // The parts come to £2 more than the printed total of the table, which is made of pence.
    #expect(total.exact == pounds(80_914_502))
    #expect(total.roundedTotal == thousands(80_915))
    #expect(total.basis(ofPrinted: thousands(80_914)) == .sumOfRoundedParts)
    #expect(total.basis(ofPrinted: thousands(80_915)) == .roundedTotal)
    #expect(total.basis(ofPrinted: thousands(90_900)) == .neither)
    #expect(total.roundingDifference == thousands(-1))
  }

  @Test("A finding leads to the line and column of its file")
  func positions() throws {
    let reading = try BudgetFixtures.reading.get()
    let budget = try #require(strategy.revenue)
    let miss = try #require(budget.check(printedTo: pounds(1)).misses.first)
    let place = try #require(reading.position(of: miss.place))
    #expect((place.file, place.line, place.column) == ("revenue.csv", 32, 16))
    let growth = BudgetPlace(.growth, row: 9, column: "2021/22")
    #expect(reading.position(of: growth)?.line == 11)
    let opening = BudgetPlace(.rollForward, row: 2, column: "opening")
    #expect(reading.position(of: opening)?.line == 3)
    #expect(reading.position(of: opening)?.column == 4)
  }

  @Test("Written as CSV and JSON and read again it is the same, byte for byte")
  func roundTrip() throws {
    let revenue = try #require(strategy.revenue)
    let file = BudgetCSV.write(revenue)
    let again = BudgetCSV.revenue(file)
    #expect(again.value == revenue)
    #expect(again.problems == [])
    #expect(BudgetCSV.write(again.value) == file)
    let growth = try #require(strategy.growth)
    #expect(BudgetCSV.changes(BudgetCSV.write(growth)).value == growth)
    #expect(BudgetCSV.changes(BudgetCSV.write(growth, in: .pounds)).value == growth)
    let schemes = try #require(strategy.capital?.schemes)
    #expect(BudgetCSV.capital(BudgetCSV.write(schemes)).value == schemes)
    let funding = try #require(strategy.capital?.funding)
    #expect(BudgetCSV.funding(BudgetCSV.write(funding, in: .millions)).value == funding)
    let grants = try #require(strategy.grants)
    #expect(BudgetCSV.grants(BudgetCSV.write(grants)).value == grants)
    let years = try #require(strategy.rollForward)
    #expect(BudgetCSV.rollForward(BudgetCSV.write(years)).value == years)
    let grant = try #require(strategy.schoolsGrant)
    #expect(BudgetCSV.schoolsGrant(BudgetCSV.write(grant)).value == grant)
    let json = try StrategyJSON.write(strategy)
    let read = try StrategyJSON.read(json)
    #expect(try StrategyJSON.write(read) == json)
  }
}
