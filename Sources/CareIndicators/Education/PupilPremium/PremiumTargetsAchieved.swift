import CareCore
import CareModels

extension Indicator {
  /// The share of targets paid for by pupil premium that were achieved.
  public static let premiumTargetsAchieved = proportion(
    "pupil-premium.targets-achieved", "Targets paid for by pupil premium achieved",
    definition: """
      Of targets of personal education plans that pupil premium pays for and that were evaluated in the period, those met \
      in full or in part; as an option in full alone. Those put off are not achieved, or as an option left out. What was \
      allotted in one term is evaluated at the meeting of the next.
      """,
    sources: [.virtualSchoolHead("paragraphs 21–22")], polarity: .highIsGood,
    options: [TargetAchievement.self, PostponedTargets.self], of: .evaluated,
    steps: [.withoutPremium, .postponed, .achieved], decimals: 1,
    example: .targets("A", notCounted: "A", leftOut: "A B", shows: "50.0"))
}
