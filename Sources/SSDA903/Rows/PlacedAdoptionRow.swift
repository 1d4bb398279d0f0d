public import CareCore
public import CareModels

/// A row of table PlacedAdoption of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/PlacedForAdoption``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct PlacedAdoptionRow: ReadableRow {
  /// `DOB`: see ``CareModels/PlacedForAdoption/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `DATE_PLACED`: see ``CareModels/PlacedForAdoption/decided``.
  public let decided: Cell<CalendarDay>

  /// `DATE_PLACED_CEASED`: see ``CareModels/PlacedForAdoption/ceased``.
  public let ceased: Cell<CalendarDay>

  /// `REASON_PLACED_CEASED`: see ``CareModels/PlacedForAdoption/reasonCeased``.
  public let reasonCeased: Cell<ReasonPlacedForAdoptionCeased>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `DATE_PLACED`.
    case decided
    /// `DATE_PLACED_CEASED`.
    case ceased
    /// `REASON_PLACED_CEASED`.
    case reasonCeased

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .decided: "DATE_PLACED"
      case .ceased: "DATE_PLACED_CEASED"
      case .reasonCeased: "REASON_PLACED_CEASED"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .placedForAdoption }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    decided = cells.day(.decided, bytes)
    ceased = cells.day(.ceased, bytes)
    reasonCeased = cells.code(.reasonCeased, bytes, cells.codes.reasonPlacedForAdoptionCeased)
    lenient = cells.lenient
  }
}

extension PlacedForAdoption: ReturnRecord {
  init(_ row: PlacedAdoptionRow, _ source: inout RecordSource<PlacedAdoptionRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      decided: source.day(row.decided, .decided),
      ceased: source.day(row.ceased, .ceased),
      reasonCeased: source.code(row.reasonCeased, .reasonCeased))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: PlacedAdoptionRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .decided: decided?.dayMonthYear
    case .ceased: ceased?.dayMonthYear
    case .reasonCeased: reasonCeased?.text
    }
  }
}
