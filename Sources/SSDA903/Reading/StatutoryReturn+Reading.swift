public import CareExchange
public import CareModels
import CareValidation

extension StatutoryReturn {
  /// Reads a return: a folder of CSV files, one CSV file, or one XML file.
  ///
  /// Tables are recognised by their columns. Of the names of files only the ends matter: `.csv`, `.txt` and `.tsv` are
  /// read in the order of the names, `.xml` only when none of those was a table, and ``findings`` says so; anything else
  /// in the folder is named there. What is wrong with a file is a finding, and the rest is still read.
  ///
  /// - Throws: ``CareExchange/FileProblem`` when the folder or the one file cannot be read at all.
  public static func read(_ path: String) throws(FileProblem) -> StatutoryReturn {
    guard Files.isFolder(path) else {
      return StatutoryReturn(files: [File(name: baseName(path), bytes: try Files.read(path))])
    }
    let names = try Files.list(path)
    let reader = ReturnReader()
    var statutory = StatutoryReturn()
    // What was found in each file, in the order of the names: XML files are read after the others, if at all.
    var found = [[Finding]](repeating: [], count: names.count)
    func read(_ position: Int) {
      let name = names[position]
      do throws(FileProblem) {
        let bytes = try Files.read(path.hasSuffix("/") ? path + name : path + "/" + name)
        reader.read(File(name: name, bytes: bytes), into: &statutory)
      } catch {
        statutory.findings.append(.unreadable(name, "\(error.reason)"))
      }
      found[position] = statutory.findings
      statutory.findings = []
    }
    for position in names.indices {
      let name = names[position]
      switch FileKind(name) {
      case .csv: read(position)
      case .xml: break
      case .workbook: found[position] = [.workbook(name)]
      case .other:
        let isFolder = Files.isFolder(path.hasSuffix("/") ? path + name : path + "/" + name)
        found[position] = [.notRead(name, isFolder ? "a folder within the folder" : "neither a CSV nor an XML file")]
      }
    }
    let hasTables = !statutory.isEmpty
    for position in names.indices where FileKind(names[position]) == .xml {
      if hasTables {
        found[position] = [
          .notRead(names[position], "the folder holds the return as CSV files too; give this file by name to read it")
        ]
      } else {
        read(position)
      }
    }
    statutory.findings = found.flatMap(\.self)
    reader.finish(&statutory)
    return statutory
  }

  /// Reads files that are in memory, in the order given. What is not XML, by name or by its first byte, is read as CSV.
  public init(files: [File]) {
    self.init()
    let reader = ReturnReader()
    for file in files { reader.read(file, into: &self) }
    reader.finish(&self)
  }

  /// Reads tables whose cells are in memory, whatever their columns: one that is missing reads as empty cells.
  public init(tables: [(table: RegisterTable, grid: CellGrid)]) {
    self.init()
    let reader = ReturnReader()
    for (table, grid) in tables {
      reader.add(grid, as: table, from: ReturnReader.Origin(name: table.rawValue, form: .csv(.init())), into: &self)
    }
    reader.finish(&self)
  }

  private static func baseName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }
}

/// What a name says of a file.
private enum FileKind {
  case csv, xml, workbook, other

  init(_ name: String) {
    let end = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    switch end {
    case "csv", "txt", "tsv": self = .csv
    case "xml": self = .xml
    case "xlsx", "xlsm", "xls", "ods": self = .workbook
    default: self = .other
    }
  }
}
