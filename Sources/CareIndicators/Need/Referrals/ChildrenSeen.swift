import CareCore
import CareModels

extension Indicator {
  /// The share of referred children who were seen within five days.
  public static let seenWithinFiveDays = seen(
    within: 5, "need.seen-within-5-days", "Children seen within five days of referral",
    example: .seen(counted: "A F", notCounted: "B C", shows: "50.0"))

  /// The share of referred children who were seen within ten days.
  public static let seenWithinTenDays = seen(
    within: 10, "need.seen-within-10-days", "Children seen within ten days of referral",
    example: .seen(counted: "A B F", notCounted: "C", shows: "75.0"))

  private static func seen(within days: Int, _ id: String, _ title: String, example: IndicatorExample) -> Indicator {
    timeliness(
      id, title,
      definition: """
        Of referrals received in the period that were not closed without further action, those after which the child \
        was seen within \(days) days, an unborn child as seen. A child of whom no such day is recorded was not seen; a \
        day before the referral, or none that can be read, cannot be told.
        """,
      sources: [.draftActionPlan("action 1, children seen within 5 days from referral, and within 10")],
      options: [SeenDays.self], figures: [.seen(within: days)], of: .referralsReceived,
      steps: [
        .exclude("Closed without further action", missing: "what was decided about the referral") { row, _ in
          row.childSeen != nil || row.isUnborn == true ? false : row.record.isWithoutFurtherAction
        }
      ],
      judging: { row, context in
        if row.isUnborn == true { return .inTime }
        if row.record.unreadFields.contains(.childSeen) { return .notKnown(because: .undatedRecord) }
        return Timeliness.Outcome(
          TimeLimit.seen(within: days, context).outcome(
            trigger: row.record.received, done: row.childSeen, asAt: context.asAt, workingDays: context.workingDays
          ).state)
      }, decimals: 1, example: example)
  }
}

extension TimeLimit {
  /// The local standard for seeing a child who was referred, in the days that were chosen.
  fileprivate static func seen(within days: Int, _ context: MeasurementContext) -> TimeLimit {
    TimeLimit(
      id: "child_seen", name: "Child seen within \(days) days", trigger: "Referral", limit: days,
      unit: context.options[SeenDays.self] == .workingDays ? .workingDays : .calendarDays,
      source: .draftActionPlan("action 1"))
  }
}

extension MeasurementFigure {
  fileprivate static func seen(within days: Int) -> MeasurementFigure {
    MeasurementFigure("Child seen within \(days) days", source: .draftActionPlan("action 1")) { context in
      TimeLimit.seen(within: days, context).length
    }
  }
}

extension IndicatorExample {
  /// Children seen on the fifth working day, on the tenth and never; one of whom nothing came, and one not due; one seen
  /// before the referral; one unborn.
  fileprivate static func seen(counted: String, notCounted: String, shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      referrals: child date childSeen decision isUnborn
      A 2020-06-01 2020-06-08 assessment
      B 2020-06-01 2020-06-15 assessment
      C 2020-06-01 . assessment
      D 2020-06-01 . noFurtherAction
      E 2021-03-30 . assessment
      F 2020-06-01 . assessment true
      G 2020-06-01 2020-05-29 assessment
      H 2020-06-01
      I 2021-04-01 2021-04-01 assessment
      """, counted: counted, notCounted: notCounted, leftOut: "D E", undetermined: "G H", outside: "I", shows: shows)
  }
}
