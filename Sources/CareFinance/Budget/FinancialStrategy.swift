public import CareCore
public import CareModels

/// A medium-term financial strategy of children’s services: one proposed budget and the provisional ones after it.
///
/// A table that was not supplied is `nil`, which is not an empty one. Source: Medium Term Financial Strategy
/// 2020/21–2023/24 (Leicestershire, January 2020).
public struct FinancialStrategy: FieldRecord, FieldValue {
  /// The version of the form, 1; `nil` when not said, which is taken for 1.
  public var schemaVersion: Int?

  /// What the strategy is called; `nil` when not given.
  public var title: String?

  /// Whose it is; `nil` when not given.
  public var authority: LocalAuthorityCode?

  /// From budget to budget, earliest year first; `nil` when not supplied.
  public var rollForward: [RollForwardYear]?

  /// What is added; `nil` when not supplied.
  public var growth: BudgetChanges?

  /// What is taken out; `nil` when not supplied.
  public var savings: BudgetChanges?

  /// The budget of services for the first year; `nil` when not supplied.
  public var revenue: RevenueBudget?

  /// The capital programme; `nil` when not supplied.
  public var capital: CapitalProgramme?

  /// The Dedicated Schools Grant; `nil` when not supplied.
  public var schoolsGrant: SchoolsGrant?

  /// The other grants; `nil` when not supplied.
  public var grants: [SpecificGrant]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    schemaVersion: Int? = nil,
    title: String? = nil,
    authority: LocalAuthorityCode? = nil,
    rollForward: [RollForwardYear]? = nil,
    growth: BudgetChanges? = nil,
    savings: BudgetChanges? = nil,
    revenue: RevenueBudget? = nil,
    capital: CapitalProgramme? = nil,
    schoolsGrant: SchoolsGrant? = nil,
    grants: [SpecificGrant]? = nil
  ) {
    self.schemaVersion = schemaVersion
    self.title = title
    self.authority = authority
    self.rollForward = rollForward
    self.growth = growth
    self.savings = savings
    self.revenue = revenue
    self.capital = capital
    self.schoolsGrant = schoolsGrant
    self.grants = grants
  }
}

extension FinancialStrategy {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``FinancialStrategy/schemaVersion``.
    case schemaVersion
    /// ``FinancialStrategy/title``.
    case title
    /// ``FinancialStrategy/authority``.
    case authority
    /// ``FinancialStrategy/rollForward``.
    case rollForward
    /// ``FinancialStrategy/growth``.
    case growth
    /// ``FinancialStrategy/savings``.
    case savings
    /// ``FinancialStrategy/revenue``.
    case revenue
    /// ``FinancialStrategy/capital``.
    case capital
    /// ``FinancialStrategy/schoolsGrant``.
    case schoolsGrant
    /// ``FinancialStrategy/grants``.
    case grants
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<FinancialStrategy>] = [
    FieldSlot(.schemaVersion, \.schemaVersion),
    FieldSlot(.title, \.title),
    FieldSlot(.authority, \.authority),
    FieldSlot(.rollForward, \.rollForward),
    FieldSlot(.growth, \.growth),
    FieldSlot(.savings, \.savings),
    FieldSlot(.revenue, \.revenue),
    FieldSlot(.capital, \.capital),
    FieldSlot(.schoolsGrant, \.schoolsGrant),
    FieldSlot(.grants, \.grants),
  ]
}
