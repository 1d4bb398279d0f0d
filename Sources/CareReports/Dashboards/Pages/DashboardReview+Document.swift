import CareIndicators

extension DashboardReview {
  /// The dashboard to read as text or Markdown: the overview counted again, what does not agree, and every measure with what follows.
  public var document: ReportDocument {
    var blocks: [ReportDocument.Block] = [.heading(dashboard.heading, level: 1)]
    if let period = dashboard.period { blocks.append(.paragraph("\(period.sentence)")) }
    blocks += overview.sentences.map { .paragraph($0) }
    blocks.append(.paragraph("Colours by the key “\(options.policy.name)”."))
    if !dashboard.problems.isEmpty {
      blocks += [.heading("Not understood", level: 2), .list(dashboard.problems.map { "\($0)".sentence })]
    }
    blocks.append(.heading("Where the dashboard disagrees with its own figures", level: 2))
    if disagreements.isEmpty {
      blocks.append(.paragraph("Nowhere."))
    } else {
      var table = TextTable([
        .init("Measure", narrowest: 16), .init("Question", narrowest: 10), .init("Printed", narrowest: 12),
        .init("Follows", narrowest: 14), .init("Why", narrowest: 20),
      ])
      for item in disagreements {
        table.append([item.subject, item.check.title, item.printed, item.follows, item.reason.sentence])
      }
      blocks.append(.table(table))
    }
    return ReportDocument(blocks + [.heading("Measures", level: 2), .table(measureTable)])
  }

  private var measureTable: TextTable {
    var table = TextTable([
      .init("Measure", narrowest: 18), .init("Now", .trailing), .init("Count", .trailing), .init("Direction"),
      .init("Trend"), .init("Target", .trailing), .init("Met"), .init("Printed"), .init("Allowed"),
      .init("Quartile"), .init("Neighbours", .trailing),
    ])
    var section: String?
    for review in measures {
      if let name = review.measure.section, name != section { table.appendHeading(name) }
      section = review.measure.section
      table.append(review.cells)
    }
    return table
  }
}

extension MeasureReview {
  /// The cells of a row of text.
  fileprivate var cells: [String] {
    [
      measure.title, measure.current.value?.shown ?? "–", measure.count.value?.grouped ?? "–", movement?.title ?? "–",
      trend?.rawValue ?? "–", measure.target.value?.text ?? "–", meetsTarget.map { $0 ? "yes" : "no" } ?? "–",
      measure.rating.value?.rawValue ?? "–",
      allowed.ratings.isEmpty ? "–" : allowed.ratings.map(\.rawValue).joined(separator: "/"),
      measure.quartile.value.map { "\($0.rawValue)" } ?? "–", measure.neighbours.value?.shown ?? "–",
    ]
  }
}

extension PrintedDashboard {
  /// What stands at the head of a report on it.
  var heading: String { title ?? "Performance dashboard" }
}
