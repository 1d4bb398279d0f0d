public import CareCore
public import CareModels

/// What one partner pays into a partnership in a year.
///
/// Source: Safeguarding children partnership annual report 2020/21 (Leicestershire and Rutland), funding.
public struct PartnershipContribution: FieldRecord, FieldValue {
  /// The partner; `nil` when not given.
  public var partner: String?

  /// What it pays, positive; `nil` when not known.
  public var amount: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    partner: String? = nil,
    amount: Money? = nil
  ) {
    self.partner = partner
    self.amount = amount
  }
}

extension PartnershipContribution {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PartnershipContribution/partner``.
    case partner
    /// ``PartnershipContribution/amount``.
    case amount
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PartnershipContribution>] = [
    FieldSlot(.partner, \.partner),
    FieldSlot(.amount, \.amount),
  ]
}
