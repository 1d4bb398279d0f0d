import CareCore
import CareModels

extension Indicator {
  /// Supervision held by the day on which it was due.
  public static let supervisionInTime = proportion(
    "practice.supervision-in-time", "Supervision held when it was due",
    definition: """
      Of supervision of staff that was due in the period, what was held by the day on which it was due. How often it is \
      due, the authority's own standard says.
      """,
    sources: [.draftActionPlan("action 3, supervision")], polarity: .highIsGood,
    of: .records(
      of: SupervisionSession.self, "supervision-due", title: "due in the period", noun: "sessions of supervision",
      missing: "the day on which it was due"
    ) { session, context in session.due.map(context.period.contains) },
    steps: [
      .exclude("Due on the last day, and not held yet", missing: "the day on which it was due") { session, context in
        session.date == nil && session.due == context.asAt
      },
      .count("Held by the day", missing: "the day on which it was due") { session, _ in
        guard let due = session.due else { return nil }
        return session.date.map { $0 <= due } ?? false
      },
    ],
    example: IndicatorExample(
      """
      supervision: worker due date
      W1 2020-06-30 2020-06-30
      W1 2020-07-31 2020-08-01
      W2 2020-07-31
      W2 2021-03-31
      W2 . 2020-08-03
      W2 2021-04-01 2021-03-30
      """, counted: "0", notCounted: "1 2", leftOut: "3", undetermined: "4", outside: "5", shows: "33"))
}
