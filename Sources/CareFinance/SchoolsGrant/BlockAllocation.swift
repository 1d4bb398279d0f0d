public import CareCore
public import CareModels

/// What a block of the Dedicated Schools Grant, or a part of one, comes to.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), table of the blocks
/// before paragraph 20, and paragraphs 22, 32 and 41.
public struct BlockAllocation: FieldRecord, FieldValue {
  /// The block; `nil` when not given.
  public var block: Coded<GrantBlock>?

  /// The part of it, such as formula or growth; `nil` for the whole block.
  public var part: String?

  /// The allocation, positive; `nil` when not known.
  public var amount: Money?

  /// How settled it is; `nil` when not said.
  public var status: Coded<SettlementStatus>?

  /// The month of the school census that it is worked out on; `nil` when not said.
  public var census: CalendarMonth?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    block: Coded<GrantBlock>? = nil,
    part: String? = nil,
    amount: Money? = nil,
    status: Coded<SettlementStatus>? = nil,
    census: CalendarMonth? = nil
  ) {
    self.block = block
    self.part = part
    self.amount = amount
    self.status = status
    self.census = census
  }
}

extension BlockAllocation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``BlockAllocation/block``.
    case block
    /// ``BlockAllocation/part``.
    case part
    /// ``BlockAllocation/amount``.
    case amount
    /// ``BlockAllocation/status``.
    case status
    /// ``BlockAllocation/census``.
    case census
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<BlockAllocation>] = [
    FieldSlot(.block, \.block),
    FieldSlot(.part, \.part),
    FieldSlot(.amount, \.amount),
    FieldSlot(.status, \.status),
    FieldSlot(.census, \.census),
  ]
}
