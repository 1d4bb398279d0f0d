import CareCore
import CareFinance

extension StrategyReport {
  var capital: [ReportDocument.Block] {
    guard let programme = strategy.capital else { return [] }
    let years = programme.years
    var table = TextTable(
      [.init("£000", narrowest: 24), .init("Done by")] + years.map { .init($0.name, .trailing) }
        + [.init("Total", .trailing)])
    for scheme in programme.schemes ?? [] where scheme.isFuture != true {
      table.append(
        [scheme.title ?? scheme.code ?? "", scheme.completion?.shortName ?? ""]
          + years.map { Self.thousands(scheme.amounts?[$0]) } + [Self.thousands(scheme.total)])
    }
    func row(_ title: String, _ amount: (ReportingYear) -> Money?, _ total: Money?) {
      table.append([title, ""] + years.map { Self.thousands(amount($0)) } + [Self.thousands(total)])
    }
    if programme.funding != nil {
      row("Funding", programme.funded(in:), Money.sumOfKnown(years.map(programme.funded(in:))))
      row("Left to find", programme.unfunded(in:), programme.unfunded)
    }
    var blocks: [ReportDocument.Block] = [
      .heading("Capital programme", level: 2),
      .paragraph("As stated. A dash is an amount that is not known."), .table(table),
    ]
    let future = (programme.schemes ?? []).filter { $0.isFuture == true }.map { $0.title ?? $0.code ?? "not named" }
    if !future.isEmpty {
      blocks += [.paragraph("Future developments, not in the programme:"), .list(future)]
    }
    return blocks
  }

  var grants: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = []
    if let grant = strategy.schoolsGrant {
      var table = TextTable([
        .init("Block"), .init("£m", .trailing), .init("Share", .trailing), .init("Settlement"),
      ])
      for block in GrantBlock.allCases {
        let settled = (grant.allocations ?? []).filter { $0.block?.code == block }.compactMap { $0.status?.text }
        table.append([
          block.title, grant.amount(of: block)?.figure(in: .millions, places: 3) ?? "–",
          grant.percent(of: block).map { $0.rounded(toPlaces: 1) + "%" } ?? "–",
          Set(settled).sorted().joined(separator: ", "),
        ])
      }
      table.append(["All", grant.sumOfBlocks?.figure(in: .millions, places: 3) ?? "–", "", ""])
      blocks += [.heading("Dedicated Schools Grant", level: 2), .table(table)]
    }
    if let grants = strategy.grants {
      let register = GrantRegister(grants)
      var table = TextTable([
        .init("Grant", narrowest: 20), .init("£m", .trailing), .init("Confirmation"), .init("Treatment"),
        .init("Academies"),
      ])
      for grant in grants {
        table.append([
          grant.title ?? grant.code ?? "", grant.amount?.figure(in: .millions, places: 3) ?? "–",
          (grant.confirmation?.text ?? "").words, (grant.treatment?.text ?? "").words,
          grant.excludesAcademies == true ? "left out" : "",
        ])
      }
      table.append(["All", register.total?.figure(in: .millions, places: 3) ?? "–"])
      let open = register.unconfirmed.count
      blocks += [
        .heading("Other grants", level: 2), .table(table),
        .paragraph("\(open.counted("grant is", "grants are")) not confirmed, of \(grants.count.grouped)."),
      ]
    }
    return blocks
  }

  var comparison: [ReportDocument.Block] {
    guard let earlier else { return [] }
    let comparison = StrategyComparison(from: earlier, to: strategy)
    var blocks: [ReportDocument.Block] = [.heading("Against the earlier strategy", level: 2)]
    if let net = comparison.net, !net.isEmpty {
      var table = TextTable([
        .init("Net budget, £000"), .init("Before", .trailing), .init("Now", .trailing), .init("Change", .trailing),
      ])
      for change in net {
        table.append([
          change.year.name, Self.thousands(change.movement.earlier), Self.thousands(change.movement.later),
          Self.thousands(change.movement.amount),
        ])
      }
      blocks.append(.table(table))
    }
    var table = TextTable([
      .init("Table"), .init("Code"), .init("What became of it"), .init("Marked"),
      .init("Change in-year, £000", narrowest: 20),
    ])
    for line in comparison.lines {
      let change = line.change?.entries.filter { $0.amount != .zero }
        .map { "\($0.year.name) \(Self.thousands($0.amount))" }.joined(separator: ", ")
      let marked = line.marked.map { "\($0.rawValue)\(line.isMarkRight == false ? " (not so)" : "")" }
      let outcome = line.outcome.rawValue + (line.hasSameTitle == false ? ", other title" : "")
      table.append([line.table.title, line.code, outcome, marked ?? "", change ?? "not known"])
    }
    blocks.append(.table(table))
    return blocks
  }
}

extension Money {
  /// The sum; `nil` when an amount is not known, or it does not fit.
  static func sumOfKnown(_ amounts: [Money?]) -> Money? {
    let known = amounts.compactMap { $0 }
    return known.count == amounts.count ? Money.sum(known) : nil
  }
}
