/// On which day someone born on 29 February has a birthday in a year without one.
@frozen public enum LeapDayBirthday: String, CaseIterable, Codable, Hashable, Sendable {
  /// 28 February: what the published Python validator of the children-looked-after return does, by adding whole years
  /// to the date of birth. The default throughout.
  case twentyEighthFebruary
  /// 1 March: the other common reading, under which nobody reaches an age before that many whole years have passed.
  case firstMarch
}

extension CalendarDay {
  /// The day on which someone born on this day reaches an age in whole years.
  ///
  /// Age 0 is the day of birth itself.
  ///
  /// - Parameters:
  ///   - age: The age in whole years.
  ///   - leapDay: When someone born on 29 February has a birthday in other years.
  /// - Returns: The birthday, or `nil` for an age below 0 and beyond the year 9999.
  @inlinable
  public func birthday(_ age: Int, leapDay: LeapDayBirthday = .twentyEighthFebruary) -> CalendarDay? {
    guard age >= 0, let birthday = adding(years: age) else { return nil }
    // Only a 29 February can come back as another day of the month.
    if leapDay == .firstMarch, birthday.day != day { return birthday.adding(days: 1) }
    return birthday
  }

  /// The age on a day of someone born on this day. It is reached on the birthday itself.
  ///
  /// - Parameters:
  ///   - day: The day for which the age is asked.
  ///   - leapDay: When someone born on 29 February has a birthday in other years.
  /// - Returns: The age in completed years, or `nil` before the birth.
  @inlinable
  public func age(on day: CalendarDay, leapDay: LeapDayBirthday = .twentyEighthFebruary) -> Int? {
    guard day >= self else { return nil }
    let born = components
    let now = day.components
    var bornMonth = born.month
    var bornDay = born.day
    if bornMonth == 2, bornDay == 29, !Self.isLeap(now.year) {
      (bornMonth, bornDay) = leapDay == .firstMarch ? (3, 1) : (2, 28)
    }
    let hadBirthday = now.month > bornMonth || (now.month == bornMonth && now.day >= bornDay)
    return now.year - born.year - (hadBirthday ? 0 : 1)
  }
}
