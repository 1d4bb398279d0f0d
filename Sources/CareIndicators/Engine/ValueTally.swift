public import CareCore

/// Numbers of which only how often each occurs matters: what a median or a percentile is worked out of.
///
/// Tallies of parts add up to that of the whole. It holds one entry for each different number.
public struct ValueTally: Hashable, Sendable {
  /// One number, and how often it occurs.
  public struct Entry: Codable, Hashable, Sendable {
    /// The number.
    public let value: Fraction
    /// How often it occurs, at least once.
    public let count: Int
  }

  /// The numbers, smallest first, each once.
  public let entries: [Entry]

  /// How many numbers there are, those that occur more than once as often as they do.
  public let count: Int

  /// Counts numbers.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ values: some Sequence<Fraction>) {
    var counts: [Fraction: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    self.init(counts: counts)
  }

  /// Numbers that are counted already, as memory holds them.
  init(counts: [Fraction: Int]) {
    entries = counts.sorted { $0.key < $1.key }.map { Entry(value: $0.key, count: $0.value) }
    count = counts.values.reduce(0, +)
  }

  private init?(entries: [Entry]) {
    var count = 0
    for entry in entries {
      let (sum, overflow) = count.addingReportingOverflow(entry.count)
      if overflow || entry.count < 1 { return nil }
      count = sum
    }
    self.entries = entries
    self.count = count
  }

  /// Both together; `nil` when a count does not fit.
  public func adding(_ other: ValueTally) -> ValueTally? {
    var joined: [Entry] = []
    joined.reserveCapacity(entries.count + other.entries.count)
    var (own, others) = (entries[...], other.entries[...])
    while let left = own.first, let right = others.first {
      if left.value == right.value {
        let (sum, overflow) = left.count.addingReportingOverflow(right.count)
        if overflow { return nil }
        joined.append(Entry(value: left.value, count: sum))
        own.removeFirst()
        others.removeFirst()
      } else if left.value < right.value {
        joined.append(own.removeFirst())
      } else {
        joined.append(others.removeFirst())
      }
    }
    return ValueTally(entries: joined + own + others)
  }

  /// The number at a position when all are put in order, from 0; `nil` beyond the last.
  private func value(at position: Int) -> Fraction? {
    var rest = position
    for entry in entries {
      if rest < entry.count { return entry.value }
      rest -= entry.count
    }
    return nil
  }

  /// The number that so many in a hundred lie below, 0–100: exactly the one at that place, or in proportion between the
  /// two it falls between (type 7, as R and spreadsheets have it).
  ///
  /// `nil` without numbers, outside 0 to 100, and when it does not fit. Source: Hyndman and Fan, Sample quantiles in
  /// statistical packages, The American Statistician 50 (1996), definition 7.
  public func percentile(_ percent: Int) -> Fraction? {
    guard (0...100).contains(percent), count > 0 else { return nil }
    let (product, overflow) = (count - 1).multipliedReportingOverflow(by: percent)
    guard !overflow, let low = value(at: product / 100) else { return nil }
    guard product % 100 != 0, let high = value(at: product / 100 + 1) else { return low }
    guard let share = Fraction(product % 100, over: 100) else { return nil }
    return high.subtracting(low)?.multiplied(by: share)?.adding(low)
  }

  /// The number in the middle, or halfway between the two in the middle; `nil` without numbers.
  public var median: Fraction? { percentile(50) }
}

extension ValueTally: Codable {
  /// Decodes a list of entries.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when they are not in order, each once, with a count above nought.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let entries = try container.decode([Entry].self)
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { $0.value < $1.value }
    guard isInOrder, let tally = ValueTally(entries: entries) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the values are not counted in order")
    }
    self = tally
  }

  /// Encodes the entries, smallest first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }
}
