import CareCore
import CareModels
import CareTestSupport
import Testing

@Suite("The reviews that care asked for")
struct ReviewsDueTests {
  static let year = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))

  static func reviews(
    _ episodes: String, _ days: [CalendarDay?], earlier: EarlierReviews = .mayBeMissing
  ) throws -> [ReviewDue] {
    var register = try Register(episodes: episodes)
    register.reviews = days.map { Review(child: ChildIdentifier("A"), date: $0) }
    let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
    return child.reviewsDue(over: year, earlier: earlier)
  }

  @Test("are the first, the second and later ones, each counted from the one before and with its row")
  func chain() throws {
    let reviews = try Self.reviews(
      "A 2020-08-03 S C2 N1 U4",
      [CalendarDay(2020, 11, 27), CalendarDay(2020, 8, 28), CalendarDay(2021, 3, 1), CalendarDay(2020, 8, 28)])
    #expect(reviews.map(\.place) == [.first, .second, .later, .later])
    #expect(
      reviews.map(\.due) == [
        CalendarDay(2020, 9, 1), CalendarDay(2020, 11, 28), CalendarDay(2021, 5, 27), CalendarDay(2021, 9, 1),
      ])
    #expect(
      reviews.map(\.held) == [CalendarDay(2020, 8, 28), CalendarDay(2020, 11, 27), CalendarDay(2021, 3, 1), nil])
    #expect(reviews.map(\.outcome) == [.inTime, .inTime, .inTime, .notYetDue])
    #expect(reviews.map(\.isDueInYear) == [true, true, false, false])
    #expect(
      reviews.map(\.record) == [
        RecordReference(.episodes, 0), RecordReference(.reviews, 1), RecordReference(.reviews, 0),
        RecordReference(.reviews, 2),
      ])
  }

  @Test("have a place that is not known where reviews before the days may not be on record")
  func earlier() throws {
    let care = "A 2018-06-04 S C2 N1 U4"
    let days: [CalendarDay?] = [CalendarDay(2020, 6, 1), CalendarDay(2020, 11, 27)]
    let usual = try Self.reviews(care, days)
    #expect(usual.map(\.place) == [nil, nil, .later])
    #expect(usual.map(\.latestDue) == [CalendarDay(2020, 9, 30), CalendarDay(2020, 12, 1), CalendarDay(2021, 5, 27)])
    #expect(usual.map(\.earliestDue) == [nil, CalendarDay(2020, 9, 1), CalendarDay(2021, 5, 27)])
    #expect(usual[0].outcome == .notKnown(because: .earlierNotRecorded))
    #expect(usual[1].outcome == .notKnown(because: .earlierNotRecorded))
    let taken = try Self.reviews(care, days, earlier: .takenAsInTime)
    #expect(taken.map(\.outcome) == [.inTime, .inTime, .notYetDue])
    let complete = try Self.reviews(care, days, earlier: .areOnRecord)
    #expect(complete.map(\.place) == [.first, .second, .later])
    #expect(complete.map(\.outcome) == [.late(by: 700), .late(by: 87), .notYetDue])
  }

  @Test("end with care, and start anew with it")
  func periods() throws {
    let reviews = try Self.reviews(
      "A 2020-04-06 S C2 N1 U4 2020-11-02 E4A \n A 2020-12-01 S C2 N1 U4",
      [CalendarDay(2020, 5, 1), CalendarDay(2020, 7, 30), CalendarDay(2020, 12, 30)])
    #expect(reviews.map(\.place) == [.first, .second, .first, .second])
    #expect(reviews.map(\.outcome) == [.inTime, .inTime, .inTime, .overdue(by: 1)])
    #expect(reviews.last?.isOutstanding(at: Self.year.end) == true)
  }

  @Test("are late, overdue or in time also where care started before the calendar of working days")
  func beforeTheCalendar() throws {
    let care = "A 2010-06-07 S C2 N1 U4"
    let never = try Self.reviews(care, [], earlier: .areOnRecord)
    #expect(never.map(\.isDueInYear) == [false])
    #expect(never.allSatisfy { $0.isOutstanding(at: Self.year.end) })
    let first = try Self.reviews(care, [CalendarDay(2010, 7, 1)])
    #expect(first.map(\.place) == [.second])
    #expect(first.allSatisfy { $0.isOutstanding(at: Self.year.end) })
  }

  @Test("A first review of the start of care is judged by either wording, and only in its period")
  func firstReviews() throws {
    var register = try Register(episodes: "A 2020-08-03 S C2 N1 U4")
    register.reviews = [Review(child: ChildIdentifier("A"), date: CalendarDay(2020, 9, 1))]
    let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
    let days = TimeLimit.firstReview.variant(
      "28 days", id: "28", limit: 28, unit: .calendarDays, source: Source("Declared for a test"))
    #expect(child.firstReviews(due: Self.year).map(\.outcome) == [.inTime])
    #expect(child.firstReviews(due: Self.year, within: days).map(\.outcome) == [.late(by: 1)])
    let before = Period(CalendarDay(2019, 4, 1), CalendarDay(2020, 3, 31))
    let after = Period(CalendarDay(2021, 4, 1), CalendarDay(2022, 3, 31))
    #expect(child.firstReviews(due: before).isEmpty && child.firstReviews(due: after).isEmpty)
  }

  @Test(
    "The days between which a limit in working days falls hold for every day of the calendar",
    arguments: [1, 5, 10, 20])
  func dueRange(_ count: Int) throws {
    let limit = TimeLimit(
      id: "test", name: "Test", trigger: "Test", limit: count, unit: .workingDays, source: Source("Declared for a test")
    )
    let unknown = WorkingDays(
      name: "No calendar", known: Period(CalendarDay(1990, 1, 1), CalendarDay(1990, 1, 2)), holidays: [])
    let known = BankHolidays.known
    for number in 0..<(known.dayCount - 60) {
      let day = try #require(known.start.adding(days: number))
      let due = try #require(limit.due(from: day))
      let range = try #require(limit.dueRange(from: day, workingDays: unknown))
      #expect(range.contains(due), "\(day)")
      #expect(limit.dueRange(from: day) == due...due)
    }
    #expect(limit.dueRange(from: .last, workingDays: unknown) == nil)
  }
}

extension ReviewDue {
  fileprivate var isDueInYear: Bool? { isDue(in: ReviewsDueTests.year) }
}
