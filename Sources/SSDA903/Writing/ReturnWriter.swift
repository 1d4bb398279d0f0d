import CareCore
public import CareExchange
public import CareModels

/// Writes a register as a statutory return, and a return as it was received.
public enum ReturnWriter {
  /// The CSV files of a register, in the order of the tables: those that were supplied, and no others.
  ///
  /// Each cell is written as received where the record kept its text and the field still says what was read from it,
  /// otherwise from the field: a field that has been put right is written as it is now. Columns that the return does not
  /// have follow its own, in the order of their names. School enrolments are no part of the return and are not written.
  public static func files(for register: Register) -> [StatutoryReturn.File] {
    RegisterGrid.all(register).map { written in
      let (table, grid) = (written.table, written.grid)
      let name = ReturnLayout.layout(of: table)?.fileName ?? "\(table.rawValue.lowercased()).csv"
      return StatutoryReturn.File(name: name, bytes: CSVWriter.write(grid, options: .init(lineEnding: .lf)))
    }
  }

  /// Writes the CSV files of a register into a folder, which is made if there is none.
  ///
  /// - Parameters:
  ///   - register: What is written.
  ///   - folder: The path of the folder.
  ///   - overwriting: Whether files that are already there may be replaced.
  /// - Throws: ``CareExchange/FileProblem``, before anything is written when a file is there that may not be replaced.
  public static func write(
    _ register: Register, toFolder folder: String, overwriting: Bool = false
  ) throws(FileProblem) {
    try write(files(for: register), toFolder: folder, overwriting: overwriting)
  }

  /// Writes files into a folder, which is made if there is none.
  ///
  /// - Parameters:
  ///   - files: What is written.
  ///   - folder: The path of the folder.
  ///   - overwriting: Whether files that are already there may be replaced.
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
}

extension StatutoryReturn {
  /// The files of the return with the same cells as those it was read from, CSV files that are no table among them.
  ///
  /// Tables that came from an XML file are written as CSV files. A name that was given already gets a number.
  public func written() -> [File] {
    var files: [File] = []
    var names = UniqueFileNames()
    func add<Row>(_ table: ReturnTable<Row>?) {
      for part in table?.parts ?? [] {
        let name = part.form == .xml ? ReturnLayout.layout(of: Row.table)?.fileName ?? part.file : part.file
        files.append(File(name: names.unique(name), bytes: CSVWriter.write(part.grid, options: part.form.options)))
      }
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
      let bytes = CSVWriter.write(other.grid, options: other.form.options)
      files.append(File(name: names.unique(other.name), bytes: bytes))
    }
    return files
  }
}

/// Keeps files of one name apart, whatever their capitals: `header.csv`, `header-2.csv`.
private struct UniqueFileNames {
  private var names: Set<String> = []

  mutating func unique(_ name: String) -> String {
    if names.insert(name.lowercased()).inserted { return name }
    let end = name.lastIndex(of: ".") ?? name.endIndex
    var number = 2
    while true {
      let numbered = "\(name[..<end])-\(number)\(name[end...])"
      if names.insert(numbered.lowercased()).inserted { return numbered }
      number += 1
    }
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
