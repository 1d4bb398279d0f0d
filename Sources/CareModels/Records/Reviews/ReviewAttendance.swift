public import CareCore

/// Somebody's part in a review meeting.
public struct ReviewAttendance: FieldRecord, FieldValue {
  /// Who they are; `nil` when not recorded.
  public var role: Coded<ReviewRole>?

  /// Whether they were invited; `nil` when not recorded.
  public var isInvited: Bool?

  /// Whether they were asked for their views before it; `nil` when not recorded.
  public var isConsulted: Bool?

  /// Whether they came, in person or otherwise; `nil` when not recorded.
  public var hasAttended: Bool?

  /// Whether they gave a report; `nil` when not recorded.
  public var hasReported: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    role: Coded<ReviewRole>? = nil,
    isInvited: Bool? = nil,
    isConsulted: Bool? = nil,
    hasAttended: Bool? = nil,
    hasReported: Bool? = nil
  ) {
    self.role = role
    self.isInvited = isInvited
    self.isConsulted = isConsulted
    self.hasAttended = hasAttended
    self.hasReported = hasReported
  }
}

extension ReviewAttendance {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewAttendance/role``.
    case role
    /// ``ReviewAttendance/isInvited``.
    case isInvited
    /// ``ReviewAttendance/isConsulted``.
    case isConsulted
    /// ``ReviewAttendance/hasAttended``.
    case hasAttended
    /// ``ReviewAttendance/hasReported``.
    case hasReported
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewAttendance>] = [
    FieldSlot(.role, \.role),
    FieldSlot(.isInvited, \.isInvited),
    FieldSlot(.isConsulted, \.isConsulted),
    FieldSlot(.hasAttended, \.hasAttended),
    FieldSlot(.hasReported, \.hasReported),
  ]
}
