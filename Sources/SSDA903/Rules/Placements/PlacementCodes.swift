import CareCore
import CareModels

extension Rule {
  /// Rules about which kinds of placement, provider and reason go together.
  static let placementCodes: [Rule] = [
    .episode(
      "178", "The provider is not a code of the list, or the placement is one that nobody provides. Check both codes.",
      fields: [.provider], years: 2023...2025, note: writtenProvider
    ) { episode in
      episode.hasWrongProvider(unprovided: .unprovidedUntil2025)
    },
    .episode(
      "178", "The provider is not a code of the list, or the placement is one that nobody provides. Check both codes.",
      fields: [.provider], years: 2026...2027,
      note: "The rule names T0 to T3 only; rule 213 is about T4 too. " + writtenProvider
    ) { episode in
      episode.hasWrongProvider(unprovided: unprovidedButT4)
    },
    .episode(
      "213", "A provider is given for a temporary placement, which needs none. Take it out, or check the placement.",
      fields: [.provider], years: 2023...2025
    ) { episode in
      episode.isPlaced(in: .temporary) && episode.isFilled(.provider)
    },
    .episode(
      "213",
      "A provider is given for a temporary or other placement, which needs none. Take it out, or check the placement.",
      fields: [.provider], years: 2026...2027
    ) { episode in
      episode.isPlaced(in: .unprovidedSince2026) && episode.isFilled(.provider)
    },
    .episode(
      "214",
      "A short break in an agreed series (V3, V4) has a placement postcode or a URN. Neither is returned for it.",
      fields: [.placementPostcode, .providerURN]
    ) { episode in
      episode.isShortBreak && episode.hasAny(.placementPostcode, .providerURN)
    },
    .episode(
      "222",
      "A URN is given for a kind of placement that Ofsted does not register. Take it out, or check the placement.",
      fields: [.providerURN], years: 2023...2023
    ) { episode in
      episode.namesProvider && episode.isPlaced(in: .unregisteredUntil2023)
    },
    .episode(
      "222",
      "A URN is given for a kind of placement that Ofsted does not register. Take it out, or check the placement.",
      fields: [.providerURN], years: 2024...2024,
      note: "Supported accommodation (H5) could be registered from October 2023, so it is no longer named."
    ) { episode in
      episode.namesProvider && episode.isPlaced(in: .unregisteredIn2024)
    },
    .episode(
      "222",
      "A URN is given for a kind of placement that Ofsted does not register. Take it out, or check the placement.",
      fields: [.providerURN], years: 2025...2025
    ) { episode in
      episode.namesProvider && episode.isPlaced(in: .unregisteredIn2025)
    },
    .episode(
      "222",
      "A URN is given for a kind of placement that Ofsted does not register. Take it out, or check the placement.",
      fields: [.providerURN], years: 2026...2027
    ) { episode in
      episode.namesProvider && episode.isPlaced(in: .unregisteredSince2026)
    },
    .episode(
      "242",
      "\(URN.notRegistered.text) stands in for the URN of a placement that is neither fostering nor adoption. "
        + "Give the provider's URN.",
      fields: [.providerURN], years: 2026...2027, note: "A blank or unknown kind of placement is none of those either."
    ) { episode in
      episode.hasNoProviderNumber && !episode.isPlaced(in: .adoptionAndFoster)
    },
    .episode(
      "398", "A short break in an agreed series (V3, V4) has a home or placement postcode. Neither is returned for it.",
      fields: [.legalStatus, .homePostcode, .placementPostcode]
    ) { episode in
      episode.isShortBreak && episode.hasAny(.homePostcode, .placementPostcode)
    },
    .episode(
      "526", "The placement has no provider, and is of a kind that somebody provides. Say who.",
      fields: [.placementType, .provider], years: 2023...2025,
      note: "A blank kind of placement is reported too: only T0 to T4 and Z1 may be without a provider."
    ) { episode in
      episode.isBlank(.provider) && !episode.isPlaced(in: .unprovidedUntil2025)
    },
    .episode(
      "526", "The placement has no provider, and is of a kind that somebody provides. Say who.",
      fields: [.placementType, .provider], years: 2026...2027,
      note: "A blank kind of placement is reported too: only T0 to T4 and Z11 to Z14 may be without a provider."
    ) { episode in
      episode.isBlank(.provider) && !episode.isPlaced(in: .unprovidedSince2026)
    },
    .episode(
      "527",
      "The authority's own provision (PR1) is given for a placement that no authority provides (P1, R2, R5). Check both.",
      fields: [.placementType, .provider]
    ) { episode in
      episode.provider == .ownProvision && episode.isPlaced(in: .notOfAuthorities)
    },
    .episode(
      "528",
      "Another authority (PR2) is given for a placement that no authority provides (P1, R2, R5). Check both codes.",
      fields: [.placementType, .provider]
    ) { episode in
      episode.provider == .otherAuthority && episode.isPlaced(in: .notOfAuthorities)
    },
    .episode(
      "529", "Other public provision (PR3) is given for a placement that it cannot provide. Check both codes.",
      fields: [.placementType, .provider],
      note: "Named are A3 to A6, U1 to U6, K1, K2 and P1; supported accommodation (K3) is not."
    ) { episode in
      episode.provider == .otherPublic && episode.isPlaced(in: .notOfOtherPublicBodies)
    },
    .episode(
      "530", "A private provider (PR4) is given for a placement with parents (P1). Check both codes.",
      fields: [.placementType, .provider]
    ) { episode in
      episode.provider == .privateSector && episode.placementType == .withParents
    },
    .episode(
      "531", "A voluntary provider (PR5) is given for a placement with parents (P1). Check both codes.",
      fields: [.placementType, .provider]
    ) { episode in
      episode.provider == .voluntarySector && episode.placementType == .withParents
    },
    .episode(
      "550", "Parents (PR0) are given as the provider of a placement that is not with parents (P1). Check both codes.",
      fields: [.placementType, .provider], note: "A blank or unknown kind of placement is not P1 either."
    ) { episode in
      episode.provider == .parents && episode.placementType != .withParents
    },
  ]

  private static let unprovidedButT4 = Set.unprovidedSince2026.subtracting([.temporaryShortOther])
  private static let writtenProvider = """
    A cell of spaces is empty, not a wrong code; a code in small letters is not the code. A kind of placement that is in \
    small letters is for rule 146.
    """
}

extension RowView where Row == EpisodeRow {
  /// Whether `PLACE_PROVIDER` is filled with no code of the list, or filled at all for kinds of placement that nobody
  /// provides.
  fileprivate func hasWrongProvider(unprovided: Set<PlacementType>) -> Bool {
    let isUnprovided = isPlaced(in: unprovided) && !isNoReturnedCode(.placementType, \.placementType)
    return isNoReturnedCode(.provider, \.provider) || isFilled(.provider) && isUnprovided
  }
}
