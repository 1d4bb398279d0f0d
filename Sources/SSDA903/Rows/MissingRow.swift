public import CareCore
public import CareModels

/// A row of table Missing of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/MissingEpisode``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct MissingRow: ReadableRow {
  /// `DOB`: see ``CareModels/MissingEpisode/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `MISSING`: see ``CareModels/MissingEpisode/kind``.
  public let kind: Cell<MissingKind>

  /// `MIS_START`: see ``CareModels/MissingEpisode/start``.
  public let start: Cell<CalendarDay>

  /// `MIS_END`: see ``CareModels/MissingEpisode/end``.
  public let end: Cell<CalendarDay>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `MISSING`.
    case kind
    /// `MIS_START`.
    case start
    /// `MIS_END`.
    case end

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .kind: "MISSING"
      case .start: "MIS_START"
      case .end: "MIS_END"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .missingEpisodes }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    kind = cells.code(.kind, bytes, cells.codes.missingKind)
    start = cells.day(.start, bytes)
    end = cells.day(.end, bytes)
    lenient = cells.lenient
  }
}

extension MissingEpisode: ReturnRecord {
  init(_ row: MissingRow, _ source: inout RecordSource<MissingRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      kind: source.code(row.kind, .kind),
      start: source.day(row.start, .start),
      end: source.day(row.end, .end))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: MissingRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .kind: kind?.text
    case .start: start?.dayMonthYear
    case .end: end?.dayMonthYear
    }
  }
}
