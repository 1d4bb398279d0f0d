import CareCore
import CareIndicators
import CareModels

extension IndicatorCase {
  /// What children attained, one result at a time.
  static let attainment: [IndicatorCase] = keyStage1 + keyStage2 + cohorts + keyStage4 + points

  private static let care = "A 2018-06-01 S C2 N1 U4"

  private static func primary(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ stage: String, _ results: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      "\(care)\nprimaryAssessments: child keyStage year results\nA \(stage) 2020/21 [\(results)]", options: options)
  }

  private static func test(_ subject: String, _ score: Int) -> String {
    "{\"scaledScore\":\(score),\"subject\":\"\(subject)\"}"
  }

  private static func assessed(_ subject: String, _ assessment: String) -> String {
    "{\"subject\":\"\(subject)\",\"teacherAssessment\":\"\(assessment)\"}"
  }

  private static let keyStage1: [IndicatorCase] = [
    primary(.keyStage1Reading, .counted, "greater depth", "KS1", assessed("reading", "GDS")),
    primary(.keyStage1Reading, .notCounted, "absent", "KS1", assessed("reading", "A")),
    primary(.keyStage1Reading, .undetermined, "left before", "KS1", assessed("reading", "L")),
    primary(.keyStage1Reading, .outside, "of key stage 2", "KS2", test("reading", 110)),
    primary(.keyStage1Writing, .undetermined, "another subject alone", "KS1", assessed("reading", "EXS")),
    primary(
      .keyStage1Writing, .notCounted, "another subject alone, missing being not reached", "KS1",
      assessed("reading", "EXS"), options: MeasurementOptions(MissingResults.notReached)),
    primary(
      .keyStage1Reading, .undetermined, "an assessment not on the list, which is none that is missing", "KS1",
      assessed("reading", "Z9"), options: MeasurementOptions(MissingResults.notReached)),
  ]

  private static let keyStage2: [IndicatorCase] = [
    primary(.keyStage2Reading, .counted, "a scaled score of 100", "KS2", test("reading", 100)),
    primary(.keyStage2Reading, .notCounted, "a scaled score of 99", "KS2", test("reading", 99)),
    primary(.keyStage2Writing, .counted, "writing, by the teacher", "KS2", assessed("writing", "EXS")),
    primary(.keyStage2Writing, .undetermined, "writing, by a test there is none of", "KS2", test("writing", 110)),
    primary(
      .keyStage2Combined, .notCounted, "passed, passed, failed", "KS2",
      [test("reading", 100), test("mathematics", 105), assessed("writing", "WTS")].joined(separator: ",")),
    primary(
      .keyStage2Combined, .counted, "passed all three", "KS2",
      [test("reading", 100), test("mathematics", 105), assessed("writing", "EXS")].joined(separator: ",")),
    primary(
      .keyStage2Combined, .notCounted, "failed one, and one is missing", "KS2",
      [test("reading", 90), test("mathematics", 105)].joined(separator: ",")),
    primary(
      .keyStage2Combined, .undetermined, "passed two, and one is missing", "KS2",
      [test("reading", 100), test("mathematics", 105)].joined(separator: ",")),
    primary(
      .keyStage2Combined, .notCounted, "passed two, and one is missing, which is not reached", "KS2",
      [test("reading", 100), test("mathematics", 105)].joined(separator: ","),
      options: MeasurementOptions(MissingResults.notReached)),
    rows(
      .keyStage2Reading, .undetermined, "two records that contradict each other",
      """
      \(care)
      primaryAssessments: child keyStage year results
      A KS2 2020/21 [\(test("reading", 100))]
      A KS2 2020/21 [\(test("reading", 99))]
      """),
    rows(
      .keyStage2Reading, .counted, "two records that agree",
      """
      \(care)
      primaryAssessments: child keyStage year results
      A KS2 2020/21 [\(test("reading", 100))]
      A KS2 2020/21 [\(test("reading", 101))]
      """),
    rows(
      .keyStage2Reading, .undetermined, "a record without a year",
      "\(care)\nprimaryAssessments: child keyStage results\nA KS2 [\(test("reading", 100))]"),
  ]

  private static func gcse(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ episodes: String = care,
    state: String = "true", _ results: String = "[\(grade("englishLanguage", "5")),\(grade("mathematics", "5"))]",
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      "\(episodes)\nkeyStage4Outcomes: child year isStateFunded results\nA 2020/21 \(state) \(results)",
      options: options)
  }

  private static func grade(_ subject: String, _ grade: String) -> String {
    "{\"grade\":\"\(grade)\",\"subject\":\"\(subject)\"}"
  }

  private static let cohorts: [IndicatorCase] = [
    gcse(.grade5English, .outside, "came on the second day", "A 2020-04-02 S C2 N1 U4"),
    gcse(.grade5English, .outside, "left on 31 March", "A 2018-06-01 S C2 N1 U4 2021-03-31 E4A"),
    gcse(
      .grade5English, .counted, "came on the second day, of all looked after on the day", "A 2020-04-02 S C2 N1 U4",
      options: MeasurementOptions(PupilCohort.onTheDay)),
    gcse(
      .grade5English, .counted, "left in May, of all looked after in the year",
      "A 2018-06-01 S C2 N1 U4 2020-05-31 E4A", options: MeasurementOptions(PupilCohort.inThePeriod)),
    gcse(.grade5English, .counted, "an independent school, over all schools", state: "false"),
    gcse(
      .grade5English, .leftOut, "an independent school, over state-funded ones", state: "false",
      options: MeasurementOptions(AttainmentBase.stateFunded)),
    gcse(
      .grade5English, .undetermined, "a school of which it is not said, over state-funded ones", state: ".",
      options: MeasurementOptions(AttainmentBase.stateFunded)),
    rows(
      .grade5English, .counted, "as the table of schools says, over state-funded ones",
      """
      \(care)
      schools: urn isStateFunded
      100001 true
      keyStage4Outcomes: child year school results
      A 2020/21 100001 [\(grade("englishLiterature", "5"))]
      """, options: MeasurementOptions(AttainmentBase.stateFunded)),
  ]

  private static let keyStage4: [IndicatorCase] = [
    graded(.grade4English, .counted, "literature alone", "[\(grade("englishLiterature", "4"))]"),
    graded(.grade5English, .notCounted, "grade 4", "[\(grade("englishLiterature", "4"))]"),
    graded(.grade4Mathematics, .notCounted, "not entered", "[]"),
    graded(.grade4Mathematics, .notCounted, "ungraded", "[\(grade("mathematics", "U"))]"),
    graded(.grade4Mathematics, .undetermined, "a grade of old", "[\(grade("mathematics", "C"))]"),
    graded(.grade4Mathematics, .undetermined, "no results supplied", "."),
    graded(
      .grade4Mathematics, .notCounted, "no results supplied, missing being not reached", ".",
      options: MeasurementOptions(MissingResults.notReached)),
    graded(.grade5EnglishAndMathematics, .notCounted, "English alone", "[\(grade("englishLanguage", "9"))]"),
    gcse(.grade5EnglishAndMathematics, .counted, "both"),
    graded(
      .grade4EnglishAndMathematics, .notCounted, "a grade of old in one, failed the other",
      "[\(grade("englishLanguage", "B")),\(grade("mathematics", "3"))]"),
  ]

  private static func graded(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ results: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    gcse(indicator, outcome, name, care, state: "true", results, options: options)
  }

  private static let points: [IndicatorCase] = [
    graded(.attainment8, .counted, "no slot filled, which is nought", "[]"),
    graded(.attainment8, .undetermined, "a slot filled without points", "[{\"slot\":\"open\"}]"),
    graded(
      .attainment8, .counted, "nothing supplied, missing being nought", ".",
      options: MeasurementOptions(MissingResults.notReached)),
    graded(.ebaccAveragePoints, .counted, "nothing taken, which is nought", "[]"),
    graded(.ebaccAveragePoints, .undetermined, "mathematics without points", "[{\"subject\":\"mathematics\"}]"),
    graded(.progress8, .leftOut, "without prior attainment", "[]"),
  ]
}
