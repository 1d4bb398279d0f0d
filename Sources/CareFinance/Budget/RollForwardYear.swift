public import CareCore
public import CareModels

/// One year of a roll-forward as it is stated: from the budget of the year before to that of the year.
///
/// Spending is positive and income negative, savings too. Source: Medium Term Financial Strategy 2020/21–2023/24
/// (Leicestershire, January 2020), paragraph 7.
public struct RollForwardYear: FieldRecord, FieldValue {
  /// The financial year; `nil` when not stated.
  public var year: ReportingYear?

  /// How settled the budget is; `nil` when not stated.
  public var status: Coded<BudgetStatus>?

  /// The net budget of the year before; `nil` when not stated.
  public var opening: Money?

  /// Budgets moved in or out since that was set, such as inflation and pay awards; `nil` when not stated.
  public var transfers: Money?

  /// Opening and transfers together: the adjusted base; `nil` when not stated.
  public var subtotal: Money?

  /// What is added in the year; `nil` when not stated.
  public var growth: Money?

  /// What is taken out in the year, negative; `nil` when not stated.
  public var savings: Money?

  /// The net budget of the year; `nil` when not stated.
  public var net: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    year: ReportingYear? = nil,
    status: Coded<BudgetStatus>? = nil,
    opening: Money? = nil,
    transfers: Money? = nil,
    subtotal: Money? = nil,
    growth: Money? = nil,
    savings: Money? = nil,
    net: Money? = nil
  ) {
    self.year = year
    self.status = status
    self.opening = opening
    self.transfers = transfers
    self.subtotal = subtotal
    self.growth = growth
    self.savings = savings
    self.net = net
  }
}

extension RollForwardYear {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``RollForwardYear/year``.
    case year
    /// ``RollForwardYear/status``.
    case status
    /// ``RollForwardYear/opening``.
    case opening
    /// ``RollForwardYear/transfers``.
    case transfers
    /// ``RollForwardYear/subtotal``.
    case subtotal
    /// ``RollForwardYear/growth``.
    case growth
    /// ``RollForwardYear/savings``.
    case savings
    /// ``RollForwardYear/net``.
    case net
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<RollForwardYear>] = [
    FieldSlot(.year, \.year),
    FieldSlot(.status, \.status),
    FieldSlot(.opening, \.opening),
    FieldSlot(.transfers, \.transfers),
    FieldSlot(.subtotal, \.subtotal),
    FieldSlot(.growth, \.growth),
    FieldSlot(.savings, \.savings),
    FieldSlot(.net, \.net),
  ]
}
