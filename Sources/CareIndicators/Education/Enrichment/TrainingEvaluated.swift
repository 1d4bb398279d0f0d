import CareCore
import CareModels

extension Indicator {
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
}
