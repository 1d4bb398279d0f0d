import CareCore
import CareModels
import CareValidation
import Testing

@Suite("Checks of what must add up, or stand apart")
struct PartitionChecksTests {
  private func found(_ check: String, _ fill: (inout Register) -> Void) -> [Int] {
    var register = Register()
    fill(&register)
    return ChildHistories(register).findings(of: RecordCheck.named([check]).checks).compactMap(\.location.row)
  }

  struct Slots: Sendable, CustomTestStringConvertible {
    let results: [GCSEResult]
    let score: Int
    let isFound: Bool
    var testDescription: String { "\(results.count) results, \(score)" }
  }

  private static func result(_ slot: AttainmentSlot?, _ points: Int?, double: Bool? = nil) -> GCSEResult {
    GCSEResult(points: points, slot: slot.map { .known($0) }, isDoubleWeighted: double)
  }

  /// Eight results of 5 points; English counts as said.
  private static func full(_ english: Bool?) -> [GCSEResult] {
    [result(.english, 500, double: english), result(.mathematics, 500)]
      + [AttainmentSlot](repeating: .ebacc, count: 3).map { result($0, 500) }
      + [AttainmentSlot](repeating: .open, count: 3).map { result($0, 500) }
  }

  static let slots: [Slots] = [
    Slots(results: full(true), score: 5000, isFound: false), Slots(results: full(true), score: 4999, isFound: true),
    Slots(results: full(true), score: 5001, isFound: true), Slots(results: full(false), score: 4500, isFound: false),
    Slots(results: full(false), score: 5000, isFound: true), Slots(results: full(nil), score: 4500, isFound: false),
    Slots(results: full(nil), score: 5000, isFound: false), Slots(results: full(nil), score: 5001, isFound: true),
    // What is not recorded may be anything it can be.
    Slots(results: [], score: 9000, isFound: false), Slots(results: [], score: 0, isFound: false),
    Slots(results: [result(.mathematics, nil)], score: 0, isFound: false),
    Slots(results: full(true).dropLast() + [result(.open, nil)], score: 5400, isFound: false),
    Slots(results: full(true).dropLast() + [result(.open, nil)], score: 5401, isFound: true),
    Slots(results: full(true) + [result(.unused, 900), result(nil, 900)], score: 5000, isFound: false),
    // These are the business of other checks.
    Slots(results: full(true) + [result(.open, 900)], score: 0, isFound: false),
    Slots(results: [result(.open, .max), result(.open, .min)], score: 1, isFound: false),
  ]

  @Test("An Attainment 8 score is one that its slots can make", arguments: slots)
  func attainment(example: Slots) {
    let rows = found("key-stage-4.graded-slots") { register in
      register.keyStage4Outcomes = [KeyStage4Outcome(results: example.results, attainment8: example.score)]
    }
    #expect(rows.isEmpty != example.isFound)
  }

  @Test("The parts of a count are within the whole of the same day, one division at a time")
  func workforce() {
    let day = CalendarDay(2024, 3, 31)
    let rows = found("workforce.parts-more-than-whole") { register in
      register.workforceCounts = [
        WorkforceCount(asAt: day, headcount: 10, leavers: 2),
        WorkforceCount(asAt: day, service: "A", headcount: 6), WorkforceCount(asAt: day, service: "B", headcount: 4),
        // Within service A, teams have one too many.
        WorkforceCount(asAt: day, service: "A", team: "1", headcount: 4),
        WorkforceCount(asAt: day, service: "A", team: "2", headcount: 3),
        // Roles divide the whole in another way, and another day is another matter.
        WorkforceCount(asAt: day, role: .known(.socialWorker), headcount: 10),
        WorkforceCount(asAt: CalendarDay(2023, 3, 31), service: "A", headcount: 99),
        WorkforceCount(service: "A", headcount: 99), WorkforceCount(headcount: 1),
      ]
    }
    #expect(rows == [1])
  }

  @Test("Sums of the greatest and least numbers do not overflow", arguments: [Int.max, .min])
  func extremes(number: Int) {
    var register = Register()
    let day = CalendarDay(2024, 3, 31)
    register.workforceCounts = [
      WorkforceCount(asAt: day, headcount: number, fteHundredths: number, establishmentHundredths: number),
      WorkforceCount(asAt: day, service: "A", headcount: number, fteHundredths: number, vacantHundredths: number),
      WorkforceCount(asAt: day, service: "B", headcount: number, fteHundredths: number, vacantHundredths: number),
    ]
    for check in RecordCheck.carersAndWorkforce { _ = check.outcome(for: ChildHistories(register)) }
  }

  @Test("Episodes of need may follow one another on a day, and overlap neither when open nor when closed")
  func need() {
    func rows(_ episodes: ChildInNeedEpisode..., referrals: [Referral] = []) -> [Int] {
      found("need-episodes.overlap") { register in
        register.childInNeedEpisodes = episodes.map { episode in
          var episode = episode
          episode.child = ChildIdentifier("1")
          return episode
        }
        register.referrals = referrals
      }
    }
    func day(_ day: Int) -> CalendarDay { CalendarDay(2024, 5, day) }
    #expect(rows(.init(start: day(1), end: day(2)), .init(start: day(2))) == [])
    #expect(rows(.init(start: day(1), end: day(3)), .init(start: day(2))) == [1])
    #expect(rows(.init(start: day(2)), .init(start: day(1))) == [0])
    let refused = Referral(child: ChildIdentifier("1"), id: "R", noFurtherAction: true)
    #expect(rows(.init(referral: "R", start: day(1)), .init(start: day(2)), referrals: [refused]) == [])
    #expect(rows(.init(start: day(1)), .init(referral: "R", start: day(2)), referrals: [refused]) == [1])
    #expect(rows(.init(referral: "R", start: day(1)), .init(start: day(2))) == [1])
  }

  @Test("Every field that names a school is held against the form of the number and the table of schools")
  func schoolFields() {
    var fields: Set<String> = []
    func add<Row: RegisterRecord>(_ type: Row.Type) {
      for slot in Row.slots where slot.valueType is URN.Type && slot.field.rawValue.lowercased().hasSuffix("school") {
        fields.insert("\(Row.table.rawValue).\(slot.field.rawValue)")
      }
    }
    for table in RegisterTable.allCases {
      if let type = Register.recordType(of: table) { add(type) }
    }
    #expect(fields.count == 25)
    for theme in ["school-numbers", "schools-unlisted"] {
      let checks = RecordCheck.named([theme]).checks
      let covered = checks.flatMap { check in check.fields.map { "\(check.requires[0].rawValue).\($0)" } }
      #expect(fields.isSubset(of: covered), "\(fields.subtracting(covered).sorted())")
    }
  }
}
