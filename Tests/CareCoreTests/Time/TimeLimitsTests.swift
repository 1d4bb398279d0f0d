import CareCore
import Foundation
import Testing

@Suite("Statutory clocks")
struct TimeLimitsTests {
  /// A limit, an event on Monday 6 January 2020 (or another day), and the last permitted day.
  private static let examples: [(limit: TimeLimit, trigger: CalendarDay, due: CalendarDay)] = TimeLimit.all.map {
    let start = CalendarDay(2020, 1, 6)
    let due: CalendarDay =
      switch ($0.limit, $0.unit) {
      case (48, .hours): CalendarDay(2020, 1, 8)
      case (72, .hours): CalendarDay(2020, 1, 9)
      case (1, .workingDays): CalendarDay(2020, 1, 7)
      case (5, .workingDays), (1, .weeks), (7, .calendarDays): CalendarDay(2020, 1, 13)
      case (10, .workingDays): CalendarDay(2020, 1, 20)
      case (17, .calendarDays): CalendarDay(2020, 1, 23)
      case (15, .workingDays), (21, .calendarDays): CalendarDay(2020, 1, 27)
      case (20, .workingDays), (28, .calendarDays), (4, .weeks): CalendarDay(2020, 2, 3)
      case (25, .workingDays): CalendarDay(2020, 2, 10)
      case (30, .workingDays), (42, .calendarDays), (6, .weeks): CalendarDay(2020, 2, 17)
      case (35, .workingDays): CalendarDay(2020, 2, 24)
      case (2, .months): CalendarDay(2020, 3, 6)
      case (45, .workingDays): CalendarDay(2020, 3, 9)
      case (75, .calendarDays): CalendarDay(2020, 3, 21)
      case (3, .months), (65, .workingDays): CalendarDay(2020, 4, 6)
      case (6, .months): CalendarDay(2020, 7, 6)
      case (12, .months): CalendarDay(2021, 1, 6)
      default: CalendarDay(1, 1, 1)
      }
    return ($0, start, due)
  }

  @Test("Each limit is kept on its last day, broken the day after, and not yet due before", arguments: examples)
  func boundaries(limit: TimeLimit, trigger: CalendarDay, due: CalendarDay) throws {
    let after = try #require(due.adding(days: 1))
    let later = try #require(due.adding(days: 400))
    #expect(limit.due(from: trigger) == due)
    #expect(limit.outcome(trigger: trigger, done: due, asAt: later).state == .inTime)
    #expect(limit.outcome(trigger: trigger, done: after, asAt: later).state == .late(by: 1))
    #expect(limit.outcome(trigger: trigger, done: nil, asAt: due).state == .notYetDue)
    #expect(limit.outcome(trigger: trigger, done: nil, asAt: after).state == .overdue(by: 1))
  }

  @Test("Identifiers are told apart, and every clock says where it is set")
  func identifiers() {
    #expect(StatutoryClock.all.count == 48)
    #expect(Set(StatutoryClock.all.map(\.id)).count == 48)
    #expect(Set(TimeLimit.all.map(\.id)).count == TimeLimit.all.count)
    for clock in StatutoryClock.all {
      #expect(StatutoryClock.named(clock.id) == clock)
      #expect(!clock.name.isEmpty && !clock.trigger.isEmpty && !clock.source.publication.isEmpty)
      for limit in clock.limits + clock.variants { #expect(limit.id.split(separator: "/").first ?? "" == clock.id) }
    }
    #expect(StatutoryClock.named("none") == nil)
  }

  private static let material = TimeSupport.referenceFile("domain/timescales.json")

  private struct Shared: Decodable {
    struct Clock: Decodable {
      struct Variant: Decodable {
        let limit: Int
        let unit: String
      }
      let id: String
      let unit: String
      let limit: Limit?
      let status: String
      let variants: [Variant]?
      let `extension`: Variant?
      let validTo: String?

      private enum CodingKeys: String, CodingKey {
        case id, unit, limit, status, variants
        case `extension`
        case validTo = "valid_to"
      }
    }
    struct Example: Decodable {
      let `case`: String
      let answer: String
    }
    let clocks: [Clock]
    let examples: [Example]

    private enum CodingKeys: String, CodingKey {
      case clocks
      case examples = "worked_examples"
    }
  }

  /// A number, or words in its place.
  private enum Limit: Decodable, Equatable {
    case number(Int)
    case words(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .words(try container.decode(String.self))
      }
    }
  }

  private static func unit(_ unit: TimeLimit.Unit) -> String {
    switch unit {
    case .hours: "hours"
    case .calendarDays: "calendar days"
    case .workingDays: "working days"
    case .weeks: "weeks"
    case .months: "months"
    }
  }

  @Test("The clocks are those of the shared material", .enabled(if: material != nil))
  func sharedClocks() throws {
    let shared = try JSONDecoder().decode(Shared.self, from: try #require(Self.material))
    #expect(shared.clocks.map(\.id).sorted() == StatutoryClock.all.map(\.id).sorted())
    for given in shared.clocks {
      let clock = try #require(StatutoryClock.named(given.id))
      #expect(given.status.hasPrefix(clock.status.rawValue))
      #expect(given.validTo == clock.endedIn.map(String.init))
      for limit in clock.limits { #expect(given.unit == Self.unit(limit.unit), "\(given.id)") }
      switch clock.requirement {
      case .within(let limit): #expect(given.limit == .number(limit.limit), "\(given.id)")
      case .firstThen(let first, let then): #expect(given.limit == .words("\(first.limit) then \(then.limit)"))
      case .eachTerm: #expect(given.unit == "per term (3 a year)")
      case .averageWithin: #expect(given.limit == .words("see parameters.adoption_scorecard_thresholds"))
      case .byEvent, .noNationalLimit: #expect(given.limit == nil)
      }
      #expect((given.variants ?? []).map(\.limit) == clock.variants.map(\.limit))
      #expect((given.variants ?? []).map(\.unit) == clock.variants.map { Self.unit($0.unit) })
      #expect(given.extension?.limit == clock.longerLimit?.limit)
    }
  }

  @Test("The worked examples of the shared material come out", .enabled(if: material != nil))
  func sharedExamples() throws {
    let shared = try JSONDecoder().decode(Shared.self, from: try #require(Self.material))
    #expect(shared.examples.count == 6)
    for example in shared.examples {
      let words = example.case.split(separator: " ")
      let start = try #require(words.last.flatMap { CalendarDay(String($0)) })
      let limit = TimeLimit(
        id: "test", name: "Test", trigger: "Start", limit: try #require(Int(words[0])),
        unit: words[1] == "months" ? .months : .workingDays, source: Source("Test"))
      #expect(limit.due(from: start) == CalendarDay(example.answer), "\(example.case)")
    }
  }
}
