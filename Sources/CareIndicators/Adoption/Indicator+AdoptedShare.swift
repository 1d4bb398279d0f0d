import CareCore
import CareModels

extension Indicator {
  /// The share of children who ceased to be looked after whose last reason was adoption.
  static func adoptedShare(
    _ id: String, _ title: String, officialName: String? = nil, of population: Population<ChildHistory>,
    _ window: @escaping @Sendable (MeasurementContext) -> Period?, sources: [Source], in words: String,
    example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title, officialName: officialName,
      definition: "Of children who ceased to be looked after in \(words), those whose last reason was adoption.",
      sources: sources, polarity: .highIsGood, of: population,
      steps: [
        .count("Adopted", missing: "the reason the child ceased to be looked after") { child, context in
          window(context).flatMap { child.lastCease(in: $0) }.map { $0.reasonCeased?.isAdoption ?? false }
        }
      ], example: example)
  }
}

extension Step<ChildHistory> {
  /// Leaves out children who live with adopters already.
  static var placedForAdoption: Step {
    .exclude("Placed for adoption", missing: "the placement") { child, context in
      child.isPlacedForAdoption(on: context.asAt)
    }
  }
}

extension ChildHistory {
  /// Whether the child was under a placement or freeing order on a day.
  func mayBePlaced(on day: CalendarDay) -> Bool? {
    guard let episode = careEpisode(on: day) else { return nil }
    if let status = episode.legalStatus { return status.group == .placementOrFreeingOrder }
    return record(of: episode).legalStatus == nil ? nil : false
  }
}
