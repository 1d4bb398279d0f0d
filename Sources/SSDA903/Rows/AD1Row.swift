public import CareCore
public import CareModels

/// A row of table AD1 of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/Adoption``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct AD1Row: ReadableRow {
  /// `DOB`: see ``CareModels/Adoption/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `DATE_INT`: see ``CareModels/Adoption/decided``.
  public let decided: Cell<CalendarDay>

  /// `DATE_MATCH`: see ``CareModels/Adoption/matched``.
  public let matched: Cell<CalendarDay>

  /// `FOSTER_CARE`: see ``CareModels/Adoption/byFosterCarer``.
  public let byFosterCarer: Cell<FosterCarerAdoption>

  /// `NB_ADOPTR`: see ``CareModels/Adoption/adopterCount``.
  public let adopterCount: Cell<NumberOfAdopters>

  /// `SEX_ADOPTR`: see ``CareModels/Adoption/adopterSex``.
  public let adopterSex: Cell<AdopterSex>

  /// `LS_ADOPTR`: see ``CareModels/Adoption/adopterLegalStatus``.
  public let adopterLegalStatus: Cell<AdopterLegalStatus>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `DATE_INT`.
    case decided
    /// `DATE_MATCH`.
    case matched
    /// `FOSTER_CARE`.
    case byFosterCarer
    /// `NB_ADOPTR`.
    case adopterCount
    /// `SEX_ADOPTR`.
    case adopterSex
    /// `LS_ADOPTR`.
    case adopterLegalStatus

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .decided: "DATE_INT"
      case .matched: "DATE_MATCH"
      case .byFosterCarer: "FOSTER_CARE"
      case .adopterCount: "NB_ADOPTR"
      case .adopterSex: "SEX_ADOPTR"
      case .adopterLegalStatus: "LS_ADOPTR"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .adoptions }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    decided = cells.day(.decided, bytes)
    matched = cells.day(.matched, bytes)
    byFosterCarer = cells.code(.byFosterCarer, bytes, cells.codes.fosterCarerAdoption)
    adopterCount = cells.code(.adopterCount, bytes, cells.codes.numberOfAdopters)
    adopterSex = cells.code(.adopterSex, bytes, cells.codes.adopterSex)
    adopterLegalStatus = cells.code(.adopterLegalStatus, bytes, cells.codes.adopterLegalStatus)
    lenient = cells.lenient
  }
}

extension Adoption: ReturnRecord {
  init(_ row: AD1Row, _ source: inout RecordSource<AD1Row.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      decided: source.day(row.decided, .decided),
      matched: source.day(row.matched, .matched),
      byFosterCarer: source.code(row.byFosterCarer, .byFosterCarer),
      adopterCount: source.code(row.adopterCount, .adopterCount),
      adopterSex: source.code(row.adopterSex, .adopterSex),
      adopterLegalStatus: source.code(row.adopterLegalStatus, .adopterLegalStatus))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: AD1Row.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .decided: decided?.dayMonthYear
    case .matched: matched?.dayMonthYear
    case .byFosterCarer: byFosterCarer?.text
    case .adopterCount: adopterCount?.text
    case .adopterSex: adopterSex?.text
    case .adopterLegalStatus: adopterLegalStatus?.text
    }
  }
}
