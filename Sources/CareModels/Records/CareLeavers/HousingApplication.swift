public import CareCore

/// A care leaver's way to a tenancy through the housing register.
///
/// They may join from 16; bidding waits until they are ready, and a tenancy before 18 is held in trust. Source:
/// Children in care and care leavers annual report 2019/20, 7.2, housing protocol.
public struct HousingApplication: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The district or borough; `nil` when not recorded.
  public var district: String?

  /// The day they joined the register; `nil` when not recorded.
  public var applied: CalendarDay?

  /// Whether a local connection was accepted; `nil` when not recorded.
  public var hasLocalConnection: Bool?

  /// The first day on which they may bid; `nil` when not yet.
  public var biddingFrom: CalendarDay?

  /// The day a home was offered; `nil` when none was.
  public var offered: CalendarDay?

  /// The first day of the tenancy; `nil` when there is none.
  public var tenancyStart: CalendarDay?

  /// Who holds the tenancy in trust; `nil` when nobody does.
  public var tenancyHeldBy: String?

  /// The day until which it is held in trust: the eighteenth birthday; `nil` when it is not.
  public var heldInTrustUntil: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    district: String? = nil,
    applied: CalendarDay? = nil,
    hasLocalConnection: Bool? = nil,
    biddingFrom: CalendarDay? = nil,
    offered: CalendarDay? = nil,
    tenancyStart: CalendarDay? = nil,
    tenancyHeldBy: String? = nil,
    heldInTrustUntil: CalendarDay? = nil
  ) {
    self.child = child
    self.district = district
    self.applied = applied
    self.hasLocalConnection = hasLocalConnection
    self.biddingFrom = biddingFrom
    self.offered = offered
    self.tenancyStart = tenancyStart
    self.tenancyHeldBy = tenancyHeldBy
    self.heldInTrustUntil = heldInTrustUntil
  }
}

extension HousingApplication {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HousingApplication/child``.
    case child
    /// ``HousingApplication/district``.
    case district
    /// ``HousingApplication/applied``.
    case applied
    /// ``HousingApplication/hasLocalConnection``.
    case hasLocalConnection
    /// ``HousingApplication/biddingFrom``.
    case biddingFrom
    /// ``HousingApplication/offered``.
    case offered
    /// ``HousingApplication/tenancyStart``.
    case tenancyStart
    /// ``HousingApplication/tenancyHeldBy``.
    case tenancyHeldBy
    /// ``HousingApplication/heldInTrustUntil``.
    case heldInTrustUntil
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HousingApplication>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.district, \.district),
    FieldSlot(.applied, \.applied),
    FieldSlot(.hasLocalConnection, \.hasLocalConnection),
    FieldSlot(.biddingFrom, \.biddingFrom),
    FieldSlot(.offered, \.offered),
    FieldSlot(.tenancyStart, \.tenancyStart),
    FieldSlot(.tenancyHeldBy, \.tenancyHeldBy),
    FieldSlot(.heldInTrustUntil, \.heldInTrustUntil),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .housingApplications }
}
