import CareCore

/// Joins a child's episodes into periods of care and stays in a placement.
///
/// The episodes are those of care (no short breaks, none empty) in order of time.
enum Chains {
  /// Whether the second episode goes on from the first: the child did not leave care between them.
  ///
  /// Overlapping episodes are an error of the record; the child was in care throughout, so the chain holds.
  static func continues(_ first: HistoryEpisode, _ second: HistoryEpisode) -> Bool {
    if second.reasonForNewEpisode == .startedToBeLookedAfter { return false }
    guard let end = first.end else { return true }
    if end > second.start { return true }
    let ceased = first.reasonCeasedIsUnrecognised || first.reasonCeased.map { !$0.continues } ?? false
    return end == second.start && !ceased
  }

  /// The periods of care.
  static func periods(_ episodes: some RandomAccessCollection<HistoryEpisode>) -> [PeriodOfCare] {
    var periods: [PeriodOfCare] = []
    var first: HistoryEpisode?
    var previous: HistoryEpisode?
    var startIsKnown = false
    var begin = 0
    var position = 0

    func close(_ last: HistoryEpisode, at position: Int) {
      guard let first else { return }
      let ceased = last.end != nil
      periods.append(
        PeriodOfCare(
          start: first.start, startIsKnown: startIsKnown, end: last.end, endIsKnown: !last.endIsUnusable,
          reasonCeased: ceased ? last.reasonCeased : nil, episodes: begin..<position))
    }

    for episode in episodes {
      if let previous, continues(previous, episode) {
        // The chain holds.
      } else {
        if let previous { close(previous, at: position) }
        // A child who left care and came back has a known start, whatever reason the new episode gives.
        let left = previous.map { $0.reasonCeased.map { !$0.continues } ?? false } ?? false
        startIsKnown = episode.reasonForNewEpisode == .startedToBeLookedAfter || left
        first = episode
        begin = position
      }
      previous = episode
      position += 1
    }
    if let previous { close(previous, at: position) }
    return periods
  }

  /// The stays in a placement.
  ///
  /// - Parameters:
  ///   - isSamePlace: Whether two episodes, given by their rows, name the same place: asked where a child comes back
  ///     from a temporary move, or where no reason for the new episode was given.
  static func spells(
    _ episodes: some RandomAccessCollection<HistoryEpisode>, temporaryMoves: TemporaryMoves,
    isSamePlace: (HistoryEpisode, HistoryEpisode) -> Bool
  ) -> [PlacementSpell] {
    var spells: [PlacementSpell] = []
    var open: Open?
    var previous: HistoryEpisode?
    var period = 0
    var position = 0

    func close(_ spell: Open, _ last: HistoryEpisode, at position: Int) {
      spells.append(
        PlacementSpell(
          start: spell.first.start, startIsKnown: spell.startIsKnown, end: last.end,
          placementType: (spell.settled ?? last).placementType, episodes: spell.begin..<position, period: period))
    }

    for episode in episodes {
      let bridged = temporaryMoves == .bridged && episode.isTemporary
      if let previous, let spell = open {
        let inCare = continues(previous, episode)
        if inCare, joins(spell, previous, episode, temporaryMoves, isSamePlace) {
          if !bridged { open?.settled = episode }
        } else {
          close(spell, previous, at: position)
          if !inCare { period += 1 }
          open = Open(first: episode, settled: bridged ? nil : episode, begin: position, startIsKnown: true)
          open?.startIsKnown = episode.reasonForNewEpisode?.isNewCarer ?? inCare
        }
      } else {
        open = Open(first: episode, settled: bridged ? nil : episode, begin: position, startIsKnown: false)
        // A temporary move interrupts a placement that is not on record.
        open?.startIsKnown = !bridged && (episode.reasonForNewEpisode?.isNewCarer ?? false)
      }
      previous = episode
      position += 1
    }
    if let previous, let spell = open { close(spell, previous, at: position) }
    return spells
  }

  private struct Open {
    let first: HistoryEpisode
    /// The latest episode in the placement itself, temporary moves aside; `nil` when there is none on record.
    var settled: HistoryEpisode?
    let begin: Int
    var startIsKnown: Bool
  }

  private static func joins(
    _ spell: Open, _ previous: HistoryEpisode, _ episode: HistoryEpisode, _ temporaryMoves: TemporaryMoves,
    _ isSamePlace: (HistoryEpisode, HistoryEpisode) -> Bool
  ) -> Bool {
    let bridging = temporaryMoves == .bridged
    if bridging && episode.isTemporary { return true }
    if bridging && previous.isTemporary {
      // Back from a temporary move: to the placement that was kept, or on to another.
      guard let settled = spell.settled else {
        // Care that starts in a temporary placement interrupts nothing that one could come back to.
        return spell.first.reasonForNewEpisode != .startedToBeLookedAfter
      }
      if episode.isAdoptionByCurrentCarer || isSamePlace(settled, episode) { return true }
      return episode.reasonForNewEpisode.map { !$0.isNewCarer } ?? false
    }
    if episode.isAdoptionByCurrentCarer { return true }
    guard let reason = episode.reasonForNewEpisode else { return isSamePlace(previous, episode) }
    return !reason.isNewCarer
  }
}

extension HistoryEpisode {
  /// Placed for adoption with the carer the child already lived with.
  fileprivate var isAdoptionByCurrentCarer: Bool { placementType?.isAdoptionWithCurrentCarer ?? false }
}
