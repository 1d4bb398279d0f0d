import CareCore
import CareModels
import CareSamples
import CareValidation
import Testing

/// Authorities of several sizes, days and lengths of history, small enough to make up by the dozen.
struct Sample: CustomTestStringConvertible, Sendable {
  let children: Int
  let seed: UInt64
  let asAt: CalendarDay
  let years: Int

  var authority: SyntheticAuthority { SyntheticAuthority(children: children, seed: seed, asAt: asAt, years: years) }

  var testDescription: String { "\(children) children, seed \(seed), at \(asAt), \(years) years" }

  static let all: [Sample] =
    (1...6).map { Sample(children: 40, seed: $0, asAt: CalendarDay(2025, 3, 31), years: 5) } + [
      Sample(children: 80, seed: 21, asAt: CalendarDay(2017, 3, 31), years: 3),
      Sample(children: 80, seed: 22, asAt: CalendarDay(2021, 3, 31), years: 5),
      Sample(children: 80, seed: 23, asAt: CalendarDay(2023, 3, 31), years: 2),
      Sample(children: 120, seed: 24, asAt: CalendarDay(2024, 3, 31), years: 6),
      Sample(children: 120, seed: 25, asAt: CalendarDay(2024, 9, 17), years: 4),
      Sample(children: 120, seed: 26, asAt: CalendarDay(2026, 3, 31), years: 10),
      Sample(children: 250, seed: 27, asAt: CalendarDay(2027, 3, 31), years: 5),
      Sample(children: 80, seed: 28, asAt: CalendarDay(2024, 2, 29), years: 5),
      Sample(children: 80, seed: .max, asAt: CalendarDay(2035, 3, 31), years: 25),
    ]
}

@Suite struct SyntheticAuthorityTests {
  @Test func `The same authority is made up alike every time, in every version until a documented change`() {
    let authority = SyntheticAuthority(children: 120, seed: 2025)
    let register = authority.register()
    #expect(register == authority.register())
    #expect(register.sampleDigest == 10_565_660_586_890_380_905)
    #expect(authority.annualReturn().sampleDigest == 12_919_282_480_797_996_541)
  }

  @Test func `Another seed, size, day or length of history gives another register`() {
    let digests = [
      SyntheticAuthority(children: 40, seed: 1), SyntheticAuthority(children: 40, seed: 2),
      SyntheticAuthority(children: 41, seed: 1), SyntheticAuthority(children: 40, seed: 1, years: 6),
      SyntheticAuthority(children: 40, seed: 1, asAt: CalendarDay(2025, 3, 30)),
    ].map { $0.register().sampleDigest }
    #expect(Set(digests).count == digests.count)
  }

  @Test(arguments: Sample.all)
  func `Exactly the number asked for are looked after on the last day`(sample: Sample) {
    for register in [sample.authority.register(), sample.authority.annualReturn()] {
      let histories = ChildHistories(register)
      #expect(histories.count { $0.isLookedAfter(on: sample.asAt) == true } == sample.children)
      #expect(histories.allSatisfy { $0.isLookedAfter(on: sample.asAt) != nil })
    }
  }

  @Test(arguments: Sample.all)
  func `The records hang together: no check of them finds anything`(sample: Sample) {
    let register = sample.authority.register()
    #expect(ChildHistories(register).findings() == [])
    // In a year's return the care leavers' table alone names those who left before.
    let findings = ChildHistories(sample.authority.annualReturn()).findings()
    #expect(findings.filter { $0.check != "children.no-episodes" } == [])
  }

  @Test(arguments: Sample.all)
  func `Everyone in the register was looked after, or had short breaks, in the years of history`(sample: Sample) throws
  {
    let first = try #require(sample.asAt.adding(days: 1)?.adding(years: -sample.years))
    let window = try #require(Period(from: first, through: sample.asAt))
    for child in ChildHistories(sample.authority.register()) {
      #expect(child.episodes.contains { $0.overlaps(window) })
      #expect(child.episodes.allSatisfy { $0.start <= sample.asAt && $0.end.map { $0 <= sample.asAt } ?? true })
    }
  }

  @Test(arguments: Sample.all)
  func `A table is there from the year it was first returned`(sample: Sample) {
    let register = sample.authority.register()
    let year = sample.asAt.month > 3 ? sample.asAt.year + 1 : sample.asAt.year
    for table in RegisterTable.statutory {
      let expected =
        switch table {
        case .socialWorkerEpisodes: year >= 2024
        case .deprivationsOfLiberty: year >= 2027
        default: true
        }
      #expect((register.rowCount(table) != nil) == expected, "\(table.rawValue)")
    }
    #expect(sample.authority.annualReturn().schoolEnrolments == nil)
  }

  @Test func `A number below nought, a day before the code lists and too many years are held at the nearest`() {
    let none = SyntheticAuthority(children: -5, seed: 1)
    #expect(none.children == 0)
    #expect(none.register().children == [])
    #expect(none.register().episodes == [])
    let early = SyntheticAuthority(children: 3, seed: 1, asAt: .first, years: .max)
    #expect(early == SyntheticAuthority(children: 3, seed: 1, asAt: CalendarDay(2017, 3, 31), years: 25))
    #expect(SyntheticAuthority(children: 3, seed: 1, years: .min).years == 1)
    let late = SyntheticAuthority(children: 3, seed: 1, asAt: .last)
    #expect(ChildHistories(late.register()).count { $0.isLookedAfter(on: late.asAt) == true } == 3)
    #expect(late.asAt == CalendarDay(9900, 3, 31))
  }

  @Test func `The children are numbered in the order in which they first started`() {
    let register = SyntheticAuthority(children: 80, seed: 5).register()
    let children = register.children ?? []
    #expect(children.map { $0.child?.text } == children.indices.map { "S" + String(1_000_001 + $0).dropFirst() })
    let starts = ChildHistories(register).compactMap { $0.episodes.first?.start }
    #expect(starts.count == children.count)
    #expect(starts == starts.sorted())
  }

  @Test func `The return of a year is part of the register`() {
    let authority = SyntheticAuthority(children: 150, seed: 8)
    let (whole, part) = (authority.register(), authority.annualReturn())
    func isPart<Row: Hashable>(_ table: KeyPath<Register, [Row]?>) -> Bool {
      Set(part[keyPath: table] ?? []).isSubset(of: whole[keyPath: table] ?? [])
    }
    #expect(isPart(\.children) && isPart(\.episodes) && isPart(\.reviews) && isPart(\.missingEpisodes))
    #expect(isPart(\.unaccompaniedChildren) && isPart(\.previousPermanence) && isPart(\.adoptions))
    #expect(isPart(\.placedForAdoption) && isPart(\.socialWorkerEpisodes))
    #expect(whole.healthOutcomes == part.healthOutcomes)
    #expect(whole.careLeavers == part.careLeavers)
    #expect((part.episodes ?? []).allSatisfy { $0.end.map { $0 >= CalendarDay(2024, 4, 1) } ?? true })
    #expect((part.reviews ?? []).allSatisfy { $0.date.map { $0 >= CalendarDay(2024, 4, 1) } ?? false })
  }
}
