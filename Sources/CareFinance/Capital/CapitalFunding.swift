public import CareCore
public import CareModels

/// What pays for a capital programme: a grant, contributions of developers, borrowing.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 45.
public struct CapitalFunding: FieldRecord, FieldValue {
  /// A code; `nil` when not given.
  public var code: String?

  /// The source of the money; `nil` when not given.
  public var title: String?

  /// How sure it is; `nil` when not said.
  public var confirmation: Coded<GrantConfirmation>?

  /// What comes in each year; `nil` when none are given.
  public var amounts: YearlyAmounts?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    code: String? = nil,
    title: String? = nil,
    confirmation: Coded<GrantConfirmation>? = nil,
    amounts: YearlyAmounts? = nil
  ) {
    self.code = code
    self.title = title
    self.confirmation = confirmation
    self.amounts = amounts
  }
}

extension CapitalFunding {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CapitalFunding/code``.
    case code
    /// ``CapitalFunding/title``.
    case title
    /// ``CapitalFunding/confirmation``.
    case confirmation
    /// ``CapitalFunding/amounts``.
    case amounts
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CapitalFunding>] = [
    FieldSlot(.code, \.code),
    FieldSlot(.title, \.title),
    FieldSlot(.confirmation, \.confirmation),
    FieldSlot(.amounts, \.amounts),
  ]
}
