import CareCore
import CareExchange
import CareFinance
import CareModels
import CareTestSupport
import Testing

@Suite("Files of a partnership's account")
struct PartnershipFileTests {
  private static let text = """
    Entry,Partner or head,Amount 2020/21 £,Shared total £,Share
    contribution,County council,"112,633",,
    Contribution,Police,"89,000",,
    income,,201633,,
    expense,staffing,"110,676","221,352",1/2
    expense,training,"41,200",,50%
    expense,chairing,"14,113",,0.25
    expenditure,,165989,,
    reserves,,10000,,

    """

  private func read(_ text: String) -> BudgetReading<PartnershipAccount> { BudgetCSV.partnership(Array(text.utf8)) }

  private func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }

  @Test("Contributions, expenses, totals and reserves are read, with the year of the heading")
  func reading() throws {
    let reading = read(Self.text)
    let account = reading.value
    #expect(reading.problems == [])
    #expect(account.year == ReportingYear(2021))
    #expect(account.contributions?.map(\.partner) == ["County council", "Police"])
    #expect(account.contributions?.map(\.amount) == [pounds(112_633), pounds(89_000)])
    #expect(account.expenses?.map(\.share) == [Fraction(1, over: 2), Fraction(1, over: 2), Fraction(1, over: 4)])
    #expect(account.expenses?.first?.sharedTotal == pounds(221_352))
    #expect(account.income == pounds(201_633))
    #expect(account.expenditure == pounds(165_989))
    #expect(account.openingReserves == pounds(10_000))
    #expect(account.unknownFields == nil)
  }

  @Test("Its sums are checked, each at its line and column")
  func checks() throws {
    #expect(read(Self.text).value.check().findings == [])
    #expect(read(Self.text).value.check().kept == 3)
    let wrong = read(
      Self.text.replacing("201633", with: "201630").replacing("221,352", with: "221,000")
        .replacing("165989", with: "165990"))
    let report = wrong.value.check(printedTo: Money(pence: 100))
    #expect(report.findings.map(\.check) == ["parts", "share", "parts"])
    #expect(report.findings.map { wrong.position(of: $0.place)?.line } == [4, 5, 8])
    #expect(report.findings.map { wrong.position(of: $0.place)?.column } == [3, 3, 3])
    #expect(report.findings.map(\.difference) == [pounds(-3), pounds(176), pounds(1)])
    #expect(report.findings.map(\.severity) == [.error, .error, .note])
  }

  @Test("A half of a whole that was rounded may miss by three quarters of a step, and no more")
  func roundedShares() {
    func finding(_ amount: Int, of whole: Int = 101, printedTo step: Int?) -> BudgetFinding.Severity? {
      let expense = PartnershipExpense(
        amount: pounds(amount), sharedTotal: pounds(whole), share: Fraction(1, over: 2))
      return PartnershipAccount(expenses: [expense]).check(printedTo: step.map { Money(pence: $0) }).findings.first?
        .severity
    }
    #expect(finding(51, printedTo: 100) == .note)
    #expect(finding(50, printedTo: 100) == .note)
    #expect(finding(52, printedTo: 100) == .error)
    #expect(finding(51, of: 100, printedTo: 100) == .error)
    #expect(finding(53, of: 103, printedTo: 200) == .note)
    #expect(finding(53, of: 103, printedTo: 199) == .error)
    #expect(finding(50, of: 100, printedTo: nil) == nil)
    #expect(finding(51, printedTo: nil) == .error)
  }

  @Test(
    "What cannot be used is reported with its line, and is not lost",
    arguments: [
      ("gift,Someone,5,,", BudgetFileProblem.Kind.rowUnknown, 10), (",Someone,5,,", .rowUnknown, 10),
      ("income,,7,,", .rowTwice, 10), ("expense,x,5,,2", .notUsable, 10), ("expense,x,5,,half", .notUsable, 10),
      ("expense,x,tbc,,", .notAnAmount, 10), ("contribution,x,-0,,", .negativeNought, 10),
    ])
  func problems(row: String, kind: BudgetFileProblem.Kind, line: Int) {
    let reading = read(Self.text + row + "\n")
    #expect(reading.problems.map(\.kind) == [kind])
    #expect(reading.problems.first?.line == line)
    if kind == .notUsable || kind == .notAnAmount {
      let written = String(decoding: BudgetCSV.write(reading.value), as: UTF8.self)
      #expect(row.split(separator: ",").allSatisfy { written.contains($0) })
    }
  }

  @Test("A total whose text is no amount is kept and written back")
  func keptTotals() {
    let reading = read("Entry,Partner or head,Amount £\nincome,,to follow\nreserves,,?\n")
    #expect(reading.problems.map(\.kind) == [.notAnAmount, .notAnAmount])
    #expect(reading.value.income == nil)
    let again = BudgetCSV.partnership(BudgetCSV.write(reading.value))
    #expect(again.value == reading.value)
    #expect(again.value.unknownFields != nil)
  }

  @Test("What is written is read as the same account, in every unit", arguments: MoneyUnit.allCases)
  func roundTrip(unit: MoneyUnit) {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      func amount() -> Money? {
        Int.random(in: 0...9, using: &random) == 0
          ? nil : Money(pence: Int.random(in: 0...1_000_000_000, using: &random))
      }
      func share() -> Fraction? { Fraction(Int.random(in: 0...7, using: &random), over: 7) }
      let account = PartnershipAccount(
        year: ReportingYear(2024),
        contributions: (0..<Int.random(in: 0...5, using: &random)).map {
          PartnershipContribution(partner: "Partner, \($0)", amount: amount())
        },
        income: amount(),
        expenses: (0..<Int.random(in: 0...5, using: &random)).map {
          PartnershipExpense(head: "Head \"\($0)\"", amount: amount(), sharedTotal: amount(), share: share())
        },
        expenditure: amount(), openingReserves: amount())
      let reading = BudgetCSV.partnership(BudgetCSV.write(account, in: unit))
      #expect(reading.problems == [])
      #expect(reading.value == account)
    }
  }

  @Test(
    "Broken files give an account and problems, never a crash",
    arguments: ["", "\u{0}", ",,,\n,,,", "Entry\n\"", "a,b\n1"])
  func broken(text: String) {
    let reading = read(text)
    #expect(reading.value.contributions == [])
    #expect(reading.problems.contains { $0.kind == .columnMissing })
    _ = reading.value.check()
  }
}
