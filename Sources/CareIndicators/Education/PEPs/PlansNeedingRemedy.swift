import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plans written up by schools that had to be brought up to standard.
  public static let plansNeedingRemedy = proportion(
    "peps.needing-remedy", "Personal education plans by schools that needed more work",
    definition: """
      Of personal education plans of meetings held in the period that the school wrote up, those that had to be brought up \
      to standard.
      """,
    sources: [.careReport("4.2, personal education plans")], polarity: .lowIsGood, of: .planMeetings,
    steps: [
      .exclude("Not written up by the school", missing: "who wrote up the plan") { row, _ in
        row.writtenBy?.code.map { $0 != .school }
      },
      .count("Needed more work", missing: "whether the plan needed more work") { row, _ in
        row.neededRemedialAction
      },
    ], decimals: 1,
    example: .planMeetings(
      "writtenBy neededRemedialAction",
      "A 2020-06-10 school true\nB 2020-10-07 school false\nC 2020-11-11 virtualSchool true\nD 2021-02-03 school",
      counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", shows: "50.0"))
}
