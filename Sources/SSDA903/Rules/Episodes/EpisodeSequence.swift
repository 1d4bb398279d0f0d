import CareCore
import CareModels

extension Rule {
  /// Rules about the order of a child's episodes, and what may change from one to the next.
  ///
  /// The next episode is the one that starts next; one without a start comes last.
  static let episodeSequence: [Rule] = [
    .episode(
      "142", "A later episode has started, but this one has no end or no reason for it. Fill the end and the reason.",
      fields: [.end, .reasonCeased],
      note: "Episodes whose start is not known cannot be put in order, and are set aside."
    ) { episode in
      guard episode.start != nil, episode.next?.start != nil else { return false }
      return episode.isOpen || episode.isBlank(.reasonCeased)
    },
    .episode(
      "225",
      "The child moved from one placement to another, neither of them temporary, but no reason for the placement change "
        + "is given. Fill the reason.",
      fields: [.reasonForPlacementChange]
    ) { episode in
      guard episode.reasonCeased == .continued, !episode.isTemporary, episode.isBlank(.reasonForPlacementChange),
        let next = episode.next
      else { return false }
      return next.startsWithMove && !next.isTemporary
    },
    .episode(
      "226",
      "No reason for a placement change is wanted for a temporary placement (T0 to T4), neither on its own episode nor "
        + "on the one before. Clear the reason.",
      fields: [.reasonForPlacementChange, .placementType]
    ) { episode in
      guard episode.isTemporary else { return false }
      return episode.isFilled(.reasonForPlacementChange)
        || episode.previous?.isFilled(.reasonForPlacementChange) ?? false
    },
    .episode(
      "336",
      "The child is placed for adoption with the current foster carer (A3, A5), but was not in foster care or placed for "
        + "adoption before. Check both placements.",
      fields: [.placementType],
      note: "A child's first episode keeps the rule, as the one before it is in an earlier return. If the placement "
        + "before is blank, the rule is broken."
    ) { episode in
      guard episode.placementType?.isAdoptionWithCurrentCarer ?? false, let previous = episode.previous
      else { return false }
      return !previous.isFostered && !previous.isPlacedForAdoption
    },
    .child(
      "357",
      "The child's first episode starts in the collection year, but not because the child started to be looked after "
        + "(S). Check the reason, and whether an earlier episode is left out.",
      fields: [.episode(.reasonForNewEpisode)], tables: [.episodes], note: "A blank reason breaks the rule."
    ) { child, flags in
      guard let first = child.episodes.first, let start = first.start, start >= child.facts.year.start,
        first.reasonForNewEpisode != .startedToBeLookedAfter
      else { return }
      flags.flag(first)
    },
    .episode(
      "383",
      "After a temporary placement the child must come back to the placement before it: with reason for new episode P, "
        + "and the same placement type. Check the three episodes.",
      fields: [.placementType], years: 2023...2025,
      note: "A temporary placement that follows another one breaks the rule too: from the first of them the child must "
        + "come back."
    ) { episode in
      episode.followsTemporary { before in !episode.agrees(with: before, on: .placementType) }
    },
    .episode(
      "383",
      "After a temporary placement the child must come back to the placement before it: with reason for new episode P, "
        + "and the same placement type and postcode. Check the three episodes.",
      fields: [.placementType, .reasonForNewEpisode, .placementPostcode], years: 2026...2027,
      note: "A temporary placement that follows another one breaks the rule too: from the first of them the child must "
        + "come back. Postcodes that are both blank are the same."
    ) { episode in
      episode.followsTemporary { before in
        !episode.agrees(with: before, on: .placementType) || !episode.hasSamePlacementPostcode(as: before)
      }
    },
    .episode(
      "388",
      "The reason the episode ceased does not fit what follows: X1 needs an episode that starts on the day this one ends, "
        + "and any other reason has none on that day. Check the reason and the dates.",
      fields: [.reasonCeased],
      note: "When the start of this or the next episode is not known, nothing can be said."
    ) { episode in
      guard episode.start != nil, episode.end != nil, episode.isFilled(.reasonCeased) else { return false }
      let isContinued = episode.reasonCeased == .continued
      guard let next = episode.next else { return isContinued }
      return next.startsOnEnd(of: episode).map { $0 != isContinued } ?? false
    },
    .episode(
      "431",
      "The child starts to be looked after (S) on or before the day the previous episode ended. Check the reason and both "
        + "dates.",
      fields: [.reasonForNewEpisode, .start]
    ) { episode in
      guard episode.reasonForNewEpisode == .startedToBeLookedAfter, let start = episode.start,
        let end = episode.previous?.end
      else { return false }
      return start <= end
    },
    .episode(
      "432",
      "The child left care at the end of the previous episode, so this one must have reason for new episode S. Check both "
        + "reasons.",
      fields: [.reasonForNewEpisode], note: "A blank reason breaks the rule."
    ) { episode in
      episode.reasonForNewEpisode != .startedToBeLookedAfter && episode.previous?.hasLeavingReason ?? false
    },
    .child(
      "433",
      "The reason for new episode says that care goes on, but the episode does not start on the day the previous one "
        + "ended. Check the reason and both dates.",
      fields: [.episode(.reasonForNewEpisode), .episode(.start)], tables: [.episodes],
      note:
        "A blank start, or no end before it, breaks the rule; a cell that holds no day does not. Episodes that start "
        + "on one day are put in order of their ends."
    ) { child, flags in
      let episodes = child.episodesByStartAndEnd
      for (previous, episode) in zip(episodes, episodes.dropFirst()) where episode.continuesCare {
        let isBlank = episode.isBlank(.start) || previous.isOpen
        if isBlank || episode.startsOnEnd(of: previous) == false { flags.flag(episode) }
      }
    },
    .episode(
      "434",
      "The reason for new episode says that only the legal status changed (L), but it did not, or the placement changed "
        + "too. Check the reason, the legal status and the placement.",
      fields: [
        .reasonForNewEpisode, .legalStatus, .placementType, .placementPostcode, .providerURN, .provider,
      ], note: sameWhenBlank
    ) { episode in
      guard episode.reasonForNewEpisode == .legalStatus, let previous = episode.previous else { return false }
      return episode.hasSameLegalStatus(as: previous) || !episode.hasSamePlacement(as: previous)
    },
    .episode(
      "435",
      "The reason for new episode says that only the placement changed (P, T), but it did not, or the legal status "
        + "changed too. Check the reason, the legal status and the placement.",
      fields: [.legalStatus, .placementType, .placementPostcode, .providerURN, .provider], note: sameWhenBlank
    ) { episode in
      switch (episode.reasonForNewEpisode, episode.previous) {
      case (.placementAndCarer, let previous?), (.placementWithSameCarer, let previous?):
        !episode.hasSameLegalStatus(as: previous) || episode.hasSamePlacement(as: previous)
      default: false
      }
    },
    .episode(
      "436",
      "The reason for new episode says that both the legal status and the placement changed (B, U), but one of them did "
        + "not. Check the reason, the legal status and the placement.",
      fields: [
        .reasonForNewEpisode, .legalStatus, .placementType, .placementPostcode, .providerURN, .provider,
      ], note: sameWhenBlank
    ) { episode in
      switch (episode.reasonForNewEpisode, episode.previous) {
      case (.legalStatusPlacementAndCarer, let previous?), (.legalStatusAndPlacementWithSameCarer, let previous?):
        episode.hasSameLegalStatus(as: previous) || episode.hasSamePlacement(as: previous)
      default: false
      }
    },
    .episode(
      "437",
      "The child died (E2) or was found to be 18 or over (E15) at the end of the episode, but there is another episode "
        + "after it. Check the reason the episode ceased.",
      fields: [.reasonCeased]
    ) { episode in
      guard episode.start != nil, episode.next != nil else { return false }
      return episode.reasonCeased == .died || episode.reasonCeased == .foundToBeAdult
    },
    .episode(
      "501", "The episode starts before the previous one has ended. Check both dates.", fields: [.start, .end]
    ) { episode in
      guard let start = episode.start, let end = episode.previous?.end else { return false }
      return start < end
    },
    .episode(
      "504",
      "The category of need differs from that of the episode before, within one period of being looked after. Check the "
        + "category: it stays as it was when the period started.",
      fields: [.need], note: sameWhenBlank
    ) { episode in
      guard let previous = episode.previous, previous.reasonCeased == .continued,
        episode.startsOnEnd(of: previous) == true
      else { return false }
      return !episode.agrees(with: previous, on: .need)
    },
  ]

  private static let sameWhenBlank =
    "What both episodes leave blank is the same; what one of them leaves blank is not."
}
