import CareIndicators

extension DashboardReview {
  /// The dashboard to read as text or Markdown: the overview counted again, what needs attention, where it disagrees
  /// with its own figures, and every measure with what follows.
  public var document: ReportDocument { sheet.document }
}

extension DashboardSheet {
  /// The dashboard to read as text or Markdown.
  var document: ReportDocument {
    var blocks: [ReportDocument.Block] = [.heading(title, level: 1)]
    if let subtitle { blocks.append(.paragraph(subtitle.sentence)) }
    blocks += cautions.map { .paragraph($0) }
    blocks.append(.paragraph((sentences + [key]).joined(separator: " ")))
    let attention = attention
    blocks.append(.heading("What needs attention", level: 2))
    blocks.append(
      attention.isEmpty ? .paragraph("Nothing is red, and nothing got worse.") : .list(attention.map(\.inWords)))
    if !problems.isEmpty { blocks += [.heading("Not understood", level: 2), .list(problems)] }
    if let disagreements {
      blocks.append(.heading("Where the dashboard disagrees with its own figures", level: 2))
      blocks.append(disagreements.isEmpty ? .paragraph("Nowhere.") : .list(disagreements.map { "\($0)" }))
    }
    blocks += [.heading("Measures", level: 2), .table(table)]
    return ReportDocument(blocks)
  }

  private var table: TextTable {
    // Columns that nothing stands in are left out.
    let columns: [(TextTable.Column, (DashboardLine) -> String?)] = [
      (.init("Measure", narrowest: 18), { $0.title }),
      (.init("Rating"), { $0.ratingInLetters }), (.init("Now", .trailing), { $0.value }),
      (.init("Count", .trailing), { $0.counts == "–" ? nil : $0.counts }), (.init("Before", .trailing), { $0.before }),
      (.init("Direction"), { $0.movementInWords }), (.init("Target", .trailing), { $0.target }),
      (.init("Met"), { $0.meetsTarget.map { $0 ? "yes" : "no" } }),
      (.init("Quartile", .trailing), { $0.quartile.map { "\($0.rawValue)" } }),
      (.init("Neighbours", .trailing), { $0.neighbours }),
    ].filter { column in lines.contains { column.1($0) != nil } }
    var table = TextTable(columns.map(\.0))
    for section in sections {
      if let title = section.title { table.appendHeading(title) }
      for line in section.lines { table.append(columns.map { $0.1(line) ?? "–" }) }
    }
    return table
  }
}

extension DashboardLine {
  /// The rating as letters: `A`, the printed one against those allowed `A, key G`, or the allowed ones `A/G`; `nil` for
  /// none.
  fileprivate var ratingInLetters: String? {
    let key = allowed.map(\.rawValue).joined(separator: "/")
    guard let printed else { return allowed.isEmpty ? nil : key }
    return doubts.contains(.rating) && !key.isEmpty ? "\(printed.rawValue), key \(key)" : printed.rawValue
  }

  /// The measure in a sentence: `Repeat plans: 22.3%, red. Higher, which is worse. Target <22.3%, not met.`
  fileprivate var inWords: String {
    var parts = ["\(title): \(value)" + (rating.map { ", \($0.title)" } ?? "")]
    if let movementInWords {
      parts.append(movementInWords + (before.map { " (before: \($0)\(change.map { ", \($0)" } ?? ""))" } ?? ""))
    }
    if let target { parts.append("Target \(target)" + (meetsTarget.map { $0 ? ", met" : ", not met" } ?? "")) }
    if let quartile { parts.append(quartile.title.capitalised) }
    return parts.map(\.sentence).joined(separator: " ")
  }
}
