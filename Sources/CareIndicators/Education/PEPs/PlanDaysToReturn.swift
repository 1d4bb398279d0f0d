import CareCore
import CareModels

extension Indicator {
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
