import CareCore
import Testing

@Suite("Calendar day")
struct CalendarDayTests {
  @Test("Every day of years 1 to 9999 comes back from its year, month and day, in order")
  func everyDayRoundTrips() {
    var number = 0
    for year in 1...9999 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(inMonth: month, of: year) {
          number += 1
          let calendarDay = CalendarDay(year, month, day)
          if Int(calendarDay.dayNumber) != number || calendarDay.components != (year, month, day) {
            Issue.record("\(year)-\(month)-\(day) is not day \(number)")
            return
          }
        }
      }
    }
    #expect(number == Int(CalendarDay.last.dayNumber))
  }
}
