public import CareExchange
public import CareModels
import CareValidation

extension StatutoryReturn {
  /// Reads a return: a folder of CSV files, one CSV file, or one XML file.
  ///
  /// Tables are recognised by their columns; names of files mean nothing, except that `.xml` is XML. A folder that
  /// holds both forms is read from its CSV files, and ``findings`` says so. What is wrong with a file is a finding, and
  /// the rest is still read.
  ///
  /// - Throws: ``CareExchange/FileProblem`` when the folder or the one file cannot be read at all.
  public static func read(_ path: String) throws(FileProblem) -> StatutoryReturn {
    guard Files.isFolder(path) else {
      return StatutoryReturn(files: [File(name: baseName(path), bytes: try Files.read(path))])
    }
    let names = try Files.list(path)
    var statutory = StatutoryReturn()
    let reader = ReturnReader()
    let hasCSV = names.contains { FileKind($0) == .csv }
    for name in names {
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      switch FileKind(name) {
      case .csv, .xml:
        if FileKind(name) == .xml && hasCSV {
          statutory.findings.append(.notRead(name, "the folder also holds CSV files; give this file by name to read it"))
          continue
        }
        do {
          reader.read(File(name: name, bytes: try Files.read(file)), into: &statutory)
        } catch {
          statutory.findings.append(.unreadable(name, "\(error.reason)"))
        }
      case .workbook:
        statutory.findings.append(.unreadable(name, "a workbook cannot be read; save each sheet as a CSV file"))
      case .folder where Files.isFolder(file), .other where Files.isFolder(file):
        statutory.findings.append(.notRead(name, "a folder within the folder"))
      case .folder, .other:
        statutory.findings.append(.notRead(name, "neither a CSV nor an XML file"))
      }
    }
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
  case csv, xml, workbook, folder, other

  init(_ name: String) {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let last = parts.last else {
      self = .folder
      return
    }
    switch last.lowercased() {
    case "csv", "txt", "tsv": self = .csv
    case "xml": self = .xml
    case "xlsx", "xlsm", "xls", "ods": self = .workbook
    default: self = .other
    }
  }
}
