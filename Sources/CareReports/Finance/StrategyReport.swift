import CareCore
public import CareFinance

/// A financial strategy for a reader: how the budget rolls forward, what changes, what services cost, what is built and who pays,
/// and everything that does not add up.
public struct StrategyReport: Sendable {
  /// The strategy.
  public let strategy: FinancialStrategy

  /// What came of checking it.
  public let check: AddUpReport

  /// Remarks on how it was read, a sentence each.
  public let notes: [String]

  /// A strategy that it is compared with, the earlier one; `nil` when it is compared with none.
  public let earlier: FinancialStrategy?

  /// Placements that the plan does not have, and of which the report says what they would do to it; `nil` for none.
  public let placements: PlacementBudget?

  /// The account of a partnership that is reported with the strategy; `nil` for none.
  public let partnership: PartnershipAccount?

  /// Where a row or cell stands in a file.
  private let position: @Sendable (BudgetPlace) -> Position?

  /// Where something stands in a file.
  public struct Position: Hashable, Sendable {
    /// The name of the file.
    public let file: String

    /// The line, from 1.
    public let line: Int

    /// The column, from 1; `nil` when the whole line is meant.
    public let column: Int?

    /// Names a place in a file.
    public init(file: String, line: Int, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// A report of a strategy.
  ///
  /// - Parameters:
  ///   - strategy: The strategy.
  ///   - check: What came of checking it.
  ///   - notes: Remarks on how it was read.
  ///   - earlier: A strategy to compare it with.
  ///   - placements: Placements that the plan does not have, to see what they would do to it.
  ///   - partnership: The account of a partnership to report with it.
  ///   - position: Where a place stands in a file; `nil` for one that stands in none, which is then described by table and row.
  public init(
    _ strategy: FinancialStrategy, check: AddUpReport, notes: [String] = [], earlier: FinancialStrategy? = nil,
    placements: PlacementBudget? = nil, partnership: PartnershipAccount? = nil,
    position: @escaping @Sendable (BudgetPlace) -> Position? = { _ in nil }
  ) {
    self.strategy = strategy
    self.check = check
    self.notes = notes
    self.earlier = earlier
    self.placements = placements
    self.partnership = partnership
    self.position = position
  }

  /// The report with every part that the strategy has.
  public var document: ReportDocument {
    ReportDocument(
      [.heading(strategy.title ?? "Financial strategy", level: 1)] + notes.map { .paragraph($0.sentence) }
        + rollForward + morePlacements + growth + savings + reconciliation + services + capital + grants
        + partnershipAccount + comparison + checks.blocks)
  }

  /// Only what was checked and found.
  public var checks: ReportDocument {
    var blocks: [ReportDocument.Block] = [.heading("What does not add up", level: 2)]
    blocks += whatWasChecked.map { .paragraph($0) }
    guard !check.findings.isEmpty else { return ReportDocument(blocks + [.paragraph("Nothing else was found.")]) }
    var table = TextTable([
      .init("Severity"), .init("Where", narrowest: 20), .init("Check"), .init("Stated", .trailing),
      .init("Comes to", .trailing), .init("Difference", .trailing), .init("What", narrowest: 24),
    ])
    for finding in findingsByGravity {
      table.append([
        finding.severity.rawValue, words(finding.place), finding.check, Self.pounds(finding.stated),
        Self.pounds(finding.recomputed), Self.pounds(finding.difference), words(finding),
      ])
    }
    return ReportDocument(blocks + [.table(table)])
  }

  /// How many sums were checked, and what could not be.
  var whatWasChecked: [String] {
    let sums = check.checked.counted("sum was", "sums were")
    let checked = "\(sums) checked; \(check.kept.grouped) are right to the penny."
    guard !check.notRun.isEmpty else { return [checked] }
    let names = check.notRun.map { "\($0.table.title): \($0.check)" }.joined(separator: ", ")
    return [checked, "Not checked, because columns that they need are missing: \(names)."]
  }

  /// The findings, the gravest first and in the order of tables and rows.
  var findingsByGravity: [BudgetFinding] {
    BudgetFinding.Severity.allCases.flatMap { severity in check.findings.filter { $0.severity == severity } }
  }

  /// Where a finding stands in a file; `nil` when it stands in none.
  func position(of finding: BudgetFinding) -> Position? { position(finding.place) }

  /// A place for a reader: file, line and column, or else table and row.
  func words(_ place: BudgetPlace) -> String { position(place)?.description ?? place.description }

  /// What is the matter, and where to look.
  func words(_ finding: BudgetFinding) -> String {
    guard let suspect = finding.suspect else { return finding.message }
    return "\(finding.message) Look at \(words(suspect))."
  }

  /// Whole pounds where the amount is, pence where it is not; nothing for an amount that is not known.
  static func pounds(_ amount: Money?) -> String {
    amount.map { $0.text(places: $0.pence.isMultiple(of: 100) ? 0 : 2) } ?? ""
  }

  /// £000, and a dash for an amount that is not known.
  static func thousands(_ amount: Money?) -> String { amount.map { $0.figure(in: .thousands) } ?? "–" }
}

extension StrategyReport.Position: CustomStringConvertible {
  /// The place for a reader: `growth.csv line 3, column 5`.
  public var description: String { "\(file) line \(line)" + (column.map { ", column \($0)" } ?? "") }
}

// MARK: - Parts

extension StrategyReport {
  var rollForward: [ReportDocument.Block] {
    guard strategy.rollForward != nil || strategy.growth != nil else { return [] }
    let title = ReportDocument.Block.heading("How the budget rolls forward", level: 2)
    guard let plan = strategy.rolledForward else {
      return [
        title,
        .paragraph("It cannot be worked out: the opening budget, growth or savings of a year are not known."),
      ]
    }
    let rows: [(String, (RollForward.Year) -> Money)] = [
      ("Net budget of the year before", { $0.opening }), ("Transfers", { $0.transfers }),
      ("Adjusted base", { $0.base }), ("Growth", { $0.growth }), ("Savings", { $0.savings }),
      ("Net budget", { $0.net }),
    ]
    var table = TextTable(
      [.init("£000", narrowest: 16)] + plan.years.map { .init(heading(of: $0.year), .trailing) })
    for (title, amount) in rows { table.append([title] + plan.years.map { Self.thousands(amount($0)) }) }
    table.append(
      ["Change on the adjusted base"]
        + plan.years.map { $0.percentChange.map { PercentageChange($0).text() } ?? "–" })
    return [
      title,
      .paragraph(
        "Worked out from the opening budget, transfers and the lines of growth and savings. Each amount is rounded by itself, so that "
          + "what is printed may miss its sum by 1."),
      .table(table),
    ]
  }

  private func heading(of year: ReportingYear) -> String {
    let status = strategy.rollForward?.first { $0.year == year }?.status
    return status.map { "\(year.name) \($0.text)" } ?? year.name
  }

  private func changes(_ title: String, _ changes: BudgetChanges?) -> [ReportDocument.Block] {
    guard let changes, let basis = changes.basis else { return [] }
    let years = changes.years
    var table = TextTable(
      [.init("Code"), .init("", narrowest: 24), .init("Mark")] + years.map { .init($0.name, .trailing) }
        + [.init("Profile", narrowest: 12)])
    for line in changes.lines ?? [] {
      let plan = line.inYear(from: basis)
      table.append(
        [line.code ?? "", line.title ?? "", line.novelty.map { $0.code?.rawValue ?? $0.text } ?? ""]
          + years.map { Self.thousands(plan?[$0]) } + [line.profile(on: basis).map(Self.words) ?? "not known"])
    }
    let sums = changes.sum(on: .inYear)
    let totals = changes.sum(on: .cumulative)
    table.append(["", "All lines", ""] + years.map { Self.thousands(sums?[$0]) } + [""])
    table.append(["", "All lines, cumulative", ""] + years.map { Self.thousands(totals?[$0]) } + [""])
    var blocks: [ReportDocument.Block] = [.heading(title, level: 2)]
    blocks.append(.paragraph("In £000, what is added in each year. The amounts were given \(Self.words(basis))."))
    blocks.append(.table(table))
    let ideas = changes.underDevelopment ?? []
    if !ideas.isEmpty {
      blocks.append(.paragraph("Under development, not in the totals:"))
      blocks.append(.list(ideas.map { $0.title ?? $0.code ?? "not named" }))
    }
    return blocks
  }

  private static func words(_ basis: AmountBasis) -> String { basis == .inYear ? "in-year" : "cumulatively" }

  private static func words(_ profile: ChangeProfile) -> String {
    switch profile {
    case .none: "nothing"
    case .level(let from): "level from \(from.name)"
    case .timeLimited(let from, let ending): "from \(from.name), ended by \(ending.name)"
    case .stepped(let from): "changing from \(from.name)"
    }
  }

  var growth: [ReportDocument.Block] { changes("Growth", strategy.growth) }

  var savings: [ReportDocument.Block] { changes("Savings", strategy.savings) }

  var services: [ReportDocument.Block] {
    guard let budget = strategy.revenue, let lines = budget.lines else { return [] }
    let tree = budget.table
    let whole = lines.indices.first { tree.wholes(of: $0).isEmpty && !tree.parts(of: $0).isEmpty }
    var table = TextTable([
      .init("£", narrowest: 24), .init("Before", .trailing), .init("Gross", .trailing), .init("Net", .trailing),
      .init("Schools grant", .trailing), .init("Authority", .trailing), .init("Change", .trailing),
      .init("Share", .trailing),
    ])
    let depths = tree.depths
    for (row, line) in lines.enumerated() {
      // Deeper than this nobody reads; a file of subtotals of subtotals must not make a report of dots.
      let depth = min(depths[row], 12)
      let share = whole.flatMap { lines[$0].authority }.flatMap { whole in line.authority?.percent(of: whole) }
      table.append([
        String(repeating: "· ", count: depth) + (line.title ?? line.code ?? ""), Self.figure(line.previous),
        Self.figure(line.gross), Self.figure(line.net), Self.figure(line.grant), Self.figure(line.authority),
        line.movement?.percent.map { PercentageChange($0).text() } ?? "–",
        share.map { $0.rounded(toPlaces: 1) + "%" } ?? "–",
      ])
    }
    let year = budget.year.map { " for \($0.name)" } ?? ""
    return [
      .heading("The budget of services\(year)", level: 2),
      .paragraph("As stated. Change is net on the budget before; share is of what the authority pays."), .table(table),
    ]
  }

  private static func figure(_ amount: Money?) -> String { amount.map { $0.figure(in: .pounds, places: 0) } ?? "–" }

  var reconciliation: [ReportDocument.Block] {
    guard let result = Reconciliation(of: strategy), result.services.contains(where: { !$0.lines.isEmpty }) else {
      return []
    }
    var table = TextTable([
      .init("Service", narrowest: 20), .init("Moves by", .trailing), .init("Explained", .trailing), .init("By"),
      .init("Left", .trailing),
    ])
    for service in result.services {
      let title = strategy.revenue?.line(service.code)?.title ?? service.code
      table.append([
        title, Self.pounds(service.movement), Self.pounds(service.explained), service.lines.joined(separator: ", "),
        Self.pounds(service.rest),
      ])
    }
    let unplaced = result.unplacedLines.joined(separator: ", ")
    return [
      .heading("What moves the services", level: 2), .table(table),
      .paragraph(
        "Lines that name no service\(unplaced.isEmpty ? "" : " (\(unplaced))") come to \(Self.pounds(result.unplaced)). With them "
          + "\(Self.pounds(result.unexplained)) of the movement is left unexplained."),
    ]
  }
}
