import CareCore

/// Which clock runs for visits to a placement.
enum VisitRegime {
  case usual
  /// With parents under an interim order, or with a connected carer who is temporarily approved.
  case weekly
  case careOrderWithParent
}

/// A part of a stay in a placement during which one clock runs, and the visits to it.
///
/// An order that is made, or an approval that ends, changes the clock in the midst of a stay: what was due under the earlier
/// one ceases to be, and the last visit is what the next is counted from.
struct VisitedStretch {
  let record: RecordReference
  let start: CalendarDay
  /// When it ends; `nil` while it goes on.
  let until: CalendarDay?
  /// When the stay starts.
  let stayStart: CalendarDay
  /// When the period of care starts.
  let careStart: CalendarDay
  /// Whether the stay begins with it.
  let isFirst: Bool
  /// Whether all that its clock counts from is on record.
  let isComplete: Bool
  /// The visits from its start to the end of the stay.
  let visits: [CalendarDay]
  /// The last visit of the stay before it.
  let before: CalendarDay?
  let doubt: Timeliness.Unknown?

  func isInFirstYear(_ day: CalendarDay) -> Bool { stayStart.adding(months: 12).map { day < $0 } ?? true }

  func isUnderWay(on day: CalendarDay) -> Bool { until.map { day < $0 } ?? true }

  /// The days that visits are counted from, and the visits, in order.
  func days(from first: CalendarDay?) -> [CalendarDay] {
    guard let first else { return visits }
    return [first] + visits.filter { $0 > first }
  }

  /// Judges the visits that follow one another, the first of them counted from a day. A visit after the stretch is the answer
  /// to what fell due in it, and sets nothing off.
  func chain(
    from first: CalendarDay?, of clock: String, _ context: TimelinessContext,
    limit: (Int, CalendarDay) -> TimeLimit?
  ) -> [Timeliness] {
    context.chain(days(from: first), at: record, of: clock, until: until, doubt: doubt) { position, day in
      isUnderWay(on: day) ? limit(position, day) : nil
    }
  }
}

extension ChildHistory {
  /// The parts of the child's stays during which a clock runs, in order of time.
  func visitedStretches(_ wanted: VisitRegime, _ context: TimelinessContext) -> [VisitedStretch] {
    let visits = days(\.statutoryVisits, \.date)
    var approvals = temporaryApprovals
    return placementSpells().flatMap { spell -> [VisitedStretch] in
      guard spell.start <= context.asAt else { return [] }
      let episodes = careEpisodes[spell.episodes]
      // An approval is of one placement: the first that goes on after it was given.
      let approved = approvals.filter { $0.overlaps(from: spell.start, to: spell.end) }
      approvals.removeAll { approved.contains($0) }
      let stretches = Self.regimes(of: episodes, approved, from: spell.start, to: spell.end)
      let own = visits.days.filter { day in day >= spell.start && spell.end.map { day <= $0 } ?? true }
      let doubt: Timeliness.Unknown? =
        spell.end == nil && episodes.last?.endIsUnusable == true
        ? .endNotUsable : visits.isAnyUndated ? .undatedRecord : nil
      return stretches.indices.compactMap { position -> VisitedStretch? in
        let (start, regime) = stretches[position]
        guard regime == wanted, start <= context.asAt else { return nil }
        return VisitedStretch(
          record: reference(of: spell), start: start,
          until: stretches.indices.contains(position + 1) ? stretches[position + 1].start : spell.end,
          stayStart: spell.start,
          careStart: periodsOfCare.indices.contains(spell.period) ? periodsOfCare[spell.period].start : spell.start,
          isFirst: position == 0,
          isComplete: spell.startIsKnown || (regime != .usual && position > 0),
          visits: own.filter { $0 >= start }, before: own.last { $0 < start }, doubt: doubt)
      }
    }
  }

  /// From which day of a stay which clock runs, in order of time.
  private static func regimes(
    of episodes: some BidirectionalCollection<HistoryEpisode>, _ approvals: [TemporaryApproval],
    from start: CalendarDay,
    to end: CalendarDay?
  ) -> [(start: CalendarDay, regime: VisitRegime)] {
    var days = Set(episodes.map { max($0.start, start) }).union([start])
    for approval in approvals { days.formUnion([approval.start, approval.end].filter { $0 > start }) }
    var stretches: [(start: CalendarDay, regime: VisitRegime)] = []
    for day in days.sorted() where end.map({ day < $0 }) ?? true {
      // A temporary move does not change the clock of the placement that waits.
      let episode = episodes.last { $0.start <= day && !$0.isTemporary } ?? episodes.first
      let regime: VisitRegime =
        if approvals.contains(where: { $0.start <= day && day < $0.end }) {
          .weekly
        } else {
          switch (episode?.placementType, episode?.legalStatus) {
          case (.withParents?, .interimCareOrder?): .weekly
          case (.withParents?, .fullCareOrder?): .careOrderWithParent
          default: .usual
          }
        }
      if stretches.last?.regime != regime { stretches.append((day, regime)) }
    }
    return stretches
  }

  /// When connected carers were temporarily approved.
  private var temporaryApprovals: [TemporaryApproval] {
    rows(\.connectedCarerAssessments).compactMap { TemporaryApproval($0.record) }.sorted { $0.start < $1.start }
  }
}

/// From when to when, the last day not counted, a connected carer was temporarily approved.
private struct TemporaryApproval: Equatable {
  let start: CalendarDay
  let end: CalendarDay

  /// It ends with the decision; or else on the day that is given; or else after the sixteen weeks that it may last.
  ///
  /// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25.
  init?(_ assessment: ConnectedCarerAssessment) {
    guard let start = assessment.temporarilyApproved else { return nil }
    let longest = start.adding(days: 16 * 7) ?? .last
    let given = assessment.extendedUntil ?? assessment.temporaryApprovalEnds ?? longest
    let decided = assessment.decided.flatMap { $0 > start ? $0 : nil }
    self.start = start
    end = max(start, min(decided ?? given, given))
  }

  func overlaps(from first: CalendarDay, to last: CalendarDay?) -> Bool {
    first < end && last.map { start < $0 } ?? true
  }
}
