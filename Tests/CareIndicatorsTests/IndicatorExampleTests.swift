import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("The example of every indicator")
struct IndicatorExampleTests {
  /// Ours, and those of other kinds that the tests declare.
  static let all = Indicator.all + EngineIndicators.all

  @Test("comes out as its declaration says", arguments: all.map(\.id))
  func comesOut(_ id: String) throws {
    let indicator = try #require(Self.all.first { $0.id == id })
    try Self.expect(indicator, try #require(indicator.example, "an indicator has an example"))
  }

  /// Expects of a small register what an example says of it.
  static func expect(_ indicator: Indicator, _ example: IndicatorExample) throws {
    let register = try Register(fixture: example.records, supplying: indicator.requires)
    let names = SubjectNames(register)
    let context = MeasurementContext(
      period: example.period, options: example.options, population: example.population)
    let measurement = ChildHistories(register).measure(indicator, in: context, tracing: true)
    let trace = try #require(measurement.trace)
    #expect(names.of(trace.counted) == example.counted.sorted(), "counted")
    #expect(names.of(trace.notCounted) == example.notCounted.sorted(), "not counted")
    #expect(names.of(trace.leftOut.flatMap(\.records)) == example.leftOut.sorted(), "left out")
    #expect(names.of(trace.undetermined.flatMap(\.records)) == example.undetermined.sorted(), "undetermined")
    let placed = example.counted + example.notCounted + example.leftOut + example.undetermined
    #expect(measurement.population == placed.count)
    #expect(Set(example.outside).isDisjoint(with: placed), "outside is in no list")
    let groups = Dictionary(uniqueKeysWithValues: trace.groups.map { ($0.reason, names.of($0.records)) })
    #expect(groups == example.groups.mapValues { $0.sorted() })
    #expect(measurement.shown == example.shows)
    #expect(measurement.notSupplied.isEmpty)
  }

  @Test("has one that counts, one that does not, one left out where that can be, and one that cannot be told")
  func isComplete() throws {
    for indicator in Self.all {
      let example = try #require(indicator.example, "\(indicator.id)")
      #expect(!example.counted.isEmpty, "\(indicator.id) has one that counts")
      #expect(!example.undetermined.isEmpty, "\(indicator.id) has one that cannot be told")
      let isShare = indicator.kind == .proportion || indicator.kind == .timeliness
      if isShare { #expect(!example.notCounted.isEmpty, "\(indicator.id) has one that does not count") }
      let canLeaveOut = indicator.steps.contains { $0.effect == .exclude }
      if canLeaveOut { #expect(!example.leftOut.isEmpty, "\(indicator.id) has one that is left out") }
      #expect(!example.outside.isEmpty || !example.leftOut.isEmpty, "\(indicator.id) has one that is of no concern")
      if indicator.kind == .distribution { #expect(!example.groups.isEmpty, "\(indicator.id) has groups") }
    }
  }

  @Test("is explained, child by child, without a name", arguments: all.map(\.id))
  func explained(_ id: String) throws {
    let indicator = try #require(Self.all.first { $0.id == id })
    let example = try #require(indicator.example)
    let register = try Register(fixture: example.records, supplying: indicator.requires)
    let context = MeasurementContext(
      period: example.period, options: example.options, population: example.population)
    let histories = ChildHistories(register)
    var kinds: Set<String> = []
    for child in histories {
      for sentence in indicator.explain(child, in: context) {
        #expect(sentence.hasSuffix(".") && sentence.contains(" row "))
        kinds.formUnion(["is counted", "not counted", "left out", "cannot be placed"].filter(sentence.contains))
      }
      let verdicts = indicator.verdicts(on: child, in: context).filter { $0.verdict != .outside }
      let expected = [example.counted, example.notCounted, example.leftOut, example.undetermined].joined()
      #expect(verdicts.count == expected.count { $0 == child.identifier.text })
    }
    let isOfChildren = !example.counted.contains { $0.allSatisfy(\.isNumber) }
    if isOfChildren { #expect(kinds.contains("is counted")) }
  }
}

/// What an example calls the records behind a measurement: the child's name, or the row of what is about no child.
struct SubjectNames {
  private let names: [RecordReference: String]

  init(_ register: Register) {
    var names: [RecordReference: String] = [:]
    for child in ChildHistories(register) {
      for table in RegisterTable.allCases {
        for reference in child.references(in: table) { names[reference] = child.identifier.text }
      }
    }
    self.names = names
  }

  func of(_ records: [RecordReference]) -> [String] {
    records.map { names[$0] ?? String($0.row) }.sorted()
  }
}
