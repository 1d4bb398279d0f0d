import CareCore
import CareModels
import CareTestSupport
import Testing

@Suite("Whether a child was looked after")
struct LookedAfterTests {
  @Test(
    "on a day",
    arguments: [
      ("A 2020-05-01 S C2 N1 U4", "2020-04-30", false),
      ("A 2020-05-01 S C2 N1 U4", "2020-05-01", true),
      ("A 2020-05-01 S C2 N1 U4 2020-06-01 E4A", "2020-05-31", true),
      ("A 2020-05-01 S C2 N1 U4 2020-06-01 E4A", "2020-06-01", false),
      ("A 2020-05-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4", "2020-06-01", true),
      ("A 2020-05-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-06-05 P C2 N1 U4", "2020-06-02", false),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 E4A", "2020-05-01", true),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 E4A", "2020-05-02", nil),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 E4A", "9999-12-31", nil),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 X1 \n A 2020-07-01 P C2 N1 U4", "2020-06-01", true),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 E4A \n A 2020-07-01 S C2 N1 U4", "2020-06-01", nil),
      ("A 2020-05-01 S C2 N1 U4 31/02/2021 E4A \n A 2020-07-01 S C2 N1 U4 2020-08-01 E4A", "2020-09-01", false),
      ("A . S C2 N1 U4", "0001-01-01", nil),
      ("A . S C2 N1 U4 2020-06-01 E4A", "2020-05-31", nil),
      ("A . S C2 N1 U4 2020-06-01 E4A", "2020-06-01", false),
      ("A . S V4 N1 U4 2020-06-01 E4A", "2020-05-31", false),
      ("A 2020-07-01 S C2 N1 U4 2020-06-01 E4A", "2021-05-31", nil),
      ("A 2020-05-01 S C2 N1 U4 2020-06-01 E4A \n A 2020-05-10 S C2 N1 U4 2020-05-20 E4A", "2020-05-25", true),
      ("A 2020-05-01 S C2 N1 U4 2020-05-01 E4A", "2020-05-01", false),
    ] as [(String, String, Bool?)])
  func onDay(_ episodes: String, _ day: String, _ answer: Bool?) throws {
    let child = try #require(ChildHistories(try Register(episodes: episodes)).first)
    let day = try #require(CalendarDay(day))
    #expect(child.isLookedAfter(on: day) == answer)
  }

  @Test("agrees with the episode, the placement and the period of that day, however faulty the record")
  func consistent() {
    for seed in 0..<30 as Range<UInt64> {
      var random = RandomRegister(seed: seed, faults: .many)
      for child in ChildHistories(random.register(children: 40)) {
        for offset in stride(from: 0, to: 1500, by: 13) {
          guard let day = CalendarDay(2017, 4, 1).adding(days: offset) else { continue }
          let answer = child.isLookedAfter(on: day)
          let episode = child.careEpisode(on: day)
          let period = child.periodOfCare(on: day)
          if answer == true {
            #expect(episode != nil && period != nil, "\(child) \(day) seed \(seed)")
          }
          if answer == false { #expect(episode == nil && period == nil, "\(child) \(day) seed \(seed)") }
          #expect((child.placementEpisode(on: day) == nil) == (episode == nil))
          let year = Period(day, day.adding(days: 365) ?? day)
          let during = child.isLookedAfter(during: year)
          if answer == true { #expect(during == true) }
          if during == false { #expect(answer == false) }
          if answer == true { #expect(child.placementCounts(in: year).upperBound >= 1) }
        }
      }
    }
  }

  @Test("at the ends of the calendar nothing breaks")
  func edges() throws {
    let register = try Register(
      episodes: "A 0001-01-01 S C2 N1 U4 9999-12-31 E4A \n B 9999-12-31 S C2 N1 U4 \n C 0001-01-01 S C2 N1 T1")
    let whole = Period(.first, .last)
    for child in ChildHistories(register) {
      for period in [whole, Period(.first, .first), Period(.last, .last)] {
        _ = child.isLookedAfter(during: period)
        _ = child.isContinuouslyLookedAfter(throughout: period)
        #expect(child.placementCounts(in: period).upperBound <= 1)
      }
    }
    #expect(ChildHistories(register)[0].isLookedAfter(on: .first) == true)
    #expect(ChildHistories(register)[0].isLookedAfter(on: .last) == false)
    #expect(ChildHistories(register)[1].isLookedAfter(on: .last) == true)
  }
}
