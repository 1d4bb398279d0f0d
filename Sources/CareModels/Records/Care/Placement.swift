public import CareCore

/// A placement as the authority that arranges and pays for it knows it: what the episodes of the return do not say.
///
/// The child is in it from ``start`` up to, not including, ``end``, as in an ``Episode``. It belongs to the
/// episodes of the same child on the same days: an episode that only changes the legal status leaves it as it is.
/// Source: Children in care and care leavers annual report 2019/20, 2.5 and 3.1; Annex A to Ofsted's inspection of
/// local authority children's services, list 8; LIIA section 251 child-level pilot 2023.
public struct Placement: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day the child was placed; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day the child left; `nil` while it lasts, or when not recorded.
  public var end: CalendarDay?

  /// Where the child is placed, in the words the authority plans and pays by; `nil` when not recorded.
  public var setting: Coded<PlacementSetting>?

  /// Who provides it: the authority, an agency, a private provider; `nil` when not recorded.
  public var sourcing: Coded<PlacementSourcing>?

  /// Whether the setting has to be registered, and is; `nil` when not recorded.
  public var registration: Coded<SettingRegistration>?

  /// The identifier or name of the provider; `nil` when there is none or it is not recorded.
  public var provider: String?

  /// Ofsted's number of the establishment or agency; `nil` when not recorded.
  public var providerURN: URN?

  /// The ``FosteringHousehold/id`` of the carers; `nil` when the child is with none, or when not recorded.
  public var carer: String?

  /// Where it is; `nil` when not recorded.
  public var postcode: Postcode?

  /// Where the child lived before coming into care; `nil` when not recorded.
  public var homePostcode: Postcode?

  /// The authority in whose area it is, by either code, or `WAL`, `SCO`, `NIR` or `NUK` outside England; `nil` when
  /// not recorded.
  public var authorityOfPlacement: LocalAuthorityCode?

  /// Whether it is inside the responsible authority's area, as recorded; what follows from ``authorityOfPlacement``
  /// is ``location(responsible:)``. `nil` when not recorded.
  public var location: Coded<PlacementLocation>?

  /// The straight line from home, in miles; `nil` when not recorded.
  public var distanceFromHome: ReturnedDistance?

  /// What it costs a week, and from when; `nil` when not recorded.
  public var charges: [PlacementCharge]?

  /// The cost committed so far in the financial year; `nil` when not recorded.
  public var committedCost: Money?

  /// The day up to which ``committedCost`` is reckoned; `nil` when not recorded.
  public var committedCostAsAt: CalendarDay?

  /// How it was bought; `nil` when in-house or not recorded.
  public var procurement: Coded<ProcurementRoute>?

  /// The framework or contract it was bought under; `nil` when there is none or it is not recorded.
  public var framework: String?

  /// Whether the child moved there by plan: an unplanned move calls for a review within 28 days; `nil` when not
  /// recorded.
  public var isPlanned: Bool?

  /// Whether the child is the only one placed there; `nil` when not recorded.
  public var isSoleOccupancy: Bool?

  /// Whether all the siblings in care who are to live together do; `nil` when there are none or it is not recorded.
  public var isWithSiblings: Bool?

  /// Whether the child is to return to the placement before (`T0` to `T4` of the return); `nil` when not recorded.
  public var isTemporaryMove: Bool?

  /// Whether it is meant to last until the child is 18, on which the interval of visits depends (regulation 28);
  /// `nil` when not recorded.
  public var isUntilEighteen: Bool?

  /// Whether it ended by plan and not by breakdown; `nil` while it lasts, or when not recorded.
  public var endedByPlan: Bool?

  /// Why it ended, in the codes of the return; `nil` while it lasts, or when not recorded.
  public var endReason: Coded<ReasonForPlacementChange>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    setting: Coded<PlacementSetting>? = nil,
    sourcing: Coded<PlacementSourcing>? = nil,
    registration: Coded<SettingRegistration>? = nil,
    provider: String? = nil,
    providerURN: URN? = nil,
    carer: String? = nil,
    postcode: Postcode? = nil,
    homePostcode: Postcode? = nil,
    authorityOfPlacement: LocalAuthorityCode? = nil,
    location: Coded<PlacementLocation>? = nil,
    distanceFromHome: ReturnedDistance? = nil,
    charges: [PlacementCharge]? = nil,
    committedCost: Money? = nil,
    committedCostAsAt: CalendarDay? = nil,
    procurement: Coded<ProcurementRoute>? = nil,
    framework: String? = nil,
    isPlanned: Bool? = nil,
    isSoleOccupancy: Bool? = nil,
    isWithSiblings: Bool? = nil,
    isTemporaryMove: Bool? = nil,
    isUntilEighteen: Bool? = nil,
    endedByPlan: Bool? = nil,
    endReason: Coded<ReasonForPlacementChange>? = nil
  ) {
    self.child = child
    self.id = id
    self.start = start
    self.end = end
    self.setting = setting
    self.sourcing = sourcing
    self.registration = registration
    self.provider = provider
    self.providerURN = providerURN
    self.carer = carer
    self.postcode = postcode
    self.homePostcode = homePostcode
    self.authorityOfPlacement = authorityOfPlacement
    self.location = location
    self.distanceFromHome = distanceFromHome
    self.charges = charges
    self.committedCost = committedCost
    self.committedCostAsAt = committedCostAsAt
    self.procurement = procurement
    self.framework = framework
    self.isPlanned = isPlanned
    self.isSoleOccupancy = isSoleOccupancy
    self.isWithSiblings = isWithSiblings
    self.isTemporaryMove = isTemporaryMove
    self.isUntilEighteen = isUntilEighteen
    self.endedByPlan = endedByPlan
    self.endReason = endReason
  }
}

extension Placement {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Placement/child``.
    case child
    /// ``Placement/id``.
    case id
    /// ``Placement/start``.
    case start
    /// ``Placement/end``.
    case end
    /// ``Placement/setting``.
    case setting
    /// ``Placement/sourcing``.
    case sourcing
    /// ``Placement/registration``.
    case registration
    /// ``Placement/provider``.
    case provider
    /// ``Placement/providerURN``.
    case providerURN
    /// ``Placement/carer``.
    case carer
    /// ``Placement/postcode``.
    case postcode
    /// ``Placement/homePostcode``.
    case homePostcode
    /// ``Placement/authorityOfPlacement``.
    case authorityOfPlacement
    /// ``Placement/location``.
    case location
    /// ``Placement/distanceFromHome``.
    case distanceFromHome
    /// ``Placement/charges``.
    case charges
    /// ``Placement/committedCost``.
    case committedCost
    /// ``Placement/committedCostAsAt``.
    case committedCostAsAt
    /// ``Placement/procurement``.
    case procurement
    /// ``Placement/framework``.
    case framework
    /// ``Placement/isPlanned``.
    case isPlanned
    /// ``Placement/isSoleOccupancy``.
    case isSoleOccupancy
    /// ``Placement/isWithSiblings``.
    case isWithSiblings
    /// ``Placement/isTemporaryMove``.
    case isTemporaryMove
    /// ``Placement/isUntilEighteen``.
    case isUntilEighteen
    /// ``Placement/endedByPlan``.
    case endedByPlan
    /// ``Placement/endReason``.
    case endReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Placement>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.setting, \.setting),
    FieldSlot(.sourcing, \.sourcing),
    FieldSlot(.registration, \.registration),
    FieldSlot(.provider, \.provider),
    FieldSlot(.providerURN, \.providerURN),
    FieldSlot(.carer, \.carer),
    FieldSlot(.postcode, \.postcode),
    FieldSlot(.homePostcode, \.homePostcode),
    FieldSlot(.authorityOfPlacement, \.authorityOfPlacement),
    FieldSlot(.location, \.location),
    FieldSlot(.distanceFromHome, \.distanceFromHome),
    FieldSlot(.charges, \.charges),
    FieldSlot(.committedCost, \.committedCost),
    FieldSlot(.committedCostAsAt, \.committedCostAsAt),
    FieldSlot(.procurement, \.procurement),
    FieldSlot(.framework, \.framework),
    FieldSlot(.isPlanned, \.isPlanned),
    FieldSlot(.isSoleOccupancy, \.isSoleOccupancy),
    FieldSlot(.isWithSiblings, \.isWithSiblings),
    FieldSlot(.isTemporaryMove, \.isTemporaryMove),
    FieldSlot(.isUntilEighteen, \.isUntilEighteen),
    FieldSlot(.endedByPlan, \.endedByPlan),
    FieldSlot(.endReason, \.endReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .placements }
}
