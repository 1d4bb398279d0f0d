import CareCore
import CareFinance
import CareModels
import Testing

@Suite("Placement budgets, avoided costs and payback")
struct PlacementBudgetTests {
  private func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }

  /// Children in care and care leavers annual report 2019/20, 2.5: children and the price of a week.
  private var budget: PlacementBudget {
    PlacementBudget([
      .init(.fosterAgency, children: 188, weekly: pounds(800)),
      .init(.childrensHomeExternal, children: 56, weekly: pounds(4100)),
      .init(.fosterInHouse, children: 133, weekly: pounds(549)),
    ])
  }

  @Test("A year's budget is children × price × weeks")
  func annual() throws {
    let budget = budget
    #expect(budget.lines.map { budget.annual($0) } == [7_820_800, 11_939_200, 3_796_884].map(pounds))
    #expect(budget.annual() == pounds(23_556_884))
    let exact = PlacementBudget([.init(.fosterAgency, children: 1, weekly: pounds(800))], weeksInYear: .days365)
    #expect(exact.annual()?.text() == "£41,714.29")
  }

  @Test("What forty more children in residential care would do")
  func forty() throws {
    let effect = try budget.effect(of: [.children(40, in: .childrensHomeExternal)])
    #expect(effect.difference == pounds(8_528_000))
    #expect(effect.before == pounds(23_556_884))
    #expect(effect.after == pounds(32_084_884))
  }

  @Test(
    "More children, another mix, other prices",
    arguments: [
      ([.children(-10, in: .fosterAgency)], -416_000_00),
      ([.mix(5, from: .childrensHomeExternal, to: .fosterInHouse)], -923_260_00),
      ([.price(percent: 5, in: .childrensHomeExternal)], 596_960_00),
      ([.price(percent: 10, in: nil)], 2_355_688_40), ([.children(377, in: nil)], 23_556_884_00),
      ([.mix(5, from: .fosterAgency, to: .fosterInHouse), .mix(5, from: .fosterInHouse, to: .fosterAgency)], 0),
    ] as [([PlacementBudget.Change], Int)])
  func changes(changes: [PlacementBudget.Change], pence: Int) throws {
    #expect(try budget.effect(of: changes).difference == Money(pence: pence))
  }

  @Test("Changes that cannot be are refused")
  func faults() {
    #expect(throws: PlacementBudget.Fault.noLine(.custody)) { try budget.effect(of: [.children(1, in: .custody)]) }
    #expect(throws: PlacementBudget.Fault.noLine(.custody)) {
      try budget.effect(of: [.price(percent: 1, in: .custody)])
    }
    #expect(throws: PlacementBudget.Fault.tooFewChildren(.fosterAgency)) {
      try budget.effect(of: [.mix(189, from: .fosterAgency, to: .fosterInHouse)])
    }
    #expect(throws: PlacementBudget.Fault.tooFewChildren(.fosterAgency)) {
      try budget.effect(of: [.children(-378, in: nil)])
    }
    #expect(throws: PlacementBudget.Fault.noMix) { try PlacementBudget([]).effect(of: [.children(1, in: nil)]) }
    #expect(throws: PlacementBudget.Fault.overflow) {
      try budget.effect(of: [.children(Fraction(.max), in: .fosterAgency)])
    }
  }

  @Test("Avoided is what it would have cost less what it cost")
  func avoided() throws {
    // Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire): £2.2m avoided by 90 places.
    let places = try #require(
      AvoidedCost(withoutMeasure: pounds(2_200_000), withMeasure: .zero, places: 90))
    #expect(places.poundsPerPlace == Fraction(220_000, over: 9))
    // A child for ten weeks with a foster carer rather than in a home.
    let child = try #require(AvoidedCost(days: 70, weekly: pounds(549), insteadOf: pounds(4100), places: 1))
    #expect(child.amount == pounds(35_510))
    #expect(AvoidedCost(days: 7, weekly: pounds(800), insteadOf: pounds(549))?.amount == pounds(-251))
    #expect(AvoidedCost(withoutMeasure: .zero, withMeasure: Money(pence: .min)) == nil)
    #expect(AvoidedCost(withoutMeasure: .zero, withMeasure: .zero)?.poundsPerPlace == nil)
  }

  @Test(
    "Payback of a scheme",
    arguments: [
      (1000, 400, 5, InvestToSave.Payback.after(years: Fraction(5, over: 2) ?? 0)),
      (1000, 1000, 2, .after(years: 1)), (1000, 2000, 1, .after(years: Fraction(1, over: 2) ?? 0)),
      (0, 100, 3, .nothingSpent), (1000, 100, 3, .notWithin(years: 3, outstanding: Money(pence: 70_000))),
    ])
  func payback(cost: Int, saving: Int, years: Int, expected: InvestToSave.Payback) throws {
    let scheme = try #require(InvestToSave(cost: pounds(cost), yearlySaving: pounds(saving), years: years))
    #expect(scheme.payback() == expected)
    #expect(scheme.payback(discountedAt: .zero) == expected)
  }

  @Test("A scheme that spends again is paid back when it is so for good")
  func forGood() {
    let scheme = InvestToSave([
      .init(cost: pounds(100), saving: pounds(150)), .init(cost: pounds(200), saving: pounds(50)),
      .init(saving: pounds(200)), .init(saving: pounds(10)),
    ])
    #expect(scheme.payback() == .after(years: Fraction(5, over: 2) ?? 0))
  }

  @Test("Discounting counts later years for less")
  func discounted() throws {
    let scheme = InvestToSave([
      .init(cost: pounds(1000)), .init(saving: pounds(500)), .init(saving: pounds(500)), .init(saving: pounds(500)),
    ])
    // 500 ÷ 1.035, 1.035², 1.035³, each to the penny.
    let values = [48_309, 46_676, 45_097]
    #expect(InvestToSave.treasuryRate == Fraction(7, over: 200))
    #expect(
      scheme.netPresentValue(discountedAt: InvestToSave.treasuryRate)
        == Money(pence: values.reduce(0, +) - 100_000))
    #expect(scheme.payback() == .after(years: 3))
    #expect(
      scheme.payback(discountedAt: InvestToSave.treasuryRate)
        == .after(years: try #require(Fraction(3 * 45_097 + 100_000 - 48_309 - 46_676, over: 45_097))))
    #expect(scheme.netPresentValue(discountedAt: -1) == nil)
    #expect(scheme.payback(discountedAt: -2) == nil)
    #expect(InvestToSave(cost: .zero, yearlySaving: .zero, years: 0) == nil)
    #expect(InvestToSave([.init(cost: Money(pence: .max)), .init(cost: Money(pence: .max))]).payback() == nil)
  }
}
