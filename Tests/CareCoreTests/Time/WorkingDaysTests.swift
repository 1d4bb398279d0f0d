import CareCore
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Bank holidays")
struct BankHolidaysTests {
  private struct Published: Decodable {
    struct Holiday: Decodable {
      let date: CalendarDay
      let title: String
      let notes: String
    }
    let holidays: [Holiday]
  }

  @Test(
    "The list is the published one",
    .enabled(if: TimeSupport.referenceFile("domain/bank_holidays.json") != nil, "the reference material is not here"))
  func published() throws {
    let file = try #require(TimeSupport.referenceFile("domain/bank_holidays.json"))
    let published = try JSONDecoder().decode(Published.self, from: file).holidays
    let listed = BankHolidays.englandAndWales
    #expect(listed.map(\.day) == published.map(\.date))
    #expect(listed.map(\.isSubstitute) == published.map { $0.notes == "Substitute day" })
    for (holiday, other) in zip(listed, published) {
      #expect(other.title.hasPrefix(holiday.occasion.rawValue), "\(other.date)")
    }
  }

  @Test("There are eight a year, and one-off days in 2022 and 2023; none is at a weekend, twice or out of order")
  func shape() {
    let listed = BankHolidays.englandAndWales
    for year in 2015...2028 {
      let extra = [2022: 2, 2023: 1][year] ?? 0
      #expect(listed.filter { $0.day.year == year }.count == 8 + extra, "\(year)")
    }
    #expect(listed.count == 115)
    #expect(!listed.contains { $0.day.weekday == .saturday || $0.day.weekday == .sunday })
    #expect(zip(listed, listed.dropFirst()).allSatisfy { $0.day < $1.day })
    #expect(listed.allSatisfy { BankHolidays.known.contains($0.day) })
  }

  @Test("Each holiday is on the day of the week that it is kept on, unless it was moved")
  func weekdays() {
    for holiday in BankHolidays.englandAndWales {
      switch holiday.occasion {
      case .goodFriday: #expect(holiday.day.weekday == .friday)
      case .easterMonday, .summer: #expect(holiday.day.weekday == .monday)
      case .earlyMay:
        #expect(holiday.day.month == 5 && holiday.day.day <= 8)
        #expect(holiday.day.weekday == .monday || holiday.day == CalendarDay(2020, 5, 8))
      case .spring:
        #expect(holiday.day.day >= 25 || holiday.day == CalendarDay(2022, 6, 2))
        #expect(holiday.day.weekday == .monday || holiday.day == CalendarDay(2022, 6, 2))
      default: break
      }
    }
  }

  @Test(
    "Some days that are remembered",
    arguments: [
      (CalendarDay(2020, 5, 8), .earlyMay, false), (CalendarDay(2021, 4, 2), .goodFriday, false),
      (CalendarDay(2021, 12, 27), .christmasDay, true), (CalendarDay(2021, 12, 28), .boxingDay, true),
      (CalendarDay(2022, 6, 3), .platinumJubilee, false), (CalendarDay(2022, 9, 19), .stateFuneral, false),
      (CalendarDay(2022, 12, 27), .christmasDay, true), (CalendarDay(2022, 12, 26), .boxingDay, false),
      (CalendarDay(2023, 5, 8), .coronation, false), (CalendarDay(2028, 1, 3), .newYearsDay, true),
    ] as [(CalendarDay, BankHoliday.Occasion, Bool)])
  func spots(day: CalendarDay, occasion: BankHoliday.Occasion, isSubstitute: Bool) {
    let found = BankHolidays.englandAndWales.first { $0.day == day }
    #expect(found?.occasion == occasion)
    #expect(found?.isSubstitute == isSubstitute)
  }

  @Test("Easter follows the reckoning of the Gregorian calendar", arguments: 2015...2028)
  func easter(year: Int) throws {
    // The anonymous algorithm, in its usual letters.
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = ((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    let sunday = try #require(CalendarDay(year: year, month: month, day: day))
    let listed = BankHolidays.englandAndWales.filter { $0.day.year == year }
    #expect(listed.first { $0.occasion == .goodFriday }?.day == sunday.adding(days: -2))
    #expect(listed.first { $0.occasion == .easterMonday }?.day == sunday.adding(days: 1))
  }
}

@Suite("Working days")
struct WorkingDaysTests {
  let calendar = WorkingDays.englandAndWales

  @Test(
    "So many working days lead to the right day",
    arguments: [
      (CalendarDay(2021, 3, 15), 20, CalendarDay(2021, 4, 14)),
      (CalendarDay(2022, 5, 25), 20, CalendarDay(2022, 6, 24)),
      (CalendarDay(2022, 9, 9), 15, CalendarDay(2022, 10, 3)),
      (CalendarDay(2020, 11, 2), 45, CalendarDay(2021, 1, 7)),
      (CalendarDay(2021, 5, 1), 10, CalendarDay(2021, 5, 17)),
      (CalendarDay(2020, 8, 3), 20, CalendarDay(2020, 9, 1)),
      (CalendarDay(2021, 4, 1), 10, CalendarDay(2021, 4, 19)),
      (CalendarDay(2021, 7, 1), 10, CalendarDay(2021, 7, 15)),
      (CalendarDay(2021, 7, 1), 20, CalendarDay(2021, 7, 29)),
      (CalendarDay(2020, 12, 18), 15, CalendarDay(2021, 1, 13)),
      (CalendarDay(2020, 12, 21), 10, CalendarDay(2021, 1, 7)),
      (CalendarDay(2020, 12, 21), 20, CalendarDay(2021, 1, 21)),
      (CalendarDay(2021, 5, 1), 0, CalendarDay(2021, 5, 1)),
      (CalendarDay(2021, 5, 2), 1, CalendarDay(2021, 5, 4)),
      (CalendarDay(2021, 5, 1), -1, CalendarDay(2021, 4, 30)),
      (CalendarDay(2021, 4, 6), -1, CalendarDay(2021, 4, 1)),
    ])
  func adding(day: CalendarDay, steps: Int, expected: CalendarDay) {
    #expect(calendar.adding(steps, to: day) == expected)
    if steps != 0 { #expect(calendar.workingDays(from: day, to: expected) == steps) }
  }

  @Test("Stepping agrees with walking from day to day, forwards and back, from every known day")
  func stepsAgreeWithWalking() throws {
    for start in stride(from: 0, to: calendar.known.dayCount - 90, by: 1) {
      let day = try #require(calendar.known.start.adding(days: start))
      var steps = 0
      for ahead in 1...70 {
        let other = try #require(day.adding(days: ahead))
        if calendar.isWorkingDay(other) == true {
          steps += 1
          guard calendar.adding(steps, to: day) == other,
            calendar.isWorkingDay(day) == false || calendar.adding(-steps, to: other) == day
          else {
            Issue.record("\(steps) from \(day) to \(other)")
            return
          }
        }
        guard calendar.workingDays(from: day, to: other) == steps else {
          Issue.record("from \(day) to \(other)")
          return
        }
      }
    }
  }

  @Test("Between two working days there are as many steps back as forwards, and they add up over a third")
  func stepsAddUp() throws {
    let days = (0..<60).compactMap { CalendarDay(2021, 3, 20).adding(days: $0) }
    for first in days {
      for second in days {
        let ahead = try #require(calendar.workingDays(from: first, to: second))
        let back = try #require(calendar.workingDays(from: second, to: first))
        if calendar.isWorkingDay(first) == true, calendar.isWorkingDay(second) == true {
          #expect(ahead == -back)
          #expect(calendar.adding(ahead, to: first) == second)
        }
        if first <= second, second <= CalendarDay(2021, 5, 1) {
          let rest = try #require(calendar.workingDays(from: second, to: CalendarDay(2021, 5, 1)))
          #expect(calendar.workingDays(from: first, to: CalendarDay(2021, 5, 1)) == ahead + rest)
        }
      }
    }
  }

  @Test("A later start is never due earlier")
  func monotone() throws {
    for steps in [-45, -20, -1, 0, 1, 10, 20, 45] {
      var previous: CalendarDay?
      for start in 100..<(calendar.known.dayCount - 100) {
        let due = try #require(calendar.known.start.adding(days: start).flatMap { calendar.adding(steps, to: $0) })
        if let previous, due < previous {
          Issue.record("\(steps) steps to \(due)")
          return
        }
        previous = due
      }
    }
  }

  @Test("Outside the known years nothing is known")
  func outside() {
    #expect(calendar.isWorkingDay(CalendarDay(2014, 12, 31)) == nil)
    #expect(calendar.isWorkingDay(CalendarDay(2029, 1, 2)) == nil)
    #expect(calendar.adding(0, to: CalendarDay(2029, 1, 2)) == nil)
    #expect(calendar.adding(1, to: CalendarDay(2014, 12, 31)) == nil)
    #expect(calendar.adding(1, to: CalendarDay(2028, 12, 28)) == CalendarDay(2028, 12, 29))
    #expect(calendar.adding(2, to: CalendarDay(2028, 12, 28)) == nil)
    #expect(calendar.adding(1, to: CalendarDay(2028, 12, 30)) == nil)
    #expect(calendar.adding(-1, to: CalendarDay(2015, 1, 2)) == nil)
    #expect(calendar.workingDays(from: CalendarDay(2028, 12, 29), to: CalendarDay(2029, 1, 2)) == nil)
    #expect(calendar.workingDays(from: .first, to: CalendarDay(2015, 1, 2)) == nil)
    for steps in [Int.max, Int.min] {
      #expect(calendar.adding(steps, to: CalendarDay(2021, 3, 15)) == nil)
      #expect(calendar.adding(steps, to: CalendarDay(2028, 12, 31)) == nil)
      #expect(calendar.adding(steps, to: CalendarDay(2015, 1, 1)) == nil)
    }
  }

  @Test("There are 253 working days in 2019, as in the year to 31 March 2021, and 250 in 2022")
  func yearly() {
    #expect(calendar.workingDays(from: CalendarDay(2018, 12, 31), to: CalendarDay(2019, 12, 31)) == 253)
    #expect(calendar.workingDays(from: CalendarDay(2020, 3, 31), to: CalendarDay(2021, 3, 31)) == 253)
    #expect(calendar.workingDays(from: CalendarDay(2021, 12, 31), to: CalendarDay(2022, 12, 31)) == 250)
  }

  @Test("An authority's closures are not working days in its own calendar, and others stay as they are")
  func closures() {
    let closed = (29...31).compactMap { CalendarDay(year: 2021, month: 12, day: $0) }
    let own = calendar.without(closed + [CalendarDay(2040, 1, 1)], name: "Own")
    #expect(own.name == "Own")
    #expect(own != calendar)
    #expect(own.known == calendar.known)
    #expect(own.adding(1, to: CalendarDay(2021, 12, 24)) == CalendarDay(2022, 1, 4))
    #expect(calendar.adding(1, to: CalendarDay(2021, 12, 24)) == CalendarDay(2021, 12, 29))
    #expect(own.adding(20, to: CalendarDay(2021, 3, 15)) == CalendarDay(2021, 4, 14))
    #expect(calendar.without([], name: calendar.name) == calendar)
  }

  @Test("A calendar of one's own takes holidays in any order, twice, at weekends and outside its days")
  func own() {
    let known = Period(CalendarDay(2030, 1, 1), CalendarDay(2030, 1, 14))
    let holidays = [
      CalendarDay(2030, 1, 9), CalendarDay(2030, 1, 1), CalendarDay(2030, 1, 9), CalendarDay(2030, 1, 5),
      CalendarDay(2029, 12, 25), CalendarDay(2031, 1, 1),
    ]
    let own = WorkingDays(name: "2030", known: known, holidays: holidays)
    // 1 January 2030 is a Tuesday.
    #expect(own.workingDays(from: known.start, to: known.end) == 8)
    #expect(own.adding(8, to: known.start) == known.end)
    #expect(own == WorkingDays(name: "2030", known: known, holidays: holidays.reversed()))
    let rest = WorkingDays(name: "none", known: known, holidays: [], restDays: Set(Weekday.allCases))
    #expect(rest.adding(1, to: known.start) == nil)
    #expect(rest.workingDays(from: known.start, to: known.end) == 0)
  }
}
