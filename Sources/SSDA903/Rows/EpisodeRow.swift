public import CareCore
public import CareModels

/// A row of table Episodes of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/Episode``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct EpisodeRow: ReadableRow {
  /// `DECOM`: see ``CareModels/Episode/start``.
  public let start: Cell<CalendarDay>

  /// `RNE`: see ``CareModels/Episode/reasonForNewEpisode``.
  public let reasonForNewEpisode: Cell<ReasonForNewEpisode>

  /// `LS`: see ``CareModels/Episode/legalStatus``.
  public let legalStatus: Cell<LegalStatus>

  /// `CIN`: see ``CareModels/Episode/need``.
  public let need: Cell<CategoryOfNeed>

  /// `PLACE`: see ``CareModels/Episode/placementType``.
  public let placementType: Cell<PlacementType>

  /// `PLACE_PROVIDER`: see ``CareModels/Episode/provider``.
  public let provider: Cell<PlacementProvider>

  /// `DEC`: see ``CareModels/Episode/end``.
  public let end: Cell<CalendarDay>

  /// `REC`: see ``CareModels/Episode/reasonCeased``.
  public let reasonCeased: Cell<ReasonEpisodeCeased>

  /// `REASON_PLACE_CHANGE`: see ``CareModels/Episode/reasonForPlacementChange``.
  public let reasonForPlacementChange: Cell<ReasonForPlacementChange>

  /// `PL_LOCATION`: see ``CareModels/Episode/location``.
  public let location: Cell<PlacementLocation>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DECOM`.
    case start
    /// `RNE`.
    case reasonForNewEpisode
    /// `LS`.
    case legalStatus
    /// `CIN`.
    case need
    /// `PLACE`.
    case placementType
    /// `PLACE_PROVIDER`.
    case provider
    /// `DEC`.
    case end
    /// `REC`.
    case reasonCeased
    /// `REASON_PLACE_CHANGE`.
    case reasonForPlacementChange
    /// `HOME_POST`.
    case homePostcode
    /// `PL_POST`.
    case placementPostcode
    /// `URN`.
    case providerURN
    /// `PL_LOCATION`.
    case location
    /// `PL_DISTANCE`.
    case distanceFromHome

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .start: "DECOM"
      case .reasonForNewEpisode: "RNE"
      case .legalStatus: "LS"
      case .need: "CIN"
      case .placementType: "PLACE"
      case .provider: "PLACE_PROVIDER"
      case .end: "DEC"
      case .reasonCeased: "REC"
      case .reasonForPlacementChange: "REASON_PLACE_CHANGE"
      case .homePostcode: "HOME_POST"
      case .placementPostcode: "PL_POST"
      case .providerURN: "URN"
      case .location: "PL_LOCATION"
      case .distanceFromHome: "PL_DISTANCE"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .episodes }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    start = cells.day(.start, bytes)
    reasonForNewEpisode = cells.code(.reasonForNewEpisode, bytes, cells.codes.reasonForNewEpisode)
    legalStatus = cells.code(.legalStatus, bytes, cells.codes.legalStatus)
    need = cells.code(.need, bytes, cells.codes.categoryOfNeed)
    placementType = cells.code(.placementType, bytes, cells.codes.placementType)
    provider = cells.code(.provider, bytes, cells.codes.placementProvider)
    end = cells.day(.end, bytes)
    reasonCeased = cells.code(.reasonCeased, bytes, cells.codes.reasonEpisodeCeased)
    reasonForPlacementChange = cells.code(.reasonForPlacementChange, bytes, cells.codes.reasonForPlacementChange)
    location = cells.code(.location, bytes, cells.codes.placementLocation)
    lenient = cells.lenient
  }
}

extension Episode: ReturnRecord {
  init(_ row: EpisodeRow, _ source: inout RecordSource<EpisodeRow.Column>) {
    self.init(
      child: source.child(.child),
      start: source.day(row.start, .start),
      reasonForNewEpisode: source.code(row.reasonForNewEpisode, .reasonForNewEpisode),
      legalStatus: source.code(row.legalStatus, .legalStatus),
      need: source.code(row.need, .need),
      placementType: source.code(row.placementType, .placementType),
      provider: source.code(row.provider, .provider),
      end: source.day(row.end, .end),
      reasonCeased: source.code(row.reasonCeased, .reasonCeased),
      reasonForPlacementChange: source.code(row.reasonForPlacementChange, .reasonForPlacementChange),
      homePostcode: source.postcode(.homePostcode),
      placementPostcode: source.postcode(.placementPostcode),
      providerURN: source.urn(.providerURN),
      location: source.code(row.location, .location),
      distanceFromHome: source.distance(.distanceFromHome))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: EpisodeRow.Column) -> String? {
    switch column {
    case .child: child?.text
    case .start: start?.dayMonthYear
    case .reasonForNewEpisode: reasonForNewEpisode?.text
    case .legalStatus: legalStatus?.text
    case .need: need?.text
    case .placementType: placementType?.text
    case .provider: provider?.text
    case .end: end?.dayMonthYear
    case .reasonCeased: reasonCeased?.text
    case .reasonForPlacementChange: reasonForPlacementChange?.text
    case .homePostcode: homePostcode?.text
    case .placementPostcode: placementPostcode?.text
    case .providerURN: providerURN?.text
    case .location: location?.text
    case .distanceFromHome: distanceFromHome?.text
    }
  }
}
