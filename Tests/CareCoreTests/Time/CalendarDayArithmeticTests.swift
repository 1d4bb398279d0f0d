import CareCore
import Testing

@Suite("Arithmetic of days")
struct CalendarDayArithmeticTests {
  @Test(
    "Months keep the day of the month, or end on the last day of a shorter one",
    arguments: [
      (CalendarDay(2020, 8, 31), 6, CalendarDay(2021, 2, 28)),
      (CalendarDay(2019, 8, 31), 6, CalendarDay(2020, 2, 29)),
      (CalendarDay(2020, 12, 20), 3, CalendarDay(2021, 3, 20)),
      (CalendarDay(2021, 3, 31), -6, CalendarDay(2020, 9, 30)),
      (CalendarDay(2021, 3, 31), -30, CalendarDay(2018, 9, 30)),
      (CalendarDay(2021, 3, 31), -12, CalendarDay(2020, 3, 31)),
      (CalendarDay(2020, 1, 15), 14, CalendarDay(2021, 3, 15)),
      (CalendarDay(2021, 5, 31), 0, CalendarDay(2021, 5, 31)),
      (CalendarDay(2021, 1, 31), -1, CalendarDay(2020, 12, 31)),
      (CalendarDay(9999, 11, 30), 1, CalendarDay(9999, 12, 30)),
      (CalendarDay(9999, 12, 1), 1, nil),
      (CalendarDay(1, 1, 31), -1, nil),
      (.last, Int.max, nil), (.first, Int.min, nil),
    ] as [(CalendarDay, Int, CalendarDay?)])
  func months(day: CalendarDay, months: Int, expected: CalendarDay?) {
    #expect(day.adding(months: months) == expected)
  }

  @Test(
    "Years keep month and day, but for 29 February",
    arguments: [
      (CalendarDay(2020, 2, 29), 1, CalendarDay(2021, 2, 28)),
      (CalendarDay(2020, 2, 29), 4, CalendarDay(2024, 2, 29)),
      (CalendarDay(2021, 2, 28), 3, CalendarDay(2024, 2, 28)),
      (CalendarDay(2021, 3, 31), -1, CalendarDay(2020, 3, 31)),
      (.last, 1, nil), (.first, -1, nil), (.first, 9998, CalendarDay(9999, 1, 1)),
      (.last, Int.max, nil), (.first, Int.min, nil),
    ] as [(CalendarDay, Int, CalendarDay?)])
  func years(day: CalendarDay, years: Int, expected: CalendarDay?) {
    #expect(day.adding(years: years) == expected)
  }

  @Test("Adding days and subtracting them leads back, and the days between are those that were added")
  func daysInverse() {
    for day in [CalendarDay.first, CalendarDay(1900, 2, 28), CalendarDay(2020, 2, 29), .last] {
      for days in [0, 1, 28, 365, 366, 146_097, 3_652_058, 3_652_059, Int.max, -1, -365, -3_652_058, Int.min] {
        guard let other = day.adding(days: days) else {
          let room = days > 0 ? day.days(until: .last) : CalendarDay.first.days(until: day)
          #expect(days.magnitude > room.magnitude, "\(days) days from \(day)")
          continue
        }
        #expect(other.adding(days: -days) == day)
        #expect(day.days(until: other) == days)
        #expect(other.days(until: day) == -days)
      }
    }
  }

  @Test("A month later is later, in the next month, and never more days on than the longest month")
  func monthsOrdered() throws {
    var previous = CalendarDay.first
    for number in stride(from: 1, through: Int(CalendarDay(2040, 1, 1).dayNumber), by: 1).suffix(30_000) {
      let day = try #require(CalendarDay(dayNumber: number))
      let later = try #require(day.adding(months: 1))
      #expect(later.month == day.month % 12 + 1)
      #expect((28...31).contains(day.days(until: later)))
      #expect(later >= previous)
      #expect(day.adding(months: 12) == day.adding(years: 1))
      previous = later
    }
  }

  @Test("The last day of a month is known as such")
  func lastOfMonth() {
    #expect(CalendarDay(2021, 2, 28).isLastOfMonth)
    #expect(!CalendarDay(2020, 2, 28).isLastOfMonth)
    #expect(CalendarDay.last.isLastOfMonth)
  }

  @Test("The days of the week follow one another", arguments: [(CalendarDay(2021, 3, 15), Weekday.monday)])
  func weekdays(monday: CalendarDay, weekday: Weekday) {
    #expect(monday.weekday == weekday)
    #expect((0..<7).map { monday.adding(days: $0)?.weekday } == Weekday.allCases)
    #expect(CalendarDay.first.weekday == .monday)
    #expect(CalendarDay(2020, 2, 29).weekday == .saturday)
  }
}

@Suite("Ages")
struct AgesTests {
  @Test(
    "An age is in completed years",
    arguments: [
      (CalendarDay(2005, 3, 31), CalendarDay(2021, 3, 31), 16),
      (CalendarDay(2005, 4, 1), CalendarDay(2021, 3, 31), 15),
      (CalendarDay(2021, 3, 31), CalendarDay(2021, 3, 31), 0),
      (CalendarDay(2021, 4, 1), CalendarDay(2021, 3, 31), nil),
      (CalendarDay(2004, 2, 29), CalendarDay(2020, 2, 28), 15),
      (CalendarDay(2004, 2, 29), CalendarDay(2020, 2, 29), 16),
      (.first, .last, 9998),
    ] as [(CalendarDay, CalendarDay, Int?)])
  func ages(born: CalendarDay, on day: CalendarDay, age: Int?) {
    for leapDay in LeapDayBirthday.allCases {
      #expect(born.age(on: day, leapDay: leapDay) == age)
    }
  }

  @Test("Someone born on 29 February is a year older on 28 February, unless told 1 March")
  func leapDay() {
    let born = CalendarDay(2004, 2, 29)
    #expect(born.birthday(17) == CalendarDay(2021, 2, 28))
    #expect(born.birthday(17, leapDay: .firstMarch) == CalendarDay(2021, 3, 1))
    #expect(born.birthday(20, leapDay: .firstMarch) == CalendarDay(2024, 2, 29))
    #expect(born.age(on: CalendarDay(2021, 2, 27)) == 16)
    #expect(born.age(on: CalendarDay(2021, 2, 28)) == 17)
    #expect(born.age(on: CalendarDay(2021, 2, 28), leapDay: .firstMarch) == 16)
    #expect(born.age(on: CalendarDay(2021, 3, 1), leapDay: .firstMarch) == 17)
  }

  @Test("There is no birthday before birth nor beyond the calendar", arguments: [-1, Int.min, 9999, Int.max])
  func noBirthday(age: Int) {
    #expect(CalendarDay(2004, 2, 29).birthday(age) == nil)
    #expect(CalendarDay(2004, 5, 1).birthday(age, leapDay: .firstMarch) == nil)
  }

  @Test("An age is reached on the birthday, and the day before it is one less", arguments: LeapDayBirthday.allCases)
  func birthdayAndAgeAgree(leapDay: LeapDayBirthday) throws {
    for offset in 0..<1462 {
      let born = try #require(CalendarDay(2003, 1, 1).adding(days: offset))
      for age in [1, 4, 5, 16, 17, 18, 21, 25] {
        let birthday = try #require(born.birthday(age, leapDay: leapDay))
        #expect(born.age(on: birthday, leapDay: leapDay) == age)
        let before = try #require(birthday.adding(days: -1))
        #expect(born.age(on: before, leapDay: leapDay) == age - 1)
      }
    }
  }
}
