import CareCore
public import CareExchange
public import CareModels

/// Writes a register as a statutory return, and a return as it was received.
public enum ReturnWriter {
  /// The CSV files of a register, in the order of the tables: those that were supplied, and no others.
  ///
  /// Each cell is written as received where the record kept its text, otherwise from the field. Columns that the
  /// return does not have follow its own, in the order of their names. School enrolments are no part of the return and
  /// are not written.
  public static func files(for register: Register) -> [StatutoryReturn.File] {
    grids(for: register).map { table, grid in
      let name = ReturnLayout.layout(of: table)?.fileName ?? "\(table.rawValue.lowercased()).csv"
      return StatutoryReturn.File(name: name, bytes: CSVWriter.write(grid, options: .init(lineEnding: .lf)))
    }
  }

  /// Writes the CSV files of a register into a folder, which is made if there is none.
  ///
  /// - Parameter overwriting: Whether files that are already there may be replaced.
  /// - Throws: ``CareExchange/FileProblem``, before anything is written when a file is there that may not be replaced.
  public static func write(
    _ register: Register, toFolder folder: String, overwriting: Bool = false
  ) throws(FileProblem) {
    try write(files(for: register), toFolder: folder, overwriting: overwriting)
  }

  /// Writes files into a folder, which is made if there is none.
  ///
  /// - Parameter overwriting: Whether files that are already there may be replaced.
  /// - Throws: ``CareExchange/FileProblem``, before anything is written when a file is there that may not be replaced.
  public static func write(
    _ files: [StatutoryReturn.File], toFolder folder: String, overwriting: Bool = false
  ) throws(FileProblem) {
    try Files.makeFolder(folder)
    let there = Set(try Files.list(folder))
    for file in files where !overwriting && there.contains(file.name) {
      throw FileProblem(path: folder + "/" + file.name, reason: .exists)
    }
    for file in files { try Files.write(file.bytes, to: folder + "/" + file.name) }
  }

  /// The cells of a register's tables, in the order of the tables.
  static func grids(for register: Register) -> [(table: RegisterTable, grid: CellGrid)] {
    var grids: [(RegisterTable, CellGrid)] = []
    func add(_ records: [some ReturnRecord]?) {
      guard let records, let grid = grid(records) else { return }
      grids.append((type(of: records).Element.table, grid))
    }
    add(register.children)
    add(register.episodes)
    add(register.reviews)
    add(register.missingEpisodes)
    add(register.unaccompaniedChildren)
    add(register.previousPermanence)
    add(register.adoptions)
    add(register.placedForAdoption)
    add(register.healthOutcomes)
    add(register.careLeavers)
    add(register.socialWorkerEpisodes)
    add(register.deprivationsOfLiberty)
    return grids
  }

  private static func grid<Record: ReturnRecord>(_ records: [Record]) -> CellGrid? {
    let layout = ReturnLayout.layout(of: Record.table)?.items ?? []
    var columns = Record.Row.Column.allCases.filter { layout.contains($0.item) }
    // Items that are worked out, not returned, are written where any record has them.
    columns += Record.Row.Column.allCases.filter { column in
      !layout.contains(column.item)
        && records.contains { $0.text(column) != nil || $0.asReceived?[column.item] != nil }
    }
    let known = Set(columns.map(\.item))
    var extra: Set<String> = []
    for record in records {
      for item in record.asReceived?.items ?? [] where !known.contains(item.name) { extra.insert(item.name) }
    }
    let surplus = extra.filter { $0.hasPrefix(AsReceived.surplusPrefix) }.sorted()
    let names = extra.subtracting(surplus).sorted()
    var builder = CellGridBuilder(
      columns: columns.map(\.item) + names, reservingCells: records.count * (columns.count + names.count))
    for record in records {
      for column in columns { builder.add(record.asReceived?[column.item] ?? record.text(column) ?? "") }
      for name in names { builder.add(record.asReceived?[name] ?? "") }
      for name in surplus {
        if let cell = record.asReceived?[name] { builder.add(cell) }
      }
      builder.endRow()
    }
    return try? builder.finish()
  }
}

extension StatutoryReturn {
  /// The files of the return with the same cells as those it was read from, CSV files that are no table among them.
  ///
  /// Tables that came from an XML file are written as CSV files.
  public func written() -> [File] {
    var files: [File] = []
    func add<Row>(_ table: ReturnTable<Row>?) {
      for part in table?.parts ?? [] { files.append(part.written) }
    }
    add(header)
    add(episodes)
    add(reviews)
    add(missing)
    add(uasc)
    add(previousPermanence)
    add(adoptions)
    add(placedForAdoption)
    add(healthOutcomes)
    add(careLeavers)
    add(socialWorkerEpisodes)
    add(deprivationsOfLiberty)
    for other in otherFiles {
      files.append(File(name: other.name, bytes: CSVWriter.write(other.grid, options: other.form.options)))
    }
    return files
  }
}

extension ReturnTable.Part {
  fileprivate var written: StatutoryReturn.File {
    var name = file
    if case .xml = form { name = ReturnLayout.layout(of: Row.table)?.fileName ?? file }
    return StatutoryReturn.File(name: name, bytes: CSVWriter.write(grid, options: form.options))
  }
}

extension FileForm {
  fileprivate var options: CSVWriter.Options {
    switch self {
    case .csv(let options): options
    case .xml: CSVWriter.Options(lineEnding: .lf)
    }
  }
}
