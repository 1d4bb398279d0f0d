import CareCore
public import CareModels

/// A stay of a child in a placement, as something to be counted.
public struct PlacementStay: IndicatorSubject {
  /// The child.
  public let child: ChildHistory

  /// The stay.
  public let spell: PlacementSpell

  /// The position of the stay among the child's.
  let position: Int

  /// The history of the child.
  public var history: ChildHistory? { child }

  /// The row of the episode with which the stay began.
  public var reference: RecordReference {
    let episodes = child.careEpisodes
    let first = spell.episodes.lowerBound
    return episodes.indices.contains(first) ? RecordReference(.episodes, Int(episodes[first].row)) : child.reference
  }

  /// The episode with which the stay ended so far, temporary moves at its end among them; `nil` for none.
  var lastEpisode: HistoryEpisode? {
    let episodes = child.careEpisodes
    let last = spell.episodes.upperBound - 1
    return episodes.indices.contains(last) ? episodes[last] : nil
  }

  /// Whether care went on with another carer when the stay ended; `nil` when the end is on no day that can be read.
  func endedInMove(in period: Period, _ moves: TemporaryMoves) -> Bool? {
    let stays = child.placementSpells(temporaryMoves: moves)
    let next = position + 1 < stays.endIndex ? stays[position + 1] : nil
    guard let end = spell.end else {
      guard lastEpisode?.endIsUnusable == true, spell.start <= period.end else { return false }
      // It ended somewhere between its last known start and the next stay.
      guard let next else { return lastEpisode?.reasonCeased?.continues == true ? nil : false }
      return next.period == spell.period && next.start >= period.start ? nil : false
    }
    return period.contains(end) && next?.period == spell.period
  }
}

extension Population<PlacementStay> {
  /// Stays in a placement that began in the period with a new carer.
  public static var placementsStarted: Population {
    stays("placements-started", title: "started in the period", missing: "whether a placement began") {
      stay, context in
      guard context.period.contains(stay.spell.start) else { return false }
      return stay.spell.startIsKnown ? true : nil
    }
  }

  /// Stays in a placement that the child left for another carer in the period.
  public static var placementsLeft: Population {
    stays("placements-left", title: "left for another carer in the period", missing: "when the placement ended") {
      stay, context in stay.endedInMove(in: context.period, context.options.temporaryMoves)
    }
  }

  private static func stays(
    _ id: String, title: String, missing: String,
    where holds: @escaping @Sendable (PlacementStay, MeasurementContext) -> Bool?
  ) -> Population {
    Population(
      id, title: title, noun: "placements", missing: missing, requires: [.episodes], options: [TemporaryMoves.self],
      each: { child, context in
        child.placementSpells(temporaryMoves: context.options.temporaryMoves).enumerated().map {
          PlacementStay(child: child, spell: $1, position: $0)
        }
      }, contains: holds)
  }
}

extension Breakdown<PlacementStay> {
  /// By why the placement changed at its end.
  public static var reasonForPlacementChange: Breakdown {
    Breakdown.codes("reason-for-placement-change", title: "Reason for placement change") { stay, _ in
      stay.lastEpisode.flatMap { stay.child.record(of: $0).reasonForPlacementChange }
    }
  }
}
