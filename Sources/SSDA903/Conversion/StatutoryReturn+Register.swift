import CareCore
import CareExchange
public import CareModels
public import CareValidation

extension StatutoryReturn {
  /// The return as a register, with what could not be used, row by row, and why.
  ///
  /// Every row becomes a record, in the same place of the same table. A cell that cannot be used leaves its field `nil`
  /// (or its code unrecognised), its text in the record, and a finding. Findings of reading are not repeated.
  ///
  /// The return is given up table by table, so that the two are hardly ever in memory together; copy it first to keep
  /// it.
  public consuming func converted() -> (register: Register, findings: [Finding]) {
    var register = Register()
    var findings: [Finding] = []
    register.children = Self.records(&header, &findings)
    register.episodes = Self.records(&episodes, &findings)
    register.reviews = Self.records(&reviews, &findings)
    register.missingEpisodes = Self.records(&missing, &findings)
    register.unaccompaniedChildren = Self.records(&uasc, &findings)
    register.previousPermanence = Self.records(&previousPermanence, &findings)
    register.adoptions = Self.records(&adoptions, &findings)
    register.placedForAdoption = Self.records(&placedForAdoption, &findings)
    register.healthOutcomes = Self.records(&healthOutcomes, &findings)
    register.careLeavers = Self.records(&careLeavers, &findings)
    register.socialWorkerEpisodes = Self.records(&socialWorkerEpisodes, &findings)
    register.deprivationsOfLiberty = Self.records(&deprivationsOfLiberty, &findings)
    return (register, findings)
  }

  /// The most findings of one kind that are listed for a table's column; more are only counted.
  static let listedFindings = 1000

  private static func records<Record: ReturnRecord>(
    _ table: inout ReturnTable<Record.Row>?, _ findings: inout [Finding]
  ) -> [Record]? {
    guard let taken = table.take() else { return nil }
    var records: [Record] = []
    records.reserveCapacity(taken.rows.count)
    var notes = ConversionNotes<Record>()
    for part in taken.parts {
      let extra = Recognition.extra(Record.Row.Column.self, in: part.grid.columns, isOurs: part.form == .xml)
      var source = RecordSource<Record.Row.Column>(part.grid, positions: part.positions, extra: extra)
      for row in 0..<part.grid.rowCount {
        let read = taken.rows[part.firstRow + row]
        source.move(to: row, lenient: read.lenient)
        let record = Record(read, &source)
        if record.child == nil || !source.unusable.isEmpty || !source.tidied.isEmpty {
          notes.add(record, source, row: part.firstRow + row, in: part)
        }
        records.append(record)
      }
    }
    findings += notes.findings()
    return records
  }
}

/// Gathers the findings of a table's conversion in the order of its rows, so many of a kind for each column.
private struct ConversionNotes<Record: ReturnRecord> {
  typealias Column = Record.Row.Column

  /// A kind of finding: its stable name, how much it matters and what it says.
  private enum Kind: Int, CaseIterable {
    case noChild, emptyRow, unrecognisedCode, unusable

    var words: (check: String, severity: Severity, message: String) {
      switch self {
      case .noChild:
        (
          "conversion.no-child", .error, "The row does not say which child it is about, and is in nobody's history."
        )
      case .emptyRow: ("conversion.empty-row", .note, "The row has nothing in any of its cells.")
      case .unrecognisedCode:
        (
          "conversion.unrecognised-code", .warning, "The code is not on the published list, and was kept as it is."
        )
      case .unusable:
        ("conversion.unusable", .error, "The text is not what the field asks for, and was kept without a value.")
      }
    }
  }

  private var listed: [Finding] = []
  private var counts = Array(repeating: Array(repeating: 0, count: Column.allCases.count), count: Kind.allCases.count)
  private var tidied = Array(repeating: (count: 0, first: Finding.Location()), count: Column.allCases.count)
  private let columns = Array(Column.allCases)

  mutating func add(
    _ record: Record, _ source: RecordSource<Column>, row: Int, in part: ReturnTable<Record.Row>.Part
  ) {
    if record.child == nil, let child = columns.first(where: { $0.item == "CHILD" }) {
      add(source.isEmptyRow ? .emptyRow : .noChild, child, row, part)
    }
    for column in columns where source.unusable.contains(column) {
      // A code keeps its text in its field; a day or a number is left without a value.
      add(record.text(column) != nil ? .unrecognisedCode : .unusable, column, row, part)
    }
    for column in columns where source.tidied.contains(column) {
      if tidied[column.rawValue].count == 0 { tidied[column.rawValue].first = location(column, row, part) }
      tidied[column.rawValue].count += 1
    }
  }

  private mutating func add(_ kind: Kind, _ column: Column, _ row: Int, _ part: ReturnTable<Record.Row>.Part) {
    counts[kind.rawValue][column.rawValue] += 1
    guard counts[kind.rawValue][column.rawValue] <= StatutoryReturn.listedFindings else { return }
    let words = kind.words
    listed.append(Finding(words.check, words.severity, words.message, at: location(column, row, part)))
  }

  private func location(_ column: Column, _ row: Int, _ part: ReturnTable<Record.Row>.Part) -> Finding.Location {
    .init(
      file: part.file, line: part.lines.line(ofRow: row - part.firstRow), table: Record.table, row: row,
      fields: [column.item])
  }

  /// What was found row by row, then how much was not listed, then what was tidied.
  func findings() -> [Finding] {
    var findings = listed
    for column in columns {
      for kind in Kind.allCases {
        let more = counts[kind.rawValue][column.rawValue] - StatutoryReturn.listedFindings
        guard more > 0 else { continue }
        let words = kind.words
        findings.append(
          Finding(
            words.check, words.severity, "\(more) more of the same kind are not listed.",
            at: .init(table: Record.table, fields: [column.item])))
      }
    }
    for column in columns where tidied[column.rawValue].count > 0 {
      let (count, first) = tidied[column.rawValue]
      findings.append(
        Finding(
          "conversion.tidied", .note,
          "\(count) \(count == 1 ? "cell was" : "cells were") tidied; the text as received was kept.", at: first))
    }
    return findings
  }
}
