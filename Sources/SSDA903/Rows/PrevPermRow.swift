public import CareCore
public import CareModels

/// A row of table PrevPerm of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/PreviousPermanence``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct PrevPermRow: ReadableRow {
  /// `DOB`: see ``CareModels/PreviousPermanence/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `PREV_PERM`: see ``CareModels/PreviousPermanence/option``.
  public let option: Cell<PreviousPermanenceOption>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `PREV_PERM`.
    case option
    /// `LA_PERM`.
    case authority
    /// `DATE_PERM`.
    case date

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .option: "PREV_PERM"
      case .authority: "LA_PERM"
      case .date: "DATE_PERM"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .previousPermanence }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    option = cells.code(.option, bytes, cells.codes.previousPermanenceOption)
    lenient = cells.lenient
  }
}

extension PreviousPermanence: ReturnRecord {
  init(_ row: PrevPermRow, _ source: inout RecordSource<PrevPermRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      option: source.code(row.option, .option),
      authority: source.text(.authority),
      date: source.partial(.date))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: PrevPermRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .option: option?.text
    case .authority: authority
    case .date: date?.description
    }
  }
}
