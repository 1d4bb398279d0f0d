import CareCore

// The clocks of reviews, plans and short breaks.

extension TimelinessCheck {
  static let reviewsAndPlans: [TimelinessCheck] = [
    TimelinessCheck(
      "cla_review_first", requires: [.episodes, .reviews], trigger: ["episodes.DECOM"], done: ["reviews.REVIEW"]
    ) { child, context in
      child.judgeCare(child.days(\.reviews, \.date), by: .firstReview, context)
    },
    TimelinessCheck(
      "cla_review_second", requires: [.episodes, .reviews], trigger: ["reviews.REVIEW"], done: ["reviews.REVIEW"]
    ) { child, context in
      child.reviewChains().flatMap { chain -> [Timeliness] in
        guard chain.isComplete else {
          return chain.days.first.map {
            [context.unknown("cla_review_second", chain.record, trigger: $0, because: .startNotOnRecord)]
          } ?? []
        }
        return context.chain(
          chain.days, at: chain.record, of: "cla_review_second", until: chain.until, doubt: chain.doubt
        ) { position, _ in position == 0 ? .secondReview : nil }
      }
    },
    TimelinessCheck(
      "cla_review_subsequent", requires: [.episodes, .reviews], trigger: ["reviews.REVIEW"], done: ["reviews.REVIEW"],
      reading: "Where the record begins in the midst of care, the review after the second on record is a later one."
    ) { child, context in
      child.reviewChains().flatMap { chain in
        context.chain(
          chain.days, at: chain.record, of: "cla_review_subsequent", until: chain.until, doubt: chain.doubt
        ) { position, _ in position > 0 ? .laterReview : nil }
      }
    },
    TimelinessCheck(
      "care_plan_first", requires: [.episodes, .carePlans], trigger: ["episodes.DECOM"], done: ["carePlans.completed"],
      reading: "A plan that was made before care began, and had not ended by then, counts."
    ) { child, context in
      let plans = child.rows(\.carePlans).map(\.record)
      return child.startsOfCare(context, by: .carePlan, isAnyUndated: plans.contains { $0.completed == nil }) {
        period in
        plans.filter { $0.ended.map { $0 > period.start } ?? true }.compactMap(\.completed)
          .filter(period.mayContain).min()
      }
    },
    TimelinessCheck(
      "iro_appointed", requires: [.episodes, .reviewingAllocations], trigger: ["episodes.DECOM"],
      done: ["reviewingAllocations.start"],
      reading: "An officer who held the case before care began counts; one for child protection alone does not."
    ) { child, context in
      let held = child.rows(\.reviewingAllocations).map(\.record)
        .filter { $0.role?.code == nil || $0.role?.code == .lookedAfter }
      return child.startsOfCare(
        context, by: .reviewingOfficer, isAnyUndated: held.contains { $0.start == nil }
      ) { period in
        held.filter { $0.end.map { $0 > period.start } ?? true }.compactMap(\.start).filter(period.mayContain).min()
      }
    },
    TimelinessCheck(
      "permanence_plan", requires: [.episodes, .reviews, .permanencePlans], trigger: ["episodes.DECOM"],
      done: ["permanencePlans.agreed"],
      reading: "Due on the day of the second review; before a second review is held, it is not yet due."
    ) { child, context in
      child.permanenceBySecondReview(context)
    },
  ]

  static let shortBreaks: [TimelinessCheck] = [
    TimelinessCheck(
      "cla_review_short_breaks", requires: [.episodes, .reviews], trigger: ["episodes.DECOM"], done: ["reviews.REVIEW"],
      reading: "Reviews outside periods of care, from the first short break (V3, V4) to the end of the last."
    ) { child, context in
      child.shortBreakReviews(context)
    },
    TimelinessCheck(
      "short_break_max_single", requires: [.episodes], trigger: ["episodes.DECOM"], done: ["episodes.DEC"]
    ) { child, context in
      child.lengths(of: .singleShortBreak, context) { $0.isShortBreak }
    },
    TimelinessCheck(
      "short_break_max_total", requires: [.episodes], trigger: ["episodes.DECOM"], done: ["episodes.DEC"],
      reading: "Nights in the twelve months that end with each short break."
    ) { child, context in
      child.shortBreakTotals(context)
    },
  ]
}

/// The reviews of a period of care, in order.
private struct ReviewChain {
  let record: RecordReference
  let days: [CalendarDay]
  let until: CalendarDay?
  let doubt: Timeliness.Unknown?
  /// Whether the first of them is the first of the period.
  let isComplete: Bool
}

extension ChildHistory {
  fileprivate func reviewChains() -> [ReviewChain] {
    guard !periodsOfCare.isEmpty else { return [] }
    let all = days(\.reviews, \.date)
    return periodsOfCare.map { period in
      let days = all.days.filter { $0 >= period.start && period.mayContain($0) }
      let row = days.first.flatMap { first in reviews.indices.first { reviews[$0].date == first } }
      return ReviewChain(
        record: row.map { reviews.reference(at: $0) } ?? reference(of: period), days: days, until: period.until,
        doubt: period.doubt ?? (all.isAnyUndated ? .undatedRecord : nil), isComplete: period.startIsKnown)
    }
  }

  /// As ``judgeCare(_:months:by:_:)``, where what was done depends on the period.
  fileprivate func startsOfCare(
    _ context: TimelinessContext, by limit: TimeLimit, isAnyUndated: Bool, done: (PeriodOfCare) -> CalendarDay?
  ) -> [Timeliness] {
    periodsOfCare.compactMap { period in
      guard period.start <= context.asAt else { return nil }
      let day = done(period)
      guard period.startIsKnown else {
        return context.unknown(limit.id, reference(of: period), done: day, because: .startNotOnRecord)
      }
      return context.judge(
        TimedEvent(
          reference(of: period), trigger: period.start, done: day, until: period.until,
          doubt: period.doubt ?? (isAnyUndated ? .undatedRecord : nil)), by: limit, of: limit.id)
    }
  }

  fileprivate func permanenceBySecondReview(_ context: TimelinessContext) -> [Timeliness] {
    let agreed = days(\.permanencePlans, \.agreed)
    let reviews = days(\.reviews, \.date)
    return periodsOfCare.compactMap { period -> Timeliness? in
      guard period.start <= context.asAt else { return nil }
      let record = reference(of: period)
      let done = agreed.days.first { $0 >= period.start && period.mayContain($0) && $0 <= context.asAt }
      guard period.startIsKnown else {
        return context.unknown("permanence_plan", record, done: done, because: .startNotOnRecord)
      }
      let held = reviews.days.filter { $0 >= period.start && period.mayContain($0) && $0 <= context.asAt }
      let due = held.dropFirst().first
      func result(_ outcome: Timeliness.Outcome) -> Timeliness {
        Timeliness(
          clock: "permanence_plan", limit: nil, record: record, trigger: period.start, due: due, done: done,
          outcome: outcome)
      }
      guard let due else {
        if done != nil { return result(.inTime) }
        return period.end.map { $0 <= context.asAt } ?? false ? nil : result(.notYetDue)
      }
      let end = period.end.map { min($0, context.asAt) } ?? context.asAt
      if let done { return result(done <= due ? .inTime : .late(by: due.days(until: done))) }
      if agreed.isAnyUndated { return result(.notKnown(because: .undatedRecord)) }
      return result(end <= due ? .notYetDue : .overdue(by: due.days(until: end)))
    }
  }

  fileprivate func shortBreakReviews(_ context: TimelinessContext) -> [Timeliness] {
    let breaks = episodes.filter(\.isShortBreak)
    guard let first = breaks.first else { return [] }
    let isOpen = breaks.contains { $0.end == nil }
    let last = isOpen ? nil : breaks.compactMap(\.end).max()
    let all = days(\.reviews, \.date)
    let own = all.days.filter { day in
      day >= first.start && !periodsOfCare.contains { $0.start <= day && $0.mayContain(day) }
    }
    let doubt: Timeliness.Unknown? =
      breaks.contains(where: \.endIsUnusable) ? .endNotUsable : all.isAnyUndated ? .undatedRecord : nil
    return context.chain(
      [first.start] + own.filter { $0 > first.start }, at: RecordReference(.episodes, Int(first.row)),
      of: "cla_review_short_breaks", until: last, doubt: doubt
    ) { position, _ in position == 0 ? .firstShortBreakReview : .laterShortBreakReview }
  }

  fileprivate func shortBreakTotals(_ context: TimelinessContext) -> [Timeliness] {
    let breaks = episodes.filter { $0.isShortBreak && $0.start <= context.asAt }
    let limit = TimeLimit.shortBreaksInTwelveMonths
    return breaks.map { current in
      let record = RecordReference(.episodes, Int(current.row))
      let last = current.end.map { min($0, context.asAt) } ?? context.asAt
      guard let first = last.adding(months: -12), !current.endIsUnusable else {
        return context.unknown(
          limit.id, record, trigger: current.start, because: current.endIsUnusable ? .endNotUsable : .noDueDay)
      }
      var total = 0
      var isUnsure = false
      for other in breaks where other.start <= current.start {
        if other.endIsUnusable { isUnsure = true }
        let end = min(other.end ?? (other.endIsUnusable ? other.start : last), last)
        total += max(0, max(other.start, first).days(until: end))
      }
      let outcome: Timeliness.Outcome =
        total > limit.limit
        ? .late(by: total - limit.limit)
        : isUnsure
          ? .notKnown(because: .endNotUsable)
          : current.end.map { $0 <= context.asAt } ?? false ? .inTime : .notYetDue
      return Timeliness(
        clock: limit.id, limit: limit.id, record: record, trigger: first, due: nil, done: current.end, outcome: outcome)
    }
  }

  /// How long spells of episodes that are alike lasted: each is set off by its start and done on its end.
  func lengths(
    of limit: TimeLimit, _ context: TimelinessContext, _ isWanted: (HistoryEpisode) -> Bool
  ) -> [Timeliness] {
    var spells: [(first: HistoryEpisode, last: HistoryEpisode)] = []
    for episode in episodes where isWanted(episode) {
      if let open = spells.last, open.last.end == episode.start, !episode.isShortBreak {
        spells[spells.count - 1].last = episode
      } else {
        spells.append((episode, episode))
      }
    }
    return spells.compactMap { first, last in
      context.judge(
        TimedEvent(
          RecordReference(.episodes, Int(first.row)), trigger: first.start, done: last.end,
          doubt: last.endIsUnusable ? .endNotUsable : nil), by: limit, of: limit.id)
    }
  }
}
