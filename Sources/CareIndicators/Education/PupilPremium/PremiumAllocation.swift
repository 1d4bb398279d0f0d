import CareCore
import CareModels

extension Population<RegisterRow<PupilPremiumAllocation>> {
  /// Allocations of pupil premium plus for the financial years of the period.
  static var premiumAllocations: Population {
    records(
      of: PupilPremiumAllocation.self, "premium-allocations", title: "of Pupil Premium Plus in the period",
      noun: "allocations", missing: "the kind of premium, or the financial year"
    ) { row, context in
      both(row.kind?.code.map { $0 == .lookedAfter }, row.financialYear.map { context.period.contains($0) })
    }
  }
}

extension Indicator {
  /// The share of pupil premium plus that is kept in the pool.
  public static let premiumPooled = ratio(
    "pupil-premium.pooled", "Pupil Premium Plus kept in the pool",
    definition: """
      Of Pupil Premium Plus allotted for children in the financial year, the share that the virtual school keeps in its \
      pool; the rest goes to schools.
      """,
    sources: [.virtualSchoolHead("paragraph 23"), .careReport("4.3, Pupil Premium Plus")], of: .premiumAllocations,
    .money("Kept in the pool", missing: "what is kept of an allocation, or its amount") { row, _ in
      row.record.pooled
    },
    over: .money("Allotted", missing: "what is kept of an allocation, or its amount") { row, _ in row.amount },
    unit: "percent", scale: 100,
    example: .allocations(
      "amount retained",
      [
        "\(IndicatorExample.pence(234500)) \(IndicatorExample.pence(40000))",
        "\(IndicatorExample.pence(234500)) \(IndicatorExample.pence(60000))", "\(IndicatorExample.pence(234500))",
      ], shows: "21.3"))

  /// The share of allocations of pupil premium plus for which a costed plan has come in.
  public static let premiumPlansReceived = proportion(
    "pupil-premium.plans-received", "Pupil Premium Plus allocations with a plan",
    definition: """
      Of allocations of Pupil Premium Plus in the financial year, those for which the school's costed plan had come in by \
      the end of the period. The money is passed on only then.
      """,
    sources: [.careReport("4.3, Pupil Premium Plus"), .virtualSchoolHead("paragraph 20")], polarity: .highIsGood,
    of: .premiumAllocations,
    steps: [
      .count("A plan had come in", missing: "the plan") { row, context in
        row.planReceived.map { $0 <= context.asAt } ?? false
      }
    ],
    example: .allocations(
      "planReceived", ["2020-05-01", "2021-04-01", "2020-05-01"], counted: "A", notCounted: "B", kind: ".",
      shows: "50"))
}

extension PupilPremiumAllocation {
  /// What is kept of it: as recorded, or else what is not passed on.
  fileprivate var pooled: Money? {
    retained ?? passedOn.flatMap { passedOn in amount.flatMap { $0.subtracting(passedOn) } }
  }
}

extension IndicatorExample {
  /// Allocations of the year for A, B and D, and one of the year before for E.
  fileprivate static func allocations(
    _ fields: String, _ cells: [String], counted: String = "A B", notCounted: String = "",
    kind: String = "lookedAfter", shows: String
  ) -> IndicatorExample {
    func line(_ child: String, _ year: Int, _ cells: String, _ kind: String = "lookedAfter") -> String {
      "\(child) \(kind) {\"end\":\"\(year + 1)-03-31\",\"start\":\"\(year)-04-01\"} \(cells)"
    }
    return IndicatorExample(
      """
      pupilPremiumAllocations: child kind financialYear \(fields)
      \(line("A", 2020, cells[0]))
      \(line("B", 2020, cells[1]))
      \(line("D", 2020, cells[2], kind))
      \(line("E", 2019, cells[0]))
      """, counted: counted, notCounted: notCounted, undetermined: "D", outside: "E", shows: shows)
  }
}

extension IndicatorExample {
  /// An amount as the text of an example has it.
  static func pence(_ pence: Int) -> String { "{\"pence\":\(pence)}" }
}
