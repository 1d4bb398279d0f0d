public import CareCore

/// A home, hub or property for children in care that the authority runs, pays for as a whole or plans.
///
/// Source: scrutiny committee, minutes of 9 March 2021, item 53; Children in care and care leavers annual report
/// 2019/20, appendix 2; LIIA section 251 child-level pilot 2023, internal residential costs.
public struct ResidentialProvision: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What it is called; `nil` when not recorded.
  public var name: String?

  /// What kind of place it is; `nil` when not recorded.
  public var kind: Coded<ProvisionKind>?

  /// Ofsted's number; `nil` when it has none, or when not recorded.
  public var urn: URN?

  /// Whether the authority runs it; `nil` when not recorded.
  public var isInHouse: Bool?

  /// How many children can live there at a time, 0 or more; `nil` when not recorded.
  public var beds: Int?

  /// The youngest age at admission, in years; `nil` when not recorded.
  public var ageFrom: Int?

  /// The oldest age at admission, in years; `nil` when not recorded.
  public var ageTo: Int?

  /// Where it is; `nil` when not recorded.
  public var postcode: Postcode?

  /// The day the property was found for the plan; `nil` when not recorded.
  public var identified: CalendarDay?

  /// The day it opened; `nil` until then, or when not recorded.
  public var opened: CalendarDay?

  /// The day it closed; `nil` while it lasts, or when not recorded.
  public var closed: CalendarDay?

  /// The day it dropped out of the plan; `nil` when it did not, or when not recorded.
  public var withdrawn: CalendarDay?

  /// The cost committed so far in the financial year; `nil` when not recorded.
  public var committedCost: Money?

  /// The day up to which ``committedCost`` is reckoned; `nil` when not recorded.
  public var committedCostAsAt: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    name: String? = nil,
    kind: Coded<ProvisionKind>? = nil,
    urn: URN? = nil,
    isInHouse: Bool? = nil,
    beds: Int? = nil,
    ageFrom: Int? = nil,
    ageTo: Int? = nil,
    postcode: Postcode? = nil,
    identified: CalendarDay? = nil,
    opened: CalendarDay? = nil,
    closed: CalendarDay? = nil,
    withdrawn: CalendarDay? = nil,
    committedCost: Money? = nil,
    committedCostAsAt: CalendarDay? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.urn = urn
    self.isInHouse = isInHouse
    self.beds = beds
    self.ageFrom = ageFrom
    self.ageTo = ageTo
    self.postcode = postcode
    self.identified = identified
    self.opened = opened
    self.closed = closed
    self.withdrawn = withdrawn
    self.committedCost = committedCost
    self.committedCostAsAt = committedCostAsAt
  }
}

extension ResidentialProvision {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ResidentialProvision/id``.
    case id
    /// ``ResidentialProvision/name``.
    case name
    /// ``ResidentialProvision/kind``.
    case kind
    /// ``ResidentialProvision/urn``.
    case urn
    /// ``ResidentialProvision/isInHouse``.
    case isInHouse
    /// ``ResidentialProvision/beds``.
    case beds
    /// ``ResidentialProvision/ageFrom``.
    case ageFrom
    /// ``ResidentialProvision/ageTo``.
    case ageTo
    /// ``ResidentialProvision/postcode``.
    case postcode
    /// ``ResidentialProvision/identified``.
    case identified
    /// ``ResidentialProvision/opened``.
    case opened
    /// ``ResidentialProvision/closed``.
    case closed
    /// ``ResidentialProvision/withdrawn``.
    case withdrawn
    /// ``ResidentialProvision/committedCost``.
    case committedCost
    /// ``ResidentialProvision/committedCostAsAt``.
    case committedCostAsAt
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ResidentialProvision>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.name, \.name),
    FieldSlot(.kind, \.kind),
    FieldSlot(.urn, \.urn),
    FieldSlot(.isInHouse, \.isInHouse),
    FieldSlot(.beds, \.beds),
    FieldSlot(.ageFrom, \.ageFrom),
    FieldSlot(.ageTo, \.ageTo),
    FieldSlot(.postcode, \.postcode),
    FieldSlot(.identified, \.identified),
    FieldSlot(.opened, \.opened),
    FieldSlot(.closed, \.closed),
    FieldSlot(.withdrawn, \.withdrawn),
    FieldSlot(.committedCost, \.committedCost),
    FieldSlot(.committedCostAsAt, \.committedCostAsAt),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .residentialProvision }
}
