import CareCore
import Testing

@Suite("Figures by date")
struct DatedTests {
  private static let source = Source("Conditions of grant")

  private static func entry(_ value: Int, _ first: CalendarDay, _ last: CalendarDay?) -> Dated<Int>.Entry {
    Dated.Entry(value, from: first, through: last, source: source)
  }

  private static let figures = Dated(
    entry(2300, CalendarDay(2018, 4, 1), CalendarDay(2020, 3, 31)),
    entry(2345, CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)),
    entry(2410, CalendarDay(2022, 4, 1), nil))

  @Test(
    "Outside the known range, and in a gap, the value is not known",
    arguments: [
      (CalendarDay(2018, 3, 31), nil), (CalendarDay(2018, 4, 1), 2300), (CalendarDay(2020, 3, 31), 2300),
      (CalendarDay(2020, 4, 1), 2345), (CalendarDay(2021, 3, 31), 2345), (CalendarDay(2021, 4, 1), nil),
      (CalendarDay(2022, 3, 31), nil), (CalendarDay(2022, 4, 1), 2410), (CalendarDay.last, 2410), (.first, nil),
    ] as [(CalendarDay, Int?)])
  func values(day: CalendarDay, value: Int?) {
    #expect(Self.figures.value(on: day) == value)
    #expect(Self.figures.entry(on: day)?.source == (value == nil ? nil : Self.source))
  }

  @Test("Entries are put in order, and the value on each day does not depend on the order given")
  func order() throws {
    let shuffled = try Dated(validating: Array(Self.figures.entries.reversed()))
    #expect(shuffled == Self.figures)
  }

  @Test("Overlapping entries and entries that end before they start are refused")
  func faults() {
    let day = CalendarDay(2020, 4, 1)
    #expect(throws: Dated<Int>.Fault.overlap(on: day)) {
      try Dated(validating: [Self.entry(1, CalendarDay(2019, 1, 1), day), Self.entry(2, day, nil)])
    }
    #expect(throws: Dated<Int>.Fault.overlap(on: day)) {
      try Dated(validating: [Self.entry(1, CalendarDay(2019, 1, 1), nil), Self.entry(2, day, nil)])
    }
    #expect(throws: Dated<Int>.Fault.endsBeforeStart(entry: 0)) {
      try Dated(validating: [Self.entry(1, day, CalendarDay(2020, 3, 31))])
    }
  }

  @Test("JSON gives the series back, and does not let in one that is not")
  func coding() throws {
    #expect(try throughJSON(Self.figures) == Self.figures)
    let overlapping = try json([Self.entry(1, .first, nil), Self.entry(2, .last, nil)])
    #expect(throws: DecodingError.self) { try decode(Dated<Int>.self, overlapping) }
  }

  @Test("An empty series knows nothing")
  func empty() throws {
    #expect(try Dated<Int>(validating: []).value(on: .first) == nil)
  }
}
