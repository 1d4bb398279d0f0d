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

  /// How many days schools took to return the document.
  public static let planDaysToReturn = mean(
    "peps.days-to-return", "Days in which schools returned the personal education plan",
    definition: """
      The mean number of days from the meeting to the day on which the school returned the document, of personal education \
      plans of meetings held in the period that were returned by its end. A return on the day of the meeting is 0.
      """,
    sources: [.careReport("4.2, personal education plans")], polarity: .lowIsGood, of: .planMeetings,
    steps: [
      .exclude("Not returned", missing: "the day of the return") { row, context in
        row.returned.map { $0 > context.asAt } ?? true
      }
    ],
    .number("Days to return", unit: "days", missing: "a return that is not before the meeting") { row, _ in
      row.record.daysToReturn
    },
    example: .planMeetings(
      "returned", "A 2020-06-10 2020-06-15\nB 2020-10-07 2020-10-11\nC 2020-11-11\nD 2021-02-03 2021-02-01",
      counted: "A B", leftOut: "C", undetermined: "D", shows: "4.5"))
}
