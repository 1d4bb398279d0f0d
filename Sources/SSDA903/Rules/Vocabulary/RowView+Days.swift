import CareCore

extension RowView {
  /// Whether a cell is filled and is not written as the return wants days written, `31/03/2021`: no day at all, or one
  /// in another form, which other rules read all the same. A nought that is left out (`1/4/2021`) does not matter.
  func isNoReturnedDay(_ column: Row.Column) -> Bool {
    guard isFilled(column) else { return false }
    return CalendarDay.reading(asWritten(column), forms: [.dayMonthYear, .unpaddedDayMonthYear]) == nil
  }
}

extension CalendarDay {
  /// Whether a child born on this day has reached an age by a day; the birthday counts.
  func hasReached(_ age: Int, by day: CalendarDay) -> Bool {
    birthday(age).map { $0 <= day } ?? false
  }

  /// The day so many days later; the last or first day there is when that is beyond the calendar.
  func shifted(_ days: Int) -> CalendarDay {
    adding(days: days) ?? (days < 0 ? .first : .last)
  }
}
