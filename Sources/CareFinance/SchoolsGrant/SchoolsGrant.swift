public import CareCore
public import CareModels

/// The Dedicated Schools Grant of a year.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraphs 20 to 42.
public struct SchoolsGrant: FieldRecord, FieldValue {
  /// The financial year; `nil` when not stated.
  public var year: ReportingYear?

  /// The blocks, or their parts; `nil` when none were supplied.
  public var allocations: [BlockAllocation]?

  /// The grant as it is stated; `nil` when not stated.
  public var total: Money?

  /// What the government keeps back to pay academies itself, positive; `nil` when not known.
  public var recoupment: Money?

  /// What is moved from the schools block to high needs, 0 or more; `nil` when not known.
  public var transfer: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    year: ReportingYear? = nil,
    allocations: [BlockAllocation]? = nil,
    total: Money? = nil,
    recoupment: Money? = nil,
    transfer: Money? = nil
  ) {
    self.year = year
    self.allocations = allocations
    self.total = total
    self.recoupment = recoupment
    self.transfer = transfer
  }
}

extension SchoolsGrant {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolsGrant/year``.
    case year
    /// ``SchoolsGrant/allocations``.
    case allocations
    /// ``SchoolsGrant/total``.
    case total
    /// ``SchoolsGrant/recoupment``.
    case recoupment
    /// ``SchoolsGrant/transfer``.
    case transfer
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolsGrant>] = [
    FieldSlot(.year, \.year),
    FieldSlot(.allocations, \.allocations),
    FieldSlot(.total, \.total),
    FieldSlot(.recoupment, \.recoupment),
    FieldSlot(.transfer, \.transfer),
  ]
}
