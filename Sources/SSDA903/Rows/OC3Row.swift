public import CareCore
public import CareModels

/// A row of table OC3 of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/CareLeaver``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct OC3Row: ReadableRow {
  /// `DOB`: see ``CareModels/CareLeaver/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `IN_TOUCH`: see ``CareModels/CareLeaver/contact``.
  public let contact: Cell<CareLeaverContact>

  /// `ACTIV`: see ``CareModels/CareLeaver/activity``.
  public let activity: Cell<CareLeaverActivity>

  /// `ACCOM`: see ``CareModels/CareLeaver/accommodation``.
  public let accommodation: Cell<CareLeaverAccommodation>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `IN_TOUCH`.
    case contact
    /// `ACTIV`.
    case activity
    /// `ACCOM`.
    case accommodation

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .contact: "IN_TOUCH"
      case .activity: "ACTIV"
      case .accommodation: "ACCOM"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .careLeavers }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    contact = cells.code(.contact, bytes, cells.codes.careLeaverContact)
    activity = cells.code(.activity, bytes, cells.codes.careLeaverActivity)
    accommodation = cells.code(.accommodation, bytes, cells.codes.careLeaverAccommodation)
    lenient = cells.lenient
  }
}

extension CareLeaver: ReturnRecord {
  init(_ row: OC3Row, _ source: inout RecordSource<OC3Row.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      contact: source.code(row.contact, .contact),
      activity: source.code(row.activity, .activity),
      accommodation: source.code(row.accommodation, .accommodation))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: OC3Row.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .contact: contact?.text
    case .activity: activity?.text
    case .accommodation: accommodation?.text
    }
  }
}
