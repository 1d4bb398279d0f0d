import CareModels

extension Step<ChildHistory> {
  /// Counts children by the kind of placement they are in on the day.
  static func placement(
    _ reason: String, where holds: @escaping @Sendable (PlacementType) -> Bool
  ) -> Step {
    .count(reason, missing: "the placement") { child, context in
      let episode = child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
      guard let episode else { return nil }
      if let type = episode.placementType { return holds(type) }
      // A code that is not on the list is of no published kind; none at all cannot be told.
      return child.record(of: episode).placementType == nil ? nil : false
    }
  }
}
