import CareCore
import Testing

@Suite("Moment")
struct MomentTests {
  @Test(
    "A moment is read to the second",
    arguments: [
      ("2021-05-01T18:00:00", "2021-05-01T18:00:00"), ("2021-05-01 00:00:00", "2021-05-01T00:00:00"),
      ("2021-05-01 23:59:59.999", "2021-05-01T23:59:59"),
    ])
  func read(text: String, written: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.description == written)
    #expect(try TimeSupport.decoded([Moment].self, TimeSupport.json([moment])) == [moment])
  }

  @Test(
    "What is no moment is not read",
    arguments: [
      "", "2021-05-01", "2021-05-01T18:00", "2021-05-01T18:00:00Z", "2021-05-01T24:00:00", "2021-05-01T18:60:00",
      "2021-05-01T18:00:60", "2021-02-29T18:00:00", "2021-05-01T18:00:00+01:00", "2021-05-01T18:00:00.",
    ])
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("There is no time outside the clock")
  func outside() {
    let day = CalendarDay(2021, 5, 1)
    for (hour, minute, second) in [
      (24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1), (.max, 0, 0),
    ] {
      #expect(Moment(day, hour: hour, minute: minute, second: second) == nil)
    }
    #expect(Moment(day, secondOfDay: 86_400) == nil)
    #expect(Moment(day, secondOfDay: -1) == nil)
    #expect(Moment(day, secondOfDay: 86_399) == Moment(endOf: day))
  }

  @Test("Adding seconds and subtracting them leads back, and no number is too large to ask about")
  func arithmetic() throws {
    let moments = try [
      #require(Moment(.first, secondOfDay: 0)), #require(Moment("2021-05-01T18:00:00")), Moment(endOf: .last),
    ]
    for moment in moments {
      for seconds in [0, 1, -1, 86_399, -86_400, 86_401, 10_000_000, -10_000_000, Int.max, Int.min] {
        guard let other = moment.adding(seconds: seconds) else {
          #expect(moment.day == .first || moment.day == .last || seconds.magnitude > 1 << 60)
          continue
        }
        #expect(moment.seconds(until: other) == seconds)
        #expect((other > moment) == (seconds > 0))
        #expect(other.adding(seconds: -seconds) == moment)
      }
      #expect(moment.adding(hours: Int.max) == nil && moment.adding(hours: Int.min) == nil)
    }
  }
}

@Suite("Time limits")
struct TimeLimitTests {
  private static let source = Source("Test")

  private static func limit(_ limit: Int, _ unit: TimeLimit.Unit, mayPrecede: Bool = false) -> TimeLimit {
    TimeLimit(
      id: "test", name: "Test", trigger: "Start", limit: limit, unit: unit, mayPrecedeTrigger: mayPrecede,
      source: source)
  }

  @Test(
    "The last permitted day follows from the day of the event",
    arguments: [
      (.firstReview, CalendarDay(2021, 3, 15), CalendarDay(2021, 4, 14)),
      (.firstReview, CalendarDay(2020, 8, 3), CalendarDay(2020, 9, 1)),
      (.secondReview, CalendarDay(2020, 9, 1), CalendarDay(2020, 12, 1)),
      (.laterReview, CalendarDay(2020, 11, 27), CalendarDay(2021, 5, 27)),
      (.laterReview, CalendarDay(2020, 8, 31), CalendarDay(2021, 2, 28)),
      (.personalEducationPlan, CalendarDay(2021, 7, 1), CalendarDay(2021, 7, 15)),
      (.returnInterview, CalendarDay(2021, 5, 1), CalendarDay(2021, 5, 4)),
      (limit(48, .hours), CalendarDay(2021, 5, 1), CalendarDay(2021, 5, 3)),
      (limit(36, .hours), CalendarDay(2021, 5, 1), CalendarDay(2021, 5, 3)),
      (limit(28, .calendarDays), CalendarDay(2020, 8, 3), CalendarDay(2020, 8, 31)),
      (limit(1, .weeks), CalendarDay(2021, 1, 4), CalendarDay(2021, 1, 11)),
      (limit(6, .weeks), CalendarDay(2021, 1, 11), CalendarDay(2021, 2, 22)),
      (limit(45, .workingDays), CalendarDay(2020, 11, 2), CalendarDay(2021, 1, 7)),
      (limit(3, .months), CalendarDay(2020, 12, 20), CalendarDay(2021, 3, 20)),
      (limit(6, .months), CalendarDay(2021, 3, 20), CalendarDay(2021, 9, 20)),
      (limit(6, .months), CalendarDay(2020, 9, 29), CalendarDay(2021, 3, 29)),
      (limit(12, .months), CalendarDay(2020, 4, 2), CalendarDay(2021, 4, 2)),
      (limit(20, .workingDays), CalendarDay(2028, 12, 15), nil),
      (limit(-1, .calendarDays), CalendarDay(2021, 5, 1), nil),
      (limit(Int.max, .weeks), CalendarDay(2021, 5, 1), nil),
      (limit(Int.max, .months), CalendarDay(2021, 5, 1), nil),
      (limit(Int.max, .hours), CalendarDay(2021, 5, 1), nil),
      (limit(Int.max, .workingDays), CalendarDay(2021, 5, 1), nil),
    ] as [(TimeLimit, CalendarDay, CalendarDay?)])
  func due(limit: TimeLimit, trigger: CalendarDay, due: CalendarDay?) {
    #expect(limit.due(from: trigger) == due)
  }

  @Test("On the last permitted day it is in time, on the next it is late", arguments: TimeLimit.Unit.allCases)
  func boundary(unit: TimeLimit.Unit) throws {
    let limit = Self.limit(24, unit)
    let trigger = CalendarDay(2021, 5, 4)
    let due = try #require(limit.due(from: trigger))
    let after = try #require(due.adding(days: 1))
    let later = try #require(due.adding(days: 400))
    let states: [(done: CalendarDay?, asAt: CalendarDay, state: TimeLimitOutcome.State)] = [
      (trigger, later, .inTime), (due, later, .inTime), (due, due, .inTime), (after, later, .late(by: 1)),
      (later, later, .late(by: 400)), (nil, trigger, .notYetDue), (nil, due, .notYetDue),
      (nil, after, .overdue(by: 1)), (nil, later, .overdue(by: 400)), (after, due, .notYetDue),
      (later, after, .overdue(by: 1)), (trigger.adding(days: -1), later, .notKnown(because: .doneBeforeTrigger)),
      (nil, .first, .notYetDue),
    ]
    for (done, asAt, state) in states {
      let outcome = limit.outcome(trigger: trigger, done: done, asAt: asAt)
      #expect(outcome.state == state)
      #expect(outcome.due == due)
      #expect(outcome.isApproximate == (unit == .hours))
      #expect(try TimeSupport.decoded(TimeLimitOutcome.self, TimeSupport.json(outcome)) == outcome)
    }
  }

  @Test("The reviews of one child are each in time, or late, by the review before")
  func reviews() {
    let asAt = CalendarDay(2021, 3, 31)
    let start = CalendarDay(2020, 8, 3)
    let kept = [
      TimeLimit.firstReview.outcome(trigger: start, done: CalendarDay(2020, 8, 28), asAt: asAt),
      TimeLimit.secondReview.outcome(trigger: CalendarDay(2020, 8, 28), done: CalendarDay(2020, 11, 27), asAt: asAt),
      TimeLimit.laterReview.outcome(trigger: CalendarDay(2020, 11, 27), done: CalendarDay(2021, 3, 1), asAt: asAt),
    ]
    #expect(kept.map(\.isMet) == [true, true, true])
    let late = TimeLimit.secondReview.outcome(
      trigger: CalendarDay(2020, 9, 1), done: CalendarDay(2020, 12, 2), asAt: asAt)
    #expect(late.state == .late(by: 1))
    #expect(late.due == CalendarDay(2020, 12, 1))
    #expect(late.isMet == false)
    let next = TimeLimit.laterReview.outcome(trigger: CalendarDay(2021, 3, 1), done: nil, asAt: asAt)
    #expect(next.state == .notYetDue)
    #expect(next.isMet == nil)
  }

  @Test("What cannot be said is not known, and the reason is given")
  func notKnown() {
    let asAt = CalendarDay(2021, 3, 31)
    let none = TimeLimit.firstReview.outcome(trigger: nil, done: asAt, asAt: asAt)
    #expect(none.state == .notKnown(because: .noTrigger) && none.due == nil && none.isMet == nil)
    let beyond = TimeLimit.firstReview.outcome(
      trigger: CalendarDay(2029, 1, 8), done: nil, asAt: CalendarDay(2030, 1, 1))
    #expect(beyond.state == .notKnown(because: .noDueDay) && beyond.due == nil)
    let early = Self.limit(10, .workingDays, mayPrecede: true)
    #expect(early.outcome(trigger: asAt, done: CalendarDay(2021, 3, 1), asAt: asAt).state == .inTime)
  }

  @Test(
    "Hours are exact between moments",
    arguments: [
      ("2021-05-04T17:00:00", .inTime), ("2021-05-04T18:00:00", .inTime), ("2021-05-04T18:00:01", .late(by: 1)),
      ("2021-05-05T18:00:00", .late(by: 1)), ("2021-05-05T18:00:01", .late(by: 2)),
      ("2021-05-01T17:59:59", .notKnown(because: .doneBeforeTrigger)),
    ] as [(String, TimeLimitOutcome.State)])
  func hours(done: String, state: TimeLimitOutcome.State) throws {
    let found = try #require(Moment("2021-05-01T18:00:00"))
    let asAt = Moment(endOf: CalendarDay(2021, 5, 31))
    let outcome = TimeLimit.returnInterview.outcome(trigger: found, done: Moment(done), asAt: asAt)
    #expect(outcome.state == state)
    #expect(outcome.due == CalendarDay(2021, 5, 4))
    #expect(!outcome.isApproximate)
    #expect(TimeLimit.returnInterview.due(from: found) == Moment("2021-05-04T18:00:00"))
    #expect(TimeLimit.returnInterview.outcome(trigger: found, done: nil, asAt: asAt).state == .overdue(by: 28))
  }

  @Test("Between moments, a limit in other units runs to the end of its last day")
  func momentsOfOtherUnits() throws {
    let trigger = try #require(Moment("2021-03-15T09:00:00"))
    let asAt = Moment(endOf: CalendarDay(2021, 5, 31))
    let last = Moment(endOf: CalendarDay(2021, 4, 14))
    #expect(TimeLimit.firstReview.due(from: trigger) == last)
    #expect(TimeLimit.firstReview.outcome(trigger: trigger, done: last, asAt: asAt).state == .inTime)
    let after = try #require(last.adding(seconds: 1))
    #expect(TimeLimit.firstReview.outcome(trigger: trigger, done: after, asAt: asAt).state == .late(by: 1))
  }

  @Test("A variant keeps what it does not change")
  func variant() throws {
    let old = TimeLimit.firstReview.variant(
      "28 days, before 2011", id: "28-days", limit: 28, unit: .calendarDays, source: Self.source)
    #expect(old.id == "cla_review_first/28-days")
    #expect(old.name == TimeLimit.firstReview.name && old.trigger == TimeLimit.firstReview.trigger)
    #expect(old.due(from: CalendarDay(2020, 8, 3)) == CalendarDay(2020, 8, 31))
    #expect(try TimeSupport.decoded(TimeLimit.self, TimeSupport.json(old)) == old)
  }

  @Test("A local calendar moves the last permitted day")
  func localCalendar() {
    let own = WorkingDays.englandAndWales.without([CalendarDay(2021, 4, 1)], name: "Own")
    #expect(TimeLimit.firstReview.due(from: CalendarDay(2021, 3, 15), workingDays: own) == CalendarDay(2021, 4, 15))
    let outcome = TimeLimit.firstReview.outcome(
      trigger: CalendarDay(2021, 3, 15), done: CalendarDay(2021, 4, 15), asAt: CalendarDay(2021, 4, 30),
      workingDays: own)
    #expect(outcome.state == .inTime)
  }
}
