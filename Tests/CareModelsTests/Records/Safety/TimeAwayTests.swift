import CareCore
import CareModels
import Foundation
import Testing

@Suite("How long a child was missing or away")
struct TimeAwayTests {
  private func day(_ text: String?) -> CalendarDay? { text.flatMap { CalendarDay($0) } }
  private func moment(_ text: String?) -> Moment? { text.flatMap { Moment($0) } }

  /// Days and times of an incident, and what its length is as at noon on 10 May 2021.
  struct Case: Sendable {
    let start, startedAt, end, endedAt: String?
    let length: TimeAway?
    init(_ start: String?, _ startedAt: String?, _ end: String?, _ endedAt: String?, _ length: TimeAway?) {
      (self.start, self.startedAt, self.end, self.endedAt, self.length) = (start, startedAt, end, endedAt, length)
    }
  }

  @Test(
    "An incident lasts seconds where times are known, days where they are not",
    arguments: [
      Case("2021-05-01", "2021-05-01T23:00:00", "2021-05-02", "2021-05-02T01:00:00", .seconds(7200)),
      Case(nil, "2021-05-01T18:00:00", nil, "2021-05-01T18:00:00", .seconds(0)),
      Case("2021-05-01", nil, "2021-05-02", nil, .days(1)),
      Case("2021-05-01", nil, "2021-05-01", nil, .days(0)),
      // One time alone gives days.
      Case("2021-05-01", "2021-05-01T23:00:00", "2021-05-03", nil, .days(2)),
      Case("2021-05-01", nil, nil, "2021-05-03T01:00:00", .days(2)),
      // Still away: counted to noon on 10 May.
      Case(nil, "2021-05-10T11:00:00", nil, nil, .seconds(3600)),
      Case("2021-05-08", nil, nil, nil, .days(2)),
      Case("2021-05-10", nil, nil, nil, .days(0)),
      // Not known, or not possible.
      Case(nil, nil, "2021-05-02", nil, nil),
      Case("2021-05-02", nil, "2021-05-01", nil, nil),
      Case(nil, "2021-05-02T10:00:00", nil, "2021-05-02T09:59:59", nil),
      Case(nil, "2021-05-10T12:00:01", nil, nil, nil),
      Case("2021-05-11", nil, nil, nil, nil),
      Case("0001-01-01", nil, "9999-12-31", nil, .days(3_652_058)),
    ])
  func incidents(_ given: Case) throws {
    let now = try #require(Moment(CalendarDay(2021, 5, 10), hour: 12, minute: 0))
    let incident = MissingIncident(
      start: day(given.start), startedAt: moment(given.startedAt), end: day(given.end),
      endedAt: moment(given.endedAt))
    #expect(incident.timeAway(asAt: now) == given.length)
  }

  @Test(
    "An episode of the return lasts days, counted to today while it is open",
    arguments: [
      ("2021-03-30", "2021-04-02", 3), ("2021-03-30", "2021-03-30", 0), ("2021-03-30", nil, 1),
      ("2021-03-31", nil, 0), ("2021-04-01", nil, nil), ("2021-03-30", "2021-03-29", nil), (nil, "2021-03-30", nil),
    ] as [(String?, String?, Int?)])
  func episodes(_ start: String?, _ end: String?, _ days: Int?) {
    let episode = MissingEpisode(start: day(start), end: day(end))
    #expect(episode.daysAway(asAt: CalendarDay(2021, 3, 31)) == days)
  }

  @Test("An end that was given and is no day does not make the child still away")
  func unusableEnds() throws {
    let today = CalendarDay(2021, 3, 31)
    var episode = MissingEpisode(start: CalendarDay(2021, 3, 1))
    #expect(episode.daysAway(asAt: today) == 30)
    episode.asReceived = AsReceived([AsReceived.Item("MIS_END", "31/02/2021")])
    #expect(episode.daysAway(asAt: today) == nil)
  }
}
