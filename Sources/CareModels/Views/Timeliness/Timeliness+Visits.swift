import CareCore

// The clocks of visits to looked-after children.

extension TimelinessCheck {
  static let visits: [TimelinessCheck] = [
    TimelinessCheck(
      "cla_visit_first", requires: visitTables, trigger: ["episodes.DECOM"], done: ["statutoryVisits.date"],
      reading: "For placements to which none of the clocks for parents and temporary approval applies."
    ) { child, context in
      child.visitedSpells(.usual, context).compactMap { spell in
        guard spell.isComplete else {
          return context.unknown(
            "cla_visit_first", spell.record, done: spell.visits.first, because: .startNotOnRecord)
        }
        return context.judge(
          TimedEvent(
            spell.record, trigger: spell.start, done: spell.visits.first, until: spell.until, doubt: spell.doubt),
          by: .firstVisit, of: "cla_visit_first")
      }
    },
    TimelinessCheck(
      "cla_visit_year1", requires: visitTables, trigger: ["statutoryVisits.date"], done: ["statutoryVisits.date"],
      reading: "After a visit before the first anniversary of the placement."
    ) { child, context in
      child.visitedSpells(.usual, context).flatMap { spell -> [Timeliness] in
        guard spell.isComplete else {
          return [context.unknown("cla_visit_year1", spell.record, because: .startNotOnRecord)]
        }
        return context.chain(
          spell.visits, at: spell.record, of: "cla_visit_year1", until: spell.until, doubt: spell.doubt
        ) { _, day in spell.isInFirstYear(day) ? .visitInFirstYear : nil }
      }
    },
    TimelinessCheck(
      "cla_visit_after_year1", requires: visitTables, trigger: ["statutoryVisits.date"],
      done: ["statutoryVisits.date", "placements.isUntilEighteen"],
      reading: """
        After a visit on or after the first anniversary. Whether the placement is to last until 18 is read from the \
        placements; where it is not recorded, a visit after six weeks is not known to be late before three months.
        """
    ) { child, context in
      child.visitedSpells(.usual, context).flatMap { spell in child.visitsAfterFirstYear(spell, context) }
    },
    TimelinessCheck(
      "cla_visit_reg24_ico", requires: visitTables, trigger: ["episodes.DECOM", "statutoryVisits.date"],
      done: ["statutoryVisits.date"],
      reading: """
        For a child placed with parents (P1) under an interim care order (C1), or in a placement in which a connected \
        carer was temporarily approved. Weekly until the first review on record after the start.
        """
    ) { child, context in
      child.visitedSpells(.weekly, context).flatMap { spell -> [Timeliness] in
        let clock = "cla_visit_reg24_ico"
        guard spell.isComplete else { return [context.unknown(clock, spell.record, because: .startNotOnRecord)] }
        let reviews = child.days(\.reviews, \.date).days
        let review = reviews.first { $0 >= spell.careStart }
        return context.chain(
          [spell.start] + spell.visits.filter { $0 > spell.start }, at: spell.record, of: clock, until: spell.until,
          doubt: spell.doubt
        ) { _, day in review.map { $0 <= day } ?? false ? .temporaryApprovalLater : .temporaryApprovalWeekly }
      }
    },
    TimelinessCheck(
      "cla_visit_co_parent", requires: visitTables, trigger: ["episodes.DECOM", "statutoryVisits.date"],
      done: ["statutoryVisits.date"],
      reading: "For a child placed with parents (P1) under a care order (C2), from the start of that."
    ) { child, context in
      child.visitedSpells(.careOrderWithParent, context).flatMap { spell -> [Timeliness] in
        let clock = "cla_visit_co_parent"
        guard spell.isComplete else { return [context.unknown(clock, spell.record, because: .startNotOnRecord)] }
        return context.chain(
          [spell.start] + spell.visits.filter { $0 > spell.start }, at: spell.record, of: clock, until: spell.until,
          doubt: spell.doubt
        ) { position, _ in position == 0 ? .careOrderParentFirst : .careOrderParentLater }
      }
    },
  ]

  private static let visitTables: [RegisterTable] = [.episodes, .statutoryVisits]
}

/// Which clock runs for visits to a placement.
private enum VisitRegime {
  case usual
  case weekly
  case careOrderWithParent
}

/// A stay in a placement, and the visits to it.
private struct VisitedSpell {
  let record: RecordReference
  let start: CalendarDay
  let careStart: CalendarDay
  let until: CalendarDay?
  let isComplete: Bool
  let visits: [CalendarDay]
  let doubt: Timeliness.Unknown?

  func isInFirstYear(_ day: CalendarDay) -> Bool { start.adding(months: 12).map { day < $0 } ?? true }
}

extension ChildHistory {
  fileprivate func visitedSpells(_ wanted: VisitRegime, _ context: TimelinessContext) -> [VisitedSpell] {
    let visits = days(\.statutoryVisits, \.date)
    let approvals = rows(\.connectedCarerAssessments).compactMap(\.record.temporarilyApproved)
    return placementSpells().compactMap { spell -> VisitedSpell? in
      guard spell.start <= context.asAt else { return nil }
      let episodes = careEpisodes[spell.episodes]
      let withParent = episodes.first { $0.placementType == .withParents }
      let ordered = episodes.first { $0.placementType == .withParents && $0.legalStatus == .fullCareOrder }
      let isInterim = episodes.contains { $0.placementType == .withParents && $0.legalStatus == .interimCareOrder }
      let isApproved = approvals.contains { day in day >= spell.start && spell.end.map { day < $0 } ?? true }
      let regime: VisitRegime =
        isApproved || isInterim ? .weekly : withParent != nil && ordered != nil ? .careOrderWithParent : .usual
      guard regime == wanted else { return nil }
      let start = regime == .careOrderWithParent ? ordered?.start ?? spell.start : spell.start
      let lastEpisode = episodes.last
      return VisitedSpell(
        record: reference(of: spell), start: start,
        careStart: periodsOfCare.indices.contains(spell.period) ? periodsOfCare[spell.period].start : spell.start,
        until: spell.end, isComplete: spell.startIsKnown || start > spell.start,
        visits: visits.days.filter { day in day >= start && spell.end.map { day <= $0 } ?? true },
        doubt: spell.end == nil && lastEpisode?.endIsUnusable == true
          ? .endNotUsable : visits.isAnyUndated ? .undatedRecord : nil)
    }
  }

  fileprivate func visitsAfterFirstYear(_ spell: VisitedSpell, _ context: TimelinessContext) -> [Timeliness] {
    let clock = "cla_visit_after_year1"
    guard spell.isComplete else { return [context.unknown(clock, spell.record, because: .startNotOnRecord)] }
    let placements = rows(\.placements).map(\.record)
    return spell.visits.enumerated().compactMap { position, day -> Timeliness? in
      guard day <= context.asAt, !spell.isInFirstYear(day) else { return nil }
      let event = TimedEvent(
        spell.record, trigger: day, done: spell.visits.dropFirst(position + 1).first, until: spell.until,
        doubt: spell.doubt)
      let current = placements.filter { placement in
        placement.start.map { $0 <= day } ?? false && placement.end.map { $0 > day } ?? true
      }
      let isLasting = Set(current.map(\.isUntilEighteen))
      if isLasting == [true] { return context.judge(event, by: .visitUntilEighteen, of: clock) }
      let strict = context.judge(event, by: .visitAfterFirstYear, of: clock)
      guard isLasting != [false], strict?.isMet == false else { return strict }
      let lenient = context.judge(event, by: .visitUntilEighteen, of: clock)
      if lenient?.isMet == false { return lenient }
      return context.unknown(clock, spell.record, trigger: day, done: strict?.done, because: .limitNotKnown)
    }
  }
}
