import CareCore
import CareExchange
import CareFinance
import CareModels
import Testing

@Suite("Budget files with something wrong in them")
struct BadBudgetTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func growth(_ text: String, _ options: BudgetReadOptions = BudgetReadOptions()) -> BudgetReading<
    BudgetChanges
  > {
    BudgetCSV.changes(bytes(text), options: options)
  }

  @Test(
    "An amount is read as it is meant, or reported with its line and column and kept",
    arguments: [
      ("1,234", 123_400_000, nil), ("-250", -25_000_000, nil), ("(250)", -25_000_000, nil),
      ("\u{2212}250", -25_000_000, nil),
      ("0", 0, nil), ("-0", 0, .negativeNought), ("(0)", 0, .negativeNought), ("£1.2m", 120_000_000, .otherUnit),
      ("250k", 25_000_000, nil), ("1147.619", 114_761_900, nil), ("1.000000", 100_000, nil),
      ("0.000001", nil, .tooPrecise), ("99999999999999999999", nil, .overflow), ("92233720368547759", nil, .overflow),
      ("n/a", nil, .notAnAmount), ("tbc", nil, .notAnAmount), ("1,23", nil, .notAnAmount), ("12%", nil, .notAnAmount),
      ("--5", nil, .notAnAmount), ("=A1", nil, .notAnAmount), ("", nil, nil), ("  ", nil, nil),
    ] as [(String, Int?, BudgetFileProblem.Kind?)])
  func amounts(text: String, pence: Int?, problem: BudgetFileProblem.Kind?) throws {
    let reading = growth("Code,Description,2020/21 £000\nG1,one,\"\(text)\"\n")
    let line = try #require(reading.value.lines?.first)
    #expect(line.amounts?[ReportingYear(2021)]?.pence == pence)
    #expect(reading.problems.map(\.kind) == (problem.map { [$0] } ?? []))
    if problem != nil {
      #expect(reading.problems.first?.line == 2)
      #expect(reading.problems.first?.column == 3)
      #expect(reading.problems.first.map { !"\($0)".contains(text) || text == "(0)" } == true)
    }
    if pence == nil, problem != nil {
      // Not lost: written back where it stood.
      let written = String(decoding: BudgetCSV.write(reading.value), as: UTF8.self)
      #expect(written.contains(text))
    }
  }

  @Test(
    "The heading says the unit",
    arguments: [
      ("2020/21 £000", 100_000), ("£'000 2020-21", 100_000), ("2020/21 (£k)", 100_000), ("2020/21 £", 100),
      ("2020/21 £m", 100_000_000), ("2020/2021 £ million", 100_000_000), ("20/21 £000", 100_000),
    ])
  func units(heading: String, pence: Int) {
    let reading = growth("Code,Description,\(heading)\nG1,one,1\n")
    #expect(reading.problems == [])
    #expect(reading.value.lines?.first?.amounts?[ReportingYear(2021)]?.pence == pence)
  }

  @Test("A heading without a unit takes that of the others, or else the one told of, and says so")
  func unitNotSaid() {
    let shared = growth("Code,Description,2020/21 £000,2021/22\nG1,one,1,2\n")
    #expect(shared.problems == [])
    #expect(shared.value.lines?.first?.amounts?[ReportingYear(2022)] == thousands(2))
    let none = growth("Code,Description,2020/21\nG1,one,1\n")
    #expect(none.problems.map(\.kind) == [.unitNotSaid])
    #expect(none.value.lines?.first?.amounts?[ReportingYear(2021)] == pounds(1))
    let told = growth("Code,Description,2020/21\nG1,one,1\n", BudgetReadOptions(unit: .thousands))
    #expect(told.problems.map(\.kind) == [.unitNotSaid])
    #expect(told.value.lines?.first?.amounts?[ReportingYear(2021)] == thousands(1))
  }

  @Test("A blank is unknown; told that it is nought it is nought, and reported")
  func blanks() {
    let text = "Code,Description,2020/21 £000,2021/22 £000\nG1,one,5,\n"
    #expect(growth(text).value.lines?.first?.amounts?.unknownYears == [ReportingYear(2022)])
    let filled = growth(text, BudgetReadOptions(blank: .nought))
    #expect(filled.value.lines?.first?.amounts?[ReportingYear(2022)] == .zero)
    #expect(filled.problems.map { [$0.line, $0.column] } == [[2, 4]])
    #expect(filled.problems.map(\.kind) == [.blankAsNought])
  }

  @Test("Columns that are missing, unknown or there twice are reported, and none is lost")
  func columns() throws {
    let missing = growth("Description,2020/21 £000\none,1\n")
    #expect(missing.problems.map(\.kind) == [.columnMissing])
    #expect(missing.problems.first?.field == "code")
    let text = "Code,Description,Owner,2020/21 £000,2020-21 £000,Code\nG1,one,HoS,1,2,G9\n"
    let other = growth(text)
    #expect(other.problems.map(\.kind).contains(.columnUnknown))
    #expect(other.problems.filter { $0.kind == .columnTwice }.map(\.column) == [5, 6])
    let line = try #require(other.value.lines?.first)
    #expect(line.amounts?[ReportingYear(2021)] == thousands(1))
    #expect(line.code == "G1")
    #expect(line.unknownFields?.values["Owner"] == .string("HoS"))
    let again = growth(String(decoding: BudgetCSV.write(other.value), as: UTF8.self))
    #expect(again.value.lines?.first?.unknownFields?.values["Owner"] == .string("HoS"))
  }

  @Test("A year between the others that is left out is found, in the file and in the plan")
  func missingYear() {
    let reading = growth("Code,Description,2020/21 £000,2022/23 £000\nG1,one,5,6\n")
    #expect(reading.problems.map(\.kind) == [.yearMissing])
    let findings = reading.value.check(as: .growth).findings
    #expect(findings.map(\.kind) == [.yearMissing])
    #expect(findings.first?.place.column == "2021/22")
  }

  @Test("A code given twice, an unknown whole and a circle of subtotals are found, row by row")
  func structure() {
    let text = """
      Code,Service,Kind,Part of,Net total 2020/21 £
      a,A,line,t,1
      a,A again,line,t,2
      b,B,line,nowhere,3
      c,C,subtotal,d,4
      d,D,subtotal,c,4
      e,E,line,e,5
      t,T,total,,3

      """
    let reading = BudgetCSV.revenue(bytes(text))
    let report = reading.value.check()
    #expect(
      report.findings.map { "\($0.place.row ?? -1) \($0.kind.rawValue)" } == [
        "1 codeTwice", "2 partOfUnknown", "3 circular", "3 totalWithoutParts", "4 circular", "4 totalWithoutParts",
        "5 circular",
      ])
    #expect(reading.position(of: report.findings[2].place)?.line == 5)
    #expect(report.kept == 1)
    #expect(report.notRun.map(\.check) == ["net"])
  }

  @Test("An amount in the wrong unit or with the wrong sign is named when it alone would explain the difference")
  func suspects() throws {
    let text = """
      Code,Service,Kind,Part of,Employees £,Running expenses £,Internal income £,Gross budget £,External income £,Net total £
      a,A,line,t,241568,32260,0,32501084,-100000,32401084
      b,B,line,t,813992,246100,347500,712592,-95970,616622
      c,C,line,t,10,20,0,31,0,31
      t,T,total,,1055570,32505636,-347500,33213707,-195970,33017737

      """
    let reading = BudgetCSV.revenue(bytes(text))
    let findings = reading.value.check(printedTo: pounds(1)).findings
    func words(_ finding: BudgetFinding) -> String {
      let suspect = finding.suspect.map { "\($0.row ?? -1) \($0.column ?? "")" } ?? "-"
      return
        "\(finding.place.row ?? -1) \(finding.place.column ?? "") \(finding.explanation?.rawValue ?? "?") \(suspect)"
    }
    #expect(findings.map(words).contains("0 gross unit 0 running"))
    #expect(findings.map(words).contains("1 gross sign 1 internalIncome"))
    #expect(findings.map(words).contains("2 gross rounding -"))
    #expect(findings.filter { $0.explanation == .unit }.allSatisfy { $0.severity == .error })
    let place = try #require(findings.first { $0.explanation == .unit }?.suspect)
    #expect(reading.position(of: place)?.column == 6)
  }

  @Test("A sum that is too large to hold is said to be so")
  func overflow() {
    let large = "92233720368547758.07"
    let text = "Code,Description,2020/21 £\nG1,one,\(large)\nG2,two,\(large)\n,TOTAL,5\n"
    let reading = growth(text)
    #expect(reading.problems == [])
    let report = reading.value.check(as: .growth)
    #expect(report.findings.map(\.kind) == [.overflow])
    #expect(reading.value.sum(on: .inYear) == nil)
    #expect(reading.position(of: report.findings[0].place)?.line == 4)
  }

  @Test("A total that does not add up is found with its amount")
  func total() throws {
    let text = "Code,Description,2020/21 £000,2021/22 £000\nG1,one,5,6\nG2,two,1,1\n,Total,6,8\n"
    let report = growth(text).value.check(as: .growth)
    let miss = try #require(report.findings.first)
    #expect(report.findings.count == 1)
    #expect(miss.place == BudgetPlace(.growth, row: 2, column: "2021/22"))
    #expect((miss.stated, miss.recomputed, miss.difference) == (thousands(8), thousands(7), thousands(1)))
    #expect(miss.explanation == nil)
    // Rounded to thousands three amounts could come to as much.
    #expect(growth(text).value.check(as: .growth, printedTo: thousands(1)).findings.first?.explanation == .rounding)
  }

  @Test("Two tables in different units are found")
  func tableUnit() throws {
    var strategy = try BudgetFixtures.reading.get().strategy
    let revenue = try #require(strategy.revenue)
    let file = String(decoding: BudgetCSV.write(revenue), as: UTF8.self)
    let wrong = file.replacing(" £", with: " £000")
    strategy.revenue = BudgetCSV.revenue(bytes(wrong)).value
    let found = strategy.check().findings.filter { $0.kind == .unitOfTable }
    #expect(found.map(\.place.column) == ["authority", "previous"])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test(
    "Nothing that a file can hold makes the readers fail",
    arguments: [
      "", "\n", ",,,\n,,,\n", "Code", "\u{FEFF}Code,Description,2020/21\n", "\"", "Code,2020/21 £000\n\"unclosed",
      "2020/21,2020/21\n1,2\n", "Line,2020/21 £000\nGrowth\n", "Line,9998/99 £,0001/02 £\nGrowth,1,2\n",
      "Code,Description,9998/99 £000,2020/21 £000\nG1,x,1,2\n",
    ])
  func robust(text: String) {
    let file = bytes(text)
    for blank in BudgetReadOptions.Blank.allCases {
      let options = BudgetReadOptions(blank: blank)
      let strategy = FinancialStrategy(
        rollForward: BudgetCSV.rollForward(file, options: options).value,
        growth: BudgetCSV.changes(file, options: options).value,
        savings: BudgetCSV.changes(file, options: options).value,
        revenue: BudgetCSV.revenue(file, options: options).value,
        capital: CapitalProgramme(
          schemes: BudgetCSV.capital(file, options: options).value,
          funding: BudgetCSV.funding(file, options: options).value),
        schoolsGrant: BudgetCSV.schoolsGrant(file, options: options).value,
        grants: BudgetCSV.grants(file, options: options).value)
      _ = strategy.check()
      _ = strategy.rolledForward
      _ = StrategyComparison(from: strategy, to: strategy)
      _ = Section251Row.table(BudgetCSV.section251(file, options: options).value).check()
    }
  }

  @Test("A damaged file of a real budget is read and checked whatever byte is lost")
  func damaged() throws {
    for name in ["revenue.csv", "growth.csv", "capital.csv", "roll-forward.csv"] {
      let whole = try BudgetFixtures.bytes(name)
      for cut in stride(from: 0, to: whole.count, by: 97) {
        let file = Array(whole[..<cut]) + Array(whole[min(cut + 3, whole.count)...])
        _ = BudgetCSV.revenue(file).value.check()
        _ = BudgetCSV.changes(file).value.check(as: .growth)
        _ = CapitalProgramme(schemes: BudgetCSV.capital(file).value).check()
        _ = FinancialStrategy(rollForward: BudgetCSV.rollForward(file).value).check()
      }
    }
  }

  @Test("A strategy in JSON keeps what it does not know and what it cannot read, and says where")
  func json() throws {
    let text = """
      {"growth":{"basis":"cumulative","lines":[{"amounts":[{"year":"2020/21","amount":{"pence":100}}],"code":"G1",\
      "owner":"HoS"},{"amounts":"many","code":"G2"}]},"schemaVersion":1,"vintage":3}
      """
    let strategy = try StrategyJSON.read(bytes(text))
    #expect(strategy.unreadPaths == ["growth.lines[1].amounts"])
    #expect(strategy.growth?.lines?.first?.amounts?.total == Money(pence: 100))
    #expect(
      String(decoding: try StrategyJSON.write(strategy, layout: .compact), as: UTF8.self)
        == text.replacing(
          "{\"year\":\"2020/21\",\"amount\":{\"pence\":100}}", with: "{\"amount\":{\"pence\":100},\"year\":\"2020/21\"}"
        ))
    for wrong in ["{\"schemaVersion\":2}", "{\"schemaVersion\":\"x\"}", "[", "", "[]", "5"] {
      #expect(throws: JSONProblem.self) { try StrategyJSON.read(bytes(wrong)) }
    }
  }

  @Test("The years of a plan in JSON are a list, and no year may be there twice")
  func yearsInJSON() throws {
    let plan = YearlyAmounts(from: ReportingYear(2021), [Money(pence: 100), nil])
    let bytes = try CanonicalJSON.encode(plan)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"[{"amount":{"pence":100},"year":"2020/21"},{"year":"2021/22"}]"#)
    #expect(try CanonicalJSON.decode(YearlyAmounts.self, from: bytes) == plan)
    let twice = Array(#"[{"year":"2020/21"},{"year":"2020/21"}]"#.utf8)
    #expect(throws: JSONProblem.self) { try CanonicalJSON.decode(YearlyAmounts.self, from: twice) }
  }
}
