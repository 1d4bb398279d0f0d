import CareCore
import CareModels
import CareTestSupport
import Testing

@Suite("The histories of a register's children")
struct HistoriesTests {
  @Test("are one for each identifier, in the order in which they first appear")
  func order() throws {
    let register = try Register(
      episodes: "B 2020-05-01 S C2 N1 U4 \n D 2020-05-01 S C2 N1 U4 \n . 2020-05-01 S C2 N1 U4",
      children: "C \n B \n A \n B")
    let histories = ChildHistories(register)
    #expect(histories.map(\.identifier.text) == ["C", "B", "A", "D"])
    #expect(histories.unattributedRows == [RecordReference(.episodes, 2)])
    #expect(histories.history(of: ChildIdentifier("D"))?.reference == RecordReference(.episodes, 1))
    #expect(histories.history(of: ChildIdentifier("E")) == nil)
    #expect(histories[1].references(in: .children) == [RecordReference(.children, 1), RecordReference(.children, 3)])
    #expect(histories[0].episodes.isEmpty && histories[0].careEpisodes.isEmpty)
  }

  @Test("work without a children's table, with an empty one, and without any table")
  func tables() throws {
    #expect(ChildHistories(Register()).isEmpty)
    #expect(ChildHistories(try Register(episodes: "", children: "")).isEmpty)
    let headless = ChildHistories(try Register(episodes: "A 2020-05-01 S C2 N1 U4"))
    #expect(headless.count == 1)
    #expect(headless.first?.birthDate == nil && headless.first?.sex == nil && headless.first?.ethnicity == nil)
    let idle = ChildHistories(try Register(children: "A 2010-01-01"))
    #expect(idle.first?.isLookedAfter(on: CalendarDay(2020, 5, 1)) == false)
    #expect(idle.first?.socialWorkerCounts(in: Period(.first, .last)) == nil)
  }

  @Test("say which rows repeat another and which have no place in time")
  func faults() throws {
    let register = try Register(
      episodes: """
        A 2020-05-01 S C2 N1 U4
        A . S C2 N1 U4
        A 2020-05-01 S C2 N1 U4
        A 2020-05-01 S C2 N1 U6
        A 2020-05-01 S C2 N1 U4
        A . S C2 N1 U4
        A 2020-05-01 S C2 N1 U4 2020-04-30
        """)
    let child = try #require(ChildHistories(register).first)
    #expect(child.episodes.map(\.row) == [0, 3])
    #expect(child.undatedEpisodes.map(\.row) == [1, 6])
    #expect(Set(child.repeatedEpisodes.map(\.row)) == [2, 4, 5])
  }

  @Test("find a repeated row whatever stands between")
  func repeatedRows() throws {
    let rows = ["1.0", "2.0", "1.0", "2.0"].map { "A 2020-05-01 S \($0)" }
    for order in [[0, 1, 2, 3], [0, 2, 1, 3], [3, 2, 1, 0], [1, 0, 2, 3]] {
      let lines = ["CHILD DECOM RNE PL_DISTANCE"] + order.map { rows[$0] }
      let child = try #require(ChildHistories(try Register(episodes: lines.joined(separator: "\n"))).first)
      #expect(child.episodes.count == 2 && child.repeatedEpisodes.count == 2)
    }
  }

  @Test("of two dates of birth the children's table's earliest is the one")
  func birthDate() throws {
    var register = try Register(children: "A \n A 2010-02-03 \n A 2010-01-02")
    register.reviews = [Review(child: ChildIdentifier("A"), birthDate: CalendarDay(2009, 1, 1))]
    #expect(ChildHistories(register).first?.birthDate == CalendarDay(2010, 1, 2))
    register.children = nil
    #expect(ChildHistories(register).first?.birthDate == CalendarDay(2009, 1, 1))
  }

  @Test("show no child's details when printed")
  func privacy() throws {
    let register = try Register(
      episodes: "SECRET1 2020-05-01 S C2 N1 U4", children: "SECRET1 2010-01-01 F WBRI")
    let child = try #require(ChildHistories(register).first)
    var dumped = ""
    dump(child, to: &dumped)
    dump(register, to: &dumped)
    dump(register.episodes, to: &dumped)
    for text in ["\(child)", "\(register)", String(reflecting: register.episodes?.first), dumped] {
      #expect(!text.contains("SECRET1") && !text.contains("2010") && !text.contains("WBRI"))
    }
  }

  // How long it takes is for the benchmarks to say; a step that is quadratic makes this test the slowest of all.
  @Test(
    "of a child with ten thousand episodes account for every row",
    arguments: ["in a chain", "all alike", "all at once", "all on temporary moves", "all without a start"])
  func long(_ kind: String) throws {
    let count = 10_000
    let child = try #require(ChildHistories(Self.longRecord(kind, count)).first)
    #expect(child.episodes.count + child.repeatedEpisodes.count + child.undatedEpisodes.count == count)
    let year = Period(CalendarDay(2000, 1, 1), CalendarDay(2001, 1, 1))
    let isUndated = kind == "all without a start"
    for day in [CalendarDay(2000, 1, 1), CalendarDay(2010, 1, 1)] {
      #expect(child.isLookedAfter(on: day) == (isUndated ? nil : true))
      #expect((child.placementEpisode(on: day) == nil) == isUndated)
    }
    #expect(child.placementCounts(in: year).upperBound >= 1)
    #expect(child.isContinuouslyLookedAfter(throughout: year) == (isUndated ? nil : true))
  }

  private static func longRecord(_ kind: String, _ count: Int) -> Register {
    var register = Register()
    let first = CalendarDay(1990, 1, 1)
    register.episodes = (0..<count).map { number in
      var episode = Episode(
        child: ChildIdentifier("A"), start: first, reasonForNewEpisode: .known(.placementAndCarer),
        legalStatus: .known(.fullCareOrder), placementType: .known(.childrensHome))
      switch kind {
      case "in a chain":
        episode.start = first.adding(days: number)
        episode.end = first.adding(days: number + 1)
        episode.reasonCeased = .known(.continued)
      case "all at once":
        episode.providerURN = URN(String(number * 7919 % count))
      case "all on temporary moves":
        episode.start = first.adding(days: number)
        episode.end = first.adding(days: number + 1)
        episode.placementType = .known(.temporaryMove)
      case "all without a start":
        episode.start = nil
        episode.end = first.adding(days: number)
      default: break
      }
      return episode
    }
    return register
  }
}
