import CareCore
import CareModels

extension Indicator {
  /// The share of targets of personal education plans that were achieved.
  public static let targetsAchieved = proportion(
    "peps.targets-achieved", "Targets of personal education plans achieved",
    definition: """
      Of targets of personal education plans that were evaluated in the period, those that were met; as an option also \
      those met in part. Targets that were put off are left out.
      """,
    sources: [.virtualSchoolHead("paragraphs 21–22")], polarity: .highIsGood, options: [TargetAchievement.self],
    of: .evaluated, steps: [.postponed, .achieved], decimals: 1,
    example: .targets("A", notCounted: "A B", leftOut: "A", shows: "33.3"))
}
