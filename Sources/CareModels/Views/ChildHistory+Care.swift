public import CareCore

extension ChildHistory {
  /// Whether the child was looked after on a day: in an episode that had started and had not ceased, short breaks
  /// aside. The day on which an episode ceases is out, unless the next starts on it.
  ///
  /// `nil` when it cannot be told: an end that is not a day, or an episode without a place in time.
  /// Source: guide to the SSDA903 collection, episodes; LAIT item 332.
  public func isLookedAfter(on day: CalendarDay) -> Bool? {
    var isUnsure = false
    for episode in careEpisodes {
      guard episode.start <= day else { break }
      switch episode.covers(day) {
      case true?: return true
      // An end that is not a day is settled by the next episode, if one has started.
      case nil: isUnsure = true
      case false?: isUnsure = false
      }
    }
    if isUnsure || undatedCareMayOverlap(Period(day, day)) { return nil }
    return false
  }

  /// The episode of care the child was in on a day: of several the one that started last. `nil` when in none.
  public func careEpisode(on day: CalendarDay) -> HistoryEpisode? {
    careEpisodes.last { $0.start <= day && $0.covers(day) != false }
  }

  /// Whether the child was looked after for at least one day of a period, short breaks aside.
  ///
  /// `nil` when it cannot be told.
  public func isLookedAfter(during period: Period) -> Bool? {
    for episode in careEpisodes where episode.overlaps(period) {
      if !episode.endIsUnusable || episode.start >= period.start { return true }
    }
    let maybe = careEpisodes.contains { $0.overlaps(period) } || undatedCareMayOverlap(period)
    return maybe ? nil : false
  }

  /// The periods of care, in order of time.
  public var periodsOfCare: [PeriodOfCare] { Chains.periods(careEpisodes) }

  /// The period of care the child was in on a day; `nil` when in none.
  public func periodOfCare(on day: CalendarDay) -> PeriodOfCare? {
    periodsOfCare.last { $0.start <= day && ($0.end.map { $0 > day } ?? true) }
  }

  /// The stays in a placement, in order of time.
  public func placementSpells(temporaryMoves: TemporaryMoves = .bridged) -> [PlacementSpell] {
    Chains.spells(careEpisodes, temporaryMoves: temporaryMoves) { isSamePlace($0, $1) }
  }

  /// Whether two episodes name the same place: the same kind of placement, and the same provider, establishment and
  /// postcode as far as both give them.
  private func isSamePlace(_ first: HistoryEpisode, _ second: HistoryEpisode) -> Bool {
    let (one, other) = (record(of: first), record(of: second))
    func agree<Value: Equatable>(_ field: KeyPath<Episode, Value?>) -> Bool {
      guard let left = one[keyPath: field], let right = other[keyPath: field] else { return true }
      return left == right
    }
    return one.placementType == other.placementType && agree(\.provider) && agree(\.providerURN)
      && agree(\.placementPostcode)
  }
}

extension ChildHistory {
  /// Whether the child was an unaccompanied asylum-seeking child on a day: so recorded, and not ceased by then.
  ///
  /// `nil` when the day they ceased was given but is not a day. Source: LAIT item 334; items `UASC`, `DUC`.
  public func isUnaccompanied(on day: CalendarDay) -> Bool? {
    var answer: Bool? = false
    for record in unaccompanied {
      if let ceased = record.ceased {
        if ceased > day { return true }
      } else if record.isUnusable(.ceased) {
        answer = nil
      } else {
        return true
      }
    }
    return answer
  }

  /// Whether the child was looked after without a break for the twelve months to the end of a year, as the outcomes
  /// return has it: an episode in the year, none that started care after its first day, none that ended care before
  /// its last day, and no short breaks in it. A start on the first day is in.
  ///
  /// `nil` when an episode has no place in time, or an end in the year cannot be told.
  /// Source: guide to the SSDA903 collection, OC2; LAIT item 3.
  public func isContinuouslyLookedAfter(throughout year: Period) -> Bool? {
    var isInYear = false
    for episode in episodes where episode.overlaps(year) || episode.end == year.start {
      if episode.isShortBreak && episode.overlaps(year) { return false }
      if episode.reasonForNewEpisode == .startedToBeLookedAfter && episode.start > year.start { return false }
      if let end = episode.end, end >= year.start, end < year.end,
        episode.reasonCeasedIsUnrecognised || episode.reasonCeased.map({ !$0.continues }) == true
      {
        return false
      }
      isInYear = true
    }
    if undatedCareMayOverlap(year) { return nil }
    if episodes.contains(where: { $0.endIsUnusable && $0.overlaps(year) }) && isLookedAfter(on: year.end) == nil {
      return nil
    }
    return isInYear
  }

  /// The different social workers who held the child's case in a period.
  ///
  /// `nil` when the table was not supplied, or a row for the child has no worker or no start.
  /// Source: LAIT, social worker stability; items `SW_ID`, `SW_DECOM`, `SW_DEC`.
  public func socialWorkerCount(in period: Period) -> Int? {
    guard register.socialWorkerEpisodes != nil else { return nil }
    var workers: Set<String> = []
    for record in socialWorkerEpisodes {
      if let end = record.end, end < period.start { continue }
      guard let start = record.start, let worker = record.worker else { return nil }
      if start <= period.end { workers.insert(worker) }
    }
    return workers.count
  }
}

extension ChildHistory {
  /// The episode whose placement the child was in on a day.
  ///
  /// During a temporary move that is bridged it is the placement the move interrupts, if that is on record; the move
  /// itself otherwise. `nil` when the child was in no episode of care.
  public func placementEpisode(
    on day: CalendarDay, temporaryMoves: TemporaryMoves = .bridged
  ) -> HistoryEpisode? {
    guard let current = careEpisode(on: day) else { return nil }
    guard current.isTemporary, temporaryMoves == .bridged else { return current }
    var kept: HistoryEpisode?
    var previous: HistoryEpisode?
    for episode in careEpisodes where episode.start <= current.start {
      if let previous, !Chains.continues(previous, episode) { kept = nil }
      if !episode.isTemporary { kept = episode }
      previous = episode
      if episode.row == current.row { break }
    }
    return kept ?? current
  }

  /// How many placements the child was in during a period: the one open on its first day, and each that began later.
  ///
  /// A change of legal status, a move with the same carer and adoption by the current carer begin no placement; a
  /// return to care does. `nil` when an episode that may belong to the period has no place in time.
  /// Source: LAIT item 372 (NI 62).
  public func placementCount(in period: Period, temporaryMoves: TemporaryMoves = .bridged) -> Int? {
    if undatedCareMayOverlap(period) { return nil }
    return placementSpells(temporaryMoves: temporaryMoves).count { $0.overlaps(period) }
  }

  /// At least how many placements the child was in during a period, whatever an episode without a place in time adds.
  public func leastPlacementCount(in period: Period, temporaryMoves: TemporaryMoves = .bridged) -> Int {
    placementSpells(temporaryMoves: temporaryMoves).count { $0.overlaps(period) }
  }

  /// The first episode of a period in which the child started to be looked after (`S`); `nil` when they did not.
  public func firstStart(in period: Period) -> HistoryEpisode? {
    careEpisodes.first { $0.reasonForNewEpisode == .startedToBeLookedAfter && period.contains($0.start) }
  }

  /// The last episode of a period with which the child ceased to be looked after; `nil` when they did not.
  ///
  /// An episode that ended for a reason not on the published list counts: it did not end because another began.
  public func lastCease(in period: Period) -> HistoryEpisode? {
    careEpisodes.last { episode in
      guard let end = episode.end, period.contains(end) else { return false }
      return episode.reasonCeasedIsUnrecognised || episode.reasonCeased.map { !$0.continues } ?? false
    }
  }
}
