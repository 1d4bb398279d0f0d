public import CareCore
public import CareModels

/// A row of table SWEpisodes of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/SocialWorkerEpisode``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct SWEpisodeRow: ReadableRow {
  /// `DOB`: see ``CareModels/SocialWorkerEpisode/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `SW_DECOM`: see ``CareModels/SocialWorkerEpisode/start``.
  public let start: Cell<CalendarDay>

  /// `SW_DEC`: see ``CareModels/SocialWorkerEpisode/end``.
  public let end: Cell<CalendarDay>

  /// `SW_REASON`: see ``CareModels/SocialWorkerEpisode/reason``.
  public let reason: Cell<SocialWorkerChangeReason>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `SW_ID`.
    case worker
    /// `SW_DECOM`.
    case start
    /// `SW_DEC`.
    case end
    /// `SW_REASON`.
    case reason

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .worker: "SW_ID"
      case .start: "SW_DECOM"
      case .end: "SW_DEC"
      case .reason: "SW_REASON"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .socialWorkerEpisodes }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    start = cells.day(.start, bytes)
    end = cells.day(.end, bytes)
    reason = cells.code(.reason, bytes, cells.codes.socialWorkerChangeReason)
    lenient = cells.lenient
  }
}

extension SocialWorkerEpisode: ReturnRecord {
  init(_ row: SWEpisodeRow, _ source: inout RecordSource<SWEpisodeRow.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      worker: source.identifier(.worker),
      start: source.day(row.start, .start),
      end: source.day(row.end, .end),
      reason: source.code(row.reason, .reason))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: SWEpisodeRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .worker: worker
    case .start: start?.dayMonthYear
    case .end: end?.dayMonthYear
    case .reason: reason?.text
    }
  }
}
