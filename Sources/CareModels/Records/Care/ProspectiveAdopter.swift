public import CareCore

/// A person on the way to adopting, from enquiry to order or leaving. The members of a household share ``family``.
///
/// The process has two stages: registration and checks, then assessment. Where the person stands on a day is
/// ``standing(on:)``. Source: Annex A to Ofsted's inspection of local authority children's services, list 11;
/// Adoption Agencies Regulations 2005, part 4; Children in care and care leavers annual report 2019/20, 3.3.
public struct ProspectiveAdopter: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The identifier of the household; `nil` when not recorded.
  public var family: String?

  /// The person's sex; `nil` when not recorded.
  public var sex: Coded<Sex>?

  /// The person's ethnic origin; `nil` when not recorded.
  public var ethnicity: Coded<Ethnicity>?

  /// Whether the person is disabled; `nil` when not recorded.
  public var isDisabled: Bool?

  /// Whether the person fosters for adoption; `nil` when not recorded.
  public var fostersForAdoption: Bool?

  /// The adoption agency that assesses them; `nil` when not recorded.
  public var agency: String?

  /// The day the enquiry came in; `nil` when not recorded.
  public var enquired: CalendarDay?

  /// The first day of stage one; `nil` until then, or when not recorded.
  public var stageOneStarted: CalendarDay?

  /// The day stage one ended; `nil` until then, or when not recorded.
  public var stageOneEnded: CalendarDay?

  /// The first day of stage two; `nil` until then, or when not recorded.
  public var stageTwoStarted: CalendarDay?

  /// The day stage two ended; `nil` until then, or when not recorded.
  public var stageTwoEnded: CalendarDay?

  /// The day the application was made; `nil` until then, or when not recorded.
  public var applied: CalendarDay?

  /// The day of approval; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The day of the match with a child or children; `nil` until then, or when not recorded.
  public var matched: CalendarDay?

  /// The day a child or children were placed with them; `nil` until then, or when not recorded.
  public var placed: CalendarDay?

  /// How many children were placed with them, 0 or more; `nil` when not recorded.
  public var childrenPlaced: Int?

  /// The day of the adoption order; `nil` until then, or when not recorded.
  public var orderGranted: CalendarDay?

  /// The day they left the process; `nil` when they did not, or when not recorded.
  public var left: CalendarDay?

  /// Why they left; `nil` when they did not, or when not recorded.
  public var reasonLeft: Coded<AdopterLeavingReason>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    family: String? = nil,
    sex: Coded<Sex>? = nil,
    ethnicity: Coded<Ethnicity>? = nil,
    isDisabled: Bool? = nil,
    fostersForAdoption: Bool? = nil,
    agency: String? = nil,
    enquired: CalendarDay? = nil,
    stageOneStarted: CalendarDay? = nil,
    stageOneEnded: CalendarDay? = nil,
    stageTwoStarted: CalendarDay? = nil,
    stageTwoEnded: CalendarDay? = nil,
    applied: CalendarDay? = nil,
    approved: CalendarDay? = nil,
    matched: CalendarDay? = nil,
    placed: CalendarDay? = nil,
    childrenPlaced: Int? = nil,
    orderGranted: CalendarDay? = nil,
    left: CalendarDay? = nil,
    reasonLeft: Coded<AdopterLeavingReason>? = nil
  ) {
    self.id = id
    self.family = family
    self.sex = sex
    self.ethnicity = ethnicity
    self.isDisabled = isDisabled
    self.fostersForAdoption = fostersForAdoption
    self.agency = agency
    self.enquired = enquired
    self.stageOneStarted = stageOneStarted
    self.stageOneEnded = stageOneEnded
    self.stageTwoStarted = stageTwoStarted
    self.stageTwoEnded = stageTwoEnded
    self.applied = applied
    self.approved = approved
    self.matched = matched
    self.placed = placed
    self.childrenPlaced = childrenPlaced
    self.orderGranted = orderGranted
    self.left = left
    self.reasonLeft = reasonLeft
  }
}

extension ProspectiveAdopter {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ProspectiveAdopter/id``.
    case id
    /// ``ProspectiveAdopter/family``.
    case family
    /// ``ProspectiveAdopter/sex``.
    case sex
    /// ``ProspectiveAdopter/ethnicity``.
    case ethnicity
    /// ``ProspectiveAdopter/isDisabled``.
    case isDisabled
    /// ``ProspectiveAdopter/fostersForAdoption``.
    case fostersForAdoption
    /// ``ProspectiveAdopter/agency``.
    case agency
    /// ``ProspectiveAdopter/enquired``.
    case enquired
    /// ``ProspectiveAdopter/stageOneStarted``.
    case stageOneStarted
    /// ``ProspectiveAdopter/stageOneEnded``.
    case stageOneEnded
    /// ``ProspectiveAdopter/stageTwoStarted``.
    case stageTwoStarted
    /// ``ProspectiveAdopter/stageTwoEnded``.
    case stageTwoEnded
    /// ``ProspectiveAdopter/applied``.
    case applied
    /// ``ProspectiveAdopter/approved``.
    case approved
    /// ``ProspectiveAdopter/matched``.
    case matched
    /// ``ProspectiveAdopter/placed``.
    case placed
    /// ``ProspectiveAdopter/childrenPlaced``.
    case childrenPlaced
    /// ``ProspectiveAdopter/orderGranted``.
    case orderGranted
    /// ``ProspectiveAdopter/left``.
    case left
    /// ``ProspectiveAdopter/reasonLeft``.
    case reasonLeft
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ProspectiveAdopter>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.family, \.family),
    FieldSlot(.sex, \.sex),
    FieldSlot(.ethnicity, \.ethnicity),
    FieldSlot(.isDisabled, \.isDisabled),
    FieldSlot(.fostersForAdoption, \.fostersForAdoption),
    FieldSlot(.agency, \.agency),
    FieldSlot(.enquired, \.enquired),
    FieldSlot(.stageOneStarted, \.stageOneStarted),
    FieldSlot(.stageOneEnded, \.stageOneEnded),
    FieldSlot(.stageTwoStarted, \.stageTwoStarted),
    FieldSlot(.stageTwoEnded, \.stageTwoEnded),
    FieldSlot(.applied, \.applied),
    FieldSlot(.approved, \.approved),
    FieldSlot(.matched, \.matched),
    FieldSlot(.placed, \.placed),
    FieldSlot(.childrenPlaced, \.childrenPlaced),
    FieldSlot(.orderGranted, \.orderGranted),
    FieldSlot(.left, \.left),
    FieldSlot(.reasonLeft, \.reasonLeft),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .prospectiveAdopters }
}
