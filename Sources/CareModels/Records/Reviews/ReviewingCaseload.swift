public import CareCore

/// How many cases a reviewing officer, or all of them together, held on a day or on average.
///
/// Weighting is ``weightedCases(by:)``. Source: Independent Reviewing Officer annual report 2020/21, section 1.
public struct ReviewingCaseload: RegisterRecord {
  /// The ``StaffMember/id`` of the officer; `nil` when the count is of a whole service.
  public var officer: String?

  /// The team; `nil` when not recorded.
  public var team: String?

  /// The day; `nil` when the count is an average over ``period``, or when not recorded.
  public var asAt: CalendarDay?

  /// The days the count is an average over; `nil` when it is of a day.
  public var period: Period?

  /// Cases of looked-after children, 0 or more; `nil` when not recorded.
  public var lookedAfter: Int?

  /// Cases of children on a child protection plan, 0 or more; `nil` when not recorded.
  public var protection: Int?

  /// Cases of other kinds, 0 or more; `nil` when not recorded.
  public var other: Int?

  /// The posts that hold them, in hundredths of a full-time post: 100 is one, 1601 is 16.01; `nil` when not
  /// recorded.
  public var fteHundredths: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    officer: String? = nil,
    team: String? = nil,
    asAt: CalendarDay? = nil,
    period: Period? = nil,
    lookedAfter: Int? = nil,
    protection: Int? = nil,
    other: Int? = nil,
    fteHundredths: Int? = nil
  ) {
    self.officer = officer
    self.team = team
    self.asAt = asAt
    self.period = period
    self.lookedAfter = lookedAfter
    self.protection = protection
    self.other = other
    self.fteHundredths = fteHundredths
  }
}

extension ReviewingCaseload {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewingCaseload/officer``.
    case officer
    /// ``ReviewingCaseload/team``.
    case team
    /// ``ReviewingCaseload/asAt``.
    case asAt
    /// ``ReviewingCaseload/period``.
    case period
    /// ``ReviewingCaseload/lookedAfter``.
    case lookedAfter
    /// ``ReviewingCaseload/protection``.
    case protection
    /// ``ReviewingCaseload/other``.
    case other
    /// ``ReviewingCaseload/fteHundredths``.
    case fteHundredths
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewingCaseload>] = [
    FieldSlot(.officer, \.officer),
    FieldSlot(.team, \.team),
    FieldSlot(.asAt, \.asAt),
    FieldSlot(.period, \.period),
    FieldSlot(.lookedAfter, \.lookedAfter),
    FieldSlot(.protection, \.protection),
    FieldSlot(.other, \.other),
    FieldSlot(.fteHundredths, \.fteHundredths),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reviewingCaseloads }
}
