public import CareCore

extension ChildHistory {
  /// Whether the child was looked after on a day: in an episode that had started and had not ceased, short breaks
  /// aside. The day on which an episode ceases is out, unless the next starts on it.
  ///
  /// `nil` when it cannot be told: an end that is not a day, or an episode without a place in time.
  /// Source: guide to the SSDA903 collection, episodes; LAIT item 332.
  public func isLookedAfter(on day: CalendarDay) -> Bool? {
    isLookedAfter(during: Period(day, day))
  }

  /// Whether the child was looked after on at least one day of a period, short breaks aside.
  ///
  /// `nil` when it cannot be told.
  public func isLookedAfter(during period: Period) -> Bool? {
    let answer = isInDatedCare(during: period)
    return answer == false && undatedCare(near: period).contains { $0.mayCover(period.start) } ? nil : answer
  }

  /// As ``isLookedAfter(during:)``, whatever the rows without a place in time may add.
  private func isInDatedCare(during period: Period) -> Bool? {
    var isUnsure = false
    for care in periodsOfCare {
      guard care.start <= period.end else { break }
      // An end that is not a day is settled where the record goes on: it was before the next start.
      if care.start <= period.start { isUnsure = false }
      if let end = care.end {
        if end > max(care.start, period.start) { return true }
      } else if care.endIsKnown || lastStart(in: care) >= period.start {
        return true
      } else {
        isUnsure = true
      }
    }
    return isUnsure ? nil : false
  }

  /// The position among ``careEpisodes`` of the one the child was in on a day: of several the one that started last.
  private func carePosition(on day: CalendarDay) -> Int? {
    var certain: Int?
    var possible: Int?
    let episodes = careEpisodes
    for position in episodes.indices {
      let episode = episodes[position]
      guard episode.start <= day else { break }
      // An end that is not a day was before the next start.
      possible = nil
      switch episode.covers(day) {
      case true?: certain = position
      case nil: possible = position
      case false?: break
      }
    }
    return possible ?? certain
  }

  /// The episode of care the child was in on a day: of several the one that started last. `nil` when in none.
  ///
  /// An episode with an end that is not a day goes on until the next one starts.
  public func careEpisode(on day: CalendarDay) -> HistoryEpisode? {
    carePosition(on: day).map { careEpisodes[$0] }
  }

  /// The period of care the child was in on a day: of several the one that started last. `nil` when in none.
  ///
  /// A period with an end that is not a day goes on until the next one starts.
  public func periodOfCare(on day: CalendarDay) -> PeriodOfCare? {
    var certain: PeriodOfCare?
    var possible: PeriodOfCare?
    for care in periodsOfCare {
      guard care.start <= day else { break }
      possible = nil
      if !care.endIsKnown, day > lastStart(in: care) {
        possible = care
      } else if care.end.map({ $0 > day }) ?? true {
        certain = care
      }
    }
    return possible ?? certain
  }

  /// The start of the latest episode of a period of care.
  func lastStart(in care: PeriodOfCare) -> CalendarDay {
    careEpisodes[care.episodes].last?.start ?? care.start
  }
}

extension Episode {
  /// Whether an episode without a place in time may have been under way on a day or later.
  fileprivate func mayCover(_ day: CalendarDay) -> Bool {
    start != nil || end.map { $0 > day } ?? true
  }

  /// Whether it may say that a child was not looked after all the time: it started care, ended it, or was a short break.
  fileprivate var mayBreakCare: Bool {
    mayStartCare || mayEndCare || legalStatus?.code?.isShortBreakSeries == true
  }

  /// Whether the child may have started to be looked after with it: it says so, or gives no reason that can be read.
  public var mayStartCare: Bool { reasonForNewEpisode?.code?.startsPeriodOfCare != false }

  /// Whether the child may have left care with it: it gives a reason other than that another episode began.
  public var mayEndCare: Bool { reasonCeased.map { $0.code?.continues != true } ?? false }
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

  /// Whether nothing in the child's episodes says that they were not looked after throughout a year, as the outcomes
  /// return has it: an episode in the year, none that started care after its first day, none that ended care before
  /// its last day, and no short breaks in it. A start on the first day is in.
  ///
  /// It is the flag of the published validator. It asks neither whether the child was looked after on the last day nor
  /// whether the record has gaps. `nil` when an episode has no place in time, or an end in the year cannot be told.
  /// Source: guide to the SSDA903 collection, OC2; LAIT item 3.
  public func isContinuouslyLookedAfter(throughout year: Period) -> Bool? {
    var isInYear = false
    var isUnsure = false
    for episode in episodes {
      let overlaps = episode.overlaps(year)
      if overlaps && episode.isShortBreak { return false }
      if episode.reasonForNewEpisode == .startedToBeLookedAfter && episode.start > year.start
        && episode.start <= year.end
      {
        return false
      }
      if let end = episode.end, end >= year.start, end < year.end, episode.endsCare { return false }
      if overlaps && episode.endIsUnusable { isUnsure = true }
      isInYear = isInYear || overlaps
    }
    if isUnsure && isLookedAfter(on: year.end) == nil { return nil }
    let undated = undatedEpisodes(near: year)
    return undated.contains(where: \.mayBreakCare) || (!isInYear && !undated.isEmpty) ? nil : isInYear
  }

  /// The fewest and the most different social workers who may have held the child's case on a day of a period: the same
  /// number when the rows leave no doubt. The day a worker gives a case up is not theirs, unless they took it that day.
  ///
  /// `nil` when the table was not supplied.
  /// Source: LAIT, social worker stability; items `SW_ID`, `SW_DECOM`, `SW_DEC`.
  public func socialWorkerCounts(in period: Period) -> ClosedRange<Int>? {
    guard storage.register.socialWorkerEpisodes != nil else { return nil }
    var certain: Set<String> = []
    var possible: Set<String> = []
    var unnamed = 0
    for record in socialWorkerEpisodes {
      if let start = record.start, start > period.end { continue }
      if let end = record.end, end < period.start || (end == period.start && record.start != end) { continue }
      guard let worker = record.worker else {
        unnamed += 1
        continue
      }
      let isCertain = record.start.map { start in
        record.end.map { start <= $0 } ?? (!record.isUnusable(.end) || start >= period.start)
      }
      if isCertain ?? false { certain.insert(worker) } else { possible.insert(worker) }
    }
    return certain.count...(certain.union(possible).count + unnamed)
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
    guard let position = carePosition(on: day) else { return nil }
    let episodes = careEpisodes
    let current = episodes[position]
    guard current.isTemporary, temporaryMoves == .bridged else { return current }
    let first = periodsOfCare.last { $0.episodes.contains(position) }?.episodes.lowerBound ?? position
    return episodes[first...position].last { !$0.isTemporary && !$0.isEmpty } ?? current
  }

  /// The fewest and the most placements the child may have been in during a period: the same number when the record
  /// leaves no doubt.
  ///
  /// The placement open on the first day is one, and each that began later with a new carer (`S`, `P`, `B`) is another.
  /// A change of legal status, a move with the same carer and adoption by the current carer begin no placement; a
  /// return to care does. Where the record begins in the midst of a placement, that is one. Source: LAIT item 372 (NI 62).
  public func placementCounts(
    in period: Period, temporaryMoves: TemporaryMoves = .bridged
  ) -> ClosedRange<Int> {
    var begun = 0
    var opensUnknown = false
    for spell in placementSpells(temporaryMoves: temporaryMoves) {
      guard spell.start > period.start, spell.start <= period.end else { continue }
      if spell.startIsKnown { begun += 1 } else if begun == 0 { opensUnknown = true }
    }
    let onFirstDay = isInDatedCare(during: Period(period.start, period.start))
    let floor = onFirstDay == true || opensUnknown ? 1 : 0
    var least = begun + floor
    var most = begun + (onFirstDay != false || opensUnknown ? 1 : 0)
    var mayOpen = onFirstDay == false && !opensUnknown
    for episode in undatedCare(near: period) {
      let isTemporary = temporaryMoves == .bridged ? episode.placementType?.code?.isTemporary : false
      if isTemporary != false {
        // What counts as a new placement may be a return from it.
        least = max(least - 1, floor, begun > 0 ? 1 : 0)
      }
      let isBridged = isTemporary == true && episode.reasonForNewEpisode?.code?.startsPeriodOfCare == false
      if episode.reasonForNewEpisode?.code?.isNewCarer != false && !isBridged {
        most += 1
      } else if mayOpen, episode.mayCover(period.start) {
        // No new placement, but the one open on the first day, of which nothing else is on record.
        most += 1
        mayOpen = false
      }
    }
    return least...most
  }

  /// The first episode of a period in which the child started to be looked after (`S`); `nil` when they did not.
  public func firstStart(in period: Period) -> HistoryEpisode? {
    careEpisodes.first { $0.reasonForNewEpisode == .startedToBeLookedAfter && period.contains($0.start) }
  }

  /// The last episode of a period with which the child ceased to be looked after; `nil` when they did not.
  ///
  /// An episode that ended for a reason not on the published list counts: it did not end because another began.
  public func lastCease(in period: Period) -> HistoryEpisode? {
    var last: (end: CalendarDay, episode: HistoryEpisode)?
    for episode in careEpisodes {
      guard let end = episode.end, period.contains(end), episode.endsCare else { continue }
      if let last, last.end > end { continue }
      last = (end, episode)
    }
    return last?.episode
  }
}
