public import CareCore
public import CareModels

/// A row of table UASC of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/UnaccompaniedChild``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct UASCRow: ReadableRow {
  /// `DOB`: see ``CareModels/UnaccompaniedChild/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `SEX`: see ``CareModels/UnaccompaniedChild/sex``.
  public let sex: Cell<Sex>

  /// `DUC`: see ``CareModels/UnaccompaniedChild/ceased``.
  public let ceased: Cell<CalendarDay>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `SEX`.
    case sex
    /// `DUC`.
    case ceased

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .sex: "SEX"
      case .ceased: "DUC"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .unaccompaniedChildren }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    sex = cells.code(.sex, bytes, cells.codes.sex)
    ceased = cells.day(.ceased, bytes)
    lenient = cells.lenient
  }
}

extension UnaccompaniedChild: ReturnRecord {
  init(_ row: UASCRow, _ source: inout RecordSource<UASCRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      sex: source.code(row.sex, .sex),
      ceased: source.day(row.ceased, .ceased))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: UASCRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .sex: sex?.text
    case .ceased: ceased?.dayMonthYear
    }
  }
}
