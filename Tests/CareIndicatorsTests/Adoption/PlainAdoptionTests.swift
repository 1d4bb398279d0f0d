import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("A second, plain computation of adoption agrees on random registers")
struct PlainAdoptionTests {
  /// Children of whom many are adopted, with matches before and after the order.
  static func register(_ seed: UInt64) -> Register {
    var maker = RandomRegister(seed: seed, over: Period(CalendarDay(2015, 4, 1), CalendarDay(2021, 6, 30)))
    var register = maker.register(children: 700)
    var random = SplitMix64(seed: seed)
    var rows = register.episodes ?? []
    for position in rows.indices {
      let isCare = !["V3", "V4"].contains(rows[position].legalStatus?.text)
      if isCare, random.happens(150) { rows[position].legalStatus = Coded(random.happens(900) ? "E1" : "D1") }
      guard rows[position].end != nil, rows[position].reasonCeased?.text != "X1", random.happens(700) else { continue }
      if !["V3", "V4"].contains(rows[position].legalStatus?.text) {
        rows[position].reasonCeased = Coded(random.happens(500) ? "E11" : "E12")
      }
    }
    register.episodes = rows
    register.adoptions = (register.children ?? []).compactMap(\.child).map { child in
      Adoption(child: child, matched: CalendarDay(2016, 1, 1).adding(days: Int.random(in: 0...1_900, using: &random)))
    }
    return register
  }

  private struct Sum: Equatable {
    var count = 0
    var days = 0

    mutating func add(_ days: Int?) {
      guard let days else { return }
      count += 1
      self.days += days
    }
  }

  @Test("A1, A10 and A2, of a year and of three", arguments: 0..<12 as Range<UInt64>)
  func agree(_ seed: UInt64) throws {
    let register = Self.register(seed)
    let histories = ChildHistories(register)
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    // A register for each child: the plain computation looks through all the rows it is given.
    let matches = Dictionary(grouping: register.adoptions ?? [], by: \.child)
    let rows = Dictionary(grouping: register.episodes ?? [], by: \.child).compactMap { child, episodes in
      child.map { child in
        var own = Register()
        own.episodes = episodes
        own.adoptions = matches[child]
        return (child, own)
      }
    }
    let windows: [(Period, Indicator, Indicator, Indicator)] = [
      (context.period, .daysToMovingIn, .daysToMovingInAdjusted, .daysToMatch),
      (
        Period(CalendarDay(2018, 4, 1), CalendarDay(2021, 3, 31)), .daysToMovingInThreeYears,
        .daysToMovingInAdjustedThreeYears, .daysToMatchThreeYears
      ),
    ]
    for (period, movingIn, adjusted, match) in windows {
      var sums = (movingIn: Sum(), adjusted: Sum(), match: Sum())
      var children = 0
      for (child, rows) in rows {
        guard let plain = PlainAdoption(child, in: rows, period) else { continue }
        children += 1
        sums.movingIn.add(plain.daysToMovingIn)
        sums.adjusted.add(plain.daysToFamily)
        sums.match.add(plain.daysToMatch)
      }
      let measured = histories.measure([movingIn, adjusted, match], in: context)
      for (measurement, sum) in zip(measured, [sums.movingIn, sums.adjusted, sums.match]) {
        #expect(measurement.population == children, "\(measurement.id), seed \(seed)")
        #expect(measurement.numerator == sum.count, "\(measurement.id), seed \(seed)")
        #expect(measurement.total == Fraction(sum.days), "\(measurement.id), seed \(seed)")
      }
      #expect(sums.movingIn.count > 5 && sums.match.count > 3, "too few adoptions to say anything")
      #expect(sums.movingIn != sums.adjusted && sums.movingIn.count < children, "every sort of adoption must occur")
    }
  }

  @Test(
    "Three years are the children of three years, not the average of three averages", arguments: 0..<6 as Range<UInt64>)
  func pooled(_ seed: UInt64) throws {
    let everyone = ChildHistories(Self.register(seed))
    // A child adopted twice in the three years counts once in them, and in each of two years.
    let twice = Set(
      everyone.filter { child in
        (2019...2021).count { child.adoption(in: ReportingYear($0).period) != nil } > 1
      }.map(\.identifier))
    let histories = ChildHistories(everyone.register.filtered { $0.map { !twice.contains($0) } ?? true })
    let whole = histories.measure(
      .daysToMovingInThreeYears, in: try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31))))
    var total = Fraction.zero
    var count = 0
    for year in 2019...2021 {
      let part = histories.measure(
        .daysToMovingIn, in: try #require(MeasurementContext(yearTo: CalendarDay(year, 3, 31))))
      let days = try #require(part.total)
      total = try #require(total.adding(days))
      count += part.numerator
    }
    #expect(whole.total == total && whole.numerator == count && count > 20)
  }
}
