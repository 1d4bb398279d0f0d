public import CareCore

/// A member of staff in one role, for as long as they hold it: someone who changes role has two records with the
/// same ``id``.
///
/// Source: scrutiny committee, 1 June 2021, department overview, paragraph 20 and appendix A; Independent Reviewing
/// Officer annual report 2020/21, section 1.
public struct StaffMember: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What they do; `nil` when not recorded.
  public var role: Coded<StaffRole>?

  /// How they are employed; `nil` when not recorded.
  public var employment: Coded<StaffEmployment>?

  /// The service; `nil` when not recorded.
  public var service: String?

  /// The team; `nil` when not recorded.
  public var team: String?

  /// The ``StaffMember/id`` of their manager; `nil` when not recorded.
  public var manager: String?

  /// The first day in the role; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day they left it; `nil` while it lasts, or when not recorded.
  public var end: CalendarDay?

  /// The post, in hundredths of a full-time one: 100 is full time, 60 is 0.6; `nil` when not recorded.
  public var fteHundredths: Int?

  /// Whether they are a registered social worker; `nil` when not recorded.
  public var isQualified: Bool?

  /// Whether they are in their assessed and supported first year; `nil` when not recorded.
  public var isNewlyQualified: Bool?

  /// Whether they were taken on beyond the posts there are; `nil` when not recorded.
  public var isOverEstablishment: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    role: Coded<StaffRole>? = nil,
    employment: Coded<StaffEmployment>? = nil,
    service: String? = nil,
    team: String? = nil,
    manager: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    fteHundredths: Int? = nil,
    isQualified: Bool? = nil,
    isNewlyQualified: Bool? = nil,
    isOverEstablishment: Bool? = nil
  ) {
    self.id = id
    self.role = role
    self.employment = employment
    self.service = service
    self.team = team
    self.manager = manager
    self.start = start
    self.end = end
    self.fteHundredths = fteHundredths
    self.isQualified = isQualified
    self.isNewlyQualified = isNewlyQualified
    self.isOverEstablishment = isOverEstablishment
  }
}

extension StaffMember {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``StaffMember/id``.
    case id
    /// ``StaffMember/role``.
    case role
    /// ``StaffMember/employment``.
    case employment
    /// ``StaffMember/service``.
    case service
    /// ``StaffMember/team``.
    case team
    /// ``StaffMember/manager``.
    case manager
    /// ``StaffMember/start``.
    case start
    /// ``StaffMember/end``.
    case end
    /// ``StaffMember/fteHundredths``.
    case fteHundredths
    /// ``StaffMember/isQualified``.
    case isQualified
    /// ``StaffMember/isNewlyQualified``.
    case isNewlyQualified
    /// ``StaffMember/isOverEstablishment``.
    case isOverEstablishment
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<StaffMember>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.role, \.role),
    FieldSlot(.employment, \.employment),
    FieldSlot(.service, \.service),
    FieldSlot(.team, \.team),
    FieldSlot(.manager, \.manager),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.fteHundredths, \.fteHundredths),
    FieldSlot(.isQualified, \.isQualified),
    FieldSlot(.isNewlyQualified, \.isNewlyQualified),
    FieldSlot(.isOverEstablishment, \.isOverEstablishment),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .staff }
}
