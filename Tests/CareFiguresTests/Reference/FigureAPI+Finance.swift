import CareCore
import CareFigures
import CareFinance
import CareModels

extension FigureAPI {
  /// The types of CareFinance, where the figure is one of theirs.
  static func finance(_ figure: PublishedFigure) -> FigureAPI? {
    let inputs = FinanceInputs(figure)
    return switch figure.calculation {
    case "rollForward": rollForward(inputs)
    case "cumulative": cumulative(figure, inputs)
    case "percentageChange": movement(figure, inputs)
    case "annualise": annualised(inputs)
    case "product": product(inputs)
    case "unitCost": costPerPlace(figure, inputs)
    case "percentage" where figure.expression == "block*limit/100": transfer(inputs)
    case "share" where ["lscp-income-share-", "lscp-scp-share-", "lscp-share-"].contains(where: figure.id.hasPrefix):
      partnership(figure)
    case "share" where figure.id.hasPrefix("lscp-shared-"): sharedCost(inputs)
    default: nil
    }
  }

  /// An amount as it is printed, back in the unit of the figure.
  private init?(_ name: String, _ amount: Money?, in unit: Int) {
    guard let value = amount.flatMap({ $0.pounds.divided(by: Fraction(unit)) }) else { return nil }
    self.init(name, value)
  }

  private static func rollForward(_ inputs: FinanceInputs) -> FigureAPI? {
    guard let opening = inputs.money("opening") ?? inputs.money("base"),
      let growth = inputs.money("growth") ?? inputs.money("cumulativeGrowth"),
      let savings = inputs.money("savings") ?? inputs.money("cumulativeSavings"),
      let year = ReportingYear(name: "2020/21")
    else { return nil }
    func only(_ amount: Money) -> YearlyAmounts { YearlyAmounts(from: year, [amount]) }
    let forward = RollForward(
      opening: opening, transfers: only(inputs.money("transfers") ?? .zero), growth: only(growth),
      savings: only(savings))
    return FigureAPI("RollForward", forward?.years.first?.net, in: inputs.unit)
  }

  /// In-year amounts, turned into those that go on.
  private static func cumulative(_ figure: PublishedFigure, _ inputs: FinanceInputs) -> FigureAPI? {
    let amounts = figure.inputs.map { inputs.money($0.name) }
    guard let year = ReportingYear(name: "2020/21"), !amounts.contains(nil) else { return nil }
    let plan = YearlyAmounts(from: year, amounts.compactMap { $0 }).converted(from: .inYear, to: .cumulative)
    return FigureAPI("YearlyAmounts", plan?.entries.last?.amount, in: inputs.unit)
  }

  private static func movement(_ figure: PublishedFigure, _ inputs: FinanceInputs) -> FigureAPI? {
    guard figure.expression == "(net2021-budget1920)/abs(budget1920)*100", let earlier = inputs.money("budget1920"),
      let later = inputs.money("net2021"), let percent = BudgetMovement(from: earlier, to: later)?.percent
    else { return nil }
    return FigureAPI("BudgetMovement", percent)
  }

  private static func annualised(_ inputs: FinanceInputs) -> FigureAPI? {
    guard let weekly = inputs.money("weekly") else { return nil }
    if inputs.whole("weeks") == WeeksInYear.fiftyTwo.days / 7 {
      return FigureAPI("AnnualCost", AnnualCost(weekly: weekly)?.annual, in: 1)
    }
    guard let days = inputs.whole("days"), inputs.whole("daysPerWeek") == 7,
      let cost = CareCost(days: days, weekly: weekly)?.exactPounds
    else { return nil }
    return FigureAPI("CareCost", cost)
  }

  private static func product(_ inputs: FinanceInputs) -> FigureAPI? {
    if let weekly = inputs.money("weekly"), let children = inputs["placements"], inputs.whole("weeks") == 52 {
      let budget = PlacementBudget([.init(.fosterAgency, children: children, weekly: weekly)])
      return FigureAPI("PlacementBudget", budget.annual(), in: 1)
    }
    guard let kept = inputs.money("topSlice"), let children = inputs.whole("pupils") ?? inputs.whole("children") else {
      return nil
    }
    return FigureAPI("PremiumPoolPlan", PremiumPoolPlan(grant: kept, kept: kept, children: children)?.pool, in: 1)
  }

  private static func costPerPlace(_ figure: PublishedFigure, _ inputs: FinanceInputs) -> FigureAPI? {
    guard let avoided = inputs.money("avoided"), let places = inputs.whole("places"),
      let cost = AvoidedCost(withoutMeasure: avoided, withMeasure: .zero, places: places)?.poundsPerPlace
    else { return nil }
    return cost.divided(by: Fraction(inputs.unit)).map { FigureAPI("AvoidedCost", $0) }
  }

  /// Half a percent of the schools block, which Schools Forum may move.
  private static func transfer(_ inputs: FinanceInputs) -> FigureAPI? {
    guard let block = inputs.money("block"), let limit = inputs["limit"] else { return nil }
    let most = BlockTransfer.most(from: block, on: CalendarDay(2020, 4, 1), limit: limit)
    return FigureAPI("BlockTransfer", most, in: inputs.unit)
  }

  /// The whole cost that a partnership bears a share of.
  private static func sharedCost(_ inputs: FinanceInputs) -> FigureAPI? {
    let expense = PartnershipExpense(amount: inputs.money("scp"), share: inputs["share"]?.divided(by: 100))
    return FigureAPI("PartnershipExpense", expense.impliedWhole(), in: 1)
  }

  /// A head of expenditure in percent of all.
  private static func partnership(_ figure: PublishedFigure) -> FigureAPI? {
    guard let numbers = PrintedCohort.numbers(of: figure) else { return nil }
    func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }
    let account = PartnershipAccount(
      expenses: [
        PartnershipExpense(head: "this", amount: pounds(numbers.count)),
        PartnershipExpense(head: "others", amount: pounds(numbers.denominator - numbers.count)),
      ])
    return account.percent(ofHead: "this").map { FigureAPI("PartnershipAccount", $0) }
  }
}

/// The inputs of a figure of money, which are in the unit of the figure.
private struct FinanceInputs {
  private let values: [String: Fraction]
  /// How many pounds one of the unit is.
  let unit: Int

  init(_ figure: PublishedFigure) {
    values = figure.values.values
    unit =
      switch figure.unit.name {
      case "£000": 1_000
      case "£m": 1_000_000
      default: 1
      }
  }

  subscript(name: String) -> Fraction? { values[name] }

  func whole(_ name: String) -> Int? { values[name].flatMap { $0.isWhole ? $0.numerator : nil } }

  /// An amount that is whole in pence.
  func money(_ name: String) -> Money? {
    guard let pence = values[name]?.multiplied(by: Fraction(unit * 100)), pence.isWhole else { return nil }
    return Money(pence: pence.numerator)
  }
}
