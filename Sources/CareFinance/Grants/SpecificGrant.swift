public import CareCore
public import CareModels

/// A grant for one purpose.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 43.
public struct SpecificGrant: FieldRecord, FieldValue {
  /// A code, unique among the grants; `nil` when not given.
  public var code: String?

  /// The grant; `nil` when not given.
  public var title: String?

  /// Who pays it; `nil` when not said.
  public var funder: String?

  /// The financial year; `nil` when not said.
  public var year: ReportingYear?

  /// What it comes to, positive; `nil` when not known.
  public var amount: Money?

  /// How sure it is; `nil` when not said.
  public var confirmation: Coded<GrantConfirmation>?

  /// What is done with it; `nil` when not said.
  public var treatment: Coded<GrantTreatment>?

  /// What it may be used for, and what must be shown; `nil` when not said.
  public var conditions: [String]?

  /// The last day that it is paid for; `nil` when no end is set or none is known.
  public var ends: CalendarDay?

  /// Whether the amount leaves out academies, which are paid directly; `nil` when not said.
  public var excludesAcademies: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    code: String? = nil,
    title: String? = nil,
    funder: String? = nil,
    year: ReportingYear? = nil,
    amount: Money? = nil,
    confirmation: Coded<GrantConfirmation>? = nil,
    treatment: Coded<GrantTreatment>? = nil,
    conditions: [String]? = nil,
    ends: CalendarDay? = nil,
    excludesAcademies: Bool? = nil
  ) {
    self.code = code
    self.title = title
    self.funder = funder
    self.year = year
    self.amount = amount
    self.confirmation = confirmation
    self.treatment = treatment
    self.conditions = conditions
    self.ends = ends
    self.excludesAcademies = excludesAcademies
  }
}

extension SpecificGrant {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SpecificGrant/code``.
    case code
    /// ``SpecificGrant/title``.
    case title
    /// ``SpecificGrant/funder``.
    case funder
    /// ``SpecificGrant/year``.
    case year
    /// ``SpecificGrant/amount``.
    case amount
    /// ``SpecificGrant/confirmation``.
    case confirmation
    /// ``SpecificGrant/treatment``.
    case treatment
    /// ``SpecificGrant/conditions``.
    case conditions
    /// ``SpecificGrant/ends``.
    case ends
    /// ``SpecificGrant/excludesAcademies``.
    case excludesAcademies
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SpecificGrant>] = [
    FieldSlot(.code, \.code),
    FieldSlot(.title, \.title),
    FieldSlot(.funder, \.funder),
    FieldSlot(.year, \.year),
    FieldSlot(.amount, \.amount),
    FieldSlot(.confirmation, \.confirmation),
    FieldSlot(.treatment, \.treatment),
    FieldSlot(.conditions, \.conditions),
    FieldSlot(.ends, \.ends),
    FieldSlot(.excludesAcademies, \.excludesAcademies),
  ]
}
