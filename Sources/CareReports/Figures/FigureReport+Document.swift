import CareCore
public import CareFigures

extension FigureReport {
  /// The report to read as text or Markdown: the figures that do not follow from their own inputs, and what figures say
  /// against one another.
  ///
  /// - Parameter name: What was checked: the name of a file or folder.
  /// - Returns: The report.
  public func document(of name: String) -> ReportDocument {
    var blocks: [ReportDocument.Block] = [
      .heading("Published figures", level: 1), .paragraph("Checked \(name)."),
      .paragraph(FigureTally(self).sentence),
    ]
    let rows = FigureRow.all(of: self).filter { $0.outcome == .differs }
    if !rows.isEmpty {
      var table = TextTable([
        .init("Figure", narrowest: 20), .init("Where", narrowest: 16), .init("Printed", .trailing, narrowest: 10),
        .init("Worked out", .trailing), .init("Why", narrowest: 14),
      ])
      for row in rows { table.append([row.id, row.place, row.printed, row.worth, row.explanation]) }
      blocks += [.heading("Figures that do not follow from their inputs", level: 2), .table(table)]
    }
    blocks.append(.heading("Findings", level: 2))
    guard !findings.isEmpty else { return ReportDocument(blocks + [.paragraph("None.")]) }
    var table = TextTable([.init("Severity"), .init("Finding", narrowest: 40)])
    for finding in findings { table.append([finding.severity.rawValue, "\(finding)"]) }
    return ReportDocument(blocks + [.table(table)])
  }
}

/// A figure as a row of a table.
struct FigureRow {
  let outcome: FigureTally.Outcome
  let id: String
  /// Where it is printed; empty when that is not said.
  let place: String
  /// The figure as printed; empty when it is not.
  let printed: String
  /// The exact value; `nil` when there is none.
  let exact: Fraction?
  /// The value with two places more than are printed, or a verdict; a dash for neither.
  let worth: String
  /// How the print comes about, or why it was not compared.
  let explanation: String

  init(_ figure: PublishedFigure, _ answer: FigureAnswer) {
    outcome = FigureTally.Outcome(figure, answer)
    id = figure.id
    place = figure.source?.section ?? ""
    printed = figure.printed?.text ?? ""
    exact = answer.exact
    let value = answer.exact.map { exact in
      exact.rounded(toPlaces: exact.isWhole ? 0 : min(max(figure.decimals ?? 0, 0), 16) + 2, grouped: true)
    }
    worth = value ?? answer.verdict ?? "–"
    explanation =
      switch outcome {
      case .notEvaluated: answer.reason.map { "\($0)" } ?? ""
      case .agrees: answer.agreement?.explanation.map { "\($0)" } ?? ""
      case .differs: answer.agreement?.explanation.map { "\($0)" } ?? "no rounding prints it"
      case .contradicts: "see the findings"
      }
  }

  /// A row for each figure of a report, in their order.
  static func all(of report: FigureReport) -> [FigureRow] {
    zip(report.figures, report.answers).map { FigureRow($0, $1) }
  }
}
