/// A figure set by an authority, as it changed over time: each value with its first day, last day and source.
///
/// On a day that no entry covers the answer is `nil`, not known; never the nearest value.
public struct Dated<Value: Sendable>: Sendable {
  /// One value, and the days it was in force.
  public struct Entry: Sendable {
    /// The first day in force.
    public let first: CalendarDay

    /// The last day in force, included; `nil` when no end has been set.
    public let last: CalendarDay?

    /// The value.
    public let value: Value

    /// Where it is published.
    public let source: Source

    /// A value in force from the first to the last day, both included.
    @inlinable
    public init(_ value: Value, from first: CalendarDay, through last: CalendarDay? = nil, source: Source) {
      self.first = first
      self.last = last
      self.value = value
      self.source = source
    }

    /// Whether the value is in force on a day.
    @inlinable
    public func isInForce(on day: CalendarDay) -> Bool {
      guard day >= first else { return false }
      guard let last else { return true }
      return day <= last
    }
  }

  /// Why entries are not a series.
  public enum Fault: Error, Hashable, Sendable {
    /// An entry ends before it starts; `entry` is its index in the order given.
    case endsBeforeStart(entry: Int)
    /// Two values are in force on `day`.
    case overlap(on: CalendarDay)
  }

  /// The entries, earliest first; no two share a day.
  public let entries: [Entry]

  /// Checks and orders entries, which may come in any order and may leave days between them uncovered.
  ///
  /// - Throws: ``Fault`` when an entry ends before it starts, or when two are in force on the same day.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  public init(validating entries: [Entry]) throws(Fault) {
    for (index, entry) in entries.enumerated() {
      if let last = entry.last, last < entry.first { throw .endsBeforeStart(entry: index) }
    }
    let ordered = entries.sorted { $0.first < $1.first }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.isInForce(on: later.first) {
      throw .overlap(on: later.first)
    }
    self.entries = ordered
  }

  /// The series of entries that are written in the program.
  ///
  /// - Precondition: No entry ends before it starts and no two share a day. For data use ``init(validating:)``.
  public init(_ entries: Entry...) {
    do {
      try self.init(validating: entries)
    } catch {
      preconditionFailure("the entries are not a series")
    }
  }

  /// The value in force on a day; `nil` when none is known for it.
  ///
  /// - Complexity: O(log *n*) in the number of entries.
  public func value(on day: CalendarDay) -> Value? { entry(on: day)?.value }

  /// The entry in force on a day, with its source; `nil` when none is known for it.
  ///
  /// - Complexity: O(log *n*) in the number of entries.
  public func entry(on day: CalendarDay) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle].first <= day { low = middle + 1 } else { high = middle }
    }
    guard low > 0, entries[low - 1].isInForce(on: day) else { return nil }
    return entries[low - 1]
  }
}

extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
extension Dated.Entry: Equatable where Value: Equatable {}
extension Dated.Entry: Hashable where Value: Hashable {}

extension Dated.Entry: Codable where Value: Codable {}

extension Dated: Codable where Value: Codable {
  /// Decodes an array of entries, each with `first`, `last`, `value` and `source`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when they are not a series.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(validating: try container.decode([Entry].self))
    } catch is Fault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the entries are not a series")
    }
  }

  /// Encodes the entries, earliest first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }
}
