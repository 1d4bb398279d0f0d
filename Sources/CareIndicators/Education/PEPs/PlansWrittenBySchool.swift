import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plans that the school wrote up.
  public static let plansWrittenBySchool = proportion(
    "peps.written-by-school", "Personal education plans written up by the school",
    definition: """
      Of personal education plans of meetings held in the period, those that the school wrote up, rather than the virtual \
      school or somebody else.
      """,
    sources: [.careReport("4.2, personal education plans")], polarity: .highIsGood, of: .planMeetings,
    steps: [
      .count("Written up by the school", missing: "who wrote up the plan") { row, _ in
        row.writtenBy?.code.map { $0 == .school }
      }
    ], decimals: 1,
    example: .planMeetings(
      "writtenBy", "A 2020-06-10 school\nB 2020-10-07 virtualSchool\nD 2021-02-03", counted: "A", notCounted: "B",
      undetermined: "D", shows: "50.0"))
}
