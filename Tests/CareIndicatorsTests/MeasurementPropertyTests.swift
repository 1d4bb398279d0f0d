import CareCore
import CareExchange
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("What is true of every measurement, whatever the records")
struct MeasurementPropertyTests {
  static let seeds: Range<UInt64> = 100..<106
  static let end = CalendarDay(2021, 3, 31)
  static let context = MeasurementContext(
    period: Period(CalendarDay(2020, 4, 1), end), population: PopulationFigure(count: 68_120, midYear: 2020))

  /// Every indicator there is, ours and those of all kinds.
  static let indicators = Indicator.all + EngineIndicators.all

  /// Children with faults of every kind, and records of every other table that make no sense.
  static func register(_ seed: UInt64) throws -> Register {
    var random = RandomRegister(seed: seed, faults: .many)
    let register = random.register(children: 80)
    var records = RandomRecords(seed: seed, of: (register.children ?? []).compactMap(\.child))
    return try records.filling(register, rows: 30)
  }

  static func measure(_ register: Register, tracing: Bool = false) -> [Measurement] {
    ChildHistories(register).measure(indicators, in: context, tracing: tracing)
  }

  @Test("Everyone, and everything, is accounted for once, in the counts and in the trace", arguments: seeds)
  func accounted(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    for measurement in Self.measure(register, tracing: true) {
      let leftOut = measurement.leftOut.reduce(0) { $0 + $1.count }
      let undetermined = measurement.undetermined.reduce(0) { $0 + $1.count }
      let trace = try #require(measurement.trace)
      let denominator = trace.counted.count + trace.notCounted.count
      #expect(leftOut + undetermined + denominator == measurement.population, "\(measurement.id)")
      if measurement.kind != .rate { #expect(measurement.denominator == denominator, "\(measurement.id)") }
      #expect(trace.counted.count == measurement.numerator, "\(measurement.id)")
      if let groups = measurement.groups {
        #expect(groups.reduce(0) { $0 + $1.count } == measurement.numerator, "\(measurement.id)")
        #expect(Set(trace.groups.flatMap(\.records)) == Set(trace.counted), "\(measurement.id)")
      }
      let lists = [trace.counted, trace.notCounted] + (trace.leftOut + trace.undetermined).map(\.records)
      // What a clock asked for at several times may all stand in one row.
      if measurement.subjects == "children" {
        #expect(Set(lists.joined()).count == measurement.population, "\(measurement.id): one place each")
      }
      #expect(lists.joined().count == measurement.population, "\(measurement.id): one place each")
      for tally in measurement.undetermined {
        let listed = trace.undetermined.filter { $0.reason == tally.reason }.flatMap(\.records)
        #expect(listed.count == tally.count && listed == listed.sorted(), "\(measurement.id)")
      }
    }
  }

  @Test("Asking for the trace changes no count; nor does measuring one indicator at a time", arguments: seeds)
  func tracing(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let plain = Self.measure(register)
    #expect(Self.measure(register, tracing: true).map(\.withoutTrace) == plain)
    let histories = ChildHistories(register)
    #expect(Self.indicators.map { histories.measure($0, in: Self.context) } == plain)
  }

  @Test("What each child is explained to count for is what is counted, and the rest is about nobody", arguments: seeds)
  func explained(_ seed: UInt64) throws {
    let histories = ChildHistories(try Self.register(seed))
    let children = Array(histories)
    let attributed = Set(children.flatMap { child in RegisterTable.allCases.flatMap(child.references) })
    for indicator in Self.indicators {
      let trace = try #require(histories.measure(indicator, in: Self.context, tracing: true).trace)
      let counted = trace.counted + trace.notCounted + (trace.leftOut + trace.undetermined).flatMap(\.records)
      let explained = children.flatMap { indicator.verdicts(on: $0, in: Self.context) }
        .filter { $0.verdict != .outside }.map(\.record)
      #expect(counted.filter(attributed.contains).sorted() == explained.sorted(), "\(indicator.id)")
    }
  }

  @Test("The order of the rows does not matter", arguments: seeds)
  func shuffled(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let shuffled = register.shuffled(seed: seed)
    #expect(Self.measure(shuffled) == Self.measure(register))
  }

  @Test("What the children are called does not matter", arguments: seeds)
  func renamed(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let renamed = register.mapped { record in record.child = record.child.map { ChildIdentifier("x" + $0.text) } }
    #expect(Self.measure(renamed) == Self.measure(register))
  }

  @Test("Parts add up to the whole, in any order", arguments: seeds)
  func sharded(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let whole = Self.measure(register)
    let parts = (0..<3).map { shard in
      Self.measure(register.filtered { ($0?.text.utf8.last ?? 0) % 3 == UInt8(shard) })
    }
    for order in [[0, 1, 2], [2, 0, 1]] {
      for position in whole.indices {
        let two: Measurement? = parts[order[0]][position] + parts[order[1]][position]
        let three: Measurement? = try #require(two) + parts[order[2]][position]
        #expect(three == whole[position], "\(whole[position].id)")
      }
    }
  }

  @Test("A child of no population, and a row that repeats another to the letter, change nothing", arguments: seeds)
  func additions(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let whole = Self.measure(register)
    let stranger = try Register(
      episodes: "stranger 1990-01-01 S C2 N1 U4 1991-01-01 E4A", children: "stranger 1985-01-01")
    #expect(Self.measure(register.merged(with: stranger)) == whole)
    var repeated = register
    repeated.children?.append(contentsOf: register.children ?? [])
    repeated.episodes?.append(contentsOf: (register.episodes ?? []).reversed())
    #expect(Self.measure(repeated) == whole)
  }

  @Test("Four hundred years later everything is the same", arguments: seeds.prefix(3))
  func shifted(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    let days = 146_097
    func later(_ period: Period) throws -> Period {
      let start = try #require(period.start.adding(days: days))
      let end = try #require(period.end.adding(days: days))
      return try #require(Period(from: start, through: end))
    }
    let calendar = WorkingDays.englandAndWales
    let context = MeasurementContext(
      period: try later(Self.context.period), population: Self.context.population,
      workingDays: WorkingDays(
        name: calendar.name, known: try later(calendar.known),
        holidays: BankHolidays.englandAndWales.compactMap { $0.day.adding(days: days) }))
    let measurements = ChildHistories(try register.shifted(days: days)).measure(Self.indicators, in: context)
    for (one, other) in zip(Self.measure(register), measurements) {
      // A figure that was set for some years is not known in others.
      if one.figuresUsed.contains(where: { $0.from != nil }) { continue }
      #expect(one.numerator == other.numerator && one.denominator == other.denominator, "\(one.id)")
      #expect(one.leftOut == other.leftOut && one.undetermined == other.undetermined, "\(one.id)")
      #expect(one.groups == other.groups && one.population == other.population, "\(one.id)")
      #expect(one.values == other.values && one.total == other.total && one.base == other.base, "\(one.id)")
    }
  }

  @Test("Breaking an indicator down adds up to the whole", arguments: seeds.prefix(2))
  func brokenDown(_ seed: UInt64) throws {
    let histories = ChildHistories(try Self.register(seed))
    let breakdowns: [Breakdown] = [.ageBand, .sex, .legalStatus, .placementBand, .ethnicGroup, .need]
    for indicator in Self.indicators where indicator.kind != .distribution {
      let whole = histories.measure(indicator, in: Self.context)
      for breakdown in breakdowns {
        let parts = histories.measure(indicator.broken(downBy: breakdown), in: Self.context)
        let name = "\(indicator.id) by \(breakdown.id)"
        #expect(parts.reduce(0) { $0 + $1.population } == whole.population, "\(name)")
        #expect(parts.reduce(0) { $0 + $1.numerator } == whole.numerator, "\(name)")
        #expect(Set(parts.map(\.id)).count == breakdown.groups.count, "\(name)")
        if indicator.kind != .rate {
          #expect(parts.reduce(0) { $0 + ($1.denominator ?? 0) } == whole.denominator, "\(name)")
        }
      }
    }
  }

  @Test("JSON comes back to the byte", arguments: seeds.prefix(3))
  func json(_ seed: UInt64) throws {
    let register = try Self.register(seed)
    for measurement in Self.measure(register, tracing: seed % 2 == 0) {
      let bytes = try CanonicalJSON.encode(measurement)
      let back = try CanonicalJSON.decode(Measurement.self, from: bytes)
      #expect(back == measurement, "\(measurement.id)")
      #expect(try CanonicalJSON.encode(back) == bytes, "\(measurement.id)")
    }
    let bytes = try CanonicalJSON.encode(register)
    let back = try CanonicalJSON.decode(Register.self, from: bytes)
    #expect(back == register)
    #expect(try CanonicalJSON.encode(back) == bytes)
  }

  @Test("Several processors count what one counts, trace and all")
  func parallel() async throws {
    var random = RandomRegister(seed: 7, faults: .many)
    let register = random.register(children: 2_500)
    var records = RandomRecords(seed: 7, of: (register.children ?? []).compactMap(\.child))
    let histories = ChildHistories(try records.filling(register, rows: 300))
    let together = await histories.measureInParallel(Self.indicators, in: Self.context, tracing: true)
    #expect(together == histories.measure(Self.indicators, in: Self.context, tracing: true))
  }

  @Test("Measurements of different things do not add")
  func different() throws {
    let register = try Self.register(1)
    let histories = ChildHistories(register)
    let one = histories.measure(.fostered, in: Self.context)
    #expect(one + histories.measure(.placedWithParents, in: Self.context) == nil)
    let earlier = try #require(MeasurementContext(yearTo: CalendarDay(2020, 3, 31)))
    #expect(one + histories.measure(.fostered, in: earlier) == nil)
    let counting = MeasurementContext(
      period: Self.context.period, options: MeasurementOptions(temporaryMoves: .counted))
    #expect(one + histories.measure(.fostered, in: counting) == nil)
  }

  @Test("The rate of two areas is taken over both populations, that of two parts of an area over one")
  func areas() throws {
    let histories = ChildHistories(try Self.register(2))
    func rate(_ area: String?) -> Measurement {
      let figure = PopulationFigure(count: 50_000, midYear: 2020, area: area)
      let context = MeasurementContext(period: Self.context.period, population: figure)
      return histories.measure(.lookedAfterRate, in: context)
    }
    #expect((rate("E06000001") + rate("E06000002"))?.denominator == 100_000)
    #expect((rate("E06000001") + rate("E06000001"))?.denominator == 50_000)
    #expect((rate(nil) + rate(nil))?.denominator == 50_000)
  }
}
