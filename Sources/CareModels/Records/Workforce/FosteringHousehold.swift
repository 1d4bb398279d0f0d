public import CareCore

/// A household that fosters, or hosts young people in supported lodgings: one record however many carers live in
/// it.
///
/// Source: Fostering Services (England) Regulations 2011; scrutiny committee, minutes of 5 November 2019, 43;
/// Children in care and care leavers annual report 2019/20, 3.1.
public struct FosteringHousehold: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What it is approved as; `nil` when not recorded.
  public var kind: Coded<FosteringHouseholdKind>?

  /// The independent fostering agency; `nil` when it is the authority's own, or when not recorded.
  public var agency: String?

  /// Ofsted's number of the agency; `nil` when it is the authority's own, or when not recorded.
  public var agencyURN: URN?

  /// How many carers, 1 or more; `nil` when not recorded.
  public var carers: Int?

  /// Where they live; `nil` when not recorded.
  public var postcode: Postcode?

  /// The authority in whose area they live; `nil` when not recorded.
  public var authorityOfHome: LocalAuthorityCode?

  /// The level of skill they are paid at, from 1; `nil` when not recorded.
  public var level: Int?

  /// The decisions about their approval, in order; `nil` when not recorded.
  public var approvals: [CarerApproval]?

  /// The day of their first approval; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The day of their last review; `nil` when not recorded.
  public var reviewed: CalendarDay?

  /// The ``StaffMember/id`` of their supervising social worker; `nil` when not recorded.
  public var supervisor: String?

  /// The day their approval ended; `nil` while it lasts, or when not recorded.
  public var left: CalendarDay?

  /// Why they left; `nil` while it lasts, or when not recorded.
  public var reasonLeft: Coded<CarerLeavingReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    kind: Coded<FosteringHouseholdKind>? = nil,
    agency: String? = nil,
    agencyURN: URN? = nil,
    carers: Int? = nil,
    postcode: Postcode? = nil,
    authorityOfHome: LocalAuthorityCode? = nil,
    level: Int? = nil,
    approvals: [CarerApproval]? = nil,
    approved: CalendarDay? = nil,
    reviewed: CalendarDay? = nil,
    supervisor: String? = nil,
    left: CalendarDay? = nil,
    reasonLeft: Coded<CarerLeavingReason>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.agency = agency
    self.agencyURN = agencyURN
    self.carers = carers
    self.postcode = postcode
    self.authorityOfHome = authorityOfHome
    self.level = level
    self.approvals = approvals
    self.approved = approved
    self.reviewed = reviewed
    self.supervisor = supervisor
    self.left = left
    self.reasonLeft = reasonLeft
  }
}

extension FosteringHousehold {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``FosteringHousehold/id``.
    case id
    /// ``FosteringHousehold/kind``.
    case kind
    /// ``FosteringHousehold/agency``.
    case agency
    /// ``FosteringHousehold/agencyURN``.
    case agencyURN
    /// ``FosteringHousehold/carers``.
    case carers
    /// ``FosteringHousehold/postcode``.
    case postcode
    /// ``FosteringHousehold/authorityOfHome``.
    case authorityOfHome
    /// ``FosteringHousehold/level``.
    case level
    /// ``FosteringHousehold/approvals``.
    case approvals
    /// ``FosteringHousehold/approved``.
    case approved
    /// ``FosteringHousehold/reviewed``.
    case reviewed
    /// ``FosteringHousehold/supervisor``.
    case supervisor
    /// ``FosteringHousehold/left``.
    case left
    /// ``FosteringHousehold/reasonLeft``.
    case reasonLeft
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<FosteringHousehold>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.agency, \.agency),
    FieldSlot(.agencyURN, \.agencyURN),
    FieldSlot(.carers, \.carers),
    FieldSlot(.postcode, \.postcode),
    FieldSlot(.authorityOfHome, \.authorityOfHome),
    FieldSlot(.level, \.level),
    FieldSlot(.approvals, \.approvals),
    FieldSlot(.approved, \.approved),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.supervisor, \.supervisor),
    FieldSlot(.left, \.left),
    FieldSlot(.reasonLeft, \.reasonLeft),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .fosteringHouseholds }
}
