import CareCore
import CareModels

extension Population<RegisterRow<ReoffendingFollowUp>> {
  /// Young offenders of cohorts that closed in the period, whose further offences are followed up for twelve months.
  static var followedUp: Population {
    records(
      of: ReoffendingFollowUp.self, "followed-up", title: "of cohorts that closed in the period",
      noun: "young offenders",
      missing: "the days of the cohort"
    ) { row, context in row.cohort.map { context.period.contains($0.end) } }
  }
}

extension Indicator {
  /// The share of young offenders who offended again.
  public static let reoffenders = proportion(
    "youth-justice.reoffenders", "Young offenders who offended again",
    definition: """
      Of young offenders of the cohorts of three months that closed in the period, those with a further offence in the \
      twelve months of follow-up that led to a caution or a conviction, even one given later.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp,
    steps: [.count("Offended again", missing: reoffences) { row, _ in row.reoffences.map { $0 > 0 } }], decimals: 1,
    example: .followUps(counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))

  /// How many further offences there were for each young offender.
  public static let reoffencesPerOffender = mean(
    "youth-justice.reoffences-per-offender", "Further offences for each young offender",
    definition: """
      The further offences of young offenders of the cohorts that closed in the period, over all of those offenders, with \
      and without one. This is what councils print as the rate of re-offending.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp, .reoffences, decimals: 2,
    example: .followUps(counted: "A B", undetermined: "C", outside: "D", shows: "1.50"))

  /// How many further offences there were for each young offender who offended again.
  public static let reoffencesPerReoffender = mean(
    "youth-justice.reoffences-per-reoffender", "Further offences for each young offender who offended again",
    definition: """
      The further offences of young offenders of the cohorts that closed in the period, over those of them who offended \
      again. It is higher than the figure for each offender.
      """,
    sources: .reoffending, polarity: .lowIsGood, of: .followedUp,
    steps: [.exclude("Did not offend again", missing: reoffences) { row, _ in row.reoffences.map { $0 == 0 } }],
    .reoffences, decimals: 2,
    example: .followUps(counted: "A", leftOut: "B", undetermined: "C", outside: "D", shows: "3.00"))

  private static let reoffences = "the number of further offences"
}

extension Quantity<RegisterRow<ReoffendingFollowUp>> {
  fileprivate static var reoffences: Quantity {
    .number("Further offences", unit: "offences", missing: "the number of further offences") { row, _ in row.reoffences
    }
  }
}

extension IndicatorExample {
  fileprivate static func followUps(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String, shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      reoffendingFollowUps: child cohort reoffences
      A {"start":"2020-04-01","end":"2020-06-30"} 3
      B {"start":"2020-04-01","end":"2020-06-30"} 0
      C {"start":"2020-04-01","end":"2020-06-30"}
      D {"start":"2020-01-01","end":"2020-03-31"} 2
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      shows: shows)
  }
}
