import CareCore
public import CareModels

/// All growth, or all savings, of a strategy.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), appendix B.
public struct BudgetChanges: FieldRecord, FieldValue {
  /// Whether amounts are in-year or cumulative; `nil` when not said, and then nothing is worked out from them.
  public var basis: AmountBasis?

  /// The lines; `nil` when none were supplied.
  public var lines: [BudgetChange]?

  /// The totals as they are stated, on the same basis; `nil` when not stated.
  public var totals: YearlyAmounts?

  /// Ideas that are not in the totals yet, mostly without amounts; `nil` when none were supplied.
  public var underDevelopment: [BudgetChange]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    basis: AmountBasis? = nil,
    lines: [BudgetChange]? = nil,
    totals: YearlyAmounts? = nil,
    underDevelopment: [BudgetChange]? = nil
  ) {
    self.basis = basis
    self.lines = lines
    self.totals = totals
    self.underDevelopment = underDevelopment
  }
}

extension BudgetChanges {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``BudgetChanges/basis``.
    case basis
    /// ``BudgetChanges/lines``.
    case lines
    /// ``BudgetChanges/totals``.
    case totals
    /// ``BudgetChanges/underDevelopment``.
    case underDevelopment
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<BudgetChanges>] = [
    FieldSlot(.basis, \.basis),
    FieldSlot(.lines, \.lines),
    FieldSlot(.totals, \.totals),
    FieldSlot(.underDevelopment, \.underDevelopment),
  ]
}
