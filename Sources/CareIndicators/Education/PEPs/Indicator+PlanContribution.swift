import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings to which the child contributed in some ways.
  static func contribution(
    _ id: String, _ title: String, _ words: String, counted: String = "A", notCounted: String = "B C", shows: String,
    counting isCounted: @escaping @Sendable (PEPContribution) -> Bool
  ) -> Indicator {
    proportion(
      "peps.\(id)", title,
      definition: "Of personal education plan meetings held in the period, those where the child \(words).",
      sources: [.virtualSchoolHead("paragraphs 16–17 and appendix 4")], polarity: .highIsGood, of: .planMeetings,
      steps: [
        .count("The child \(words)", missing: "how the child contributed") { row, _ in
          row.contribution?.code.map(isCounted)
        }
      ],
      example: .planMeetings(
        "contribution", "A 2020-06-10 both\nB 2020-10-07 views\nC 2020-11-11 neither\nD 2021-02-03",
        counted: counted, notCounted: notCounted, undetermined: "D", shows: shows))
  }
}
