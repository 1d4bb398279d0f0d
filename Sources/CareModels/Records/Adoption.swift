public import CareCore

/// An adoption, returned for a child who was adopted in the year (table AD1).
public struct Adoption: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The day the authority decided that the child should be placed for adoption; `nil` when not given or not a day.
  /// Returned as `DATE_INT`.
  public var decided: CalendarDay?

  /// The day the child was matched with these adopters; `nil` when not given or not a day. Returned as
  /// `DATE_MATCH`.
  public var matched: CalendarDay?

  /// Whether the adopter had fostered the child; `nil` when not given. Returned as `FOSTER_CARE`.
  public var byFosterCarer: Coded<FosterCarerAdoption>?

  /// How many adopters there are; `nil` when not given. Returned as `NB_ADOPTR`.
  public var adopterCount: Coded<NumberOfAdopters>?

  /// The sex of the adopter or adopters; `nil` when not given. Returned as `SEX_ADOPTR`.
  public var adopterSex: Coded<AdopterSex>?

  /// The adopters' legal relationship; `nil` when not given. Returned as `LS_ADOPTR`.
  public var adopterLegalStatus: Coded<AdopterLegalStatus>?

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
    matched: CalendarDay? = nil,
    byFosterCarer: Coded<FosterCarerAdoption>? = nil,
    adopterCount: Coded<NumberOfAdopters>? = nil,
    adopterSex: Coded<AdopterSex>? = nil,
    adopterLegalStatus: Coded<AdopterLegalStatus>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.decided = decided
    self.matched = matched
    self.byFosterCarer = byFosterCarer
    self.adopterCount = adopterCount
    self.adopterSex = adopterSex
    self.adopterLegalStatus = adopterLegalStatus
    self.asReceived = asReceived
  }
}

extension Adoption {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Adoption/child``.
    case child
    /// ``Adoption/birthDate``.
    case birthDate
    /// ``Adoption/decided``.
    case decided
    /// ``Adoption/matched``.
    case matched
    /// ``Adoption/byFosterCarer``.
    case byFosterCarer
    /// ``Adoption/adopterCount``.
    case adopterCount
    /// ``Adoption/adopterSex``.
    case adopterSex
    /// ``Adoption/adopterLegalStatus``.
    case adopterLegalStatus
    /// ``Adoption/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .decided: "DATE_INT"
      case .matched: "DATE_MATCH"
      case .byFosterCarer: "FOSTER_CARE"
      case .adopterCount: "NB_ADOPTR"
      case .adopterSex: "SEX_ADOPTR"
      case .adopterLegalStatus: "LS_ADOPTR"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Adoption>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.decided, \.decided),
    FieldSlot(.matched, \.matched),
    FieldSlot(.byFosterCarer, \.byFosterCarer),
    FieldSlot(.adopterCount, \.adopterCount),
    FieldSlot(.adopterSex, \.adopterSex),
    FieldSlot(.adopterLegalStatus, \.adopterLegalStatus),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .adoptions }
}
