public import CareCore

/// Money spent from the pool of pupil premium for no one child: newsletters, events, a contract.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 23–25.
public struct PooledPremiumSpend: RegisterRecord {
  /// What it was spent on; `nil` when not recorded.
  public var intervention: Coded<PupilPremiumIntervention>?

  /// The days it pays for; `nil` when not recorded.
  public var period: Period?

  /// The amount; `nil` when not recorded.
  public var amount: Money?

  /// Who provides it; `nil` when not recorded.
  public var provider: String?

  /// Days of a specialist that a contract buys, 0 or more; `nil` when not recorded.
  public var contractDays: Int?

  /// How many children it served, 0 or more; `nil` when not recorded.
  public var children: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    intervention: Coded<PupilPremiumIntervention>? = nil,
    period: Period? = nil,
    amount: Money? = nil,
    provider: String? = nil,
    contractDays: Int? = nil,
    children: Int? = nil
  ) {
    self.intervention = intervention
    self.period = period
    self.amount = amount
    self.provider = provider
    self.contractDays = contractDays
    self.children = children
  }
}

extension PooledPremiumSpend {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PooledPremiumSpend/intervention``.
    case intervention
    /// ``PooledPremiumSpend/period``.
    case period
    /// ``PooledPremiumSpend/amount``.
    case amount
    /// ``PooledPremiumSpend/provider``.
    case provider
    /// ``PooledPremiumSpend/contractDays``.
    case contractDays
    /// ``PooledPremiumSpend/children``.
    case children
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PooledPremiumSpend>] = [
    FieldSlot(.intervention, \.intervention),
    FieldSlot(.period, \.period),
    FieldSlot(.amount, \.amount),
    FieldSlot(.provider, \.provider),
    FieldSlot(.contractDays, \.contractDays),
    FieldSlot(.children, \.children),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .pooledPremiumSpends }
}
