public import CareCore
public import CareModels

/// A row of table Header of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/Child``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct HeaderRow: ReadableRow {
  /// `SEX`: see ``CareModels/Child/sex``.
  public let sex: Cell<Sex>

  /// `DOB`: see ``CareModels/Child/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `ETHNIC`: see ``CareModels/Child/ethnicity``.
  public let ethnicity: Cell<Ethnicity>

  /// `MOTHER`: see ``CareModels/Child/motherStatus``.
  public let motherStatus: Cell<MotherStatus>

  /// `MC_DOB`: see ``CareModels/Child/motherChildBirthDate``.
  public let motherChildBirthDate: Cell<CalendarDay>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `SEX`.
    case sex
    /// `DOB`.
    case birthDate
    /// `ETHNIC`.
    case ethnicity
    /// `UPN`.
    case pupilNumber
    /// `MOTHER`.
    case motherStatus
    /// `MC_DOB`.
    case motherChildBirthDate

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .sex: "SEX"
      case .birthDate: "DOB"
      case .ethnicity: "ETHNIC"
      case .pupilNumber: "UPN"
      case .motherStatus: "MOTHER"
      case .motherChildBirthDate: "MC_DOB"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .children }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    sex = cells.code(.sex, bytes, cells.codes.sex)
    birthDate = cells.day(.birthDate, bytes)
    ethnicity = cells.code(.ethnicity, bytes, cells.codes.ethnicity)
    motherStatus = cells.code(.motherStatus, bytes, cells.codes.motherStatus)
    motherChildBirthDate = cells.day(.motherChildBirthDate, bytes)
    lenient = cells.lenient
  }
}

extension Child: ReturnRecord {
  init(_ row: HeaderRow, _ source: inout RecordSource<HeaderRow.Column>) {
    self.init(
      child: source.child(.child),
      sex: source.code(row.sex, .sex),
      birthDate: source.day(row.birthDate, .birthDate),
      ethnicity: source.code(row.ethnicity, .ethnicity),
      pupilNumber: source.pupil(.pupilNumber),
      motherStatus: source.code(row.motherStatus, .motherStatus),
      motherChildBirthDate: source.day(row.motherChildBirthDate, .motherChildBirthDate))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: HeaderRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .sex: sex?.text
    case .birthDate: birthDate?.dayMonthYear
    case .ethnicity: ethnicity?.text
    case .pupilNumber: pupilNumber?.text
    case .motherStatus: motherStatus?.text
    case .motherChildBirthDate: motherChildBirthDate?.dayMonthYear
    }
  }
}
