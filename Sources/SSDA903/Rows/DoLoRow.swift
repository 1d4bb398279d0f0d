public import CareCore
public import CareModels

/// A row of table DoLo of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/DeprivationOfLiberty``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct DoLoRow: ReadableRow {
  /// `DOB`: see ``CareModels/DeprivationOfLiberty/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `DOLO_START`: see ``CareModels/DeprivationOfLiberty/start``.
  public let start: Cell<CalendarDay>

  /// `DOLO_END`: see ``CareModels/DeprivationOfLiberty/end``.
  public let end: Cell<CalendarDay>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `DOLO_START`.
    case start
    /// `DOLO_END`.
    case end

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .start: "DOLO_START"
      case .end: "DOLO_END"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .deprivationsOfLiberty }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    start = cells.day(.start, bytes)
    end = cells.day(.end, bytes)
    lenient = cells.lenient
  }
}

extension DeprivationOfLiberty: ReturnRecord {
  init(_ row: DoLoRow, _ source: inout RecordSource<DoLoRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      start: source.day(row.start, .start),
      end: source.day(row.end, .end))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: DoLoRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .start: start?.dayMonthYear
    case .end: end?.dayMonthYear
    }
  }
}
