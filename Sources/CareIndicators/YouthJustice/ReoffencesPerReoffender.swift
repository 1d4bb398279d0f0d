import CareCore
import CareModels

extension Indicator {
  /// How many further offences there were for each young offender who offended again.
  public static let reoffencesPerReoffender = mean(
    "youth-justice.reoffences-per-reoffender", "Further offences for each young offender who offended again",
    definition: """
      The further offences of young offenders of the cohorts that closed in the period, over those of them who offended \
      again. It is higher than the figure for each offender.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp,
    steps: [
      .exclude("Did not offend again", missing: "the number of further offences") { row, _ in
        row.reoffences.map { $0 == 0 }
      }
    ],
    .reoffences, decimals: 2,
    example: .followUps(counted: "A", leftOut: "B", undetermined: "C", outside: "D", shows: "3.00"))
}
