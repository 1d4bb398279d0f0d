import CareCore
import CareFinance
import Testing

@Suite("A capital programme")
struct CapitalProgrammeTests {
  private func scheme(
    _ code: String, _ gross: Int?, _ total: Int?, done: String? = nil, future: Bool? = nil, _ amounts: Int?...
  ) -> CapitalScheme {
    CapitalScheme(
      code: code, partOf: "t", completion: done.flatMap { CalendarMonth($0) }, grossCost: gross.map(Money.init(pence:)),
      amounts: YearlyAmounts(from: ReportingYear(2021), amounts.map { $0.map(Money.init(pence:)) }),
      total: total.map(Money.init(pence:)), isFuture: future)
  }

  private func total(_ amounts: Int...) -> CapitalScheme {
    CapitalScheme(
      code: "t", kind: .total,
      amounts: YearlyAmounts(from: ReportingYear(2021), amounts.map { Money(pence: $0) }),
      total: Money(pence: amounts.reduce(0, +)))
  }

  @Test("What is built is paid for or left to find, year by year")
  func funding() {
    let funding = [
      CapitalFunding(amounts: YearlyAmounts(from: ReportingYear(2021), [Money(pence: 5), Money(pence: 9)])),
      CapitalFunding(amounts: YearlyAmounts(from: ReportingYear(2021), [Money(pence: 1), Money(pence: 0)])),
    ]
    let programme = CapitalProgramme(
      schemes: [scheme("a", 12, 12, 10, 2), scheme("b", 5, 5, 0, 5), total(10, 7)], funding: funding)
    #expect(programme.spending == Money(pence: 17))
    #expect(programme.unfunded(in: ReportingYear(2021)) == Money(pence: 4))
    #expect(programme.unfunded(in: ReportingYear(2022)) == Money(pence: -2))
    #expect(programme.unfunded == Money(pence: 2))
    #expect(programme.check().findings.map(\.kind) == [.overfunded])
    let paid = CapitalProgramme(schemes: [scheme("a", 15, 15, 6, 9), total(6, 9)], funding: funding)
    #expect(paid.unfunded(in: ReportingYear(2021)) == .zero)
    #expect(paid.check().findings == [])
    #expect(CapitalProgramme(schemes: [scheme("a", 1, 1, 1)]).unfunded == nil)
    let unknown = CapitalProgramme(schemes: [scheme("a", 1, 1, 1)], funding: [CapitalFunding()])
    #expect(unknown.unfunded == nil)
  }

  @Test("Gross cost, completion, totals and future schemes are checked, each at its row")
  func checks() {
    let programme = CapitalProgramme(schemes: [
      scheme("f", nil, nil, future: true, 3, 0), scheme("a", 12, 11, done: "Mar-22", 10, 1),
      scheme("b", 5, 5, done: "Mar-22", 5, 0), scheme("c", 4, 4, done: "Feb-22", 1, 2), total(16, 3),
    ])
    let found = programme.check().findings.map { "\($0.place.row ?? -1) \($0.place.column ?? "") \($0.kind.rawValue)" }
    #expect(
      found == [
        "0 amounts futureWithAmounts", "1 grossCost doesNotAddUp", "2 completion completionYear",
        "3 total doesNotAddUp",
        "4 total doesNotAddUp",
      ])
  }

  @Test("What a place costs")
  func places() {
    #expect(CapitalScheme(grossCost: Money(pence: 800_000_000), places: 50).poundsAPlace == 160_000)
    #expect(CapitalScheme(grossCost: Money(pence: 1), places: 0).poundsAPlace == nil)
    #expect(CapitalScheme(places: 5).poundsAPlace == nil)
  }
}
