public import CareCore

extension CalendarDay {
  /// The year group by age, on a day, of someone born on this day: the age on 31 August before the school year decides.
  ///
  /// Reception for those who were 4 by then, Year 1 for those who were 5, to Year 13 for those who were 17. `nil` for
  /// the younger and the older. A child may be taught in another year group (``CareModels/SchoolEnrolment/yearGroup``).
  public func nationalCurriculumYear(on day: CalendarDay) -> NationalCurriculumYear? {
    guard let year = AcademicYear(containing: day),
      let eve = CalendarDay(year: year.startYear, month: 8, day: 31), let age = age(on: eve), age >= 4, age <= 17
    else { return nil }
    return age == 4 ? .reception : NationalCurriculumYear(rawValue: String(age - 4))
  }

  /// The days on which someone born on this day is of compulsory school age; `nil` outside the calendar.
  ///
  /// From the first 31 March, 31 August or 31 December on or after the fifth birthday, through the last Friday in June
  /// of the school year with the sixteenth birthday. Source: Education Act 1996, section 8; the prescribed days and the
  /// school leaving date as set under it since 1998.
  public func compulsorySchoolAge(leapDay: LeapDayBirthday = .twentyEighthFebruary) -> Period? {
    guard let fifth = birthday(5, leapDay: leapDay), let sixteenth = birthday(16, leapDay: leapDay),
      let year = AcademicYear(containing: sixteenth)
    else { return nil }
    let prescribed = [(3, 31), (8, 31), (12, 31)].compactMap {
      CalendarDay(year: fifth.year, month: $0.0, day: $0.1)
    }
    guard let start = prescribed.first(where: { $0 >= fifth }),
      let juneEnd = CalendarDay(year: year.startYear + 1, month: 6, day: 30)
    else { return nil }
    // Friday is day 5 of the week.
    guard let leaving = juneEnd.adding(days: -((juneEnd.weekday.rawValue + 2) % 7)) else { return nil }
    return Period(from: start, through: leaving)
  }
}

extension NationalCurriculumYear {
  /// The key stage that the year belongs to; `nil` for pupils who do not follow the national curriculum.
  public var keyStage: KeyStage? {
    switch self {
    case .earlyFirst, .earlySecond, .nurseryFirst, .nurserySecond, .reception: .foundation
    case .one, .two: .one
    case .three, .four, .five, .six: .two
    case .seven, .eight, .nine: .three
    case .ten, .eleven: .four
    case .twelve, .thirteen, .fourteen: .five
    case .notFollowed: nil
    }
  }
}

extension ChildHistory {
  /// The child's year group by age on a day; `nil` when the date of birth is not known, below Reception and above
  /// Year 13.
  public func nationalCurriculumYear(on day: CalendarDay) -> NationalCurriculumYear? {
    birthDate?.nationalCurriculumYear(on: day)
  }

  /// Whether the child is of compulsory school age on a day; `nil` when the date of birth is not known.
  public func isOfCompulsorySchoolAge(on day: CalendarDay) -> Bool? {
    birthDate?.compulsorySchoolAge().map { $0.contains(day) }
  }
}
