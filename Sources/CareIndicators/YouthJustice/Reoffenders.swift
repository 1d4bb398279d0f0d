import CareCore
import CareModels

extension Indicator {
  /// The share of young offenders who offended again.
  public static let reoffenders = proportion(
    "youth-justice.reoffenders", "Young offenders who offended again",
    definition: """
      Of young offenders of the cohorts of three months that closed in the period, those with a further offence in the \
      twelve months of follow-up that led to a caution or a conviction, even one given later.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp,
    steps: [
      .count("Offended again", missing: "the number of further offences") { row, _ in row.reoffences.map { $0 > 0 } }
    ], decimals: 1,
    example: .followUps(counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
