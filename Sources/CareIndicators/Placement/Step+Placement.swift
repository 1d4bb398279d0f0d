import CareModels

extension Step<ChildHistory> {
  /// Counts children by the kind of placement they are in on the day.
  static func placement(
    _ reason: String, where holds: @escaping @Sendable (PlacementType) -> Bool
  ) -> Step {
    .count(reason, missing: "the placement") { child, context in child.placement(on: context, is: holds) }
  }
}

extension ChildHistory {
  /// Whether the placement that the child is in on the day is of a kind; `nil` when it is not recorded.
  func placement(on context: MeasurementContext, is kind: (PlacementType) -> Bool) -> Bool? {
    let episode = placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
    guard let episode else { return nil }
    if let type = episode.placementType { return kind(type) }
    // A code that is not on the list is of no published kind; none at all cannot be told.
    return record(of: episode).placementType == nil ? nil : false
  }
}
