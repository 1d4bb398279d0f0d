public import CareCore

/// A decision that a child should be placed for adoption, and its end if it was reversed.
public struct PlacedForAdoption: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The day it was decided that the child should be placed for adoption; `nil` when not given or not a day.
  /// Returned as `DATE_PLACED`.
  public var decided: CalendarDay?

  /// The day it was decided that the child should no longer be placed; `nil` while the decision stands. Returned as
  /// `DATE_PLACED_CEASED`.
  public var ceased: CalendarDay?

  /// Why not; `nil` while the decision stands or when not given. Returned as `REASON_PLACED_CEASED`.
  public var reasonCeased: Coded<ReasonPlacedForAdoptionCeased>?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    birthDate: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    ceased: CalendarDay? = nil,
    reasonCeased: Coded<ReasonPlacedForAdoptionCeased>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.decided = decided
    self.ceased = ceased
    self.reasonCeased = reasonCeased
    self.asReceived = asReceived
  }
}

extension PlacedForAdoption {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlacedForAdoption/child``.
    case child
    /// ``PlacedForAdoption/birthDate``.
    case birthDate
    /// ``PlacedForAdoption/decided``.
    case decided
    /// ``PlacedForAdoption/ceased``.
    case ceased
    /// ``PlacedForAdoption/reasonCeased``.
    case reasonCeased
    /// ``PlacedForAdoption/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .decided: "DATE_PLACED"
      case .ceased: "DATE_PLACED_CEASED"
      case .reasonCeased: "REASON_PLACED_CEASED"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlacedForAdoption>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.decided, \.decided),
    FieldSlot(.ceased, \.ceased),
    FieldSlot(.reasonCeased, \.reasonCeased),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .placedForAdoption }
}
