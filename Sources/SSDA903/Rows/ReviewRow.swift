public import CareCore
public import CareModels

/// A row of table Reviews of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/Review``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct ReviewRow: ReadableRow {
  /// `DOB`: see ``CareModels/Review/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `REVIEW`: see ``CareModels/Review/date``.
  public let date: Cell<CalendarDay>

  /// `REVIEW_CODE`: see ``CareModels/Review/participation``.
  public let participation: Cell<ReviewParticipation>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `REVIEW`.
    case date
    /// `REVIEW_CODE`.
    case participation

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .date: "REVIEW"
      case .participation: "REVIEW_CODE"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .reviews }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    date = cells.day(.date, bytes)
    participation = cells.code(.participation, bytes, cells.codes.reviewParticipation)
    lenient = cells.lenient
  }
}

extension Review: ReturnRecord {
  init(_ row: ReviewRow, _ source: inout RecordSource<ReviewRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      date: source.day(row.date, .date),
      participation: source.code(row.participation, .participation))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: ReviewRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .date: date?.dayMonthYear
    case .participation: participation?.text
    }
  }
}
