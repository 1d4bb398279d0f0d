import CareCore
import CareModels

extension Indicator {
  /// Escalated concerns by what came of them.
  public static let escalationsByOutcome = distribution(
    "reviewing-officers.escalations-by-outcome", "Escalated concerns by outcome",
    definition: """
      Concerns that reviewing officers raised in the period and took further, by what had come of them by its last \
      day: settled, answered and not settled, or not answered.
      """,
    sources: [.reviewingReport("section 6, challenge and escalation")], of: .alertsRaised,
    steps: [
      .exceptGoodPractice,
      .exclude("Not taken further", missing: "whether it was taken further") { alert, context in
        alert.steps == nil ? nil : alert.record.steps(by: context.asAt).isEmpty
      },
    ],
    by: Breakdown(
      "escalation-outcome", title: "Outcome",
      groups: [
        BreakdownGroup("settled", "Settled"), BreakdownGroup("answered", "Answered, not settled"),
        BreakdownGroup("unanswered", "Not answered"),
      ], requires: []
    ) { alert, context in
      let steps = alert.record.steps(by: context.asAt)
      let isSettled = steps.contains { step in
        step.isResolved == true && step.answered.map { $0 <= context.asAt } ?? true
      }
      if isSettled || alert.resolved.map({ $0 <= context.asAt }) ?? false { return "settled" }
      let isAnswered = steps.compactMap(\.answered).contains { $0 <= context.asAt }
      return isAnswered || alert.responded.map { $0 <= context.asAt } ?? false ? "answered" : "unanswered"
    },
    example: IndicatorExample(
      """
      qualityAlerts: child kind raised resolved responded steps
      A concern 2020-08-28 2020-09-28 . [{"stage":"challenge","date":"2020-09-14"}]
      B concern 2020-08-28 . 2020-09-01 [{"stage":"formalAlert"}]
      C concern 2020-08-28 . . [{"stage":"formalAlert"}]
      D goodPractice 2020-08-28
      E concern 2020-08-28 . . []
      F concern 2020-08-28
      G concern 2021-04-01
      """, counted: "A B C", leftOut: "D E", undetermined: "F", outside: "G",
      groups: ["settled": "A", "answered": "B", "unanswered": "C"], shows: "3"))
}
