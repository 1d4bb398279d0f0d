public import CareCore

/// A search for a placement: what was asked for, and the places that were offered.
///
/// Source: scrutiny committee, minutes of 5 November 2019, 43, placements; Children Act 1989, section 22G
/// (sufficiency).
public struct PlacementSearch: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day the search began; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day by which a place was needed; `nil` when not recorded.
  public var neededBy: CalendarDay?

  /// The kind of place that was sought; `nil` when not recorded.
  public var settingSought: Coded<PlacementSetting>?

  /// Whether a place was needed the same day; `nil` when not recorded.
  public var isEmergency: Bool?

  /// How many siblings were to be placed together, this child among them, 1 or more; `nil` when not recorded.
  public var siblings: Int?

  /// The places offered; `nil` when not recorded.
  public var offers: [PlacementOffer]?

  /// The day the search ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// The ``Placement/id`` it led to; `nil` when it led to none, or when not recorded.
  public var placement: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    requested: CalendarDay? = nil,
    neededBy: CalendarDay? = nil,
    settingSought: Coded<PlacementSetting>? = nil,
    isEmergency: Bool? = nil,
    siblings: Int? = nil,
    offers: [PlacementOffer]? = nil,
    ended: CalendarDay? = nil,
    placement: String? = nil
  ) {
    self.child = child
    self.id = id
    self.requested = requested
    self.neededBy = neededBy
    self.settingSought = settingSought
    self.isEmergency = isEmergency
    self.siblings = siblings
    self.offers = offers
    self.ended = ended
    self.placement = placement
  }
}

extension PlacementSearch {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlacementSearch/child``.
    case child
    /// ``PlacementSearch/id``.
    case id
    /// ``PlacementSearch/requested``.
    case requested
    /// ``PlacementSearch/neededBy``.
    case neededBy
    /// ``PlacementSearch/settingSought``.
    case settingSought
    /// ``PlacementSearch/isEmergency``.
    case isEmergency
    /// ``PlacementSearch/siblings``.
    case siblings
    /// ``PlacementSearch/offers``.
    case offers
    /// ``PlacementSearch/ended``.
    case ended
    /// ``PlacementSearch/placement``.
    case placement
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlacementSearch>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.requested, \.requested),
    FieldSlot(.neededBy, \.neededBy),
    FieldSlot(.settingSought, \.settingSought),
    FieldSlot(.isEmergency, \.isEmergency),
    FieldSlot(.siblings, \.siblings),
    FieldSlot(.offers, \.offers),
    FieldSlot(.ended, \.ended),
    FieldSlot(.placement, \.placement),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .placementSearches }
}
