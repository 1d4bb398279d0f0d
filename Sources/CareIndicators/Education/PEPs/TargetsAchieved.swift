import CareCore
import CareModels

extension Indicator {
  /// The share of targets of personal education plans that were achieved.
  public static let targetsAchieved = proportion(
    "peps.targets-achieved", "Targets of personal education plans achieved",
    definition: """
      Of targets of personal education plans that were evaluated in the period, those that were met in full or in part; \
      as an option in full alone. Targets that were put off are not achieved, or as an option left out.
      """,
    sources: [.virtualSchoolHead("paragraphs 21–22")], polarity: .highIsGood,
    options: [TargetAchievement.self, PostponedTargets.self], of: .evaluated, steps: [.postponed, .achieved],
    decimals: 1,
    example: .targets("A B", notCounted: "A", leftOut: "A", shows: "66.7"))
}
