import CareCore
import CareModels
import CareTestSupport
import Testing

@testable import CareIndicators

@Suite("Tables that may be published")
struct PublicationTableTests {
  private static let context = MeasurementContext(period: ReportingYear(2021).period)

  /// Children looked after, so many of each age and sex; of each group some have had three placements in the year.
  static func register(_ groups: [(born: Int, sex: String, children: Int, moved: Int)]) -> Register {
    var register = Register()
    register.children = []
    register.episodes = []
    for (number, group) in groups.enumerated() {
      for child in 0..<group.children {
        let identifier = ChildIdentifier("SECRET-\(number)-\(child)")
        register.children?.append(
          Child(child: identifier, sex: Coded(group.sex), birthDate: CalendarDay(group.born, 1, 1)))
        for month in child < group.moved ? [6, 7, 8] : [6] {
          register.episodes?.append(
            Episode(
              child: identifier, start: CalendarDay(2020, month, 1),
              reasonForNewEpisode: Coded(month == 6 ? "S" : "P"), legalStatus: Coded("C2"), need: Coded("N1"),
              placementType: Coded("U6"), end: child < group.moved && month < 8 ? CalendarDay(2020, month + 1, 1) : nil,
              reasonCeased: child < group.moved && month < 8 ? Coded("X1") : nil))
        }
      }
    }
    return register
  }

  /// 0–1, 5–9, 10–15 and 16 and over, boys and girls.
  private static let many = register([
    (2018, "1", 3, 1), (2018, "2", 40, 9), (2013, "1", 50, 10), (2013, "2", 45, 0), (2008, "1", 60, 20),
    (2008, "2", 70, 68), (2004, "1", 31, 7), (2004, "2", 26, 11),
  ])

  private static func table(
    _ indicator: Indicator, _ rows: Breakdown<ChildHistory>, _ columns: Breakdown<ChildHistory>? = nil,
    rule: DisclosureRule = .standard, register: Register = many
  ) throws -> PublicationTable {
    let tabulated = ChildHistories(register).crossTabulated(indicator, by: rows, and: columns, in: context)
    return PublicationTable(try #require(tabulated), rule: rule)
  }

  private static func lines(_ table: PublicationTable, _ kind: PublicationTable.Measure.Kind) -> [String] {
    (table.measure(kind)?.values ?? []).map { $0.map { $0.text() }.joined(separator: " ") }
  }

  @Test("A table of counts by age and sex hides the small one, and one more in its row and its column")
  func counts() throws {
    let table = try Self.table(.lookedAfter, .ageBand, .sex)
    #expect(table.rows.groups.map(\.code) == ["0", "1-4", "5-9", "10-15", "16+"])
    #expect(table.columns?.groups.map(\.code) == ["male", "female", "unknown"])
    #expect(
      Self.lines(table, .count) == [
        "0 0 0 0", "c c 0 43", "50 45 0 95", "60 70 0 130", "c c 0 57", "144 181 0 325",
      ])
    #expect(table.symbols == [.c])
    #expect(table.measure(.figure) == nil)
  }

  @Test("A share hides where few are counted, where few are not, and the counts of groups that are small")
  func shares() throws {
    let table = try Self.table(.threeOrMorePlacements, .ageBand, .sex)
    #expect(Self.lines(table, .base)[1] == "c c 0 43")
    // 68 of 70 moved: two did not, and that is as telling as two who did.
    let counted = Self.lines(table, .count).map { $0.split(separator: " ") }
    #expect(counted[3][1] == "c" && counted[3][3] != "88" || counted[3][0] == "c")
    let figures = Self.lines(table, .figure)
    #expect(figures[0] == "z z z z")
    for (row, line) in (table.measure(.figure)?.values ?? []).enumerated() {
      for (column, value) in line.enumerated() {
        let isHidden = ["c"].contains(counted[row][column])
        #expect((value.symbol == .c) == isHidden)
      }
    }
    // Nobody of the 45 has moved, and nought is shown.
    #expect(counted[2][1] == "0" && figures[2].split(separator: " ")[1] == "0")
  }

  @Test("Rounding rounds every count on its own, and shares are taken over what is shown")
  func rounding() throws {
    let table = try Self.table(.lookedAfter, .ageBand, rule: DisclosureRule.standard.rounding(to: .ten))
    #expect(Self.lines(table, .count) == ["0", "40", "100", "130", "60", "330"])
    let five = try Self.table(.threeOrMorePlacements, .sex, rule: DisclosureRule.standard.rounding(to: .five))
    #expect(Self.lines(five, .count) == ["40", "90", "0", "125"])
    #expect(Self.lines(five, .base) == ["145", "180", "0", "325"])
    // 40 of 145 and 90 of 180, not 38 of 144 and 88 of 181.
    #expect(Self.lines(five, .figure) == ["28", "50", "z", "38"])
    #expect(five.notes.contains { $0.contains("nearest 5, halves up") && $0.contains("need not add up") })
    for (count, rounded) in [(0, 0), (4, 0), (5, 10), (14, 10), (15, 20), (25, 30)] {
      #expect(DisclosureRule.CountRounding.ten.rounded(count) == rounded)
    }
    #expect(DisclosureRule.CountRounding.five.rounded(7) == 5 && DisclosureRule.CountRounding.five.rounded(8) == 10)
    #expect(DisclosureRule.CountRounding.ten.rounded(.max) == nil)
  }

  @Test("Above nought and shown as nought is low or k; over few is u; without a table everything is x")
  func symbols() throws {
    let rule = try #require(
      DisclosureRule(largestSmallCount: 1, rounding: .ten, leastBase: 50, lowSymbol: .k))
    let small = Self.register([(2008, "1", 4, 0), (2008, "2", 40, 0)])
    let table = try Self.table(.threeOrMorePlacements, .sex, rule: rule, register: small)
    #expect(Self.lines(table, .base) == ["k", "40", "0", "40"])
    #expect(Self.lines(table, .figure) == ["u", "u", "z", "u"])
    #expect(table.symbols == [.z, .k, .u])
    var none = Self.many
    none.episodes = nil
    let missing = try Self.table(.threeOrMorePlacements, .sex, register: none)
    #expect(Set(missing.measures.flatMap { $0.values.joined() }) == [.symbol(.x)])
    let hundreds = Self.register([(2008, "1", 2000, 8)])
    let tiny = try Self.table(.threeOrMorePlacements, .sex, register: hundreds)
    #expect(Self.lines(tiny, .figure).first == "low")
  }

  @Test("A rule that hides noughts keeps the groups nobody is in, hidden")
  func noughts() throws {
    let rule = try #require(DisclosureRule(showsNought: false))
    let table = try Self.table(.lookedAfter, .sex, rule: rule)
    #expect(table.rows.groups.count == Breakdown.sex.groups.count)
    #expect(!table.measures.flatMap { $0.values.joined() }.contains(.number(0, places: 0)))
  }

  @Test("Tables of the same children by one breakdown each keep their total, or are refused")
  func together() throws {
    let histories = ChildHistories(Self.many)
    func tabulated(_ indicator: Indicator, _ breakdown: Breakdown<ChildHistory>) throws -> CrossTabulation {
      try #require(histories.crossTabulated(indicator, by: breakdown, in: Self.context))
    }
    let tables = try #require(
      PublicationTable.together([
        try tabulated(.threeOrMorePlacements, .ageBand), try tabulated(.threeOrMorePlacements, .sex),
        try tabulated(.threeOrMorePlacements, .need),
      ]))
    #expect(Set(tables.map { $0.measure(.base)?.total }) == [.number(325, places: 0)])
    #expect(tables.allSatisfy { $0.isProtectedTogether })
    let crossed = try #require(
      histories.crossTabulated(.threeOrMorePlacements, by: .ageBand, and: .sex, in: Self.context))
    #expect(PublicationTable.together([crossed]) == nil)
    let other = try tabulated(.lookedAfter, .sex)
    #expect(PublicationTable.together([try tabulated(.threeOrMorePlacements, .ageBand), other]) == nil)
    #expect(PublicationTable.together([]) == [])
    // Apart, the total is hidden to protect the only group there is.
    let few = ChildHistories(Self.register([(2008, "1", 2, 0), (2008, "2", 6, 0)]))
    let apart = try #require(few.crossTabulated(.lookedAfter, by: .sex, in: Self.context))
    #expect(Self.lines(PublicationTable(apart), .count) == ["c", "6", "0", "c"])
    let joined = try #require(PublicationTable.together([apart])?.first)
    #expect(Self.lines(joined, .count) == ["c", "c", "0", "8"])
  }

  @Test("No hidden count is in a published table, whichever way it is looked at")
  func nothingLeft() throws {
    // Numbers that occur nowhere else, hidden beside a small count.
    let register = Self.register([(2008, "1", 3, 1), (2008, "2", 919, 509)])
    for indicator in [Indicator.lookedAfter, .threeOrMorePlacements] {
      let table = try Self.table(indicator, .sex, register: register)
      var texts = ["\(table)", String(reflecting: table), table.notes.joined()]
      var dumped = ""
      dump(table, to: &dumped)
      texts.append(dumped)
      for text in texts {
        for secret in ["919", "509", "SECRET"] { #expect(!text.contains(secret), "\(secret)") }
      }
    }
  }

  @Test("Counts that do not add up, and shapes that do not fit, make no table")
  func refused() throws {
    let histories = ChildHistories(Self.many)
    let good = try #require(histories.crossTabulated(.lookedAfter, by: .sex, in: Self.context))
    var rows = good.measurements
    #expect(CrossTabulation(rows: good.rows, columns: nil, measurements: rows) != nil)
    rows[0] = rows[rows.count - 1]
    #expect(CrossTabulation(rows: good.rows, columns: nil, measurements: rows) == nil)
    #expect(CrossTabulation(rows: good.rows, columns: nil, measurements: good.measurements.dropLast()) == nil)
    #expect(CrossTabulation(rows: good.rows, columns: good.rows, measurements: good.measurements) == nil)
    let empty = TableDimension("none", "None", groups: [])
    #expect(CrossTabulation(rows: empty, columns: nil, measurements: [good.measurements[0]]) == nil)
  }
}
