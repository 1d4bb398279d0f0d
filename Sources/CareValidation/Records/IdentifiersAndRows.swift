import CareCore
import CareModels

extension ChildHistory {
  /// The child's records of one kind, in the order of the table; none when the table was not supplied.
  func all<Row: CareRecord>(_ type: Row.Type) -> [Row] {
    let records = register[Row.self] ?? []
    return references(in: Row.table).filter { records.indices.contains($0.row) }.map { records[$0.row] }
  }
}

/// Whether both values are known and they are not the same.
func differs<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
  guard let one, let other else { return false }
  return one != other
}

/// The positions of the values that are known and stood before.
func repeats<Value: Hashable>(_ values: [Value?]) -> [Int] {
  var seen: Set<Value> = []
  return values.indices.filter { position in values[position].map { !seen.insert($0).inserted } ?? false }
}

/// The positions of the spans that are open, with a start and without an end, beside the latest of those.
///
/// Of two that start on the same day the later in the table is the latest.
func openBesideLatest(_ spans: [(start: CalendarDay?, end: CalendarDay?)]) -> [Int] {
  let open = spans.indices.filter { spans[$0].start != nil && spans[$0].end == nil }
  let latest = open.max { (spans[$0].start ?? .first, $0) < (spans[$1].start ?? .first, $1) }
  return open.filter { $0 != latest }
}

/// The sum of the numbers, or the greatest or least number there is when it is beyond that.
func saturatingSum(_ numbers: [Int]) -> Int {
  numbers.reduce(0) { total, number in
    let (sum, overflow) = total.addingReportingOverflow(number)
    return overflow ? (number < 0 ? .min : .max) : sum
  }
}

/// Whether the parts that are known are together more than the whole, where that is known.
func sumExceeds(_ parts: [Int?], _ whole: Int?) -> Bool {
  guard let whole else { return false }
  return saturatingSum(parts.compactMap(\.self)) > whole
}
