/// What a cell of a return holds: nothing, a value, or text that is none.
///
/// The text itself stays in the table (``ReturnTable/text(row:column:)``), so that a row is a few bytes.
@frozen public enum Cell<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The cell is empty, holds only spaces, or is in a column that the file does not have.
  case missing
  /// A value.
  case value(Value)
  /// Text that is not what the column is for: no day, no code of the published list, no whole number.
  case unusable

  /// The value; `nil` when it is missing or unusable.
  @inlinable public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// A set of columns of one table, by their positions.
@frozen public struct ColumnSet: Hashable, Sendable {
  @usableFromInline var bits: UInt32 = 0

  /// No column.
  @inlinable
  public init() {}

  /// Whether a column is in the set.
  @inlinable
  public func contains(_ column: some ReturnColumn) -> Bool {
    column.rawValue < 32 && bits & (1 << UInt32(truncatingIfNeeded: column.rawValue)) != 0
  }

  /// Whether no column is in the set.
  @inlinable public var isEmpty: Bool { bits == 0 }

  @inlinable
  mutating func insert(_ column: some ReturnColumn) {
    if column.rawValue < 32 { bits |= 1 << UInt32(truncatingIfNeeded: column.rawValue) }
  }
}
