import CareCore
import CareModels

extension Population<RegisterRow<VirtualSchoolTraining>> {
  static var training: Population {
    records(
      of: VirtualSchoolTraining.self, "training", title: "that began in the period", noun: "training courses",
      missing: "the first day"
    ) { row, context in row.date.map { context.period.contains($0) } }
  }
}

extension Indicator {
  static func evaluated(
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
  static func training(
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
