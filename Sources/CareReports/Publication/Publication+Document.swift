import CareIndicators

extension Publication {
  /// The tables to read: a heading for each, its numbers, and at the end the symbols and the notes.
  public var document: ReportDocument {
    var document = ReportDocument([.heading(title, level: 1)])
    if let authorityName { document.blocks.append(.paragraph(authorityName)) }
    for table in tables { document.blocks += table.blocks }
    if !symbols.isEmpty {
      document.blocks.append(.heading("Symbols", level: 2))
      document.blocks.append(.list(symbols.map { "\($0.rawValue): \($0.meaning)" }))
    }
    document.blocks.append(.heading("Notes", level: 2))
    document.blocks.append(.list(notes))
    return document
  }
}

extension PublicationTable {
  /// The heading of the table and its numbers.
  fileprivate var blocks: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(heading, level: 2), .paragraph("For \(period.inWords)."),
    ]
    if let optionWords { blocks.append(.paragraph(optionWords)) }
    for (name, table) in textTables {
      if let name { blocks.append(.heading(name, level: 3)) }
      blocks.append(.table(table))
    }
    return blocks
  }

  /// With one breakdown a table with a column for each measure, with two a table for each measure.
  private var textTables: [(name: String?, table: TextTable)] {
    guard let columns else {
      var table = TextTable(
        [.init(rows.title, narrowest: 12)] + measures.map { .init($0.heading, .trailing, narrowest: 8) })
      for (row, title) in rowTitles.enumerated() {
        table.append([title] + measures.map { $0.values[row][0].text(grouped: true) })
      }
      return [(nil, table)]
    }
    return measures.map { measure in
      var table = TextTable(
        [.init("\(rows.title) / \(columns.title)", narrowest: 12)]
          + columnTitles.map { .init($0, .trailing, narrowest: 8) })
      for (row, title) in rowTitles.enumerated() {
        table.append([title] + measure.values[row].map { $0.text(grouped: true) })
      }
      return (measure.heading, table)
    }
  }
}

extension PublicationTable.Measure {
  /// The name of the measure with its unit, where that is not the same word.
  var heading: String {
    unit == "percent" || title.lowercased() == unit ? title : "\(title), \(unit)"
  }
}
