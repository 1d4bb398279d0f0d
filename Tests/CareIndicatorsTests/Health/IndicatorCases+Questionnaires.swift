import CareCore
import CareIndicators

extension IndicatorCase {
  /// Strengths and difficulties questionnaires: as returned, then as the authority holds them.
  static let questionnaires: [IndicatorCase] =
    // Score and reason; completion, mean, concern, band, band of four, reason.
    [
      returned("8", "normal", .counted, .counted, .notCounted, "normal", "closeToAverage", nil),
      returned("0", "none at all", .counted, .counted, .notCounted, "normal", "closeToAverage", nil),
      returned("13", "the last normal", .counted, .counted, .notCounted, "normal", "closeToAverage", nil),
      returned("14", "the first borderline", .counted, .counted, .notCounted, "borderline", "slightlyRaised", nil),
      returned("16", "the last borderline", .counted, .counted, .notCounted, "borderline", "slightlyRaised", nil),
      returned("17", "the first of concern", .counted, .counted, .counted, "causeForConcern", "high", nil),
      returned("19", "the last but one", .counted, .counted, .counted, "causeForConcern", "high", nil),
      returned("20", "very high", .counted, .counted, .counted, "causeForConcern", "veryHigh", nil),
      returned("40", "the highest", .counted, .counted, .counted, "causeForConcern", "veryHigh", nil),
      returned(". SDQ2", "refused by the carer", .notCounted, .leftOut, .leftOut, nil, nil, "SDQ2"),
      returned(". SDQ9", "a reason not on the list", .notCounted, .leftOut, .leftOut, nil, nil, "unrecognised"),
    ].flatMap { $0 }
    + ["41", "-1", "8 SDQ2", "8\nA . 9"].flatMap { cells in
      returnedMeasures.map { sdq($0, .undetermined, "a score that cannot be used: \(cells)", "A 2010-01-01 \(cells)") }
    }
    + [
      sdq(.sdqMean, .undetermined, "neither score nor reason", "A 2010-01-01"),
      sdq(.sdqReasons, .inGroup("notRecorded"), "neither score nor reason", "A 2010-01-01"),
      sdq(
        .sdqCompletion, .notCounted, "neither, which is to stay in the denominator", "A 2010-01-01",
        MeasurementOptions(UnansweredOutcomes.notCounted)),
      sdq(.sdqCompletion, .outside, "5 tomorrow", "A 2016-04-01 8"),
      sdq(.sdqCompletion, .counted, "5 today", "A 2016-03-31 8"),
      sdq(.sdqCompletion, .counted, "17 tomorrow", "A 2004-04-01 8"),
      sdq(.sdqCompletion, .outside, "17 today", "A 2004-03-31 8"),
      sdq(.sdqCompletion, .undetermined, "no date of birth", "A . 8"),
      sdq(.sdqCompletion, .counted, "4, of ages from 4", "A 2016-04-01 8", MeasurementOptions(SDQAges.fourToSixteen)),
      sdq(.sdqMean, .outside, "4", "A 2016-04-01 8"), sdq(.sdqBands, .outside, "4", "A 2016-04-01 8"),
      sdq(.sdqFourBands, .outside, "4", "A 2016-04-01 8"), sdq(.sdqReasons, .outside, "4", "A 2016-04-01 8"),
    ] + answered + inTwelveMonths

  private static let returnedMeasures: [Indicator] = [
    .sdqCompletion, .sdqMean, .sdqCauseForConcern, .sdqBands, .sdqFourBands, .sdqReasons,
  ]

  private static func returned(
    _ cells: String, _ name: String, _ completion: Outcome, _ mean: Outcome, _ concern: Outcome, _ band: String?,
    _ bandOfFour: String?, _ reason: String?
  ) -> [IndicatorCase] {
    let groups = [band, bandOfFour, reason].map { $0.map(Outcome.inGroup) ?? .leftOut }
    return zip(returnedMeasures, [completion, mean, concern] + groups).map { indicator, outcome in
      sdq(indicator, outcome, name, "A 2010-01-01 \(cells)")
    }
  }

  private static func sdq(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String, _ options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name, "A 2018-06-01 S C2 N1 U4\nhealthOutcomes: CHILD DOB SDQ_SCORE SDQ_REASON\n\(row)",
      options: options)
  }

  /// Means of the scores of questionnaires: which questionnaires count.
  private static let answered: [IndicatorCase] =
    [
      Indicator.sdqTotalFromAnswers, .sdqEmotional, .sdqConduct, .sdqHyperactivity, .sdqPeer, .sdqProsocial,
    ].flatMap { indicator in
      [
        held(indicator, .counted, "by the carer on the last day", "A parentOrCarer 2021-03-31 . ages4To17"),
        held(indicator, .counted, "came back on the first day", "A parentOrCarer . 2020-04-01"),
        held(indicator, .outside, "the day before", "A parentOrCarer 2020-03-31"),
        held(indicator, .outside, "by a teacher", "A teacher 2020-06-01"),
        held(indicator, .outside, "by the young person", "A young 2020-06-01"),
        held(indicator, .outside, "on the form for small children", "A parentOrCarer 2020-06-01 . ages2To4"),
        held(indicator, .undetermined, "by somebody", "A . 2020-06-01"),
        held(indicator, .undetermined, "on a form not on the list", "A parentOrCarer 2020-06-01 . other"),
        held(indicator, .undetermined, "answered on no day given", "A parentOrCarer . . . 4 3 7 2 10 16"),
        rows(
          indicator, .outside, "sent and not come back",
          "sdqAssessments: child informant sent\nA parentOrCarer 2020-06-01"),
        rows(
          indicator, .undetermined, "answered, and no score",
          "sdqAssessments: child informant completed emotional totalDifficulties prosocial\nA parentOrCarer 2020-06-01 11 41 11"
        ),
      ]
    }

  private static func held(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
    let given = row.split(separator: " ").map(String.init)
    let cells = given + ["", ".", ".", ".", ".", "4", "3", "7", "2", "10", "16"].dropFirst(given.count)
    return rows(
      indicator, outcome, name,
      """
      sdqAssessments: child informant completed returned form emotional conduct hyperactivity peer prosocial totalDifficulties
      \(cells.joined(separator: " "))
      """)
  }

  private static let inTwelveMonths: [IndicatorCase] = [
    twelve(.counted, "on the first of the twelve months", "A parentOrCarer 2020-04-01"),
    twelve(.notCounted, "the day before", "A parentOrCarer 2020-03-31"),
    twelve(.notCounted, "after the day", "A parentOrCarer 2021-04-01"), twelve(.notCounted, "none", ""),
    twelve(.undetermined, "by somebody", "A . 2020-06-01"),
    twelve(.leftOut, "3 years old", "A parentOrCarer 2020-06-01", birth: "2017-04-01"),
    twelve(.leftOut, "17", "A parentOrCarer 2020-06-01", birth: "2004-03-31"),
    twelve(.leftOut, "in care since the second day", "A parentOrCarer 2020-06-01", start: "2020-04-02"),
  ]

  private static func twelve(
    _ outcome: Outcome, _ name: String, _ row: String, birth: String = "2010-01-01", start: String = "2020-04-01"
  ) -> IndicatorCase {
    rows(
      .sdqInTwelveMonths, outcome, name,
      "A \(start) S C2 N1 U4\nchildren:\nA \(birth)\nsdqAssessments: child informant completed\n\(row)")
  }
}
