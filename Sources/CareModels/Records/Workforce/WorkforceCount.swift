public import CareCore

/// How many staff there were on a day: in the department, a service, a team or a role.
///
/// Source: scrutiny committee, 1 June 2021, department overview, paragraph 20; medium term financial strategy
/// 2020/21, paragraph 16; Independent Reviewing Officer annual report 2020/21, section 1.
public struct WorkforceCount: RegisterRecord {
  /// The day; `nil` when not recorded.
  public var asAt: CalendarDay?

  /// The days that leavers, starters and absence are counted over; `nil` when not recorded.
  public var period: Period?

  /// The service; `nil` when all are counted.
  public var service: String?

  /// The team; `nil` when all are counted.
  public var team: String?

  /// The role; `nil` when all are counted.
  public var role: Coded<StaffRole>?

  /// People, 0 or more; `nil` when not recorded.
  public var headcount: Int?

  /// Posts filled, in hundredths of a full-time post; `nil` when not recorded.
  public var fteHundredths: Int?

  /// Posts there are, in hundredths of a full-time post; `nil` when not recorded.
  public var establishmentHundredths: Int?

  /// Posts vacant, in hundredths of a full-time post; `nil` when not recorded.
  public var vacantHundredths: Int?

  /// Posts filled by agency workers, in hundredths of a full-time post; `nil` when not recorded.
  public var agencyHundredths: Int?

  /// People who started in ``period``, 0 or more; `nil` when not recorded.
  public var starters: Int?

  /// People who left in ``period``, 0 or more; `nil` when not recorded.
  public var leavers: Int?

  /// Days of absence for each full-time post in ``period``, in hundredths of a day: 969 is 9.69; `nil` when not
  /// recorded.
  public var absenceHundredths: Int?

  /// How many services there are in what is counted, 0 or more; `nil` when not recorded.
  public var services: Int?

  /// How many teams there are in what is counted, 0 or more; `nil` when not recorded.
  public var teams: Int?

  /// Cases held, 0 or more; `nil` when not recorded.
  public var cases: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    asAt: CalendarDay? = nil,
    period: Period? = nil,
    service: String? = nil,
    team: String? = nil,
    role: Coded<StaffRole>? = nil,
    headcount: Int? = nil,
    fteHundredths: Int? = nil,
    establishmentHundredths: Int? = nil,
    vacantHundredths: Int? = nil,
    agencyHundredths: Int? = nil,
    starters: Int? = nil,
    leavers: Int? = nil,
    absenceHundredths: Int? = nil,
    services: Int? = nil,
    teams: Int? = nil,
    cases: Int? = nil
  ) {
    self.asAt = asAt
    self.period = period
    self.service = service
    self.team = team
    self.role = role
    self.headcount = headcount
    self.fteHundredths = fteHundredths
    self.establishmentHundredths = establishmentHundredths
    self.vacantHundredths = vacantHundredths
    self.agencyHundredths = agencyHundredths
    self.starters = starters
    self.leavers = leavers
    self.absenceHundredths = absenceHundredths
    self.services = services
    self.teams = teams
    self.cases = cases
  }
}

extension WorkforceCount {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``WorkforceCount/asAt``.
    case asAt
    /// ``WorkforceCount/period``.
    case period
    /// ``WorkforceCount/service``.
    case service
    /// ``WorkforceCount/team``.
    case team
    /// ``WorkforceCount/role``.
    case role
    /// ``WorkforceCount/headcount``.
    case headcount
    /// ``WorkforceCount/fteHundredths``.
    case fteHundredths
    /// ``WorkforceCount/establishmentHundredths``.
    case establishmentHundredths
    /// ``WorkforceCount/vacantHundredths``.
    case vacantHundredths
    /// ``WorkforceCount/agencyHundredths``.
    case agencyHundredths
    /// ``WorkforceCount/starters``.
    case starters
    /// ``WorkforceCount/leavers``.
    case leavers
    /// ``WorkforceCount/absenceHundredths``.
    case absenceHundredths
    /// ``WorkforceCount/services``.
    case services
    /// ``WorkforceCount/teams``.
    case teams
    /// ``WorkforceCount/cases``.
    case cases
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<WorkforceCount>] = [
    FieldSlot(.asAt, \.asAt),
    FieldSlot(.period, \.period),
    FieldSlot(.service, \.service),
    FieldSlot(.team, \.team),
    FieldSlot(.role, \.role),
    FieldSlot(.headcount, \.headcount),
    FieldSlot(.fteHundredths, \.fteHundredths),
    FieldSlot(.establishmentHundredths, \.establishmentHundredths),
    FieldSlot(.vacantHundredths, \.vacantHundredths),
    FieldSlot(.agencyHundredths, \.agencyHundredths),
    FieldSlot(.starters, \.starters),
    FieldSlot(.leavers, \.leavers),
    FieldSlot(.absenceHundredths, \.absenceHundredths),
    FieldSlot(.services, \.services),
    FieldSlot(.teams, \.teams),
    FieldSlot(.cases, \.cases),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .workforceCounts }
}
