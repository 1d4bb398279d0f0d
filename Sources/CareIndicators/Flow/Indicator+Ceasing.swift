import CareCore
import CareModels

extension Indicator {
  /// The share of children ceasing whose last reason is of some kind.
  static func ceasing(
    _ id: String, _ title: String, _ definition: String, item: String,
    where holds: @escaping @Sendable (ReasonEpisodeCeased) -> Bool, example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title, definition: definition, sources: [.interactiveTool(item)], of: .ceased,
      steps: [
        .count(title, missing: "the reason the child ceased to be looked after") { child, context in
          child.lastCease(in: context.period).map { $0.reasonCeased.map(holds) ?? false }
        }
      ], example: example)
  }
}
