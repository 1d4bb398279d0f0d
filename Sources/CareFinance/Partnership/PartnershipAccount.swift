public import CareCore
public import CareModels

/// The account of a partnership for a year: contributions, expenditure, reserves.
///
/// Source: Safeguarding children partnership annual report 2020/21 (Leicestershire and Rutland), finance.
public struct PartnershipAccount: FieldRecord, FieldValue {
  /// The partnership; `nil` when not given.
  public var name: String?

  /// The financial year; `nil` when not stated.
  public var year: ReportingYear?

  /// What the partners pay; `nil` when not supplied.
  public var contributions: [PartnershipContribution]?

  /// Total income as it is stated; `nil` when not stated.
  public var income: Money?

  /// What is spent; `nil` when not supplied.
  public var expenses: [PartnershipExpense]?

  /// Total expenditure as it is stated; `nil` when not stated.
  public var expenditure: Money?

  /// Reserves at the start of the year; `nil` when not known.
  public var openingReserves: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    name: String? = nil,
    year: ReportingYear? = nil,
    contributions: [PartnershipContribution]? = nil,
    income: Money? = nil,
    expenses: [PartnershipExpense]? = nil,
    expenditure: Money? = nil,
    openingReserves: Money? = nil
  ) {
    self.name = name
    self.year = year
    self.contributions = contributions
    self.income = income
    self.expenses = expenses
    self.expenditure = expenditure
    self.openingReserves = openingReserves
  }
}

extension PartnershipAccount {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PartnershipAccount/name``.
    case name
    /// ``PartnershipAccount/year``.
    case year
    /// ``PartnershipAccount/contributions``.
    case contributions
    /// ``PartnershipAccount/income``.
    case income
    /// ``PartnershipAccount/expenses``.
    case expenses
    /// ``PartnershipAccount/expenditure``.
    case expenditure
    /// ``PartnershipAccount/openingReserves``.
    case openingReserves
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PartnershipAccount>] = [
    FieldSlot(.name, \.name),
    FieldSlot(.year, \.year),
    FieldSlot(.contributions, \.contributions),
    FieldSlot(.income, \.income),
    FieldSlot(.expenses, \.expenses),
    FieldSlot(.expenditure, \.expenditure),
    FieldSlot(.openingReserves, \.openingReserves),
  ]
}
