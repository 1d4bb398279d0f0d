import CareCore
public import CareModels

extension Indicator {
  /// How many weeks the work before care proceedings had lasted that was under way, on average.
  public static let weeksInPreProceedings = mean(
    "protection.weeks-in-pre-proceedings", "Weeks in pre-proceedings",
    definition: """
      Of children in pre-proceedings on the last day of the period, the mean number of weeks since these began. It \
      rises while long cases stay open.
      """,
    sources: [.draftActionPlan("action 2, average length of open pre-proceedings")], polarity: .lowIsGood,
    of: .preProceedingsOnDay,
    Quantity("Weeks", unit: "weeks", missing: "the day they began") { row, context in
      row.record.start(context).flatMap { Fraction($0.days(until: context.asAt), over: 7) }
    }, decimals: 0,
    example: IndicatorExample(
      """
      preProceedings: child decided letterSent ended
      A 2020-11-11 2020-11-25 .
      B 2020-09-02 2020-09-16 2021-04-01
      C . 2020-09-16 .
      D 2020-09-02 2020-09-16 2021-03-31
      """, counted: "A B", undetermined: "C", outside: "D", shows: "25"))

  /// The share of pre-proceedings that ended within six months.
  public static let preProceedingsInSixMonths = timeliness(
    "protection.pre-proceedings-in-six-months", "Pre-proceedings ended within six months",
    definition: """
      Of pre-proceedings that ended in the period, those that did so within six months of the day they began. An \
      extension that a manager agreed is not taken into account.
      """,
    sources: [.draftActionPlan("action 2, pre-proceedings do not exceed six months")],
    options: [PreProceedingsStart.self], figures: [.limit(.preProceedings)], of: .preProceedingsEnded,
    judging: { row, context in
      Timeliness.Outcome(
        TimeLimit.preProceedings.outcome(
          trigger: row.record.start(context), done: row.ended, asAt: context.asAt, workingDays: context.workingDays
        ).state)
    },
    example: IndicatorExample(
      """
      preProceedings: child decided ended
      A 2020-05-01 2020-11-01
      B 2020-05-01 2020-11-02
      C . 2020-11-01
      D 2020-05-01 .
      E 2020-05-01 2021-04-01
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D E", shows: "50"))
}

extension PreProceedings {
  /// The day they began, as was chosen; `nil` when not recorded.
  fileprivate func start(_ context: MeasurementContext) -> CalendarDay? {
    switch context.options[PreProceedingsStart.self] {
    case .decision: decided
    case .letter: letterSent
    }
  }
}

extension Population<RegisterRow<PreProceedings>> {
  /// Pre-proceedings under way on the last day of the period.
  public static var preProceedingsOnDay: Population {
    .records(
      of: PreProceedings.self, "pre-proceedings-on-day", title: "under way on the day", noun: "pre-proceedings",
      missing: "whether they were under way on the day", options: [PreProceedingsStart.self]
    ) { row, context in
      isCaseOpen(
        from: row.record.start(context), to: row.ended, closesUnread: row.record.unreadFields.contains(.ended),
        on: context.asAt)
    }
  }

  /// Pre-proceedings that ended in the period.
  public static var preProceedingsEnded: Population {
    .records(
      of: PreProceedings.self, "pre-proceedings-ended", title: "ended in the period", noun: "pre-proceedings",
      missing: "the day they ended"
    ) { row, context in
      didCaseClose(on: row.ended, closesUnread: row.record.unreadFields.contains(.ended), in: context.period)
    }
  }
}

extension TimeLimit {
  /// The work before care proceedings: six months from its beginning.
  fileprivate static let preProceedings = TimeLimit(
    id: "pre_proceedings", name: "Length of pre-proceedings", trigger: "Beginning of pre-proceedings", limit: 6,
    unit: .months, source: .draftActionPlan("action 2, pre-proceedings do not exceed six months"))
}
