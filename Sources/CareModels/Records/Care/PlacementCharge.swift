public import CareCore

/// What a placement costs a week, from one day to another, and who bears it.
///
/// Source: Children in care and care leavers annual report 2019/20, 2.5, placement costs; LIIA section 251 child-
/// level pilot 2023, contributions.
public struct PlacementCharge: FieldRecord, FieldValue {
  /// The first day at this price; `nil` when not recorded.
  public var from: CalendarDay?

  /// The last day at this price, itself charged; `nil` while it lasts, or when not recorded.
  public var through: CalendarDay?

  /// The whole cost of a week, whoever bears it; `nil` when not recorded.
  public var weekly: Money?

  /// What social care bears of it; `nil` when not recorded.
  public var socialCareShare: Money?

  /// What the health service bears of it; `nil` when not recorded.
  public var healthShare: Money?

  /// What education bears of it; `nil` when not recorded.
  public var educationShare: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    from: CalendarDay? = nil,
    through: CalendarDay? = nil,
    weekly: Money? = nil,
    socialCareShare: Money? = nil,
    healthShare: Money? = nil,
    educationShare: Money? = nil
  ) {
    self.from = from
    self.through = through
    self.weekly = weekly
    self.socialCareShare = socialCareShare
    self.healthShare = healthShare
    self.educationShare = educationShare
  }
}

extension PlacementCharge {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlacementCharge/from``.
    case from
    /// ``PlacementCharge/through``.
    case through
    /// ``PlacementCharge/weekly``.
    case weekly
    /// ``PlacementCharge/socialCareShare``.
    case socialCareShare
    /// ``PlacementCharge/healthShare``.
    case healthShare
    /// ``PlacementCharge/educationShare``.
    case educationShare
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlacementCharge>] = [
    FieldSlot(.from, \.from),
    FieldSlot(.through, \.through),
    FieldSlot(.weekly, \.weekly),
    FieldSlot(.socialCareShare, \.socialCareShare),
    FieldSlot(.healthShare, \.healthShare),
    FieldSlot(.educationShare, \.educationShare),
  ]
}
