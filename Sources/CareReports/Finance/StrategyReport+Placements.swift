import CareCore
import CareFinance
import CareModels

extension StrategyReport {
  /// What the placements that are not in the plan would cost, and what they would do to it.
  var morePlacements: [ReportDocument.Block] {
    guard let more = placements, !more.lines.isEmpty else { return [] }
    var table = TextTable([
      .init("Setting", narrowest: 20), .init("More children", .trailing), .init("£ a week", .trailing),
      .init("A year", .trailing),
    ])
    for line in more.lines {
      table.append([
        line.setting.title, line.children.rounded(toPlaces: line.children.isWhole ? 0 : 1, grouped: true),
        Self.pounds(line.weekly), more.annual(line).map { Self.pounds($0) } ?? "–",
      ])
    }
    let weeks = more.weeksInYear == .fiftyTwo ? "52 weeks" : "\(more.weeksInYear.days) days"
    let blocks: [ReportDocument.Block] = [
      .heading("What more children would cost", level: 2),
      .paragraph(
        "Placements that the plan does not have, from its first year on, each for the whole year of \(weeks). Nobody else moves for them, "
          + "and prices stay."), .table(table),
    ]
    guard let plan = strategy.rolledForward, let amount = more.annual(), let changed = plan.adding(amount) else {
      return blocks + [.paragraph("What they would do to the plan is not known, because it cannot be rolled forward.")]
    }
    var years = TextTable(
      [.init("£000", narrowest: 16)] + plan.years.map { .init($0.year.name, .trailing) })
    years.append(["Net budget as planned"] + plan.years.map { Self.thousands($0.net) })
    years.append(["Net budget with them"] + changed.years.map { Self.thousands($0.net) })
    years.append(
      ["More"]
        + zip(plan.years, changed.years).map { planned, changed in
          let percent = BudgetMovement(from: planned.net, to: changed.net)?.percent
          return percent.map { PercentageChange($0).text() } ?? "–"
        })
    return blocks + [.table(years)]
  }

  /// The account of a partnership: what the partners pay, what it is spent on, and what is left.
  var partnershipAccount: [ReportDocument.Block] {
    guard let account = partnership else { return [] }
    func share(_ percent: Fraction?) -> String { percent.map { $0.rounded(toPlaces: 1) + "%" } ?? "–" }
    func row(_ kind: String, _ name: String?, _ amount: Money?, _ total: Money?) -> [String] {
      let percent = amount.flatMap { amount in total.flatMap { amount.percent(of: $0) } }
      return [kind, name ?? "", amount.map { Self.pounds($0) } ?? "–", share(percent)]
    }
    var table = TextTable([
      .init(""), .init("Partner or head", narrowest: 20), .init("£", .trailing), .init("Share", .trailing),
    ])
    for contribution in account.contributions ?? [] {
      table.append(row("Paid by", contribution.partner, contribution.amount, account.sumOfContributions))
    }
    table.append(row("", "All partners", account.sumOfContributions, account.sumOfContributions))
    for expense in account.expenses ?? [] {
      table.append(row("Spent on", expense.head, expense.amount, account.sumOfExpenses))
    }
    table.append(row("", "All heads", account.sumOfExpenses, account.sumOfExpenses))
    let reserves = [
      account.toReserves.map { "To reserves, or from them below nought: \(Self.pounds($0))." },
      account.closingReserves.map { "Reserves at the end of the year: \(Self.pounds($0))." },
    ].compactMap { $0 }
    let year = account.year.map { " for \($0.name)" } ?? ""
    return [
      .heading("The partnership’s account\(year)", level: 2),
      .paragraph("As stated; totals are worked out from the rows. Stated totals are among what was checked."),
      .table(table),
    ] + (reserves.isEmpty ? [] : [.list(reserves)])
  }
}
