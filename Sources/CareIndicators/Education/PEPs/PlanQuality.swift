import CareCore
import CareModels

extension Indicator {
  /// The share of graded personal education plans that are good.
  public static let planQuality = proportion(
    "peps.quality", "Personal education plans graded good",
    definition: """
      Of personal education plans of meetings held in the period that the virtual school has graded, those it graded \
      green. Plans that were not graded are not in the base.
      """,
    sources: [.virtualSchoolHead("paragraph 15 and appendix 3")], polarity: .highIsGood, of: .planMeetings,
    steps: [
      .exclude("Not graded", missing: "the grade") { row, _ in
        row.quality?.code == .notGraded || (row.quality == nil && row.qualityAssured == nil)
      },
      .count("Graded green", missing: "the grade") { row, _ in row.quality?.code.map { $0 == .green } },
    ],
    example: .planMeetings(
      "quality qualityAssured", "A 2020-06-10 green\nB 2020-10-07 amber\nC 2020-11-11\nD 2021-02-03 . 2021-02-10",
      counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", shows: "50"))
}
