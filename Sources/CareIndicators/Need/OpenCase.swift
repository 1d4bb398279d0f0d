import CareCore

/// Whether a case that starts on one day and closes on another was open at the end of a day: it started by then, and had
/// not closed. One that closes on the day is closed.
///
/// `nil` when it cannot be told: there is no start, or a closing day was given that is none (`closesUnread`).
func isCaseOpen(from start: CalendarDay?, to end: CalendarDay?, closesUnread: Bool, on day: CalendarDay) -> Bool? {
  if let end, end <= day { return false }
  guard let start else { return nil }
  if start > day { return false }
  return end == nil && closesUnread ? nil : true
}

/// Whether a case closed in a period; one without a closing day is open, unless a day was given that is none.
func didCaseClose(on end: CalendarDay?, closesUnread: Bool, in period: Period) -> Bool? {
  end.map(period.contains) ?? (closesUnread ? nil : false)
}
