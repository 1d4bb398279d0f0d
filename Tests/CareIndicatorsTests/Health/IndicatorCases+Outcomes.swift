import CareCore
import CareIndicators

extension IndicatorCase {
  /// The measures of the outcomes return that ask one question each.
  static let outcomes: [IndicatorCase] =
    [
      (Indicator.annualHealthAssessments, "HEALTH_ASSESSMENT", "2018-06-01"),
      (.developmentChecks, "HEALTH_CHECK", "2018-06-01"), (.dentalChecks, "TEETH_CHECK", "2018-06-01"),
      (.immunisationsUpToDate, "IMMUNISATIONS", "2018-06-01"), (.substanceMisuse, "SUBSTANCE_MISUSE", "2006-01-01"),
      (.offending, "CONVICTED", "2006-01-01"),
    ].flatMap { indicator, item, birth in
      func cohort(
        _ outcome: Outcome, _ name: String, _ answers: String, episodes: String = "A 2020-04-01 S C2 N1 U4",
        options: MeasurementOptions = .init()
      ) -> IndicatorCase {
        .rows(
          indicator, outcome, name,
          "\(episodes)\nchildren:\nA \(birth)\nhealthOutcomes: CHILD \(item)\n\(answers)", options: options)
      }
      let kept = MeasurementOptions(UnansweredOutcomes.notCounted)
      return [
        cohort(.counted, "yes", "A 1"), cohort(.notCounted, "no", "A 0"),
        cohort(.undetermined, "no answer", "A ."), cohort(.undetermined, "no row", ""),
        cohort(.undetermined, "an answer that is not on the list", "A 2"),
        cohort(.undetermined, "rows that differ", "A 1\nA 0"), cohort(.counted, "one row with an answer", "A .\nA 1"),
        cohort(.notCounted, "no answer, which is to stay in the denominator", "A .", options: kept),
        cohort(.notCounted, "no row, which is to stay in the denominator", "", options: kept),
        cohort(.undetermined, "an answer not on the list, which is none that was not given", "A 2", options: kept),
        cohort(.outside, "came on the second day", "A 1", episodes: "A 2020-04-02 S C2 N1 U4"),
        cohort(.outside, "left on the last day", "A 1", episodes: "A 2018-04-02 S C2 N1 U4 2021-03-31 E4A"),
        cohort(
          .outside, "left and came back", "A 1",
          episodes: "A 2018-04-02 S C2 N1 U4 2020-08-01 E4A\nA 2020-08-02 S C2 N1 U4"),
        cohort(.outside, "had short breaks in the year", "A 1", episodes: "A 2018-04-02 S V4 N1 U4"),
        cohort(
          .counted, "moved and changed status", "A 1",
          episodes: "A 2018-04-02 S C1 N1 U4 2020-08-01 X1\nA 2020-08-01 B C2 N1 U6"),
      ]
    } + ages + substanceHelp

  private static let ages: [IndicatorCase] = [
    aged(.developmentChecks, .counted, "5 tomorrow", "A 2016-04-01 1", "HEALTH_CHECK"),
    aged(.developmentChecks, .leftOut, "5 today", "A 2016-03-31 1", "HEALTH_CHECK"),
    aged(.developmentChecks, .undetermined, "no date of birth", "A . 1", "HEALTH_CHECK"),
    aged(.dentalChecks, .notCounted, "a baby, who stays in the denominator", "A 2020-04-01 0", "TEETH_CHECK"),
    aged(.offending, .counted, "10 today", "A 2011-03-31 1", "CONVICTED"),
    aged(.offending, .leftOut, "10 tomorrow", "A 2011-04-01 1", "CONVICTED"),
    aged(.offending, .leftOut, "18 today", "A 2003-03-31 1", "CONVICTED"),
    aged(
      .offending, .notCounted, "9, over all ages", "A 2011-04-01 .", "CONVICTED",
      MeasurementOptions(ConductAges.all)),
    aged(
      .offending, .undetermined, "10 and no answer, over all ages", "A 2011-03-31 .", "CONVICTED",
      MeasurementOptions(ConductAges.all)),
    aged(.substanceMisuse, .counted, "9, over all ages as published", "A 2011-04-01 1", "SUBSTANCE_MISUSE"),
    aged(
      .substanceMisuse, .leftOut, "9, over the ages from 10", "A 2011-04-01 1", "SUBSTANCE_MISUSE",
      MeasurementOptions(ConductAges.tenToSeventeen)),
  ]

  /// Help received or refused, of those with a problem and of all.
  private static let substanceHelp: [IndicatorCase] =
    [
      // Identified, received, refused; then of those with a problem and of all: received, and refused.
      ("received", "1 1 .", Outcome.counted, Outcome.counted, Outcome.notCounted, Outcome.notCounted),
      ("refused", "1 0 1", .notCounted, .notCounted, .counted, .counted),
      ("neither", "1 0 0", .notCounted, .notCounted, .notCounted, .notCounted),
      ("received and said to have refused", "1 1 1", .counted, .counted, .notCounted, .notCounted),
      ("whether help was received not given", "1 . .", .undetermined, .undetermined, .undetermined, .undetermined),
      ("refused, whether received not given", "1 . 1", .undetermined, .undetermined, .counted, .counted),
      ("no problem", "0 . .", .leftOut, .notCounted, .leftOut, .notCounted),
      ("whether there is a problem not given", ". 1 .", .undetermined, .undetermined, .undetermined, .notCounted),
    ].flatMap { name, cells, received, receivedOfAll, refused, refusedOfAll in
      [
        (Indicator.substanceHelpReceived, received), (.substanceHelpReceivedOfCohort, receivedOfAll),
        (.substanceHelpRefused, refused), (.substanceHelpRefusedOfCohort, refusedOfAll),
      ].map { indicator, outcome in
        rows(
          indicator, outcome, name,
          """
          A 2018-06-01 S C2 N1 U4
          healthOutcomes: CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED
          A \(cells)
          """)
      }
    }
    + [Indicator.substanceHelpReceivedOfCohort, .substanceHelpRefusedOfCohort].map { indicator in
      aged(
        indicator, .leftOut, "9, over the ages from 10", "A 2011-04-01 0", "SUBSTANCE_MISUSE",
        MeasurementOptions(ConductAges.tenToSeventeen))
    }

  private static func aged(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String, _ item: String,
    _ options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name, "A 2020-04-01 S C2 N1 U4\nhealthOutcomes: CHILD DOB \(item)\n\(row)", options: options)
  }
}
