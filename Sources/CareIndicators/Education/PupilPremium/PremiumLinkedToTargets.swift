import CareCore
import CareModels

extension Indicator {
  /// The share of uses of pupil premium that are linked to a target.
  public static let premiumLinkedToTargets = proportion(
    "pupil-premium.linked-to-targets", "Uses of pupil premium linked to a target",
    definition: """
      Of uses of pupil premium for children that began in the period, those that name the personal education plan and the \
      target in it that they serve.
      """,
    sources: [.virtualSchoolReport("pupil premium"), .virtualSchoolHead("paragraph 20")], polarity: .highIsGood,
    of: .premiumSpends,
    steps: [
      .count("Names a plan and a target", missing: "the plan") { row, _ in row.plan != nil && row.target != nil }
    ], example: .spends(counted: "A", notCounted: "B", shows: "50"))
}
