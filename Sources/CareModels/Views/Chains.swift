import CareCore

/// Joins a child's episodes into periods of care and stays in a placement.
///
/// The episodes are those of care (no short breaks) in order of time.
enum Chains {
  /// Goes from episode to episode and tells where care was broken off.
  ///
  /// It keeps the episode that reaches furthest, not the latest one: where a record has overlapping episodes, a short
  /// one inside a long one does not end the child's care.
  struct Walk {
    /// The episode that reaches furthest in the period of care so far; `nil` before the first.
    private(set) var reach: HistoryEpisode?

    /// Whether the child, before the latest break, is known to have left care rather than to be missing from the record.
    private(set) var hadLeft = false

    /// Takes the next episode, and tells whether the child was in care from the one before until it.
    mutating func goesOn(with episode: HistoryEpisode) -> Bool {
      guard let reach else {
        self.reach = episode
        return false
      }
      let goesOn = Chains.continues(reach, episode)
      if !goesOn { hadLeft = reach.endsCare }
      if !goesOn || !reach.outlasts(episode) { self.reach = episode }
      return goesOn
    }
  }

  /// Whether the second episode goes on from the first: the child did not leave care between them.
  ///
  /// Overlapping episodes are an error of the record; the child was in care throughout, so the chain holds.
  static func continues(_ first: HistoryEpisode, _ second: HistoryEpisode) -> Bool {
    if second.reasonForNewEpisode == .startedToBeLookedAfter { return false }
    guard let end = first.end else { return true }
    return end > second.start || (end == second.start && !first.endsCare)
  }

  /// Adds the periods of care to `periods`.
  static func appendPeriods(_ episodes: ArraySlice<HistoryEpisode>, to periods: inout [PeriodOfCare]) {
    var walk = Walk()
    var open: (start: CalendarDay, startIsKnown: Bool, begin: Int)?
    var position = 0

    func close(_ last: HistoryEpisode?) {
      guard let open, let last else { return }
      periods.append(
        PeriodOfCare(
          start: open.start, startIsKnown: open.startIsKnown, end: last.end, endIsKnown: !last.endIsUnusable,
          reasonCeased: last.end == nil ? nil : last.reasonCeased, episodes: open.begin..<position))
    }

    for episode in episodes {
      let last = walk.reach
      if !walk.goesOn(with: episode) {
        close(last)
        // A child who left care and came back has a known start, whatever reason the new episode gives.
        let isKnown = episode.reasonForNewEpisode == .startedToBeLookedAfter || walk.hadLeft
        open = (episode.start, isKnown, position)
      }
      position += 1
    }
    close(walk.reach)
  }

  /// Adds the stays in a placement to `spells`.
  ///
  /// `isSamePlace` tells whether two episodes name the same place: asked where a child comes back from a temporary move,
  /// or where no reason for the new episode was given.
  static func appendSpells(
    _ episodes: ArraySlice<HistoryEpisode>, temporaryMoves: TemporaryMoves, to spells: inout [PlacementSpell],
    isSamePlace: (HistoryEpisode, HistoryEpisode) -> Bool
  ) {
    var walk = Walk()
    var open: Stay?
    var period = -1
    var isInCare = true
    /// The day of an episode that brought a new carer and lasted no night: what follows on the day is with a new carer.
    var newCarerDay: CalendarDay?

    for (position, episode) in episodes.enumerated() {
      if !walk.goesOn(with: episode) {
        period += 1
        isInCare = false
      }
      let isNewCarer = newCarerDay == episode.start ? true : episode.reasonForNewEpisode?.isNewCarer
      if episode.isEmpty {
        if isNewCarer == true { newCarerDay = episode.start }
        continue
      }
      newCarerDay = nil
      let bridged = temporaryMoves == .bridged && episode.isTemporary
      if isInCare, var stay = open, stay.takesIn(episode, isNewCarer, bridged, temporaryMoves, isSamePlace) {
        stay.add(episode, at: position, bridged: bridged)
        open = stay
      } else {
        if let open { spells.append(open.spell) }
        // The first of a record may have begun before it, and a temporary move interrupts a placement not on record.
        let startsCare = episode.reasonForNewEpisode == .startedToBeLookedAfter || walk.hadLeft
        let isKnown = isInCare || startsCare || (isNewCarer == true && !bridged)
        open = Stay(episode, at: position, bridged: bridged, startIsKnown: isKnown, period: period)
      }
      isInCare = true
    }
    if let open { spells.append(open.spell) }
  }
}

/// A stay in a placement while it is put together.
private struct Stay {
  let first: HistoryEpisode
  /// The latest episode.
  var last: HistoryEpisode
  /// The episode that reaches furthest.
  var reach: HistoryEpisode
  /// The latest episode in the placement itself, temporary moves aside; `nil` when there is none on record.
  var settled: HistoryEpisode?
  var positions: Range<Int>
  let startIsKnown: Bool
  let period: Int

  init(_ episode: HistoryEpisode, at position: Int, bridged: Bool, startIsKnown: Bool, period: Int) {
    first = episode
    last = episode
    reach = episode
    settled = bridged ? nil : episode
    positions = position..<position + 1
    self.startIsKnown = startIsKnown
    self.period = period
  }

  mutating func add(_ episode: HistoryEpisode, at position: Int, bridged: Bool) {
    last = episode
    if !reach.outlasts(episode) { reach = episode }
    if !bridged { settled = episode }
    positions = positions.lowerBound..<position + 1
  }

  /// Whether an episode that follows without a break is in the same placement.
  func takesIn(
    _ episode: HistoryEpisode, _ isNewCarer: Bool?, _ bridged: Bool, _ temporaryMoves: TemporaryMoves,
    _ isSamePlace: (HistoryEpisode, HistoryEpisode) -> Bool
  ) -> Bool {
    if bridged || episode.isAdoptionByCurrentCarer { return true }
    guard temporaryMoves == .bridged, last.isTemporary else {
      return isNewCarer.map { !$0 } ?? isSamePlace(last, episode)
    }
    // Back from a temporary move: to the placement that was kept, or on to another.
    guard let settled else {
      // Care that starts in a temporary placement interrupts nothing that one could come back to.
      return first.reasonForNewEpisode != .startedToBeLookedAfter
    }
    return isNewCarer == false || isSamePlace(settled, episode)
  }

  var spell: PlacementSpell {
    PlacementSpell(
      start: first.start, startIsKnown: startIsKnown, end: reach.end, placementType: (settled ?? last).placementType,
      episodes: positions, period: period)
  }
}

extension HistoryEpisode {
  /// Placed for adoption with the carer the child already lived with.
  fileprivate var isAdoptionByCurrentCarer: Bool { placementType?.isAdoptionWithCurrentCarer ?? false }

  /// Whether it reaches beyond an episode that started no earlier. An end that is not a day lies where that one starts.
  fileprivate func outlasts(_ episode: HistoryEpisode) -> Bool {
    if endIsUnusable { return false }
    guard let end else { return episode.end != nil || episode.endIsUnusable }
    return episode.end.map { $0 < end } ?? false
  }
}
