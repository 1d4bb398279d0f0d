import CareCore
import CareFinance
import CareModels

/// What the file of a table looks like: its columns, and whether it has one a year.
struct BudgetSheet<Record: FieldRecord> {
  /// The columns, in the order in which they are written.
  let columns: [BudgetColumn<Record>]
  /// Where the amounts of years are kept; `nil` for a table without columns for years.
  let years: (field: Record.Field, path: WritableKeyPath<Record, YearlyAmounts?>)?
  /// After which column, by its heading, those of the years are written.
  let yearsAfter: String?
  /// The names of columns without which it is no such table.
  let required: [String]
  /// What a finding calls a column, where it is not the name of its field.
  var findingName: (Record.Field) -> String = { $0.rawValue }
}

/// A CSV file of which the headings have been understood.
struct BudgetFile {
  let csv: CSVReading
  let headings: [BudgetHeading]
  /// The unit that all headings that name one agree on; `nil` when none does, or they differ.
  let commonUnit: MoneyUnit?
  private(set) var problems: [BudgetFileProblem]

  init(_ bytes: [UInt8]) {
    csv = CSV.read(bytes)
    headings = csv.grid.columns.map { BudgetHeading($0) }
    let units = Set(headings.compactMap(\.unit))
    commonUnit = units.count == 1 ? units.first : nil
    problems = csv.problems.filter { $0.severity > .note }.map {
      BudgetFileProblem(.csv, line: $0.line, column: $0.column.map { $0 + 1 })
    }
  }

  var grid: CellGrid { csv.grid }

  /// The years of the columns that have nothing else in their heading, with their places; of two for one year the first.
  var yearColumns: [(year: ReportingYear, column: Int)] {
    var seen: Set<ReportingYear> = []
    return headings.enumerated().compactMap { column, heading in
      guard heading.name.isEmpty, let year = heading.year, seen.insert(year).inserted else { return nil }
      return (year, column)
    }
  }

  func unit(ofColumn column: Int, _ options: BudgetReadOptions) -> MoneyUnit {
    headings[column].unit ?? commonUnit ?? options.unit
  }

  mutating func report(_ kind: BudgetFileProblem.Kind, line: Int? = nil, column: Int? = nil, field: String? = nil) {
    problems.append(BudgetFileProblem(kind, line: line, column: column.map { $0 + 1 }, field: field))
  }

  /// Reports once that the unit had to be assumed.
  mutating func reportAssumedUnit() {
    if !headings.contains(where: { $0.unit != nil }) { report(.unitNotSaid, line: 1) }
  }

  /// Reports where one or more years have no column, at the column of the year after them.
  mutating func reportMissingYears() {
    let ordered = yearColumns.sorted { $0.year < $1.year }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.year.next != later.year {
      report(.yearMissing, line: 1, column: later.column, field: later.year.name)
    }
  }

  /// Reads a cell that holds an amount; what cannot be read is reported.
  ///
  /// - Returns: The amount, and whether the text is to be kept because it could not be read.
  mutating func amount(row: Int, column: Int, field: String, _ options: BudgetReadOptions) -> (Money?, isKept: Bool) {
    let text = grid.text(row: row, column: column)
    let line = csv.line(ofRow: row)
    switch BudgetText.amount(text, in: unit(ofColumn: column, options)) {
    case .amount(let amount, let problem):
      if let problem { report(problem, line: line, column: column, field: field) }
      return (amount, false)
    case .blank:
      guard options.blank == .nought else { return (nil, false) }
      report(.blankAsNought, line: line, column: column, field: field)
      return (.zero, false)
    case .unreadable(let problem):
      report(problem, line: line, column: column, field: field)
      return (nil, true)
    }
  }
}

extension BudgetSheet {
  /// Reads a file: a record a row, what cannot be read kept under its heading.
  func read(_ bytes: [UInt8], _ options: BudgetReadOptions) -> BudgetReading<[Record]> {
    var file = BudgetFile(bytes)
    let places = places(&file)
    let years = self.years == nil ? [] : file.yearColumns
    if !years.isEmpty || places.contains(where: { columns[$0.key].isAmount }) { file.reportAssumedUnit() }
    if self.years != nil { file.reportMissingYears() }
    var positions = BudgetFilePositions()
    for (place, column) in places { positions.columns[findingName(columns[place].field)] = column + 1 }
    for (year, column) in years { positions.columns[year.name] = column + 1 }
    let known = Set(places.values).union(years.map(\.column))
    var records: [Record] = []
    for row in 0..<file.grid.rowCount {
      // A row of nothing but separators is what spreadsheets leave below a table.
      if file.grid.columns.indices.allSatisfy({ BudgetText.trimmed(file.grid.text(row: row, column: $0)).isEmpty }) {
        continue
      }
      var record = Record()
      var kept: [String: JSONValue] = [:]
      for index in columns.indices {
        guard let column = places[index] else { continue }
        read(columns[index], row, column, &file, options, &record, &kept)
      }
      readYears(years, row, &file, options, &record, &kept)
      for column in file.grid.columns.indices where !known.contains(column) {
        let text = file.grid.text(row: row, column: column)
        if !text.isEmpty { kept[file.grid.columns[column]] = .string(text) }
      }
      record.unknownFields = UnknownFields(kept)
      records.append(record)
      positions.lines.append(file.csv.line(ofRow: row) ?? 0)
    }
    return BudgetReading(value: records, problems: file.problems.sorted(), positions: positions)
  }

  /// The column of the file for each of the table's, those of which nothing is known reported.
  private func places(_ file: inout BudgetFile) -> [Int: Int] {
    var places: [Int: Int] = [:]
    let years = self.years == nil ? [] : file.yearColumns.map(\.column)
    for (column, heading) in file.headings.enumerated() where !years.contains(column) {
      guard let place = columns.firstIndex(where: { $0.names.contains(heading.name) }) else {
        let isYearAgain = self.years != nil && heading.name.isEmpty && heading.year != nil
        file.report(isYearAgain ? .columnTwice : .columnUnknown, line: 1, column: column)
        continue
      }
      guard places[place] == nil else {
        file.report(.columnTwice, line: 1, column: column, field: columns[place].field.rawValue)
        continue
      }
      places[place] = column
    }
    for name in required where !columns.indices.contains(where: { columns[$0].heading == name && places[$0] != nil }) {
      file.report(.columnMissing, line: 1, field: columns.first { $0.heading == name }?.field.rawValue)
    }
    return places
  }

  private func read(
    _ column: BudgetColumn<Record>, _ row: Int, _ place: Int, _ file: inout BudgetFile, _ options: BudgetReadOptions,
    _ record: inout Record, _ kept: inout [String: JSONValue]
  ) {
    let name = column.field.rawValue
    if column.isAmount {
      var options = options
      if !column.blankMayBeNought { options.blank = .unknown }
      let (amount, isKept) = file.amount(row: row, column: place, field: name, options)
      column.take(&record, amount)
      if isKept { kept[name] = .string(file.grid.text(row: row, column: place)) }
      return
    }
    let text = BudgetText.trimmed(file.grid.text(row: row, column: place))
    guard !text.isEmpty else { return }
    if !column.read(&record, text) {
      file.report(.notUsable, line: file.csv.line(ofRow: row), column: place, field: name)
      kept[name] = .string(text)
    }
  }

  private func readYears(
    _ columns: [(year: ReportingYear, column: Int)], _ row: Int, _ file: inout BudgetFile,
    _ options: BudgetReadOptions, _ record: inout Record, _ kept: inout [String: JSONValue]
  ) {
    guard let years, !columns.isEmpty else { return }
    var entries: [YearlyAmounts.Entry] = []
    for (year, column) in columns {
      let (amount, isKept) = file.amount(row: row, column: column, field: year.name, options)
      entries.append(.init(year, amount))
      if isKept { kept[file.grid.columns[column]] = .string(file.grid.text(row: row, column: column)) }
    }
    record[keyPath: years.path] = YearlyAmounts(entries)
  }

  /// Writes a file: the columns in their order, then those that were kept, in the order of their bytes.
  /// Headings name the unit, which is that of every amount, and where the table is of one year only that year.
  func write(
    _ records: [Record], in unit: MoneyUnit, years: [ReportingYear], yearOfAmounts: ReportingYear? = nil
  ) -> [UInt8] {
    var writer = CSVWriter(options: .init(lineEnding: .lf))
    let fields = Set(Record.Field.allCases.map(\.rawValue))
    let yearHeadings = years.map { "\($0.name) \(unit.heading)" }
    let kept = Set(records.flatMap { $0.unknownFields?.values.keys.map { $0 } ?? [] })
      .subtracting(fields).subtracting(yearHeadings)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var header: [String] = []
    for column in columns {
      let heading = [column.heading, column.isAmount ? yearOfAmounts?.name : nil, column.isAmount ? unit.heading : nil]
      header.append(heading.compactMap { $0 }.joined(separator: " "))
      if column.heading == yearsAfter { header += yearHeadings }
    }
    writer.row(header + kept)
    for record in records {
      func keptText(_ key: String) -> String? {
        guard case .string(let text)? = record.unknownFields?.values[key] else { return nil }
        return text
      }
      var cells: [String] = []
      for column in columns {
        let text = column.text(record, unit)
        cells.append(text.isEmpty ? keptText(column.field.rawValue) ?? "" : text)
        guard column.heading == yearsAfter, let path = self.years?.path else { continue }
        for (year, heading) in zip(years, yearHeadings) {
          let amount = record[keyPath: path]?[year]
          cells.append(amount.map { BudgetText.amount($0, in: unit) } ?? keptText(heading) ?? "")
        }
      }
      writer.row(cells + kept.map { keptText($0) ?? "" })
    }
    return writer.bytes
  }
}
