public import CareFigures

extension FigureReport {
  /// The report as a page: how many figures agree, what was found with the smallest correction, and what came of every figure.
  ///
  /// - Parameters:
  ///   - name: What was checked: the name of a file or folder.
  ///   - notes: What could not be used, a sentence each.
  /// - Returns: The page.
  /// - Complexity: O(*n*) in the number of figures and findings.
  public func page(of name: String, notes: [String] = []) -> Page {
    let rows = FigureRow.all(of: self)
    let remarks = notes.map { Note(.caution, HTML(text: $0)).html }
    return Page(
      "Published figures", subtitle: "Checked \(name).",
      summary: HTML([HTML(.p, HTML(text: FigureTally(self).sentence)), keyFigures.html] + remarks),
      sections: [
        .init("Findings", findingsContent),
        .init(
          "Figures that do not follow from their inputs",
          Self.table("Figures that differ from what they are made of", rows.filter { $0.outcome == .differs })),
        .init("Every figure", Disclosure("All \(rows.count.grouped)", Self.table("Every figure", rows)).html),
        .init("How to read this page", Self.key),
      ],
      footer: HTML(.p, "Each value was worked out exactly from the inputs that are printed with it, and rounded once."))
  }

  private var keyFigures: KeyFigures {
    let tally = FigureTally(self)
    return KeyFigures(
      FigureTally.Outcome.allCases.map { outcome in
        .init(outcome.title, tally[outcome].grouped, remark: HTML(text: outcome.meaning), marks: outcome.badge.html)
      } + [.init("Findings", findings.count.grouped, remark: HTML(text: severities))])
  }

  /// How many findings there are of each severity: `2 impossible, 1 wording`.
  private var severities: String {
    var counts: [FigureFinding.Severity: Int] = [:]
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    return FigureFinding.Severity.allCases.compactMap { severity in
      counts[severity].map { "\($0.grouped) \(severity.rawValue)" }
    }.joined(separator: ", ")
  }

  private var findingsContent: HTML {
    guard !findings.isEmpty else { return HTML(.p, "None.") }
    return DataTable(
      "What figures say against one another",
      columns: [.init("Severity"), .init("What is wrong"), .init("Figures"), .init("Smallest correction")],
      rows: findings.map { finding in
        [
          .init(
            [finding.severity.badge.html, HTML(text: "\u{A0}\(finding.severity.title)")], key: finding.severity.rank),
          .text(finding.rule.title),
          .init(Self.list(finding.figures), key: finding.figures.first?.figure),
          finding.correction.map(Self.cell) ?? "none by itself",
        ]
      }, isSortable: true, isFilterable: true
    ).html
  }

  /// The figures of a finding, each with the inputs that are meant.
  private static func list(_ parts: [FigureFinding.Part]) -> HTML {
    var order: [String] = []
    var inputs: [String: [String]] = [:]
    for part in parts {
      if inputs[part.figure] == nil { order.append(part.figure) }
      inputs[part.figure, default: []] += part.input.map { [$0] } ?? []
    }
    let lines = order.map { figure in
      let names = (inputs[figure] ?? []).joined(separator: ", ")
      return HTML(.div, HTML(.code, HTML(text: figure)) + HTML(text: names.isEmpty ? "" : " (\(names))"))
    }
    return HTML(lines)
  }

  private static func cell(_ correction: FigureFinding.Correction) -> DataTable.Cell {
    let input = correction.part.input.map { HTML(text: " for \($0)") } ?? []
    return .init(HTML(.strong, HTML(text: correction.value)) + input)
  }

  private static func table(_ caption: String, _ rows: [FigureRow]) -> HTML {
    guard !rows.isEmpty else { return HTML(.p, "None.") }
    return DataTable(
      caption,
      columns: [
        .init("Figure"), .init("Outcome"), .init("Where"), .init("Printed", .number),
        .init("Worked out", .number), .init("Why"),
      ],
      rows: rows.map { row in
        [
          .code(row.id),
          .init([row.outcome.badge.html, HTML(text: "\u{A0}\(row.outcome.title)")], key: row.outcome.title),
          .text(row.place), .text(row.printed), .number(row.exact, shown: row.worth), .text(row.explanation),
        ]
      }, isSortable: true, isFilterable: true
    ).html
  }

  private static let key = HTML([
    DefinitionList(
      FigureTally.Outcome.allCases.map {
        .init([$0.badge.html, HTML(text: " \($0.title)")], HTML(text: $0.meaning))
      }
    ).html,
    DefinitionList(
      FigureFinding.Severity.allCases.map {
        .init([$0.badge.html, HTML(text: " \($0.title)")], HTML(text: $0.meaning))
      }
    ).html,
  ])
}

extension FigureTally.Outcome {
  /// What it says, in a sentence.
  fileprivate var meaning: String {
    switch self {
    case .agrees: "Rounding the exact value to the nearest prints the figure."
    case .differs: "The exact value prints otherwise."
    case .contradicts: "Figures printed side by side that cannot both be right."
    case .notEvaluated: "Nothing is printed, or nothing could be worked out. It says nothing for or against the figure."
    }
  }
}

extension FigureFinding.Severity {
  /// Its place in the order, the gravest first, to sort by.
  fileprivate var rank: String { String(Self.allCases.firstIndex(of: self) ?? 0) }
}
