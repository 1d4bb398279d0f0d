import CareCore

extension [Bool?] {
  /// Whether all hold: false when one does not, and otherwise `nil` when one cannot be told.
  var allTrue: Bool? { contains(false) ? false : contains(nil) ? nil : true }
}

/// Whether something is under way on a day: it had begun by then, and had not ended. What ends on the day is over.
///
/// `nil` when the start is not recorded, and the end does not settle it.
func isUnderWay(from start: CalendarDay?, to end: CalendarDay?, on day: CalendarDay) -> Bool? {
  if let end, end <= day { return false }
  return start.map { $0 <= day }
}
