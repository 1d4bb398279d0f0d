public import CareModels

/// A capital programme: schemes by year, and what pays for them.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraphs 44 to 47 and
/// appendix C.
public struct CapitalProgramme: FieldRecord, FieldValue {
  /// The schemes with their subtotals, in the order of the table; `nil` when none were supplied.
  public var schemes: [CapitalScheme]?

  /// What pays for them; `nil` when not supplied.
  public var funding: [CapitalFunding]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    schemes: [CapitalScheme]? = nil,
    funding: [CapitalFunding]? = nil
  ) {
    self.schemes = schemes
    self.funding = funding
  }
}

extension CapitalProgramme {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CapitalProgramme/schemes``.
    case schemes
    /// ``CapitalProgramme/funding``.
    case funding
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CapitalProgramme>] = [
    FieldSlot(.schemes, \.schemes),
    FieldSlot(.funding, \.funding),
  ]
}
