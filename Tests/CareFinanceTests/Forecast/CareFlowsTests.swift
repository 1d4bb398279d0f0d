import CareCore
import CareFinance
import CareModels
import CareTestSupport
import Testing

@Suite("Children counted for a forecast")
struct CareFlowsTests {
  private static let columns = "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC\n"

  @Test("Entries, moves, exits, birthdays and the days at risk")
  func example() throws {
    // A is there throughout and moves at the age of 4; B comes and goes; C turns 18; D comes at 17 and stays.
    let histories = ChildHistories(
      try Register(
        episodes: Self.columns + """
          A 2019-01-01 S C1 N1 U4 PR1 2024-07-01 X1
          A 2024-07-01 P C1 N1 U4 PR4 . .
          B 2024-05-01 S C1 N1 K2 PR4 2024-05-11 E4A
          C 2020-01-01 S C1 N1 K3 PR4 2024-06-15 E15
          D 2025-03-01 S C1 N1 H5 PR4 . .
          """,
        children: """
          A 2019-01-01 1 WBRI
          B 2010-01-01 1 WBRI
          C 2006-06-15 1 WBRI
          D 2007-06-01 1 WBRI
          """))
    let flows = CareFlows(histories, in: Period(CalendarDay(2024, 3, 31), CalendarDay(2025, 3, 31)))
    #expect((flows.opening, flows.entries, flows.exits, flows.turnedEighteen, flows.closing) == (2, 2, 1, 1, 2))
    #expect(flows.moves == 1)
    #expect(flows.moves(from: .fosterInHouse, to: .fosterAgency, at: .fiveToNine) == 1)
    #expect(flows.exits(from: .childrensHomeExternal, at: .tenToFifteen) == 1)
    // The last day of the window is at risk of nothing in it.
    #expect(flows.personDays(in: .fosterInHouse, at: .fiveToNine) == 92)
    #expect(flows.personDays(in: .fosterAgency, at: .fiveToNine) == 273)
    #expect(flows.personDays(in: .childrensHomeExternal, at: .tenToFifteen) == 10)
    // 31 March to 13 June: on the fourteenth nothing can happen but the birthday.
    #expect(flows.personDays(in: .supportedAccommodation, at: .sixteenAndSeventeen) == 75 + 30)
    #expect(flows.personDays == 92 + 273 + 10 + 75 + 30)
    #expect(flows.leftOut == 0)
  }

  @Test("Who has no date of birth, or is of age, is left out and counted")
  func leftOut() throws {
    let histories = ChildHistories(
      try Register(
        episodes: Self.columns + """
          A 2024-05-01 S C1 N1 U4 PR1 . .
          B 2024-05-01 S C1 N1 U4 PR1 . .
          C 2024-05-01 S C1 N1 U4 .   . .
          D .          S C1 N1 U4 PR1 . .
          """,
        children: """
          B 2006-04-30 1 WBRI
          C 2012-04-30 1 WBRI
          """))
    let flows = CareFlows(histories, in: Period(CalendarDay(2024, 3, 31), CalendarDay(2025, 3, 31)))
    #expect((flows.entries, flows.closing, flows.leftOut, flows.undatedEpisodes) == (1, 1, 2, 1))
    #expect(flows.daysOfUnknownSetting == 335)
    #expect(flows.personDays(in: .other, at: .tenToFifteen) == 334)
  }

  @Test(
    "Opening and entries are exits, eighteenth birthdays and closing; days are those of a count by the day",
    arguments: 1...8)
  func everyDay(seed: UInt64) throws {
    var maker = RandomRegister(seed: seed, faults: seed > 4 ? .many : .none)
    let histories = ChildHistories(withProviders(maker.register(children: 80)))
    let window = Period(CalendarDay(2019, 3, 31), CalendarDay(2020, 3, 31))
    let flows = CareFlows(histories, in: window)
    #expect(flows.opening + flows.entries - flows.exits - flows.turnedEighteen == flows.closing)
    #expect(flows.entries > 5 && flows.exits > 2 && flows.moves > 5)
    guard seed <= 4 else { return }
    var (days, moves, closing, eighteenth) = (0, 0, 0, 0)
    for history in histories {
      guard let birth = history.birthDate else { continue }
      var day = window.start
      while day < window.end, history.placementEpisode(on: day) == nil, let next = day.adding(days: 1) { day = next }
      while day <= window.end, let next = day.adding(days: 1), let age = birth.age(on: day) {
        defer { day = next }
        guard age < 18, let here = history.placementEpisode(on: day) else { continue }
        if day == window.end { closing += 1 }
        guard next <= window.end else { continue }
        if birth.age(on: next) == 18 {
          eighteenth += 1
          continue
        }
        days += 1
        guard let there = history.placementEpisode(on: next) else { continue }
        let settings = [here, there].map {
          PlacementSetting(placementType: $0.placementType, provider: $0.provider) ?? .other
        }
        if settings[0] != settings[1] { moves += 1 }
      }
    }
    #expect(flows.personDays == days)
    #expect(flows.moves == moves)
    #expect(flows.closing == closing)
    #expect(flows.turnedEighteen == eighteenth)
  }
}
