import CareCore
import CareModels

extension Indicator {
  /// The mean total difficulties score of questionnaires that carers completed, worked out from the answers.
  public static let sdqTotalFromAnswers = sdqAnswerMean(
    "total", "Mean total difficulties of questionnaires, from the answers",
    """
    Of questionnaires for ages 4 to 17 that carers completed in the period, the mean total difficulties score, 0 to \
    40: from the 25 answers where they are on record, otherwise as recorded.
    """, shows: "16.0"
  ) { $0.totalScore }

  /// The mean score for emotional problems.
  public static let sdqEmotional = sdqScaleMean(.emotional, shows: "4.0")

  /// The mean score for conduct problems.
  public static let sdqConduct = sdqScaleMean(.conduct, shows: "3.0")

  /// The mean score for hyperactivity.
  public static let sdqHyperactivity = sdqScaleMean(.hyperactivity, shows: "7.0")

  /// The mean score for problems with peers.
  public static let sdqPeer = sdqScaleMean(.peer, shows: "2.0")

  /// The mean score for prosocial behaviour: high is good, and no part of the total.
  public static let sdqProsocial = sdqScaleMean(.prosocial, shows: "10.0")

  /// The mean score of the questionnaires on a scale.
  private static func sdqScaleMean(_ scale: SDQScale, shows: String) -> Indicator {
    sdqAnswerMean(
      scale.rawValue, "\(scale.title): mean score of questionnaires",
      """
      Of questionnaires for ages 4 to 17 that carers completed in the period, the mean score on this scale, 0 to 10: \
      from its five answers where at least three are on record, otherwise as recorded.
      """, polarity: scale.isDifficulty ? .lowIsGood : .highIsGood, shows: shows
    ) { $0.score(on: scale) }
  }

  private static func sdqAnswerMean(
    _ name: String, _ title: String, _ definition: String, polarity: Polarity = .lowIsGood, shows: String,
    _ score: @escaping @Sendable (SDQAssessment) -> Int?
  ) -> Indicator {
    mean(
      "health.sdq-answers-\(name)", title, definition: definition,
      sources: [
        Source(
          "Strengths and difficulties questionnaire, scoring instructions", "scales, reversed items, missing answers"),
        .careReport("5.2, the five scales"),
      ], polarity: polarity, of: .completedSDQs,
      .number("Score", unit: "points", missing: "the answers, or a score") { row, _ in score(row.record) },
      example: IndicatorExample(
        """
        sdqAssessments: child informant completed answers emotional conduct hyperactivity peer prosocial
        A parentOrCarer 2020-06-01 \(answers)
        B parentOrCarer 2020-06-01 . 4 3 7 2 10
        C parentOrCarer 2020-06-01
        D teacher 2020-06-01 \(answers)
        E parentOrCarer 2020-03-31 \(answers)
        """, counted: "A B", undetermined: "C", outside: "D E", shows: shows))
  }

  /// Emotional 4, conduct 3, hyperactivity 7, peer 2, prosocial 10; one answer of the emotional scale is missing.
  private static let answers =
    [
      #"{"somatic":1,"worries":1,"unhappy":1,"clingy":0"#, #""tantrums":1,"obedient":1,"fights":1,"lies":0,"steals":0"#,
      #""restless":2,"fidgets":1,"distracted":2,"reflects":1,"attends":1"#,
      #""solitary":0,"goodFriend":2,"liked":1,"bullied":1,"prefersAdults":0"#,
      #""considerate":2,"shares":2,"helpsIfHurt":2,"kindToYounger":2,"volunteers":2}"#,
    ].joined(separator: ",")
}

extension Population<RegisterRow<SDQAssessment>> {
  /// Questionnaires for ages 4 to 17 that a parent or carer completed in the period.
  static var completedSDQs: Population {
    .records(
      of: SDQAssessment.self, "sdq-completed", title: "completed in the period by a parent or carer",
      noun: "questionnaires", missing: "when it was completed, who answered, or which form it was"
    ) { row, context in row.record.wasCompletedByCarer(in: context.period) }
  }
}

extension SDQAssessment {
  /// Whether a parent or carer completed it in a period, on the form for ages 4 to 17; `nil` when they may have. A row
  /// without a form is taken for that form, which nearly all are.
  func wasCompletedByCarer(in period: Period) -> Bool? {
    if let form = form?.code, form != .ages4To17 { return false }
    if let informant = informant?.code, informant != .parentOrCarer { return false }
    // Without a day it was sent out at most, unless there are answers or a total.
    guard let day = completed ?? returned else { return answers != nil || totalDifficulties != nil ? nil : false }
    guard period.contains(day) else { return false }
    return informant?.code == .parentOrCarer && (form == nil || form?.code != nil) ? true : nil
  }
}
