public import CareModels
public import CareValidation
import CareCore
import CareExchange

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

  /// The most findings of one kind that are listed for a column; more are only counted.
  static let listedFindings = 1000

  private static func records<Record: ReturnRecord>(
    _ table: inout ReturnTable<Record.Row>?, _ findings: inout [Finding]
  ) -> [Record]? {
    guard let taken = table.take() else { return nil }
    var records: [Record] = []
    records.reserveCapacity(taken.rows.count)
    var notes = ConversionNotes<Record>()
    for part in taken.parts {
      let extra = Recognition.extra(Record.Row.Column.self, in: part.grid)
      var source = RecordSource<Record.Row.Column>(part.grid, positions: part.positions, extra: extra)
      for row in 0..<part.grid.rowCount {
        let read = taken.rows[part.firstRow + row]
        source.move(to: row, lenient: read.lenient)
        let record = Record(read, &source)
        if record.child == nil || !source.unusable.isEmpty {
          notes.add(record, source.unusable, row: part.firstRow + row, in: part)
        }
        records.append(record)
      }
    }
    findings += notes.findings()
    return records
  }
}

/// Gathers the findings of a table's conversion, so many for each column.
private struct ConversionNotes<Record: ReturnRecord> {
  typealias Column = Record.Row.Column

  private var listed: [[Finding]] = Array(repeating: [], count: Column.allCases.count)
  private var more = Array(repeating: 0, count: Column.allCases.count)
  private var nameless: [Finding] = []
  private var moreNameless = 0

  mutating func add(_ record: Record, _ unusable: ColumnSet, row: Int, in part: ReturnTable<Record.Row>.Part) {
    let line = part.lines.line(ofRow: row - part.firstRow)
    func location(_ item: String) -> Finding.Location {
      .init(file: part.file, line: line, table: Record.table, row: row, fields: [item])
    }
    if record.child == nil {
      if nameless.count < StatutoryReturn.listedFindings {
        nameless.append(
          Finding(
            "conversion.no-child", .error, "The row does not say which child it is about, and is in nobody's history.",
            at: location("CHILD")))
      } else {
        moreNameless += 1
      }
    }
    for column in Column.allCases where unusable.contains(column) {
      guard listed[column.rawValue].count < StatutoryReturn.listedFindings else {
        more[column.rawValue] += 1
        continue
      }
      // A code keeps its text in its field; a day or a number is left without a value.
      let isCode = record.text(column) != nil
      listed[column.rawValue].append(
        isCode
          ? Finding(
            "conversion.unrecognised-code", .warning, "The code is not on the published list, and was kept as it is.",
            at: location(column.item))
          : Finding(
            "conversion.unusable", .error, "The text is not what the field asks for, and was kept without a value.",
            at: location(column.item)))
    }
  }

  func findings() -> [Finding] {
    var findings = nameless
    if moreNameless > 0 { findings.append(Self.more(moreNameless, "conversion.no-child", .error, "CHILD")) }
    for column in Column.allCases {
      findings += listed[column.rawValue]
      guard more[column.rawValue] > 0, let last = listed[column.rawValue].last else { continue }
      findings.append(Self.more(more[column.rawValue], last.check, last.severity, column.item))
    }
    return findings
  }

  private static func more(_ count: Int, _ check: String, _ severity: Severity, _ item: String) -> Finding {
    Finding(
      check, severity, "\(count) more of the same kind are not listed.", at: .init(table: Record.table, fields: [item]))
  }
}
