public import CareCore

/// How one agency took part in a meeting about a child.
///
/// Source: committee pack of 21 January 2020, action plan, strategy discussions.
public struct AgencyAttendance: FieldRecord, FieldValue {
  /// Which agency; `nil` when not recorded.
  public var agency: Coded<SafeguardingAgency>?

  /// In person, by report, or not; `nil` when not recorded.
  public var manner: Coded<AttendanceManner>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    agency: Coded<SafeguardingAgency>? = nil,
    manner: Coded<AttendanceManner>? = nil
  ) {
    self.agency = agency
    self.manner = manner
  }
}

extension AgencyAttendance {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``AgencyAttendance/agency``.
    case agency
    /// ``AgencyAttendance/manner``.
    case manner
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<AgencyAttendance>] = [
    FieldSlot(.agency, \.agency),
    FieldSlot(.manner, \.manner),
  ]
}
