import CareCore

/// Holds the rows of a printed table against the rows that are their totals, and the columns of a budget against one another.
enum TableConsistency {
  /// What does not add up: first down the columns, then along the rows.
  static func findings(in figures: [PublishedFigure]) -> [FigureFinding] {
    down(figures) + figures.filter { $0.kind == .datum }.flatMap { along($0) }
  }

  // MARK: - Columns

  /// Rows that name the same parent add up to it in every column.
  private static func down(_ figures: [PublishedFigure]) -> [FigureFinding] {
    let rows = figures.filter { $0.kind == .datum && $0.inputs.count > 1 }
    var children: [String: [PublishedFigure]] = [:]
    for row in rows { if let parent = row.parent { children[parent, default: []].append(row) } }
    guard !children.isEmpty else { return [] }
    let totals = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return children.keys.sorted().flatMap { name -> [FigureFinding] in
      guard let parts = children[name], let total = total(name, of: parts, totals, rows) else { return [] }
      return down(parts, total)
    }
  }

  /// The row that a name stands for: its id, or the end of the id.
  private static func total(
    _ name: String, of parts: [PublishedFigure], _ totals: [String: PublishedFigure], _ rows: [PublishedFigure]
  ) -> PublishedFigure? {
    if let row = totals[name] { return row }
    // Ids of one table begin alike: `mtfs-a-safeguarding` goes into `mtfs-a-` and the name.
    let prefixes =
      parts.map { part in part.id.indices.filter { part.id[$0] == "-" }.map { part.id[...$0] } }.first ?? []
    return prefixes.lazy.compactMap { totals[$0 + name] }.first
  }

  private static func down(_ parts: [PublishedFigure], _ total: PublishedFigure) -> [FigureFinding] {
    let columns = parts.map(\.values)
    let totals = total.values
    return totals.names.compactMap { column in
      guard let printed = totals.values[column] else { return nil }
      var sum: Fraction? = .zero
      for row in columns { sum = row.values[column].flatMap { cell in sum?.adding(cell) } }
      guard let sum, sum != printed else { return nil }
      return finding(
        total, column, sum, [FigureFinding.Part(total.id, column)] + parts.map { FigureFinding.Part($0.id, column) },
        correction: FigureFinding.Correction(
          FigureFinding.Part(total.id, column), to: sum.rounded(toPlaces: FigureGroup.places(sum), grouped: true)))
    }
  }

  // MARK: - Rows

  /// What the columns of a revenue budget come to: gross spending, then net of income, then by who pays for it.
  private static let identities: [(total: String, parts: [String])] = [
    ("gross", ["employees", "runningExpenses", "internalIncome"]), ("net", ["gross", "externalIncome"]),
    ("dsg", ["schools", "earlyYears", "highNeeds"]), ("net", ["dsg", "laBlock"]),
  ]

  /// Which of the cells is the wrong one cannot be told from the row alone.
  private static func along(_ row: PublishedFigure) -> [FigureFinding] {
    let cells = row.values
    guard cells.names.count > 3 else { return [] }
    return identities.compactMap { identity in
      // The net column is named with its year.
      guard let total = cells.names.first(where: { $0.filter { !$0.isNumber } == identity.total }),
        let printed = cells.values[total]
      else { return nil }
      var sum: Fraction? = .zero
      for part in identity.parts { sum = cells.values[part].flatMap { cell in sum?.adding(cell) } }
      guard let sum, sum != printed else { return nil }
      return finding(row, total, sum, ([total] + identity.parts).map { FigureFinding.Part(row.id, $0) })
    }
  }

  private static func finding(
    _ figure: PublishedFigure, _ column: String, _ sum: Fraction, _ parts: [FigureFinding.Part],
    correction: FigureFinding.Correction? = nil
  ) -> FigureFinding {
    let severity = figure.severity(of: sum, printedAs: figure.values.values[column], parts: parts.count)
    return FigureFinding(.partition, severity, parts, correction: correction)
  }
}

extension PublishedFigure {
  /// How wrong a sum is: amounts and percentages are rounded before they are printed, each by half of its last digit at most; counts
  /// are not.
  func severity(of sum: Fraction, printedAs printed: Fraction?, parts: Int) -> FigureFinding.Severity {
    guard unit.kind != .other, let printed, let gap = sum.subtracting(printed)?.magnitude,
      let step = Fraction(1, over: (0..<FigureGroup.places(printed)).reduce(1) { power, _ in power * 10 }),
      let most = Fraction(parts, over: 2)?.multiplied(by: step)
    else { return .impossible }
    return gap <= most ? .rounding : .impossible
  }
}
