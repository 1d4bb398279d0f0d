import CareCore
import CareExchange
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Stock and flow")
struct StockFlowTests {
  static let year = Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))

  @Test("Opening, and who came, less who left, is closing")
  func adds() throws {
    let register = try Register(
      fixture: """
        A 2019-05-01 S C2 N1 U4
        B 2019-05-01 S C2 N1 U4 2020-04-01 E4A
        C 2020-05-01 S C2 N1 U4
        D 2020-05-01 S C2 N1 U4 2021-03-31 E4A
        E 2019-05-01 S V4 N1 U4
        """)
    let flow = try #require(ChildHistories(register).stockFlow(in: Self.year))
    #expect([flow.opening, flow.started, flow.ceased, flow.closing] == [2, 2, 2, 2])
    #expect(flow.gap == 0 && flow.netChange == 0 && flow.netFlow == 0)
    #expect(flow.differences.isEmpty && flow.undetermined.isEmpty)
  }

  @Test("Children who came or left more than once, and records that break off, are named with the gap they make")
  func differences() throws {
    let register = try Register(
      fixture: """
        A 2019-05-01 S C2 N1 U4 2020-06-01 E4A
        A 2020-07-01 S C2 N1 U4 2020-08-01 E4A
        B 2020-06-01 P C2 N1 U4
        C 2020-05-01 S C2 N1 U4 2020-06-01 E4A
        C 2020-07-01 S C2 N1 U4
        D 2019-05-01 S C2 N1 U4 31/02/2021 E4A
        E 2019-05-01 S C2 N1 U4 2020-06-01 X1
        """)
    let histories = ChildHistories(register)
    let flow = try #require(histories.stockFlow(in: Self.year))
    // A left twice, C came twice; B's record begins in the midst of care, E's breaks off; of D it cannot be told.
    #expect([flow.opening, flow.started, flow.ceased, flow.closing] == [2, 2, 2, 2])
    #expect(flow.gap == 0, "differences may cancel out, and are named all the same")
    #expect(flow.differences.map(\.record.row) == [0, 2, 3, 6])
    #expect(flow.differences.map(\.gap) == [-1, 1, 1, -1])
    #expect(flow.differences.map(\.cause) == [.countedOnce, .recordBroken, .countedOnce, .recordBroken])
    #expect(flow.undetermined.map(\.row) == [5])
    let each = try #require(histories.stockFlow(in: Self.year, counting: .occasions))
    #expect(each.differences.map(\.record.row) == [2, 6])
    #expect([each.opening, each.started, each.ceased, each.closing] == [2, 3, 3, 2])
  }

  @Test("As printed: 642 and 240 less 195 make 687, and not 705; 582 and 245 less 170 make 657")
  func printed() throws {
    let wrong = StockFlow(period: Self.year, opening: 642, started: 240, ceased: 195, closing: 705)
    #expect(wrong.expectedClosing == 687 && wrong.gap == 18 && wrong.netFlow == 45 && wrong.netChange == 63)
    let right = StockFlow(period: Self.year, opening: 582, started: 245, ceased: 170, closing: 657)
    #expect(right.gap == 0 && right.netChange == 75)
  }

  @Test("What does not fit is not given")
  func overflow() {
    let flow = StockFlow(period: Self.year, opening: .max, started: .max, ceased: .min, closing: .min)
    #expect(flow.netFlow == nil && flow.expectedClosing == nil && flow.gap == nil && flow.netChange == nil)
    let twice: StockFlow? = flow + flow
    #expect(twice == nil)
  }

  @Test("Records without faults have no gap when each coming and leaving counts", arguments: 0..<10 as Range<UInt64>)
  func whole(_ seed: UInt64) throws {
    var random = RandomRegister(seed: seed)
    let histories = ChildHistories(random.register(children: 200))
    let flow = try #require(histories.stockFlow(in: Self.year, counting: .occasions))
    // The makers of random records now and then say that care went on, when it did not.
    #expect(flow.differences.allSatisfy { $0.cause == .recordBroken })
    #expect(flow.gap == flow.differences.reduce(0) { $0 + $1.gap })
    let once = try #require(histories.stockFlow(in: Self.year))
    #expect(once.gap == once.differences.reduce(0) { $0 + $1.gap })
    #expect(once.opening == flow.opening && once.closing == flow.closing)
  }

  @Test("The figures are those of the indicators; parts add up; JSON comes back", arguments: 0..<4 as Range<UInt64>)
  func consistent(_ seed: UInt64) throws {
    var random = RandomRegister(seed: seed, faults: .many)
    let register = random.register(children: 200)
    let histories = ChildHistories(register)
    let flow = try #require(histories.stockFlow(in: Self.year))
    let context = MeasurementContext(period: Self.year)
    let measured = histories.measure([.lookedAfter, .started, .ceased], in: context)
    // Children of whom one of the four cannot be told are in none of them.
    #expect(flow.closing <= measured[0].numerator && flow.started <= measured[1].numerator)
    #expect(flow.ceased <= measured[2].numerator)
    #expect(measured[0].numerator - flow.closing <= flow.undetermined.count)
    let parts = try (0..<3).map { shard in
      let part = register.filtered { ($0?.text.utf8.last ?? 0) % 3 == UInt8(shard) }
      return try #require(ChildHistories(part).stockFlow(in: Self.year))
    }
    let two: StockFlow? = parts[0] + parts[1]
    let three: StockFlow? = try #require(two) + parts[2]
    let sum = try #require(three)
    #expect(
      [sum.opening, sum.started, sum.ceased, sum.closing] == [flow.opening, flow.started, flow.ceased, flow.closing])
    #expect(sum.gap == flow.gap && sum.undetermined.count == flow.undetermined.count)
    #expect(try CanonicalJSON.decode(StockFlow.self, from: CanonicalJSON.encode(flow)) == flow)
  }

  @Test("Without episodes there is none; at the edge of the calendar nobody was looked after before")
  func edges() throws {
    #expect(ChildHistories(Register()).stockFlow(in: Self.year) == nil)
    let register = try Register(fixture: "A 0001-01-01 S C2 N1 U4")
    let first = Period(.first, .first)
    let flow = try #require(ChildHistories(register).stockFlow(in: first))
    #expect(flow.opening == 0 && flow.started == 1 && flow.closing == 1 && flow.gap == 0)
  }
}
