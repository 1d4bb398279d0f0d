import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("What clocks asked for in a period")
struct ClockTests {
  static let period = ReportingYear(2021).period

  /// The day of an event that puts it into a period.
  private static func day(_ event: Timeliness, _ basis: ClockBasis) -> CalendarDay? {
    switch basis {
    case .due: event.due
    case .done: event.done
    case .triggered: event.trigger
    }
  }

  /// Whether an event is one of the period: its day is in it, or it was due the day before and not done by then, and it did
  /// not cease to be required first.
  private static func isExpected(_ event: Timeliness, _ basis: ClockBasis) -> Bool {
    guard let day = day(event, basis) else { return false }
    if basis != .done, let due = event.due, let ceased = event.ceased, ceased <= min(due, period.end) { return false }
    let isCarried =
      basis == .due && event.limit != nil && day == CalendarDay(2020, 3, 31) && event.done.map { $0 > day } ?? true
    return period.contains(day) || isCarried
  }

  @Test(
    "is what of all they ever asked for falls into it, whatever the records", arguments: ClockBasis.allCases,
    0..<3 as Range<UInt64>)
  func inPeriod(_ basis: ClockBasis, _ seed: UInt64) throws {
    var random = RandomRegister(seed: seed, faults: .many)
    let children = random.register(children: 60)
    var records = RandomRecords(seed: seed, of: (children.children ?? []).compactMap(\.child))
    let histories = ChildHistories(try records.filling(children, rows: 80))
    var seen = 0
    for check in [TimelinessCheck].all {
      let indicator = Indicator.count(
        "test.\(check.id)", check.id, definition: check.id, sources: [], of: .clocks(check.id, counting: basis))
      let measurement = histories.measure(indicator, in: MeasurementContext(period: Self.period))
      let all = histories.flatMap { check.events(of: $0, asAt: Self.period.end) }
      let expected = all.count { Self.isExpected($0, basis) }
      #expect(measurement.numerator == expected, "\(check.id)")
      let doubtful = all.count { Self.day($0, basis) == nil }
      #expect(measurement.undetermined.reduce(0) { $0 + $1.count } <= doubtful, "\(check.id)")
      seen += expected
    }
    #expect(seen > 100, "the records must have events, or agreement says little")
  }

  @Test(
    "An event that cannot be dated is outside where the record shows that it was earlier, and else cannot be told",
    arguments: [
      ("A 2018-08-03 P C2 N1 U4", ClockBasis.due, 0), ("A 2020-08-03 P C2 N1 U4", .due, 1),
      ("A 2018-08-03 P C2 N1 U4", .triggered, 0), ("A 2020-08-03 P C2 N1 U4", .triggered, 1),
      ("A 2020-08-03 P C2 N1 U4", .done, 0),
    ])
  func undated(_ episodes: String, _ basis: ClockBasis, _ undetermined: Int) throws {
    let register = try Register(fixture: episodes, supplying: [.reviews])
    let indicator = Indicator.count(
      "test.first", "First reviews", definition: "First reviews.", sources: [],
      of: .clocks("cla_review_first", counting: basis))
    let measurement = ChildHistories(register).measure(indicator, in: MeasurementContext(period: Self.period))
    #expect(measurement.population == undetermined)
    #expect(measurement.undetermined.map(\.count) == [undetermined])
  }

  @Test("The limits used are in the result, with the calendar of their working days")
  func figures() throws {
    let histories = ChildHistories(try Register(fixture: "A 2020-08-03 S C2 N1 U4", supplying: [.reviews]))
    let measurement = histories.measure(
      EngineIndicators.firstReviews, in: MeasurementContext(period: Self.period))
    #expect(measurement.figuresUsed.map(\.value) == ["20 working days (England and Wales, 2015 to 2028)"])
    #expect(measurement.figuresUsed.first?.source == TimeLimit.firstReview.source)
  }
}
