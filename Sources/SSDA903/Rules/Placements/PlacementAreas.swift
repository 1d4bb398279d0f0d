import CareCore
import CareModels

extension Rule {
  /// Rules about where placements are and how far from home.
  static let placementAreas: [Rule] = [
    .row(
      EpisodeRow.self, "1015",
      "The placement is the authority's own provision (PR1) but not in its own area. Check provider and postcode.",
      fields: [.placementAuthority], years: 2023...2025, needs: [.place(.authority), .authority], note: ownArea
    ) { episode in
      episode.isOwnProvisionElsewhere && !episode.isPlaced(in: .adoptionAndFoster)
    },
    .row(
      EpisodeRow.self, "1015",
      "The placement is the authority's own provision (PR1) but not in its own area. Check provider and postcode.",
      fields: [.placementAuthority], years: 2026...2027, needs: [.place(.authority), .authority], note: ownArea
    ) { episode in
      episode.isOwnProvisionElsewhere && !episode.isPlaced(in: .anywhereSince2026)
    },
    .row(
      EpisodeRow.self, "164", "The distance from home is not between 0 and 999.9 miles. Check both postcodes.",
      fields: [.placementDistance], needs: [.place(.distance), .unaccompanied],
      note: "Short breaks (V3, V4) are left out, as the rule is worded; so is text that is no number."
    ) { episode in
      guard let distance = episode.place.distance.value, !episode.isShortBreak, episode.isOfAccompaniedChild
      else { return false }
      return distance.isNegative || distance > Miles(tenths: 9999).value
    },
    .row(
      EpisodeRow.self, "169",
      "The authority of the placement is not known. Check that its postcode is there and right.",
      fields: [.placementAuthority], needs: [.place(.authority)]
    ) { episode in
      !episode.isShortBreak && episode.place.authority == nil
    },
    .row(
      EpisodeRow.self, "179",
      "It is not known whether the placement is in the authority's area (IN) or outside (OUT). Check its postcode.",
      fields: [.placementLocation], needs: [.place(.location)], note: "So is anything that is neither IN nor OUT."
    ) { episode in
      !episode.isShortBreak && episode.place.location.value == nil
    },
    .row(
      EpisodeRow.self, "392a", "The distance from home is not known. Check that both postcodes are there and right.",
      fields: [.placementDistance], needs: [.place(.distance), .unaccompanied],
      note: "Children who were unaccompanied two years ago or more cannot be told from two returns."
    ) { episode in
      !episode.isShortBreak && episode.place.distance == .missing && episode.isOfAccompaniedChild
    },
    .episode(
      "392b", "The postcode of the home or of the placement is missing. Give both.",
      fields: [.homePostcode, .placementPostcode],
      note: "Children who were unaccompanied two years ago or more cannot be told from two returns."
    ) { episode in
      !episode.isShortBreak && !episode.hasAll(.homePostcode, .placementPostcode) && episode.isOfAccompaniedChild
    },
    .episode(
      "392c", "The postcode of the home or of the placement is on no list of postcodes. Check both.",
      fields: [.homePostcode, .placementPostcode], needs: [.postcodes],
      note: "Spaces and capitals do not matter. Whether past postcodes are on the list is for the list to say."
    ) { episode in
      [EpisodeRow.Column.homePostcode, .placementPostcode].contains { column in
        episode.isFilled(column) && episode.facts.references.postcodes?[episode.text(column)] == nil
      }
    },
    .episode(
      "392d", "Home and placement have the same postcode, and the child is not placed with parents (P1). Check both.",
      fields: [.homePostcode, .placementPostcode, .placementType],
      note: "However they are spaced. A blank kind of placement is not P1 either."
    ) { episode in
      episode.placementType != .withParents && episode.isPlacedAtHomePostcode
    },
    .row(
      EpisodeRow.self, "406",
      "A distance from home is given for a child who is or was an unaccompanied asylum-seeking child. Take it out.",
      fields: [.placementDistance], needs: [.place(.distance), .unaccompanied],
      note: "Children who were unaccompanied two years ago or more cannot be told from two returns."
    ) { episode in
      episode.place.distance != .missing && !episode.isOfAccompaniedChild
    },
    .row(
      EpisodeRow.self, "411",
      "The placement is said to be in the authority's area (IN), and its authority is another. Check its postcode.",
      fields: [.placementLocation], needs: [.place(.location), .place(.authority), .authority],
      note: "An authority that is not known is not our own."
    ) { episode in
      episode.place.location == .value(.insideBoundary) && !episode.place.isInOwnArea
    },
    .row(
      EpisodeRow.self, "420",
      "A short break in an agreed series (V3, V4) has an authority of placement. No postcode is returned for it.",
      fields: [.placementAuthority], needs: [.place(.authority)]
    ) { episode in
      episode.isShortBreak && episode.place.authority != nil
    },
    .row(
      EpisodeRow.self, "454", "The placement is more than 350 miles from home. Check both postcodes.",
      fields: [.placementDistance], years: 2026...2027, needs: [.place(.distance)],
      note: "350 miles are allowed, and 999.9, which stands for not known."
    ) { episode in
      guard let distance = episode.place.distance.value else { return false }
      return distance > 350 && distance != Miles(tenths: 9999).value
    },
  ]

  private static let ownArea = """
    A placement whose authority is not known is not in our own area either. Without a legal status or a kind of \
    placement nothing is said.
    """
}

extension RowView where Row == EpisodeRow {
  /// Whether the authority provides the placement itself, and not in its own area.
  fileprivate var isOwnProvisionElsewhere: Bool {
    self.provider == .ownProvision && !place.isInOwnArea && !isShortBreak && hasAll(.legalStatus, .placementType)
  }
}
