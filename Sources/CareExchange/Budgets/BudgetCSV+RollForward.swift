public import CareCore
public import CareFinance
import CareModels

extension BudgetCSV {
  /// The lines of a roll-forward: how each is found by the letters of its label, and what is written.
  private static let lines: [(field: RollForwardYear.Field, label: String, contains: [String])] = [
    (.status, "Status", ["status"]),
    (.opening, "Original prior year budget", ["prioryear", "opening"]),
    (.transfers, "Budget transfers and adjustments", ["transfer"]),
    (.subtotal, "Sub total", ["subtotal", "adjustedbase"]), (.growth, "Growth", ["growth"]),
    (.savings, "Savings", ["saving"]), (.net, "Net budget", ["netbudget"]),
  ]

  private static let amounts: [RollForwardYear.Field: any WritableKeyPath<RollForwardYear, Money?> & Sendable] = [
    .opening: \.opening, .transfers: \.transfers, .subtotal: \.subtotal, .growth: \.growth, .savings: \.savings,
    .net: \.net,
  ]

  /// Reads a roll-forward: a column a year, and rows for the budget of the year before, transfers, sub total, growth, savings
  /// and net budget. A row `Status` says what is proposed and what provisional.
  ///
  /// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 7.
  public static func rollForward(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<[RollForwardYear]> {
    var file = BudgetFile(bytes)
    file.reportAssumedUnit()
    file.reportMissingYears()
    let columns = file.yearColumns
    var positions = BudgetFilePositions(isTransposed: true, yearColumns: columns.map { $0.column + 1 })
    var years = columns.map { RollForwardYear(year: $0.year) }
    let used = Set(columns.map(\.column) + [0])
    for column in file.grid.columns.indices where !used.contains(column) {
      file.report(file.headings[column].year == nil ? .columnUnknown : .columnTwice, line: 1, column: column)
    }
    if columns.isEmpty { file.report(.columnMissing, line: 1, field: "year") }
    for row in 0..<file.grid.rowCount {
      let label = String(file.grid.text(row: row, column: 0).lowercased().filter(\.isLetter))
      let line = file.csv.line(ofRow: row)
      guard let found = lines.first(where: { $0.contains.contains { label.contains($0) } }) else {
        if file.grid.cells(row: row).contains(where: { !BudgetText.trimmed($0).isEmpty }) {
          file.report(.rowUnknown, line: line)
        }
        continue
      }
      let name = found.field.rawValue
      guard positions.fieldLines[name] == nil else {
        file.report(.columnTwice, line: line, field: name)
        continue
      }
      positions.fieldLines[name] = line
      for (place, (_, column)) in columns.enumerated() {
        if let path = amounts[found.field] {
          let (amount, isKept) = file.amount(row: row, column: column, field: name, options)
          years[place][keyPath: path] = amount
          if isKept {
            let text = JSONValue.string(file.grid.text(row: row, column: column))
            years[place].unknownFields = UnknownFields(
              (years[place].unknownFields?.values ?? [:]).merging([name: text]) { $1 })
          }
        } else {
          let text = BudgetText.trimmed(file.grid.text(row: row, column: column))
          years[place].status = text.isEmpty ? nil : Coded(text.lowercased())
        }
      }
    }
    // Years stand in the order of time, whatever the order of the columns.
    let order = years.indices.sorted { columns[$0].year < columns[$1].year }
    positions.yearColumns = order.map { positions.yearColumns[$0] }
    return BudgetReading(value: order.map { years[$0] }, problems: file.problems.sorted(), positions: positions)
  }

  /// Writes a roll-forward. Years without a name are left out: they have no column.
  public static func write(_ rollForward: [RollForwardYear], in unit: MoneyUnit = .thousands) -> [UInt8] {
    var writer = CSVWriter(options: .init(lineEnding: .lf))
    let years = rollForward.filter { $0.year != nil }
    writer.row(["Line"] + years.compactMap { $0.year.map { "\($0.name) \(unit.heading)" } })
    for line in lines {
      writer.row(
        [line.label]
          + years.map { year in
            guard let path = amounts[line.field] else { return year.status?.text ?? "" }
            if let amount = year[keyPath: path] { return BudgetText.amount(amount, in: unit) }
            guard case .string(let text)? = year.unknownFields?.values[line.field.rawValue] else { return "" }
            return text
          })
    }
    return writer.bytes
  }
}
