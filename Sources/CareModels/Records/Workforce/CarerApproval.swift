public import CareCore

/// A decision about a household's approval, and its terms from then on.
///
/// Source: Fostering Services (England) Regulations 2011, regulations 27 and 28.
public struct CarerApproval: FieldRecord, FieldValue {
  /// What kind of decision; `nil` when not recorded.
  public var kind: Coded<CarerApprovalKind>?

  /// The day the panel considered it; `nil` when it went to none, or when not recorded.
  public var panel: CalendarDay?

  /// The day of the decision; `nil` when not recorded.
  public var decided: CalendarDay?

  /// How many children it allows at a time, 0 or more; `nil` when not recorded.
  public var places: Int?

  /// The youngest age it allows, in years; `nil` when not recorded.
  public var ageFrom: Int?

  /// The oldest age it allows, in years; `nil` when not recorded.
  public var ageTo: Int?

  /// Other terms; `nil` when not recorded.
  public var terms: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    kind: Coded<CarerApprovalKind>? = nil,
    panel: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    places: Int? = nil,
    ageFrom: Int? = nil,
    ageTo: Int? = nil,
    terms: String? = nil
  ) {
    self.kind = kind
    self.panel = panel
    self.decided = decided
    self.places = places
    self.ageFrom = ageFrom
    self.ageTo = ageTo
    self.terms = terms
  }
}

extension CarerApproval {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CarerApproval/kind``.
    case kind
    /// ``CarerApproval/panel``.
    case panel
    /// ``CarerApproval/decided``.
    case decided
    /// ``CarerApproval/places``.
    case places
    /// ``CarerApproval/ageFrom``.
    case ageFrom
    /// ``CarerApproval/ageTo``.
    case ageTo
    /// ``CarerApproval/terms``.
    case terms
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CarerApproval>] = [
    FieldSlot(.kind, \.kind),
    FieldSlot(.panel, \.panel),
    FieldSlot(.decided, \.decided),
    FieldSlot(.places, \.places),
    FieldSlot(.ageFrom, \.ageFrom),
    FieldSlot(.ageTo, \.ageTo),
    FieldSlot(.terms, \.terms),
  ]
}
