public import CareCore

/// Somebody who took part in a personal education plan, or was asked to.
public struct PEPAttendee: FieldRecord, FieldValue {
  /// In what role; `nil` when not recorded.
  public var role: Coded<PEPRole>?

  /// Who it was, by an identifier; `nil` when not recorded.
  public var person: String?

  /// Whether they were invited; `nil` when not recorded.
  public var wasInvited: Bool?

  /// Whether they were at the meeting; `nil` when not recorded.
  public var attended: Bool?

  /// Whether they gave views in writing; `nil` when not recorded.
  public var gaveViews: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    role: Coded<PEPRole>? = nil,
    person: String? = nil,
    wasInvited: Bool? = nil,
    attended: Bool? = nil,
    gaveViews: Bool? = nil
  ) {
    self.role = role
    self.person = person
    self.wasInvited = wasInvited
    self.attended = attended
    self.gaveViews = gaveViews
  }
}

extension PEPAttendee {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PEPAttendee/role``.
    case role
    /// ``PEPAttendee/person``.
    case person
    /// ``PEPAttendee/wasInvited``.
    case wasInvited
    /// ``PEPAttendee/attended``.
    case attended
    /// ``PEPAttendee/gaveViews``.
    case gaveViews
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PEPAttendee>] = [
    FieldSlot(.role, \.role),
    FieldSlot(.person, \.person),
    FieldSlot(.wasInvited, \.wasInvited),
    FieldSlot(.attended, \.attended),
    FieldSlot(.gaveViews, \.gaveViews),
  ]
}
