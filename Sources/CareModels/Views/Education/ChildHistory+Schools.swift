public import CareCore

extension HistoryStorage {
  /// Where the schools with each number are in their table; those without a number are left out.
  static func schoolRows(_ schools: [School]) -> [URN: [Int32]] {
    var rows: [URN: [Int32]] = [:]
    for (row, school) in schools.enumerated() {
      if let urn = school.urn { rows[urn, default: []].append(Int32(truncatingIfNeeded: row)) }
    }
    return rows
  }
}

extension ChildHistories {
  /// The records of the school with a number, in the order of the table: one as a rule, none when it is not in the
  /// table, or the table was not supplied.
  ///
  /// - Complexity: O(*n*) in the records of the one school.
  public func schools(numbered urn: URN) -> [School] {
    let table = storage.register.schools ?? []
    return (storage.schoolRows[urn] ?? []).map { table[Int($0)] }
  }
}

/// On which school's roll a child is on a day.
public enum SchoolRoll: Hashable, Sendable {
  /// On none.
  case none
  /// On the roll of this school, where the child is taught for the most part.
  case on(SchoolEnrolment)
  /// It cannot be told: a first day is missing, or there are two schools, and nothing says which is the main one.
  case notKnown
}

extension ChildHistory {
  /// On which school's roll the child is on a day; the day of leaving is not on the roll.
  ///
  /// Of two schools the one at which the child is registered as single or main counts. Guests, and registrations that are
  /// over, do not.
  public func schoolRoll(on day: CalendarDay) -> SchoolRoll {
    var current: [SchoolEnrolment] = []
    var isUnsure = false
    for record in schoolEnrolments {
      if record.end.map({ $0 <= day }) ?? false { continue }
      if record.status?.code == .guest || record.status?.code == .previous { continue }
      guard let start = record.start else {
        isUnsure = true
        continue
      }
      if start <= day, !current.contains(record) { current.append(record) }
    }
    let main = current.filter { $0.status?.code == .single || $0.status?.code == .main }
    let candidates = main.isEmpty ? current.filter { $0.status?.code != .subsidiary } : main
    let chosen = candidates.isEmpty ? current : candidates
    if let only = chosen.first, chosen.count == 1, !isUnsure { return .on(only) }
    return chosen.isEmpty && !isUnsure ? .none : .notKnown
  }
}
