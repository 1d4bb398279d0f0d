import CareCore
import CareModels

extension Rule {
  /// Rules about this year's episodes against last year's.
  static let episodesAgainstLastYear: [Rule] = [
    .child(
      "199",
      "The child has been adopted in an earlier episode. An adopted child is returned as another child: check both.",
      fields: [.episode(.child)], tables: [.episodes],
      note: """
        Looks at this return, and at last year's when that is given. The first adoption itself is not reported, nor the \
        same episode in both returns.
        """
    ) { child, flags in
      let before = child.lastYear?.episodes.first { $0.endsInAdoption && $0.start != nil }?.start
      var isAdopted = false
      for episode in child.episodes {
        guard let start = episode.start else { continue }
        if isAdopted || before.map({ $0 < start }) ?? false { flags.flag(episode) }
        isAdopted = isAdopted || episode.endsInAdoption
      }
    },
    .carriedOver(
      "452", "The authority of the placement is not the one that last year's return ended with. Check both postcodes.",
      field: .placementAuthority, needs: [.place(.authority)], note: sameReason
    ) { now, before in
      now.isFilled(.reasonForNewEpisode) && now.agrees(with: before, on: .reasonForNewEpisode)
        && now.place.authority != before.place.authority
    },
    .carriedOver(
      "453", "The distance from home is not the one that last year's return ended with. Check both postcodes.",
      field: .placementDistance, needs: [.place(.distance)], note: sameReason + " " + tolerance
    ) { now, before in
      now.isFilled(.reasonForNewEpisode) && now.agrees(with: before, on: .reasonForNewEpisode)
        && !now.place.isAsFar(as: before.place)
    },
    .child(
      "502",
      "Last year's return left an episode open, and the first of this year starts on another day. Check both dates.",
      fields: [.episode(.start)], tables: [.episodes], needs: [.lastYear(.episodes)],
      note: "When last year's return left several open, each has to have that start."
    ) { child, flags in
      guard let first = child.firstEpisode, let start = first.start, let before = child.lastYear else { return }
      if before.episodes.contains(where: { $0.isOpen && $0.start.map { $0 != start } ?? false }) { flags.flag(first) }
    },
    .carriedOver(
      "503A", "The first episode has another reason (RNE) than the one that last year's return left open. Check both.",
      field: .episode(.reasonForNewEpisode)
    ) { now, before in
      !now.agrees(with: before, on: .reasonForNewEpisode)
    },
    .carriedOver(
      "503B", "The first episode has another legal status than the one that last year's return left open. Check both.",
      field: .episode(.legalStatus)
    ) { now, before in
      !now.agrees(with: before, on: .legalStatus)
    },
    .carriedOver(
      "503C",
      "The first episode has another category of need than the one that last year's return left open. Check both.",
      field: .episode(.need)
    ) { now, before in
      !now.agrees(with: before, on: .need)
    },
    .carriedOver(
      "503D",
      "The first episode has another kind of placement than the one that last year's return left open. Check both.",
      field: .episode(.placementType),
      note: """
        A code that another took the place of goes on under that: H5 as K3 in 2025, the first year of K3, and Z1 as Z11 \
        to Z14 in 2026.
        """
    ) { now, before in
      !now.agrees(with: before, on: .placementType) && !now.continuesUnderAnotherCode(before)
    },
    .carriedOver(
      "503E",
      "The first episode has another kind of provider than the one that last year's return left open. Check both.",
      field: .episode(.provider)
    ) { now, before in
      !now.agrees(with: before, on: .provider)
    },
    .carriedOver(
      "503F", "The first episode has another URN than the one that last year's return left open. Check both.",
      field: .episode(.providerURN)
    ) { now, before in
      !now.agrees(with: before, on: .providerURN)
    },
    .carriedOver(
      "503G", "The first episode is not as far from home as the one that last year's return left open. Check both.",
      field: .placementDistance, needs: [.place(.distance)], note: tolerance
    ) { now, before in
      !now.place.isAsFar(as: before.place)
    },
    .carriedOver(
      "503H", "The first episode is in another authority than the one that last year's return left open. Check both.",
      field: .placementAuthority, needs: [.place(.authority)]
    ) { now, before in
      now.place.authority != before.place.authority
    },
    .carriedOver(
      "503J",
      "The first episode is inside or outside the area (IN, OUT) unlike the one that last year's return left open.",
      field: .placementLocation, needs: [.place(.location)]
    ) { now, before in
      now.place.location != before.place.location
    },
    .child(
      "562",
      "The first episode starts before the year, and is not the latest of last year's return. Check both returns.",
      fields: [.episode(.start)], tables: [.episodes], needs: [.lastYear(.episodes)]
    ) { child, flags in
      guard let first = child.firstEpisode, let start = first.start, start < child.facts.year.start,
        let before = child.lastYear
      else { return }
      if before.episodes.isEmpty || before.latestEpisode.map({ $0.start != start }) ?? false { flags.flag(first) }
    },
    .child(
      "NoE",
      "The episode starts before the year, and last year's return has no episode of the child. Check both returns.",
      fields: [.episode(.start)], tables: [.episodes], needs: [.lastYear(.episodes)]
    ) { child, flags in
      guard let before = child.lastYear, before.episodes.isEmpty else { return }
      flags.flag(child.episodes.filter { $0.start.map { $0 < child.facts.year.start } ?? false })
    },
  ]

  private static let sameReason = "Only where both episodes have the same reason (RNE), and so are one and the same."
  private static let tolerance = """
    Two tenths of a mile or more are a difference, and so is a distance in one year only.
    """

  /// A rule put to each child's first episode and the one that last year's return left open.
  private static func carriedOver(
    _ code: String, _ message: String, field: RuleField, needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (_ now: RowView<EpisodeRow>, _ before: RowView<EpisodeRow>) -> Bool
  ) -> Rule {
    .child(
      code, message, fields: [field], tables: [.episodes], needs: [.lastYear(.episodes)] + needs, note: note
    ) { child, flags in
      if let (now, before) = child.carriedOver, isBroken(now, before) { flags.flag(now) }
    }
  }
}

extension RowView where Row == EpisodeRow {
  /// Whether the kind of placement has, since last year, the code that took the place of the one it had.
  fileprivate func continuesUnderAnotherCode(_ before: Self) -> Bool {
    guard let type = self.placementType else { return false }
    return switch (facts.year.end.year, before.placementType) {
    case (2025, .semiIndependent): type == .supportedAccommodation
    case (2026, .other): Set.otherSince2026.contains(type)
    default: false
    }
  }
}
