import CareCore
import CareModels

extension Population<RegisterRow<VirtualSchoolTraining>> {
  fileprivate static var training: Population {
    records(
      of: VirtualSchoolTraining.self, "training", title: "that began in the period", noun: "training courses",
      missing: "the first day"
    ) { row, context in row.date.map { context.period.contains($0) } }
  }
}

extension Indicator {
  /// Training that the virtual school delivered, by topic.
  public static let trainingByTopic = distribution(
    "virtual-school.training", "Training delivered by topic",
    definition: "Training of the virtual school that began in the period, by what it was about.",
    sources: [.virtualSchoolHead("paragraphs 56–62")], of: .training,
    by: .codes("topic", title: "Topic", showsEmptyGroups: false, requires: [.virtualSchoolTrainings]) { row, _ in
      row.topic
    },
    example: .training(
      "topic", ["attachment", "attachment", "."], counted: "0 1 2", groups: ["attachment": "0 1", "notRecorded": "2"],
      undetermined: "3", shows: "3"))

  /// The share of evaluations that found the training useful.
  public static let trainingFoundUseful = evaluated(
    "found-useful", "Training found useful", "found it useful or very useful"
  ) { $0.foundUseful }

  /// The share of evaluations that would recommend the training.
  public static let trainingRecommended = evaluated(
    "recommended", "Training that would be recommended", "would recommend it to others"
  ) { $0.wouldRecommend }

  /// The share of those who came to training who evaluated it.
  public static let trainingEvaluated = ratio(
    "virtual-school.training-evaluated", "Training evaluated by those who came",
    definition: """
      Of people who came to training of the virtual school that began in the period, those who handed in an evaluation. \
      Online forms come back less often than those filled in before people leave.
      """,
    sources: [.virtualSchoolHead("paragraph 60")], polarity: .highIsGood, of: .training,
    .number("Evaluations", unit: "evaluations", missing: "the evaluations") { row, _ in row.evaluations },
    over: .number("People who came", unit: "people", missing: "how many came") { row, _ in row.attended },
    unit: "percent", scale: 100,
    example: .training(
      "attended evaluations", ["40 10", "20 20", "20"], counted: "0 1", undetermined: "2 3", shows: "50.0"))

  private static func evaluated(
    _ id: String, _ title: String, _ words: String,
    _ count: @escaping @Sendable (VirtualSchoolTraining) -> Int?
  ) -> Indicator {
    ratio(
      "virtual-school.training-\(id)", title,
      definition: """
        Of evaluations of the virtual school's training that began in the period, those that \(words). Where few came \
        back the share says little of those who came.
        """,
      sources: [.virtualSchoolHead("paragraph 60")], polarity: .highIsGood, of: .training,
      .number("Evaluations that \(words)", unit: "evaluations", missing: "what the evaluations say") { row, _ in
        count(row.record)
      },
      over: .number("Evaluations", unit: "evaluations", missing: "the evaluations") { row, _ in row.evaluations },
      unit: "percent", scale: 100,
      example: .training(
        "evaluations foundUseful wouldRecommend", ["10 10 10", "20 17 17", "20"], counted: "0 1",
        undetermined: "2 3", shows: "90.0"))
  }
}

extension IndicatorExample {
  /// Three courses of the year, one without a day, and one of the year before.
  fileprivate static func training(
    _ columns: String, _ cells: [String], counted: String, groups: [String: String] = [:], undetermined: String,
    shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      virtualSchoolTrainings: date \(columns)
      2020-10-12 \(cells[0])
      2020-11-09 \(cells[1])
      2021-01-18 \(cells[2])
      . \(cells[0])
      2020-03-30 \(cells[0])
      """, counted: counted, undetermined: undetermined, outside: "4", groups: groups, shows: shows)
  }
}
