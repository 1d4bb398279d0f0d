public import CareCore
public import CareModels

/// The revenue budget of a year: services, what they cost, what they bring in and who pays.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), appendix A.
public struct RevenueBudget: FieldRecord, FieldValue {
  /// The financial year; `nil` when not stated.
  public var year: ReportingYear?

  /// The rows, in the order of the table; `nil` when none were supplied.
  public var lines: [RevenueLine]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    year: ReportingYear? = nil,
    lines: [RevenueLine]? = nil
  ) {
    self.year = year
    self.lines = lines
  }
}

extension RevenueBudget {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``RevenueBudget/year``.
    case year
    /// ``RevenueBudget/lines``.
    case lines
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<RevenueBudget>] = [
    FieldSlot(.year, \.year),
    FieldSlot(.lines, \.lines),
  ]
}
