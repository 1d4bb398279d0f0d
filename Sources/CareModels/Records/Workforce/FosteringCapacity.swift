public import CareCore

/// How many places a household, or all of a kind, had on a day.
///
/// A kind may be counted in households and another in carers: ``households`` and ``carers`` keep them apart.
/// Source: scrutiny committee, minutes of 5 November 2019, 43(vi).
public struct FosteringCapacity: RegisterRecord {
  /// The day; `nil` when not recorded.
  public var asAt: CalendarDay?

  /// The ``FosteringHousehold/id``; `nil` when the count is of more than one.
  public var household: String?

  /// The kind counted; `nil` when all kinds are.
  public var kind: Coded<FosteringHouseholdKind>?

  /// How many households, 0 or more; `nil` when not recorded.
  public var households: Int?

  /// How many carers, 0 or more; `nil` when not recorded.
  public var carers: Int?

  /// The places they are approved for, 0 or more; `nil` when not recorded.
  public var approvedPlaces: Int?

  /// The children placed with them, 0 or more; `nil` when not recorded.
  public var placements: Int?

  /// The places free and offered, 0 or more; `nil` when not recorded.
  public var vacantPlaces: Int?

  /// The places approved and not offered, 0 or more; `nil` when not recorded.
  public var heldPlaces: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    asAt: CalendarDay? = nil,
    household: String? = nil,
    kind: Coded<FosteringHouseholdKind>? = nil,
    households: Int? = nil,
    carers: Int? = nil,
    approvedPlaces: Int? = nil,
    placements: Int? = nil,
    vacantPlaces: Int? = nil,
    heldPlaces: Int? = nil
  ) {
    self.asAt = asAt
    self.household = household
    self.kind = kind
    self.households = households
    self.carers = carers
    self.approvedPlaces = approvedPlaces
    self.placements = placements
    self.vacantPlaces = vacantPlaces
    self.heldPlaces = heldPlaces
  }
}

extension FosteringCapacity {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``FosteringCapacity/asAt``.
    case asAt
    /// ``FosteringCapacity/household``.
    case household
    /// ``FosteringCapacity/kind``.
    case kind
    /// ``FosteringCapacity/households``.
    case households
    /// ``FosteringCapacity/carers``.
    case carers
    /// ``FosteringCapacity/approvedPlaces``.
    case approvedPlaces
    /// ``FosteringCapacity/placements``.
    case placements
    /// ``FosteringCapacity/vacantPlaces``.
    case vacantPlaces
    /// ``FosteringCapacity/heldPlaces``.
    case heldPlaces
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<FosteringCapacity>] = [
    FieldSlot(.asAt, \.asAt),
    FieldSlot(.household, \.household),
    FieldSlot(.kind, \.kind),
    FieldSlot(.households, \.households),
    FieldSlot(.carers, \.carers),
    FieldSlot(.approvedPlaces, \.approvedPlaces),
    FieldSlot(.placements, \.placements),
    FieldSlot(.vacantPlaces, \.vacantPlaces),
    FieldSlot(.heldPlaces, \.heldPlaces),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .fosteringCapacity }
}
