public import CareCore

/// A package of care round a placement: added staff, therapy, wrap-around support. Complex packages are reviewed
/// three times a year.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3.
public struct PackageOfCare: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The ``Placement/id`` it supports; `nil` when not recorded.
  public var placement: String?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var end: CalendarDay?

  /// What it is for; `nil` when not recorded.
  public var purpose: String?

  /// The identifier or name of who provides it; `nil` when not recorded.
  public var provider: String?

  /// What it costs a week beyond the placement; `nil` when not recorded.
  public var weeklyCost: Money?

  /// The day a manager approved it; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The ``StaffMember/id`` of who approved it; `nil` until then, or when not recorded.
  public var approvedBy: String?

  /// The days on which it was reviewed; `nil` when not recorded.
  public var reviewed: [CalendarDay]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    placement: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    purpose: String? = nil,
    provider: String? = nil,
    weeklyCost: Money? = nil,
    approved: CalendarDay? = nil,
    approvedBy: String? = nil,
    reviewed: [CalendarDay]? = nil
  ) {
    self.child = child
    self.id = id
    self.placement = placement
    self.start = start
    self.end = end
    self.purpose = purpose
    self.provider = provider
    self.weeklyCost = weeklyCost
    self.approved = approved
    self.approvedBy = approvedBy
    self.reviewed = reviewed
  }
}

extension PackageOfCare {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PackageOfCare/child``.
    case child
    /// ``PackageOfCare/id``.
    case id
    /// ``PackageOfCare/placement``.
    case placement
    /// ``PackageOfCare/start``.
    case start
    /// ``PackageOfCare/end``.
    case end
    /// ``PackageOfCare/purpose``.
    case purpose
    /// ``PackageOfCare/provider``.
    case provider
    /// ``PackageOfCare/weeklyCost``.
    case weeklyCost
    /// ``PackageOfCare/approved``.
    case approved
    /// ``PackageOfCare/approvedBy``.
    case approvedBy
    /// ``PackageOfCare/reviewed``.
    case reviewed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PackageOfCare>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.placement, \.placement),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.purpose, \.purpose),
    FieldSlot(.provider, \.provider),
    FieldSlot(.weeklyCost, \.weeklyCost),
    FieldSlot(.approved, \.approved),
    FieldSlot(.approvedBy, \.approvedBy),
    FieldSlot(.reviewed, \.reviewed),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .packagesOfCare }
}
