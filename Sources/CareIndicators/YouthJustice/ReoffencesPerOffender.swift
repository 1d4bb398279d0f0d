import CareCore
import CareModels

extension Indicator {
  /// How many further offences there were for each young offender.
  public static let reoffencesPerOffender = mean(
    "youth-justice.reoffences-per-offender", "Further offences for each young offender",
    definition: """
      The further offences of young offenders of the cohorts that closed in the period, over all of those offenders, with \
      and without one. This is what councils print as the rate of re-offending.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp, .reoffences, decimals: 2,
    example: .followUps(counted: "A B", undetermined: "C", outside: "D", shows: "1.50"))
}
