public import CareCore

/// An episode of care: a stretch of days with one legal status and one placement.
///
/// The child is in it from ``start`` up to, not including, ``end``: on the day an episode ends the next one, if
/// any, has begun.
public struct Episode: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The day the episode started; `nil` when not given or not a day. Returned as `DECOM`.
  public var start: CalendarDay?

  /// Why this episode is a new one; `nil` when not given. Returned as `RNE`.
  public var reasonForNewEpisode: Coded<ReasonForNewEpisode>?

  /// The legal status throughout the episode; `nil` when not given. Returned as `LS`.
  public var legalStatus: Coded<LegalStatus>?

  /// The main need at the start of the period of care; `nil` when not given. Returned as `CIN`.
  public var need: Coded<CategoryOfNeed>?

  /// What kind of placement the child was in; `nil` when not given. Returned as `PLACE`.
  public var placementType: Coded<PlacementType>?

  /// Who provided the placement; `nil` when not given. Returned as `PLACE_PROVIDER`.
  public var provider: Coded<PlacementProvider>?

  /// The day the episode ceased; `nil` when it is still open, or when what was given is not a day (see
  /// ``ReceivedRecord/isUnusable(_:)``). Returned as `DEC`.
  public var end: CalendarDay?

  /// Why the episode ceased; `nil` while it is open or when not given. Returned as `REC`.
  public var reasonCeased: Coded<ReasonEpisodeCeased>?

  /// Why the placement changed at the end of this episode; `nil` when it did not or none was given. Returned as
  /// `REASON_PLACE_CHANGE`.
  public var reasonForPlacementChange: Coded<ReasonForPlacementChange>?

  /// Where the child lived when first placed; `nil` when not given. Returned as `HOME_POST`.
  public var homePostcode: Postcode?

  /// Where the placement is; `nil` when not given. Returned as `PL_POST`.
  public var placementPostcode: Postcode?

  /// Ofsted's number of the establishment or agency; `nil` when not given. Returned as `URN`.
  public var providerURN: URN?

  /// Whether the placement is inside the responsible authority's area. Derived from the postcodes, not returned;
  /// `nil` until derived.
  public var location: Coded<PlacementLocation>?

  /// The straight line from home to placement, in miles. Derived from the postcodes, not returned; `nil` until
  /// derived or when not known.
  public var distanceFromHome: ReturnedDistance?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    start: CalendarDay? = nil,
    reasonForNewEpisode: Coded<ReasonForNewEpisode>? = nil,
    legalStatus: Coded<LegalStatus>? = nil,
    need: Coded<CategoryOfNeed>? = nil,
    placementType: Coded<PlacementType>? = nil,
    provider: Coded<PlacementProvider>? = nil,
    end: CalendarDay? = nil,
    reasonCeased: Coded<ReasonEpisodeCeased>? = nil,
    reasonForPlacementChange: Coded<ReasonForPlacementChange>? = nil,
    homePostcode: Postcode? = nil,
    placementPostcode: Postcode? = nil,
    providerURN: URN? = nil,
    location: Coded<PlacementLocation>? = nil,
    distanceFromHome: ReturnedDistance? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.start = start
    self.reasonForNewEpisode = reasonForNewEpisode
    self.legalStatus = legalStatus
    self.need = need
    self.placementType = placementType
    self.provider = provider
    self.end = end
    self.reasonCeased = reasonCeased
    self.reasonForPlacementChange = reasonForPlacementChange
    self.homePostcode = homePostcode
    self.placementPostcode = placementPostcode
    self.providerURN = providerURN
    self.location = location
    self.distanceFromHome = distanceFromHome
    self.asReceived = asReceived
  }
}

extension Episode {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Episode/child``.
    case child
    /// ``Episode/start``.
    case start
    /// ``Episode/reasonForNewEpisode``.
    case reasonForNewEpisode
    /// ``Episode/legalStatus``.
    case legalStatus
    /// ``Episode/need``.
    case need
    /// ``Episode/placementType``.
    case placementType
    /// ``Episode/provider``.
    case provider
    /// ``Episode/end``.
    case end
    /// ``Episode/reasonCeased``.
    case reasonCeased
    /// ``Episode/reasonForPlacementChange``.
    case reasonForPlacementChange
    /// ``Episode/homePostcode``.
    case homePostcode
    /// ``Episode/placementPostcode``.
    case placementPostcode
    /// ``Episode/providerURN``.
    case providerURN
    /// ``Episode/location``.
    case location
    /// ``Episode/distanceFromHome``.
    case distanceFromHome
    /// ``Episode/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
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
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Episode>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.start, \.start),
    FieldSlot(.reasonForNewEpisode, \.reasonForNewEpisode),
    FieldSlot(.legalStatus, \.legalStatus),
    FieldSlot(.need, \.need),
    FieldSlot(.placementType, \.placementType),
    FieldSlot(.provider, \.provider),
    FieldSlot(.end, \.end),
    FieldSlot(.reasonCeased, \.reasonCeased),
    FieldSlot(.reasonForPlacementChange, \.reasonForPlacementChange),
    FieldSlot(.homePostcode, \.homePostcode),
    FieldSlot(.placementPostcode, \.placementPostcode),
    FieldSlot(.providerURN, \.providerURN),
    FieldSlot(.location, \.location),
    FieldSlot(.distanceFromHome, \.distanceFromHome),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .episodes }
}
