extension CalendarDay {
  /// The day some days later, or earlier when the number is negative; `nil` outside years 1 to 9999.
  @inlinable
  public func adding(days: Int) -> CalendarDay? {
    let (number, overflow) = Int(dayNumber).addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(dayNumber: number)
  }

  /// The same day of the month some calendar months later, or earlier when the number is negative; the last day of that
  /// month when it is shorter. `nil` outside years 1 to 9999.
  ///
  /// 31 August and six months is 28 February, or 29 in a leap year. Because of the shorter months, adding and then
  /// subtracting need not lead back, and neither need two steps equal one.
  @inlinable
  public func adding(months: Int) -> CalendarDay? {
    let (year, month, day) = components
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 12, index < 120_000 else { return nil }
    return CalendarDay(clamped: day, ofMonth: index % 12 + 1, of: index / 12)
  }

  /// The same day some years later, or earlier when the number is negative; 28 February for a 29 February when that year
  /// has none. `nil` outside years 1 to 9999.
  @inlinable
  public func adding(years: Int) -> CalendarDay? {
    let (year, month, day) = components
    let (target, overflow) = year.addingReportingOverflow(years)
    guard !overflow, target >= 1, target <= 9999 else { return nil }
    return CalendarDay(clamped: day, ofMonth: month, of: target)
  }

  /// How many days later the other day is: 0 for the same day, negative when it is earlier.
  @inlinable
  public func days(until other: CalendarDay) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// Whether the day is the last of its month.
  @inlinable public var isLastOfMonth: Bool {
    let (year, month, day) = components
    return day == Self.days(inMonth: month, of: year)
  }

  /// The day of a month, or the last of the month when it has no such day.
  ///
  /// The year, month and day (at least 1) are known to be sound.
  @inlinable
  init(clamped day: Int, ofMonth month: Int, of year: Int) {
    dayNumber = Self.number(year, month, min(day, Self.days(inMonth: month, of: year)))
  }
}
