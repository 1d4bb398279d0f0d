public import CareCore

/// Where a care leaver lived for a time, and whether it was suitable.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.2–7.3; Annex A, list 9.
public struct LeavingCareHome: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The first day; `nil` when not known.
  public var start: CalendarDay?

  /// The day they left; `nil` when they live there.
  public var end: CalendarDay?

  /// Where they live and whether it is suitable, in the codes of the return; `nil` when not recorded.
  public var accommodation: Coded<CareLeaverAccommodation>?

  /// Whether the adviser judged it suitable: for the needs, the landlord and the wishes of the young person; `nil`
  /// when not recorded.
  public var isSuitable: Bool?

  /// Why it is not suitable; `nil` when it is or no reason was recorded.
  public var unsuitableReason: String?

  /// The day that was judged; `nil` when not judged.
  public var assessed: CalendarDay?

  /// How they hold the home; `nil` when not recorded.
  public var tenancy: Coded<TenancyKind>?

  /// Where it is; `nil` when not known.
  public var postcode: Postcode?

  /// The district or borough; `nil` when not recorded.
  public var district: String?

  /// Whether it is in the area of the responsible authority; `nil` when not recorded.
  public var isInAuthority: Bool?

  /// Whether they are exempt from council tax there; `nil` when not recorded.
  public var hasCouncilTaxRelief: Bool?

  /// The rent a week; `nil` when not recorded.
  public var weeklyRent: Money?

  /// Rent owed; `nil` when none is owed or not recorded.
  public var arrears: Money?

  /// Why they left; `nil` when they live there or no reason was recorded.
  public var endReason: Coded<AccommodationMoveReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    accommodation: Coded<CareLeaverAccommodation>? = nil,
    isSuitable: Bool? = nil,
    unsuitableReason: String? = nil,
    assessed: CalendarDay? = nil,
    tenancy: Coded<TenancyKind>? = nil,
    postcode: Postcode? = nil,
    district: String? = nil,
    isInAuthority: Bool? = nil,
    hasCouncilTaxRelief: Bool? = nil,
    weeklyRent: Money? = nil,
    arrears: Money? = nil,
    endReason: Coded<AccommodationMoveReason>? = nil
  ) {
    self.child = child
    self.start = start
    self.end = end
    self.accommodation = accommodation
    self.isSuitable = isSuitable
    self.unsuitableReason = unsuitableReason
    self.assessed = assessed
    self.tenancy = tenancy
    self.postcode = postcode
    self.district = district
    self.isInAuthority = isInAuthority
    self.hasCouncilTaxRelief = hasCouncilTaxRelief
    self.weeklyRent = weeklyRent
    self.arrears = arrears
    self.endReason = endReason
  }
}

extension LeavingCareHome {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LeavingCareHome/child``.
    case child
    /// ``LeavingCareHome/start``.
    case start
    /// ``LeavingCareHome/end``.
    case end
    /// ``LeavingCareHome/accommodation``.
    case accommodation
    /// ``LeavingCareHome/isSuitable``.
    case isSuitable
    /// ``LeavingCareHome/unsuitableReason``.
    case unsuitableReason
    /// ``LeavingCareHome/assessed``.
    case assessed
    /// ``LeavingCareHome/tenancy``.
    case tenancy
    /// ``LeavingCareHome/postcode``.
    case postcode
    /// ``LeavingCareHome/district``.
    case district
    /// ``LeavingCareHome/isInAuthority``.
    case isInAuthority
    /// ``LeavingCareHome/hasCouncilTaxRelief``.
    case hasCouncilTaxRelief
    /// ``LeavingCareHome/weeklyRent``.
    case weeklyRent
    /// ``LeavingCareHome/arrears``.
    case arrears
    /// ``LeavingCareHome/endReason``.
    case endReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LeavingCareHome>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.accommodation, \.accommodation),
    FieldSlot(.isSuitable, \.isSuitable),
    FieldSlot(.unsuitableReason, \.unsuitableReason),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.tenancy, \.tenancy),
    FieldSlot(.postcode, \.postcode),
    FieldSlot(.district, \.district),
    FieldSlot(.isInAuthority, \.isInAuthority),
    FieldSlot(.hasCouncilTaxRelief, \.hasCouncilTaxRelief),
    FieldSlot(.weeklyRent, \.weeklyRent),
    FieldSlot(.arrears, \.arrears),
    FieldSlot(.endReason, \.endReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .leavingCareHomes }
}
