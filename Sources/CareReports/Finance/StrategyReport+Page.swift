import CareCore
import CareFinance

extension StrategyReport {
  /// The report as a page: the plan in a few figures, how it rolls forward, what services cost, what is built and who pays, each as a
  /// picture with its numbers, and everything that does not add up with file, line, column and amount.
  ///
  /// - Complexity: O(*n* log *n*) in the number of rows, and in the number of findings.
  public var page: Page {
    let parts: [(blocks: [ReportDocument.Block], pictures: [any Diagram])] = [
      (rollForward, [rollForwardChart].compactMap { $0 }), (morePlacements, []), (growth, []), (savings, []),
      (reconciliation, []), (services, serviceCharts), (capital, [capitalChart].compactMap { $0 }), (grants, []),
      (partnershipAccount, []), (comparison, []),
    ]
    let sections = parts.flatMap { Self.sections($0.blocks, $0.pictures) }
    return page(sections + [findingsSection] + readingSection)
  }

  /// The page with only what was checked and found.
  public var checksPage: Page { page([findingsSection] + readingSection) }

  private func page(_ sections: [Page.Section]) -> Page {
    Page(
      strategy.title ?? "Financial strategy", subtitle: subtitle, summary: KeyFigures(keyFigures).html,
      sections: sections,
      footer: HTML(
        .p,
        "Nothing was put right: every difference is listed with its amount. A dash is an amount that is not known."))
  }

  /// The parts that blocks make, with pictures at the head of the first.
  private static func sections(_ blocks: [ReportDocument.Block], _ pictures: [any Diagram]) -> [Page.Section] {
    var sections = ReportDocument(blocks).page.sections
    if !sections.isEmpty { sections[0].content = HTML(pictures.map(\.html)) + sections[0].content }
    return sections
  }

  private var subtitle: String? {
    guard let first = strategy.years.first, let last = strategy.years.last else { return nil }
    return first == last ? "For \(first.name)." : "From \(first.name) to \(last.name)."
  }

  // MARK: - Key figures

  private var keyFigures: [KeyFigures.Entry] { planFigures + capitalFigures + [findingsFigure] }

  private var planFigures: [KeyFigures.Entry] {
    guard let plan = strategy.rolledForward, let first = plan.years.first, let last = plan.years.last else { return [] }
    var figures: [KeyFigures.Entry] = [
      .init(
        "Net budget \(first.year.name)", Self.millions(first.net),
        remark: HTML(text: "From an adjusted base of \(Self.millions(first.base))"))
    ]
    if first.year != last.year {
      let change = plan.movement?.percent.map { "\(PercentageChange($0).text()) on the adjusted base" } ?? ""
      figures.append(.init("Net budget \(last.year.name)", Self.millions(last.net), remark: HTML(text: change)))
    }
    if let growth = plan.growth { figures.append(.init("Growth", Self.millions(growth), remark: "Over all years")) }
    if let savings = plan.savings {
      let share = plan.savingsInPercentOfGrowth.map { "\($0.rounded(toPlaces: 1))% of the growth" } ?? "Over all years"
      figures.append(.init("Savings", Self.millions(savings), remark: HTML(text: share)))
    }
    return figures
  }

  private var capitalFigures: [KeyFigures.Entry] {
    guard let programme = strategy.capital, let spending = programme.spending else { return [] }
    let left =
      programme.unfunded.map { "\(Self.millions($0)) left to find" }
      ?? (programme.funding == nil ? "Funding was not supplied" : "What is left to find is not known for every year")
    return [.init("Capital programme", Self.millions(spending), remark: HTML(text: left))]
  }

  private var findingsFigure: KeyFigures.Entry {
    let counts = BudgetFinding.Severity.allCases.map { severity in
      (severity, check.findings.count { $0.severity == severity })
    }
    let found = counts.filter { $0.1 > 0 }
    return .init(
      "Found", check.findings.count.grouped,
      remark: HTML(text: found.map { $0.1.counted($0.0.rawValue, "\($0.0.rawValue)s") }.joined(separator: ", ")),
      marks: HTML(found.map(\.0.badge.html)))
  }

  static func millions(_ amount: Money) -> String { FigureFormat.money(.millions, places: 1).text(amount.pounds) }

  // MARK: - Findings

  private var findingsSection: Page.Section {
    let lead = HTML(whatWasChecked.map { HTML(.p, HTML(text: $0)) })
    guard !check.findings.isEmpty else {
      return .init("What does not add up", lead + HTML(.p, "Nothing else was found."))
    }
    let table = DataTable(
      "Findings, the gravest first",
      columns: [
        .init("Severity"), .init("What"), .init("Where"), .init("Line", .number), .init("Column", .number),
        .init("Difference", .number),
      ],
      rows: findingsByGravity.map { finding in
        let place = position(of: finding)
        return [
          .init(
            [finding.severity.badge.html, HTML(text: "\u{A0}\(finding.severity.rawValue.capitalised)")],
            key: finding.severity.key),
          .init(what(finding), key: finding.check), .text(place?.file ?? finding.place.description),
          Self.cell(place?.line), Self.cell(place?.column),
          .number(finding.difference?.pounds, shown: Self.pounds(finding.difference)),
        ]
      }, isSortable: true, isFilterable: true)
    return .init("What does not add up", lead + table.html)
  }

  /// The message, and below it the check with the amounts.
  private func what(_ finding: BudgetFinding) -> HTML {
    let amounts = [
      finding.stated.map { "stated \(Self.pounds($0))" }, finding.recomputed.map { "comes to \(Self.pounds($0))" },
    ]
    let details = ([finding.check.words] + amounts.compactMap { $0 }).joined(separator: ", ")
    return HTML(.div, HTML(text: words(finding))) + HTML(.small, HTML(text: details.capitalised + "."))
  }

  private var readingSection: [Page.Section] {
    guard !notes.isEmpty else { return [] }
    return [.init("How the files were read", HTML(.ul, HTML(notes.map { HTML(.li, HTML(text: $0)) })))]
  }

  private static func cell(_ number: Int?) -> DataTable.Cell { number.map { .number($0) } ?? .init([], key: "") }
}

extension BudgetFinding.Severity {
  /// It by letter, colour and shape.
  fileprivate var badge: Badge {
    switch self {
    case .error: Badge("E", "Error", .bad)
    case .warning: Badge("W", "Warning", .caution)
    case .note: Badge("N", "Note", .information)
    }
  }

  /// Its place in the order, the gravest first, to sort by.
  fileprivate var key: String { String(Self.allCases.firstIndex(of: self) ?? 0) }
}
