import CareCore
import CareModels

extension Population<RegisterRow<ReoffendingFollowUp>> {
  /// Young offenders of cohorts that closed in the period, whose further offences are followed up for twelve months.
  static var followedUp: Population {
    records(
      of: ReoffendingFollowUp.self, "followed-up", title: "of cohorts that closed in the period",
      noun: "young offenders", missing: "the days of the cohort"
    ) { row, context in row.cohort.map { context.period.contains($0.end) } }
  }
}

extension Quantity<RegisterRow<ReoffendingFollowUp>> {
  /// The further offences of an offender.
  static var reoffences: Quantity {
    .number("Further offences", unit: "offences", missing: "the number of further offences") { row, _ in
      row.reoffences
    }
  }
}

extension IndicatorExample {
  /// One with three further offences, one with none, one not known yet, and one of the cohort before.
  static func followUps(
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
