import CareCore
import CareModels

extension Indicator {
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
