import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Every indicator, one child at a time")
struct IndicatorCaseTests {
  @Test("puts each child where the case says", arguments: IndicatorCase.all)
  func outcome(_ example: IndicatorCase) throws {
    let register = try example.register()
    let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
    let context = try #require(
      MeasurementContext(yearTo: CalendarDay(2021, 3, 31), options: example.options))
    let indicator = example.indicator
    let outcome: Outcome
    switch indicator.verdict(on: child, in: context) {
    case .outside: outcome = .outside
    case .leftOut: outcome = .leftOut
    case .undetermined: outcome = .undetermined
    case .notCounted: outcome = .notCounted
    case .counted(let group): outcome = group.map { .inGroup($0.code) } ?? .counted
    case .measured: outcome = .counted
    }
    #expect(outcome == example.outcome)
    let sentence = indicator.explanation(for: child, in: context)
    #expect(sentence.contains(" row ") && sentence.hasSuffix("."))
  }

  @Test(
    "has a child that counts, a near miss, one left out where that can be, and one that cannot be told",
    arguments: Indicator.all.filter(\.isOfChildren).map(\.id))
  func isCovered(_ id: String) throws {
    let indicator = try #require(Indicator.withID(id))
    let outcomes =
      IndicatorCase.all.filter { $0.indicator.id == id }.map(\.outcome) + Self.outcomes(of: indicator.example)
    #expect(outcomes.contains { if case .inGroup = $0 { true } else { $0 == .counted } })
    #expect(outcomes.contains { [.notCounted, .outside, .leftOut].contains($0) })
    #expect(outcomes.contains(.undetermined))
    if indicator.kind == .proportion || indicator.kind == .timeliness { #expect(outcomes.contains(.notCounted)) }
    if indicator.steps.contains(where: { $0.effect == .exclude }) { #expect(outcomes.contains(.leftOut)) }
  }

  /// What the example of the declaration shows; the tables of a theme hold more.
  private static func outcomes(of example: IndicatorExample?) -> [Outcome] {
    guard let example else { return [] }
    let lists: [(Outcome, [String])] = [
      (.counted, example.counted), (.notCounted, example.notCounted), (.outside, example.outside),
      (.leftOut, example.leftOut), (.undetermined, example.undetermined),
    ]
    return lists.filter { !$0.1.isEmpty }.map(\.0)
  }

  @Test("is described: an id of its own, a title, a definition, a source, and tables it cannot do without")
  func descriptions() {
    #expect(Set(Indicator.all.map(\.id)).count == Indicator.all.count)
    #expect(Set(Indicator.all.map(\.title)).count == Indicator.all.count)
    for indicator in Indicator.all {
      #expect(indicator.definition.count > 40 && indicator.definition.hasSuffix("."), "\(indicator.id)")
      #expect(!indicator.sources.isEmpty && indicator.sources.allSatisfy { $0.section != nil }, "\(indicator.id)")
      #expect(!indicator.requires.isEmpty, "\(indicator.id)")
      #expect(Set(indicator.steps.map(\.reason)).count == indicator.steps.count, "\(indicator.id)")
    }
  }

  @Test("says which table was not supplied instead of giving a value", arguments: Indicator.all.map(\.id))
  func tables(_ id: String) throws {
    let indicator = try #require(Indicator.withID(id))
    let measurement = try #require(indicator.measure(Register(), yearTo: CalendarDay(2021, 3, 31)))
    #expect(measurement.notSupplied == indicator.requires)
    #expect(measurement.value == nil && measurement.shown == nil && measurement.proportion == nil)
    #expect(measurement.cannotSay?.contains("not supplied") == true)
  }
}

extension Indicator {
  /// Whether what it counts is about children, as its example shows: what is about none goes by its row there.
  fileprivate var isOfChildren: Bool { example?.counted.contains { !$0.allSatisfy(\.isNumber) } ?? true }
}

extension IndicatorCase {
  fileprivate func register() throws -> Register {
    if let records { return try Register(fixture: records, supplying: indicator.requires) }
    return try Register(
      episodes: episodes, children: children, unaccompanied: unaccompanied, socialWorkers: socialWorkers,
      schools: schools)
  }
}
