public import CareCore
public import CareModels

/// What a partnership spends in a year under one head.
///
/// Source: Safeguarding children partnership annual report 2020/21 (Leicestershire and Rutland), expenditure.
public struct PartnershipExpense: FieldRecord, FieldValue {
  /// The head: staffing, training, case reviews; `nil` when not given.
  public var head: String?

  /// What the partnership bears, positive; `nil` when not known.
  public var amount: Money?

  /// The whole cost, when it is shared with another body; `nil` when it is not, or not known.
  public var sharedTotal: Money?

  /// The part of a shared cost that this partnership bears, 0 to 1; `nil` when it is not shared, or not known.
  public var share: Fraction?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    head: String? = nil,
    amount: Money? = nil,
    sharedTotal: Money? = nil,
    share: Fraction? = nil
  ) {
    self.head = head
    self.amount = amount
    self.sharedTotal = sharedTotal
    self.share = share
  }
}

extension PartnershipExpense {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PartnershipExpense/head``.
    case head
    /// ``PartnershipExpense/amount``.
    case amount
    /// ``PartnershipExpense/sharedTotal``.
    case sharedTotal
    /// ``PartnershipExpense/share``.
    case share
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PartnershipExpense>] = [
    FieldSlot(.head, \.head),
    FieldSlot(.amount, \.amount),
    FieldSlot(.sharedTotal, \.sharedTotal),
    FieldSlot(.share, \.share),
  ]
}
