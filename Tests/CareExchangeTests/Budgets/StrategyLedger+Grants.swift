import CareCore
import CareExchange
import CareFinance

extension StrategyLedger {
  private static let day = CalendarDay(2020, 4, 1)

  private static func millions(_ text: String) -> Money {
    (try? Money.parse(text, in: .millions)).flatMap { $0 } ?? .zero
  }

  mutating func addSchoolsGrant() {
    guard let grant = strategy.schoolsGrant, let budget = strategy.revenue else { return }
    let millions = Self.millions
    set("dsg-schools-sum", grant.amount(of: .schools))
    set("dsg-total", grant.sumOfBlocks)
    set("dsg-share-schools", percent: grant.percent(of: .schools))
    set("dsg-share-central", percent: grant.percent(of: .central))
    set("dsg-share-high-needs", percent: grant.percent(of: .highNeeds))
    set("dsg-share-early-years", percent: grant.percent(of: .earlyYears))
    let growth = BudgetMovement(from: millions("2.3"), to: millions("3.1"))
    set("dsg-growth-pct", percent: growth?.percent)
    set("dsg-growth-pct-min", percent: BudgetMovement(from: millions("2.35"), to: millions("3.05"))?.percent)
    set("dsg-growth-base-implied", percent: growth?.later.pounds(beforeRiseOf: 29)?.divided(by: 1_000_000))
    set(
      "dsg-formula-base-implied", percent: millions("414.8").pounds(beforeRiseOf: 6)?.divided(by: 1_000_000))
    let settlement = BudgetMovement(from: millions("409.7"), to: millions("414.8"))
    set("dsg-formula-vs-provisional", settlement?.amount)
    set("dsg-census-uplift-pct", percent: settlement?.percent)
    set("dsg-schools-vs-provisional", grant.amount(of: .schools)?.subtracting(millions("409.7")))
    guard let line = budget.line("dedicated-schools-grant"), let stated = line.net?.negated,
      let recoupment = budget.line("dsg-recoupment")?.externalIncome
    else { return }
    set("dsg-appendix-a-total", stated)
    set("dsg-appendix-a-gap", grant.sumOfBlocks?.subtracting(stated))
    set("dsg-appendix-a-sum", line.recomputed(.grant))
    set("dsg-growth-2019-20-to-2020-21", percent: line.movement?.percent?.negated)
    let kept = SchoolsGrant(total: stated, recoupment: recoupment)
    set("dsg-recoupment-share", percent: kept.recoupmentPercent)
    set("dsg-net-of-recoupment", kept.netOfRecoupment)
    let gaps: [(String, Money?, Money?)] = [
      (
        "schools-central", grant.amount(of: .schools).flatMap { first in grant.amount(of: .central)?.adding(first) },
        line.schools
      ), ("high-needs", grant.amount(of: .highNeeds), line.highNeeds),
      ("early-years", grant.amount(of: .earlyYears), line.earlyYears),
    ]
    let differences = gaps.map { _, text, appendix in text.flatMap { text in appendix.flatMap { text.adding($0) } } }
    for (gap, difference) in zip(gaps, differences) { set("dsg-gap-\(gap.0)", difference) }
    set("dsg-gap-sum", Money.sum(differences.compactMap { $0 }))
    addDeficit(grant, budget)
  }

  private mutating func addDeficit(_ grant: SchoolsGrant, _ budget: RevenueBudget) {
    let years = [ReportingYear(2020), ReportingYear(2021)]
    guard let line = budget.line("high-needs-deficit"), let gap = line.net?.negated,
      let before = line.previous?.negated,
      let planned = YearlyAmounts([.init(years[0], before), .init(years[1], gap)]),
      let overspend = YearlyAmounts([.init(years[0], Self.millions("3"))]),
      let deficit = GrantDeficit(planned: planned, overspend: overspend), let total = grant.sumOfBlocks
    else { return }
    set("p20-gap-m", gap)
    set("p29-gap-m", gap)
    set("hn-deficit-change", gap.subtracting(before))
    set("hn-cumulative-inferred", deficit.years.last?.cumulative)
    let printed = gap.rounded(toMultipleOf: Money(pence: 100_000))
    set("p20-gap-pct", percent: printed?.percent(of: total))
    set("p20-threshold-m", GrantRules.recoveryPlanPercent.value(on: Self.day).flatMap { total.percentage($0) })
    set("p29-cumulative-pct", percent: Self.millions("19").percent(of: total))
    set("hn-gap-share-of-block", percent: grant.amount(of: .highNeeds).flatMap { printed?.percent(of: $0) })
    set("hn-gap-rise", printed?.subtracting(Self.millions("6")))
    set("hn-protection-share", percent: grant.amount(of: .highNeeds).flatMap { Self.millions("2.3").percent(of: $0) })
    let increase = Self.millions("5.5")
    let block = grant.amount(of: .highNeeds)?.subtracting(increase)
    set("hn-increase-pct", percent: block.flatMap { increase.percent(of: $0) })
    for (name, block) in [("total", "417.9"), ("formula", "414.8"), ("provisional", "409.7")] {
      set("p37-transfer-\(name)", BlockTransfer.most(from: Self.millions(block), on: Self.day))
    }
  }

  mutating func addRates() {
    for (name, rate) in [("34", 438), ("2", 528)] {
      let rate = HourlyRate(current: Money(pence: rate), rise: Money(pence: 8))
      set("ey-prior-\(name)", rate?.earlier)
      set("ey-pct-\(name)", percent: rate?.percent)
      set("ey-pct-newbase-\(name)", percent: rate?.percentOfCurrent)
      if name == "34" { set("ey-hours-34-implied", percent: rate?.hours(for: Self.millions("35.5"))) }
    }
    set("ey-retained", GrantRules.mostRetained(ofEarlyYears: Self.millions("35.5"), on: Self.day))
    let appendix = strategy.revenue?.line("dedicated-schools-grant")?.earlyYears?.negated
    set("ey-retained-appendix-a", appendix.flatMap { GrantRules.mostRetained(ofEarlyYears: $0, on: Self.day) })
    let central = Self.millions("3.261")
    set("cssb-rounding", central)
    let cut = Fraction(decimal: "-4.1")
    let before = cut.flatMap { central.pounds(beforeRiseOf: $0) }
    set("cssb-baseline-implied", percent: before?.divided(by: 1_000_000))
    set("cssb-cut-implied", percent: before?.subtracting(central.pounds)?.divided(by: 1_000_000))
  }

  mutating func addGrants() {
    guard let grants = strategy.grants, let dsg = strategy.schoolsGrant?.sumOfBlocks else { return }
    let register = GrantRegister(grants)
    let school = ["sixth-forms", "pupil-premium", "uifsm", "pe-sport", "teachers-pay", "teachers-pension"]
    let inSchools = register.total { school.contains($0.code ?? "") }
    set("grants-count", percent: Fraction(grants.count + 1))
    set("grants-other-sum", register.total)
    set("grants-all-sum", register.total?.adding(dsg))
    set("grants-school-sum", inSchools)
    set("grants-la-sum", register.total { !school.contains($0.code ?? "") })
    set(
      "grants-school-share",
      percent: inSchools.flatMap { part in register.total.flatMap { part.percent(of: $0) } })
    let income = strategy.revenue?.line("individual-schools-budget")?.externalIncome?.negated
    set("grants-isb-external", income.flatMap { income in inSchools.flatMap { income.subtracting($0) } })
    let table = strategy.revenue?.table
    let row = table?.row(code: "department")
    set("grants-external-bridge", row.flatMap { table?.sumOfLines(below: $0, in: "externalIncome") })
    let services = ["childrens-social-care", "education-early-help"].compactMap {
      strategy.revenue?.line($0)?.externalIncome?.negated
    }
    set("grants-la-external", Money.sum(services))
  }

  /// Figures of the text that are no tables: rises, shares of answers, weekly costs.
  mutating func addOthers() {
    set("g6-requests-pct", percent: PercentageChange(from: 669, to: 1029)?.value)
    set("g6-advice-pct", percent: PercentageChange(from: 329, to: 782)?.value)
    set("g6-advice-pct-base360", percent: PercentageChange(from: 360, to: 782)?.value)
    set("g6-advice-ratio-now", percent: Proportion(782, of: 1029)?.percent)
    set("g6-advice-ratio-2017", percent: Proportion(329, of: 669)?.percent)
    set("consult-sparsity-count", percent: Proportion(51, of: 102)?.percent)
    set("consult-mobility-count", percent: Proportion(62, of: 101)?.percent)
    set("consult-transfer-count", percent: Proportion(87, of: 103)?.percent)
    set("g1-residential-annual", WeeksInYear.fiftyTwo.annual(fromWeekly: Money(pence: 30_000)))
    set("g1-16plus-annual", WeeksInYear.fiftyTwo.annual(fromWeekly: Money(pence: 11_700)))
    let oneOff = YearlyAmounts(from: ReportingYear(2019), [Self.millions("1"), Self.millions("1")])
    set("g2-one-off-sum", oneOff.total)
    set("ey-rise-pence-check", percent: Fraction(8))
    let schools = strategy.revenue?.line("individual-schools-budget")
    let formula = schools?.previous.flatMap { BudgetMovement(from: $0, to: Self.millions("414.8")) }
    set("dsg-formula-pct-isb", percent: formula?.percent)
    set("dsg-schools-inferred", schools?.schools)
    let block = strategy.revenue?.line("dedicated-schools-grant")?.schools?.negated
    set("dsg-central-inferred", block.flatMap { block in schools?.schools.flatMap { block.subtracting($0) } })
    set("cssb-pct-from-cut", percent: Self.millions("0.13").percent(of: Self.millions("3.391")))
  }
}
