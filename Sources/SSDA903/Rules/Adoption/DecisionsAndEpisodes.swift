import CareCore
import CareModels

extension Rule {
  /// Rules about decisions to place a child for adoption against the child's episodes.
  static let decisionsAndEpisodes: [Rule] = [
    .child(
      "1003",
      "The decision to place the child for adoption comes before the child was first looked after. Check both dates.",
      fields: [.placedForAdoption(.decided), .episode(.start), .episode(.reasonForNewEpisode)],
      tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      guard let first = child.careStarts.first, let start = first.start else { return }
      for decision in child.placedForAdoption {
        guard let decided = decision.decided, decided < start else { continue }
        flags.flag(first)
        flags.flag(decision)
      }
    },
    .child(
      "117",
      "The decision to place, or its reversal, is dated after the year or after the child left care. Check the dates.",
      fields: [
        .placedForAdoption(.ceased), .placedForAdoption(.decided), .episode(.end), .episode(.reasonCeased),
        .episode(.start),
      ], tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      guard let latest = child.episodes.last(where: { $0.start != nil && $0.reasonCeased != .continued }) else {
        return
      }
      let limit = latest.end.map { min($0, child.facts.year.end) } ?? child.facts.year.end
      for decision in child.placedForAdoption {
        guard [decision.decided, decision.ceased].contains(where: { $0.map { $0 > limit } ?? false }) else { continue }
        flags.flag(latest)
        flags.flag(decision)
      }
    },
    .child(
      "118",
      "The decision to place was reversed before the year, or before the child was looked after. Check the dates.",
      fields: [.placedForAdoption(.ceased), .episode(.start), .episode(.legalStatus)],
      tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      guard let first = child.episodes.first(where: { $0.start != nil && !$0.isShortBreak }), let start = first.start
      else { return }
      for decision in child.placedForAdoption {
        guard let ceased = decision.ceased, ceased < start || ceased < child.facts.year.start else { continue }
        flags.flag(first)
        flags.flag(decision)
      }
    },
    .episode(
      "551",
      "The child is placed for adoption, and there is no date of the decision to place. Enter it, or check the placement.",
      fields: [.placementType], with: [.placedForAdoption]
    ) { episode in
      guard episode.isPlacedForAdoption, let child = episode.child else { return false }
      return child.placedForAdoption.isEmpty || child.placedForAdoption.contains { $0.isBlank(.decided) }
    },
    .child(
      "552", "The child was placed with adopters before the decision to place. Check both dates.",
      fields: [.placedForAdoption(.decided), .episode(.start)], tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      guard let first = child.episodes.first(where: { $0.isPlacedForAdoption && $0.start != nil }),
        let decision = child.placedForAdoption.last(where: { $0.decided != nil }),
        let start = first.start, let decided = decision.decided, start < decided
      else { return }
      flags.flag(first)
      flags.flag(decision)
    },
    orderWithoutDecision("553", .placementOrder, called: "placement order (E1)", years: allYears),
    .child(
      "554", "The decision to place comes after the placement order was made. Check both dates.",
      fields: [.placedForAdoption(.decided), .episode(.start), .episode(.legalStatus)],
      tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      guard let first = child.episodes.first(where: { $0.legalStatus == .placementOrder && $0.start != nil }),
        let start = first.start
      else { return }
      for decision in child.placedForAdoption {
        guard let decided = decision.decided, decided > start else { continue }
        flags.flag(first)
        flags.flag(decision)
      }
    },
    orderWithoutDecision("555", .freeingOrder, called: "freeing order (D1)", years: 2023...2024),
    .child(
      "556", "The decision to place comes after the freeing order was made. Check both dates.",
      fields: [.placedForAdoption(.decided), .episode(.start)], years: 2023...2024,
      tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      for episode in child.episodes where episode.legalStatus == .freeingOrder {
        guard let start = episode.start,
          child.placedForAdoption.contains(where: { $0.decided.map { $0 > start } ?? false })
        else { continue }
        flags.flag(episode)
      }
    },
    leftWithoutReversal(orders: [.freeingOrder, .placementOrder], years: 2023...2024),
    leftWithoutReversal(orders: [.placementOrder], years: 2025...2027),
    .episode(
      "558",
      "The child was adopted, and every decision to place is shown as reversed. The one that led to the adoption stands: "
        + "check the dates.",
      fields: [.reasonCeased], with: [.placedForAdoption],
      note: "One reversed decision alone is not reported, as in the published validator."
    ) { episode in
      guard episode.endsInAdoption, let child = episode.child else { return false }
      return child.placedForAdoption.count > 1 && child.placedForAdoption.allSatisfy { $0.isFilled(.ceased) }
    },
  ]

  /// A rule that a child under an order that frees for adoption has a decision to place, and one that stands while the
  /// order does.
  private static func orderWithoutDecision(
    _ code: String, _ order: LegalStatus, called name: String, years: ClosedRange<Int>
  ) -> Rule {
    .child(
      code,
      "There is a \(name), but no decision to place the child for adoption, or only one that was reversed. Check the "
        + "decision and its dates.",
      fields: [
        .episode(.child), .placedForAdoption(.decided), .placedForAdoption(.ceased), .placedForAdoption(.reasonCeased),
      ], years: years, tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      let episodes = child.episodes.filter { $0.legalStatus == order }
      if !child.placedForAdoption.contains(where: { $0.isFilled(.decided) }) { flags.flag(episodes) }
      if episodes.contains(where: \.isOpen) { flags.flag(child.placedForAdoption.filter(\.isReversed)) }
    }
  }

  /// Rule 557: a child who was to be adopted and left care otherwise has the decision reversed.
  private static func leftWithoutReversal(orders: Set<LegalStatus>, years: ClosedRange<Int>) -> Rule {
    .child(
      "557",
      "The child was to be adopted and left care otherwise, but the decision to place is not shown as reversed. Enter the "
        + "date and the reason.",
      fields: [
        .placedForAdoption(.ceased), .placedForAdoption(.reasonCeased), .episode(.placementType),
        .episode(.legalStatus), .episode(.reasonCeased),
      ], years: years, tables: [.placedForAdoption, .episodes]
    ) { child, flags in
      let left = child.episodes.filter { episode in
        episode.endsCare && !episode.endsInAdoption
          && (episode.isPlacedForAdoption || episode.legalStatus.map(orders.contains) ?? false)
      }
      guard !left.isEmpty else { return }
      let incomplete = child.placedForAdoption.filter { !$0.hasAll(.ceased, .reasonCeased) }
      guard !incomplete.isEmpty || child.placedForAdoption.isEmpty else { return }
      flags.flag(left)
      flags.flag(incomplete)
    }
  }
}
