import CareCore

// What checks ask most often, so that a missing value is dealt with in one way: it breaks nothing.

extension Optional where Wrapped == CalendarDay {
  /// Whether both days are known and this is the earlier.
  func isBefore(_ other: CalendarDay?) -> Bool {
    guard let day = self, let other else { return false }
    return day < other
  }

  /// Whether both days are known and this is the later.
  func isAfter(_ other: CalendarDay?) -> Bool { other.isBefore(self) }
}

extension Sequence where Element == CalendarDay? {
  /// Whether the days that are known come in this order; equal days do.
  var isInOrder: Bool {
    let days = compactMap(\.self)
    return zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

extension Optional where Wrapped == Money {
  /// Whether the amount is known and below nothing.
  var isNegative: Bool { self.map { $0 < .zero } ?? false }
}

extension Optional where Wrapped == Int {
  /// Whether the number is known and below nought.
  var isNegative: Bool { self.map { $0 < 0 } ?? false }

  /// Whether the number is known and outside these bounds.
  func isOutside(_ bounds: ClosedRange<Int>) -> Bool { self.map { !bounds.contains($0) } ?? false }
}

/// Spans of days, each from its first up to, not including, its last: those that start before one before has ended.
///
/// A span without a start is left out, as is one that ends before it starts. One without an end lasts.
///
/// - Complexity: O(*n* log *n*).
func overlapping(_ spans: [(start: CalendarDay?, end: CalendarDay?)]) -> [Int] {
  let usable = spans.indices.filter { spans[$0].start != nil && !spans[$0].end.isBefore(spans[$0].start) }
    .sorted { left, right in
      let (one, other) = (spans[left].start ?? .first, spans[right].start ?? .first)
      return one == other ? left < right : one < other
    }
  var latest: CalendarDay?
  return usable.filter { position in
    let span = spans[position]
    defer { latest = Swift.max(latest ?? .first, span.end ?? .last) }
    return span.start.isBefore(latest)
  }
}

extension Array where Element == CalendarDay? {
  /// The positions of the days that stand before in the list; missing days repeat nothing.
  var repeated: [Int] {
    var seen: Set<CalendarDay> = []
    return indices.filter { position in self[position].map { !seen.insert($0).inserted } ?? false }
  }
}
