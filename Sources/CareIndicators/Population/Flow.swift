import CareCore
import CareModels

extension Indicator {
  /// Children who started to be looked after.
  public static let started = count(
    "flow.started", "Children who started to be looked after",
    definition: """
      Children with an episode in the period that began a period of care (reason S). A child who started more than \
      once counts once, with what was true of the first start. Short breaks are not starts.
      """,
    sources: [.interactiveTool("item 376")], of: .started)

  /// Children who started to be looked after for every 10,000 children of the area.
  public static let startedRate = rate(
    "flow.started-rate", "Children who started to be looked after per 10,000", per: 10_000,
    definition: "Children who started to be looked after in the period for every 10,000 residents aged 0 to 17.",
    sources: [.interactiveTool("item 376")], of: .started)

  /// Children who started to be looked after, by legal status at the start.
  public static let startedByLegalStatus = distribution(
    "flow.started-by-legal-status", "Children who started to be looked after by legal status",
    definition: "Children who started in the period, by legal status at their first start.",
    sources: [.statistics("children starting to be looked after")], of: .started, by: .legalStatusAtStart)

  /// Children who ceased to be looked after.
  public static let ceased = count(
    "flow.ceased", "Children who ceased to be looked after",
    definition: """
      Children with an episode that ended in the period for any reason but that another began. A child who ceased \
      more than once counts once, with the last reason, even if they are looked after again.
      """,
    sources: [.interactiveTool("item 392")], of: .ceased)

  /// Children who ceased to be looked after for every 10,000 children of the area.
  public static let ceasedRate = rate(
    "flow.ceased-rate", "Children who ceased to be looked after per 10,000", per: 10_000,
    definition: "Children who ceased to be looked after in the period for every 10,000 residents aged 0 to 17.",
    sources: [.interactiveTool("item 392")], of: .ceased)

  /// Children who ceased to be looked after, by reason.
  public static let ceasedByReason = distribution(
    "flow.ceased-by-reason", "Children who ceased to be looked after by reason",
    definition: "Children who ceased in the period, by the reason of their last cease.",
    sources: [.interactiveTool("item 390")], of: .ceased, by: .reasonCeased)

  /// The share of children ceasing who left under a special guardianship order.
  public static let ceasedBySpecialGuardianship = ceasing(
    "flow.ceased-special-guardianship", "Ceased by special guardianship order",
    "Of children who ceased in the period, those whose last reason was a special guardianship order (E43 to E48).",
    item: "item 390", where: \.isSpecialGuardianship)

  /// The share of children ceasing who left under a child arrangements or residence order.
  public static let ceasedByChildArrangementsOrder = ceasing(
    "flow.ceased-child-arrangements", "Ceased by child arrangements order",
    "Of children who ceased in the period, those whose last reason was a child arrangements or residence order (E41).",
    item: "item 390", where: \.isChildArrangementsOrder)

  /// The share of children ceasing who returned home.
  public static let ceasedReturnedHome = ceasing(
    "flow.ceased-returned-home", "Ceased by returning home",
    "Of children who ceased in the period, those who returned to a person with parental responsibility (E4A, E4B).",
    item: "item 273b", where: \.isReturnHome)

  private static func ceasing(
    _ id: String, _ title: String, _ definition: String, item: String,
    where holds: @escaping @Sendable (ReasonEpisodeCeased) -> Bool
  ) -> Indicator {
    proportion(
      id, title, definition: definition, sources: [.interactiveTool(item)], of: .ceased,
      steps: [
        .count(title, missing: "the reason the child ceased to be looked after") { child, context in
          child.lastCease(in: context.period).map { $0.reasonCeased.map(holds) ?? false }
        }
      ])
  }
}
