import CareCore
import Testing

@Suite("Period")
struct PeriodTests {
  @Test(
    "Months that end on a day start after the same day so many months before",
    arguments: [
      (12, CalendarDay(2021, 3, 31), CalendarDay(2020, 4, 1)),
      (12, CalendarDay(2021, 2, 28), CalendarDay(2020, 3, 1)),
      (12, CalendarDay(2020, 2, 29), CalendarDay(2019, 3, 1)),
      (12, CalendarDay(2021, 6, 30), CalendarDay(2020, 7, 1)),
      (12, CalendarDay(2020, 2, 28), CalendarDay(2019, 3, 1)),
      (12, CalendarDay(2021, 6, 15), CalendarDay(2020, 6, 16)),
      (1, CalendarDay(2021, 4, 30), CalendarDay(2021, 4, 1)),
      (3, CalendarDay(2021, 6, 30), CalendarDay(2021, 4, 1)),
      (3, CalendarDay(2021, 5, 30), CalendarDay(2021, 3, 1)),
      (24, CalendarDay(2021, 3, 31), CalendarDay(2019, 4, 1)),
    ])
  func months(count: Int, end: CalendarDay, start: CalendarDay) {
    #expect(Period.months(count, endingOn: end) == Period(start, end))
  }

  @Test("There are no months fewer than one or beyond the calendar", arguments: [0, -1, Int.min, 120_000, Int.max])
  func noMonths(count: Int) {
    #expect(Period.months(count, endingOn: CalendarDay(2021, 3, 31)) == nil)
  }

  @Test("Months to a month's end, one after the other, leave no day out and count none twice")
  func monthsTile() throws {
    var end = CalendarDay(2024, 12, 31)
    for _ in 0..<120 {
      let month = try #require(Period.months(1, endingOn: end))
      #expect(month.start.day == 1)
      #expect(month.dayCount == CalendarDay.days(inMonth: end.month, of: end.year))
      end = try #require(month.start.adding(days: -1))
      #expect(end.isLastOfMonth)
    }
  }

  @Test("A period has both its ends")
  func ends() throws {
    let period = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))
    #expect(period.dayCount == 365)
    #expect(period.contains(period.start) && period.contains(period.end))
    #expect(!period.contains(CalendarDay(2020, 3, 31)) && !period.contains(CalendarDay(2021, 4, 1)))
    #expect(Period(from: period.end, through: period.start) == nil)
    #expect(Period(from: period.end, through: period.end)?.dayCount == 1)
    #expect(Period(CalendarDay(2019, 4, 1), CalendarDay(2021, 3, 30)).dayCount == 730)
    #expect(Period(.first, .last).dayCount == 3_652_059)
  }

  @Test("Two periods overlap exactly when they share a day, and the shared days are in both")
  func overlap() throws {
    let days = try (0..<6).map { try #require(CalendarDay(2020, 2, 27).adding(days: $0)) }
    let periods = days.flatMap { start in days.compactMap { Period(from: start, through: $0) } }
    #expect(periods.count == 21)
    for left in periods {
      for right in periods {
        let shared = days.filter { left.contains($0) && right.contains($0) }
        #expect(left.overlaps(right) == !shared.isEmpty)
        #expect(left.intersection(right)?.start == shared.first)
        #expect(left.intersection(right)?.end == shared.last)
        #expect(left.contains(right) == (left.intersection(right) == right))
      }
    }
  }

  @Test("A period comes back from its text and from JSON")
  func roundTrip() throws {
    let period = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))
    #expect(period.description == "2020-04-01/2021-03-31")
    #expect(Period(period.description) == period)
    #expect(try TimeSupport.json(period) == #"{"end":"2021-03-31","start":"2020-04-01"}"#)
    #expect(try TimeSupport.decoded(Period.self, TimeSupport.json(period)) == period)
  }

  @Test(
    "What is no period is not read",
    arguments: ["", "2020-04-01", "2020-04-01-2021-03-31", "2021-03-31/2020-04-01", "2020-04-01/2021-02-29", "£"])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("A period that ends before it starts is refused in JSON, without showing the days")
  func reversedJSON() throws {
    let error = try #require(throws: DecodingError.self) {
      try TimeSupport.decoded(Period.self, #"{"start":"2021-03-31","end":"2020-04-01"}"#)
    }
    #expect(!String(describing: error).contains("2021"))
  }
}
