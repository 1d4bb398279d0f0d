import CareCore
import Testing

@Suite("Forms of a date")
struct DateFormTests {
  @Test("Every day of years 1 to 9999 comes back from each form that can hold it", arguments: DateForm.allCases)
  func everyDayRoundTrips(form: DateForm) {
    var utf8: [UInt8] = []
    var held = 0
    for number in 1...Int(CalendarDay.last.dayNumber) {
      guard let day = CalendarDay(dayNumber: number) else {
        Issue.record("there is no day \(number)")
        return
      }
      utf8.removeAll(keepingCapacity: true)
      guard day.append(to: &utf8, as: form) else { continue }
      held += 1
      if CalendarDay(utf8.span, as: form) != day {
        Issue.record("\(day) does not come back from \(form)")
        return
      }
    }
    // A serial number starts with 1900. A day whose day and month both have two digits (the 10th onwards of October,
    // November and December) belongs to the padded form alone.
    let all = Int(CalendarDay.last.dayNumber)
    let twoDigits = 9_999 * (22 + 21 + 22)
    let expected =
      switch form {
      case .excelSerial: all - 693_595
      case .unpaddedDayMonthYear: all - twoDigits
      default: all
      }
    #expect(held == expected)
  }

  @Test(
    "A day is read from its form",
    arguments: [
      ("2021-03-31", .iso, CalendarDay(2021, 3, 31)),
      ("0001-01-01", .iso, .first),
      ("9999-12-31", .iso, .last),
      ("31/03/2021", .dayMonthYear, CalendarDay(2021, 3, 31)),
      ("29/02/2020", .dayMonthYear, CalendarDay(2020, 2, 29)),
      ("2021-03-31 00:00:00", .dateTime, CalendarDay(2021, 3, 31)),
      ("2021-03-31T23:59:59", .dateTime, CalendarDay(2021, 3, 31)),
      ("2021-03-31 08:05:00.000", .dateTime, CalendarDay(2021, 3, 31)),
      ("2021-03-31T08:05:00.123456789Z", .dateTime, CalendarDay(2021, 3, 31)),
      ("2021-03-31T23:30:00Z", .dateTime, CalendarDay(2021, 3, 31)),
      ("1", .excelSerial, CalendarDay(1900, 1, 1)),
      ("59", .excelSerial, CalendarDay(1900, 2, 28)),
      ("61", .excelSerial, CalendarDay(1900, 3, 1)),
      ("44286", .excelSerial, CalendarDay(2021, 3, 31)),
      ("44286.0", .excelSerial, CalendarDay(2021, 3, 31)),
      ("44286.999988426", .excelSerial, CalendarDay(2021, 3, 31)),
      ("2958465", .excelSerial, .last),
    ] as [(String, DateForm, CalendarDay)])
  func read(text: String, form: DateForm, day: CalendarDay) {
    #expect(CalendarDay(text, as: form) == day)
  }

  @Test(
    "What is not quite in the form is not read",
    arguments: [
      (
        .iso,
        [
          "", "2021-02-29", "2021-13-01", "2021-00-10", "2021-04-00", "2021-04-31", "0000-01-01", "2021/03/31",
          "2021-3-31", "21-03-31", " 2021-03-31", "2021-03-31 ", "2021-03-3x", "２021-03-31", "+021-03-31", "1900-02-29",
        ]
      ),
      (
        .dayMonthYear,
        [
          "", "1/4/2021", "01/4/2021", "1/04/2021", "01/04/21", "29/02/2021", "31/04/2021", "00/04/2021", "10/00/2021",
          "01/13/2021", "01-04-2021", "01/04/2021 ", "01/04/0000", "0:/04/2021", "0//04/2021", "01/04/20?1",
          "aa/bb/cccc",
          "12/31/2021",
        ]
      ),
      (
        .unpaddedDayMonthYear,
        [
          "", "01/04/2021", "1/4/21", "1//2021", "/4/2021", "1/4/12021", "001/4/2021", "1/004/2021", "31/4/2021",
          "0/4/2021", "1/0/2021", "1/13/2021", "1-4-2021", "1/4/2021 ", " 1/4/2021", "1/4/202x", "1/4/0000",
          "1/4//2021", "1/4/20/21", "3/31/2021",
        ]
      ),
      (
        .dateTime,
        [
          "", "2021-03-31", "2021-03-31 ", "2021-03-31 00:00", "2021-03-31 24:00:00", "2021-03-31 00:60:00",
          "2021-03-31 00:00:60", "2021-03-31_00:00:00", "2021-02-29 00:00:00", "2021-03-31 00:00:00.",
          "2021-03-31 00:00:00.Z", "2021-03-31 00:00:00+01:00", "2021-03-31 00:00:00.1234567890", "2021-03-31 00.00.00",
          "2021-03-31 00:00:00ZZ", "2021-03-31 0x:00:00", "31/03/2021 00:00:00", "Z",
        ]
      ),
      (
        .excelSerial,
        [
          "", "0", "60", "060", "01", "044286", "2958466", "9999999", "99999999", "99999999999999999999999", "-1", "1.",
          ".5", "0.5",
          "1.x",
          "44286,0", "44 286", "4428６", "4.4286e4", "1..5",
        ]
      ),
    ] as [(DateForm, [String])])
  func refused(form: DateForm, texts: [String]) {
    for text in texts {
      #expect(CalendarDay(text, as: form) == nil, "\(text) as \(form)")
    }
  }

  @Test("Any ten bytes with one of them changed are read only if they still spell a day")
  func everyByte() {
    let written = Array("28/09/2019".utf8)
    var read = 0
    for index in written.indices {
      for byte in UInt8.min...UInt8.max {
        var utf8 = written
        utf8[index] = byte
        guard let day = CalendarDay(utf8.span, as: .dayMonthYear) else { continue }
        read += 1
        #expect(Array(day.dayMonthYear.utf8) == utf8)
      }
    }
    // Tens of the day 0–2, units 0–9; month 09 or, tens kept, 01–09; four digits of the year; two slashes.
    #expect(read == 3 + 10 + 1 + 1 + 9 + 1 + 10 + 10 + 10 + 10)
  }

  @Test(
    "Among several forms, the one that fits is found and named",
    arguments: [
      ("31/03/2021", .dayMonthYear), ("2021-03-31", .iso), ("2021-03-31 00:00:00", .dateTime),
      ("2021-03-31T00:00:00Z", .dateTime), ("31/3/2021", .unpaddedDayMonthYear), ("44286", .excelSerial),
      ("44286.5", .excelSerial),
    ] as [(String, DateForm)])
  func reading(text: String, form: DateForm) throws {
    let found = try #require(CalendarDay.reading(text))
    #expect(found.day == CalendarDay(2021, 3, 31))
    #expect(found.form == form)
    #expect(CalendarDay.reading(text, forms: [form])?.day == found.day)
    #expect(CalendarDay.reading(text, forms: DateForm.allCases.filter { $0 != form }) == nil)
    #expect(CalendarDay.reading(text, forms: CalendarDay.usualForms.reversed())?.form == form)
  }

  @Test(
    "A number that is not of five digits is not taken for a date",
    arguments: ["1", "15", "200", "2021", "2021.5", "202021", "2958465", "", "x", "1/4/21"])
  func strayNumbers(text: String) {
    #expect(CalendarDay.reading(text) == nil)
  }

  @Test(
    "A day is written in each form",
    arguments: [
      (.iso, "2021-04-05"), (.dayMonthYear, "05/04/2021"), (.unpaddedDayMonthYear, "5/4/2021"),
      (.dateTime, "2021-04-05 00:00:00"), (.excelSerial, "44291"),
    ] as [(DateForm, String)])
  func written(form: DateForm, text: String) {
    #expect(CalendarDay(2021, 4, 5).written(as: form) == text)
  }

  @Test("A day before 1900 has no Excel serial, and nothing is written for it")
  func beforeExcel() {
    let day = CalendarDay(1899, 12, 31)
    var utf8: [UInt8] = [7]
    #expect(day.excelSerial == nil)
    #expect(day.written(as: .excelSerial) == nil)
    #expect(!day.append(to: &utf8, as: .excelSerial))
    #expect(utf8 == [7])
    #expect(CalendarDay(1900, 1, 1).excelSerial == 1)
  }

  @Test("No Excel serial is too large or too small to ask about", arguments: [Int.min, -1, 0, 60, 2_958_466, Int.max])
  func serialOutOfRange(serial: Int) {
    #expect(CalendarDay(excelSerial: serial) == nil)
  }
}
