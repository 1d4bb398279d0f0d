import CareCore
import CareExchange
import CareFinance

/// Every figure of the published strategy that the library can work out, by the name it has in the ledger of the document.
struct StrategyLedger {
  /// An amount, or a number such as a percentage.
  enum Figure: Equatable {
    case money(Money)
    case number(Fraction)
  }

  private(set) var figures: [String: Figure] = [:]
  let strategy: FinancialStrategy
  let filled: FinancialStrategy

  init(_ strategy: FinancialStrategy, filled: FinancialStrategy) {
    self.strategy = strategy
    self.filled = filled
    addRollForward()
    addRevenue()
    addServices()
    addChanges()
    addCapital()
    addSchoolsGrant()
    addRates()
    addGrants()
    addOthers()
    addReconciliation()
  }

  mutating func set(_ name: String, _ money: Money?) { figures["mtfs-" + name] = money.map(Figure.money) }

  mutating func set(_ name: String, percent: Fraction?) { figures["mtfs-" + name] = percent.map(Figure.number) }

  private mutating func addRollForward() {
    guard let plan = strategy.rolledForward else { return }
    let growth = YearlyAmounts(plan.years.map { .init($0.year, $0.growth) })?.converted(from: .inYear, to: .cumulative)
    let savings = YearlyAmounts(plan.years.map { .init($0.year, $0.savings) })?
      .converted(from: .inYear, to: .cumulative)
    for year in plan.years {
      let name = "y\(year.year.collectionYear - 1)"
      set("rf-subtotal-\(name)", year.base)
      set("rf-net-\(name)", year.net)
      set("rf-chain-\(name)", year.opening)
      set("rf-change-pct-\(name)", percent: year.percentChange)
      set("rf-growth-cumulative-\(name)", growth?[year.year])
      set("rf-savings-cumulative-\(name)", savings?[year.year])
      set("rf-growth-inyear-\(name)", strategy.growth?.statedTotals(on: .inYear)?[year.year])
      set("rf-savings-inyear-\(name)", strategy.savings?.statedTotals(on: .inYear)?[year.year])
      let parts = [plan.years.first?.base, growth?[year.year], savings?[year.year]].compactMap { $0 }
      set("rf-net-from-cumulative-\(name)", Money.sum(parts))
    }
    set("rf-four-year-change", plan.movement?.amount)
    set("rf-four-year-change-check", plan.growth.flatMap { growth in plan.savings.flatMap { growth.adding($0) } })
    set("rf-four-year-change-pct", percent: plan.movement?.percent)
    set("rf-savings-to-growth", percent: plan.savingsInPercentOfGrowth)
    set("p11-transfers-m", plan.years.first?.transfers)
    set("p13-growth-total-m", plan.growth)
    set("p13-growth-2020-m", plan.years.first?.growth)
    set("p15-savings-2020-m", plan.years.first?.savings.negated)
    set("p15-savings-total-m", plan.savings?.negated)
  }

  private mutating func addRevenue() {
    guard let budget = strategy.revenue, let lines = budget.lines else { return }
    let table = budget.table
    let names: [(RevenueLine.Column, String)] = [
      (.previous, "budget1920"), (.employees, "employees"), (.running, "running"), (.internalIncome, "internal"),
      (.gross, "gross"), (.externalIncome, "external"), (.net, "net"), (.schools, "schools"),
      (.earlyYears, "earlyyears"), (.highNeeds, "highneeds"), (.grant, "dsg"), (.authority, "lablock"),
    ]
    for (row, line) in lines.enumerated() {
      let code = line.code ?? ""
      for (column, name) in names {
        set("a-\(code)-\(name)-sum", table.sumOfParts(of: row, in: column.rawValue))
        guard [.gross, .net, .grant, .authority].contains(column) else { continue }
        set("a-\(code)-\(name)-check", line.recomputed(column))
      }
      set("a-\(code)-movement", line.movement?.amount)
      set("a-\(code)-movement-pct", percent: line.movement?.percent)
    }
    guard let whole = budget.line("department"), let row = table.row(code: "department") else { return }
    for column in [RevenueLine.Column.schools, .earlyYears, .highNeeds] {
      set("a-nil-\(column.rawValue.lowercased())", table.sumOfParts(of: row, in: column.rawValue))
    }
    set("a-department-three-way", table.sumOfParts(of: row, in: "net"))
    set("a-share-placements", percent: budget.percent(of: "operational-placements", in: "department"))
    set("a-share-cic", percent: budget.percent(of: "children-in-care", in: "department"))
    set("a-share-social-care", percent: budget.percent(of: "childrens-social-care", in: "department"))
    set("p10-gross-m", whole.gross)
    set("p10-contributions-m", whole.externalIncome?.negated)
    set("p10-net-from-gross", whole.recomputed(.net))
    let granted = [budget.line("directorate")?.grant, budget.line("education-early-help")?.grant].compactMap { $0 }
    set("p10-dsg-services-m", Money.sum(granted))
    set("p10-dsg-services-check", Money.sum(granted)?.negated)
    let gross = whole.gross?.rounded(toMultipleOf: Money(pence: 10_000_000))
    let income = whole.externalIncome?.rounded(toMultipleOf: Money(pence: 100_000_000))
    set("p10-net-from-rounded", gross.flatMap { gross in income.flatMap { gross.adding($0) } })
  }

  /// The services of the summary by their names in it, with the printed amount where that is not the rounded one.
  static let services: [(name: String, code: String, printed: Int?)] = [
    ("directorate", "directorate", nil), ("safeguarding-qa", "safeguarding-improvement-qa", nil),
    ("children-in-care", "children-in-care", nil), ("field-social-work", "field-social-work", nil),
    ("practice-excellence", "practice-excellence", 329), ("families-wellbeing", "families-wellbeing", nil),
    ("education-sufficiency", "education-sufficiency", nil),
    ("education-quality-inclusion", "education-quality-inclusion", nil),
    ("send-disabilities", "send-disabilities", nil),
    ("business-support-commissioning", "business-support-commissioning", 6298),
  ]

  private mutating func addServices() {
    guard let budget = strategy.revenue, let whole = budget.line("department") else { return }
    let exact = Self.services.compactMap { budget.line($0.code)?.authority }
    guard let sum = RoundedSum(exact, in: .thousands), exact.count == Self.services.count else { return }
    let printed = zip(Self.services, sum.parts).map { $0.printed.map { Money(pence: $0 * 100_000) } ?? $1 }
    let total = Money.sum(printed)
    for (index, service) in Self.services.enumerated() {
      set("svc-\(service.name)", exact[index])
      set("svc-share-\(service.name)", percent: total.flatMap { printed[index].percent(of: $0) })
    }
    set("svc-total", total)
    set("svc-total-halfup", sum.sumOfRoundedParts)
    set("svc-total-from-pounds", whole.net)
    set("svc-base-from-pounds", whole.previous)
    set("svc-social-care", Money.sum(printed[1...4]))
    let year = strategy.rolledForward?.years.first
    let moved = [whole.previous, year?.growth, year?.savings].compactMap { $0 }
    set("net-from-appendix-a-base", Money.sum(moved))
  }

  private mutating func addChanges() {
    let plans = [("growth", strategy.growth), ("savings", strategy.savings)]
    for (name, changes) in plans {
      guard let changes, let basis = changes.basis else { continue }
      for line in changes.lines ?? [] {
        let code = (line.code ?? "").lowercased()
        for year in changes.years {
          let label = "y\(year.collectionYear - 1)"
          let amount = line.cumulative(from: basis)?[year]
          set("b-\(code)-inyear-\(label)", line.inYear(from: basis)?[year])
          // The text gives this one saving without its sign.
          set("t-\(code)-\(label)", code == "cf1" ? amount?.negated : amount)
        }
      }
      for year in changes.years {
        let label = "y\(year.collectionYear - 1)"
        set("b-\(name)-total-\(label)", changes.sum(on: .cumulative)?[year])
        set("b-\(name)-inyear-total-\(label)", changes.sum(on: .inYear)?[year])
      }
      let last = changes.years.last
      func total(_ isIncluded: (BudgetChange) -> Bool) -> Money? {
        last.flatMap { year in changes.sum(on: .cumulative, where: isIncluded)?[year] }
      }
      for novelty in ChangeNovelty.allCases {
        set("b-\(name)-star-\(novelty.rawValue)", total { $0.novelty?.code == novelty })
      }
      set("b-\(name)-class-eff", total { $0.savingClass?.code == .efficiency })
      set("b-\(name)-class-eff-sr", total { $0.savingClass?.code == .mixed })
      set("b-\(name)-class-inc", total { $0.savingClass?.code == .income })
    }
    addChangesTogether()
  }

  private mutating func addChangesTogether() {
    guard let growth = strategy.growth, let savings = strategy.savings, let years = strategy.growth?.years else {
      return
    }
    func sum(_ year: ReportingYear, _ isIncluded: (BudgetChange) -> Bool) -> Money? {
      let amounts = [growth, savings].map { $0.sum(on: .cumulative, where: isIncluded)?[year] ?? .zero }
      return Money.sum(amounts)
    }
    guard let first = years.first, let last = years.last else { return }
    set("b-net-2023", sum(last) { _ in true })
    set("b-placements-net-2020", sum(first) { $0.service == "operational-placements" })
    set("b-placements-net-2023", sum(last) { $0.service == "operational-placements" })
    let placements = growth.lines?.first { $0.code == "G1" }?.amounts?[last]
    let all = growth.sum(on: .cumulative)?[last]
    set("b-g1-share", percent: placements.flatMap { part in all.flatMap { part.percent(of: $0) } })
    set("b-cf4-late-start", savings.sum(on: .cumulative) { $0.code != "CF4" }?[first])
  }

  private mutating func addCapital() {
    guard let capital = filled.capital else { return }
    let years = capital.years
    let table = capital.table
    func sum(_ lines: [CapitalScheme], _ year: ReportingYear) -> Money? {
      Money.sum(lines.compactMap { $0.amounts?[year] })
    }
    for scheme in capital.lines {
      set("c-\(scheme.code ?? "")-total", scheme.amounts?.total)
      set("c-\(scheme.code ?? "")-gross-check", scheme.total)
    }
    set("c-gross-total", Money.sum(capital.lines.compactMap(\.grossCost)))
    let groups: [(String, [CapitalScheme])] = [
      ("additional-school-places", capital.lines.filter { $0.code == "additional-places" }),
      ("send", capital.lines.filter { $0.partOf == "send" }),
      ("other", capital.lines.filter { $0.partOf == "other" || $0.code == "modular" }),
    ]
    let total = capital.spending
    for (name, lines) in groups {
      let spent = Money.sum(lines.compactMap { $0.amounts?.total })
      set("p45-table-row-\(name)", spent)
      set("p45-share-\(name)", percent: spent.flatMap { part in total.flatMap { part.percent(of: $0) } })
    }
    for code in ["send", "other", "total"] {
      guard let row = table.row(code: code) else { continue }
      let name = code == "total" ? "overall" : code
      for year in years {
        set("c-\(name)-y\(year.collectionYear - 1)", table.sumOfParts(of: row, in: year.name))
      }
      set("c-\(name)-total", table.sumOfParts(of: row, in: "total"))
    }
    for year in years {
      let label = "y\(year.collectionYear - 1)"
      set("p45-table-total-\(label)", capital.spending(in: year))
      set("p45-other-bridge-\(label)", sum(groups[2].1, year))
      let part = capital.spending(in: year)
      set("p45-profile-\(label)", percent: part.flatMap { part in total.flatMap { part.percent(of: $0) } })
    }
    set("p45-table-total-total", total)
    set("p45-table-row-total", total)
    set("p45-other-bridge-total", Money.sum(groups[2].1.compactMap { $0.amounts?.total }))
    set("p44-total-m", total)
    set("p44-2020-m", years.first.flatMap { capital.spending(in: $0) })
    set("p47-send-2020-m", years.first.flatMap { sum(groups[1].1, $0) })
    set("hn-capital-m", Money.sum(groups[1].1.compactMap { $0.amounts?.total }))
    let school = capital.lines.first { $0.code == "semh-free" }
    set("p45-free-school-m", school?.grossCost)
    set("p45-free-school-per-place", percent: school?.poundsAPlace)
    let places = capital.lines.first { $0.code == "additional-places" }
    set("p44-cost-per-mainstream-place", percent: places?.poundsAPlace)
  }

  private mutating func addReconciliation() {
    guard let budget = strategy.revenue, let result = Reconciliation(of: strategy) else { return }
    for service in result.services where service.rest == .zero && !service.lines.isEmpty {
      set("recon-\(service.code)", service.explained)
    }
    let staff = ["safeguarding", "fostering-adoption", "children-in-care-service", "fieldwork-locality-teams"]
    let visible = Money.sum(staff.compactMap { code in result.services.first { $0.code == code }?.movement })
    set("recon-staff", visible)
    set("recon-movement-total", budget.line("department")?.movement?.amount)
    set("recon-residual-gap", result.unexplained)
    guard let visible, let posts = strategy.growth?.sum(on: .inYear, where: { ["G4", "G5"].contains($0.code) }),
      let first = posts.entries.first?.amount
    else { return }
    set("recon-staff-left", first.subtracting(visible))
    let placed = Money.sum(result.services.filter { !$0.lines.isEmpty }.map(\.explained))
    let known = placed.flatMap { $0.adding(visible) }
    set("recon-known", known)
    set("recon-residual", known.flatMap { known in result.rest.adding(placed ?? .zero)?.subtracting(known) })
    set("recon-residual-expected", result.unplaced.subtracting(visible))
  }
}
