import CareCore
import CareModels

extension Rule {
  /// Rules about registered providers.
  ///
  /// Where the list has a number more than once, an episode that agrees with one of the entries agrees with the list.
  static let placementProviders: [Rule] = [
    .episode(
      "1008", "The URN is not on the list of providers. Check it against Ofsted's list.", fields: [.providerURN],
      needs: [.providers], note: "Numbers are compared as text: capitals do not matter, noughts in front do."
    ) { episode in
      episode.listedProviders?.isEmpty ?? false
    },
    .episode(
      "218", "The placement has no URN, and is of a kind that Ofsted registers. Give the provider's URN.",
      fields: [.providerURN], years: 2023...2024, needs: [.place(.authority)], note: outsideEngland
    ) { episode in
      episode.lacksNumber(since: episode.facts.year.start.shifted(-1), unless: .unregisteredUntil2023)
        && !(episode.place.isOutsideEngland || episode.place.isConfidential)
    },
    .episode(
      "218", "The placement has no URN, and is of a kind that Ofsted registers. Give the provider's URN.",
      fields: [.providerURN], years: 2025...2025, needs: [.place(.authority)], note: outsideEngland
    ) { episode in
      episode.lacksNumber(since: episode.facts.year.start.shifted(-1), unless: .unregisteredIn2025)
        && !(episode.place.isOutsideEngland || episode.place.isConfidential)
    },
    .episode(
      "218", "The placement has no URN, and is of a kind that Ofsted registers. Give the provider's URN.",
      fields: [.providerURN], years: 2026...2027, needs: [.place(.authority)],
      note: "Exempt are CON, NIR, NUK, SCO and WAL, and what ended by 31 March 2015, as the rule is worded."
    ) { episode in
      episode.lacksNumber(since: CalendarDay(2015, 3, 31), unless: .unregisteredSince2026)
        && episode.place.specialValue == nil
    },
    .episode(
      "219", "The provider with this URN is not listed for this kind of placement. Check both against Ofsted's list.",
      fields: [.providerURN, .placementType], needs: [.providers],
      note: "A number that is not on the list, or of which it names no kind, offers none; nor is a blank kind on offer."
    ) { episode in
      guard let listed = episode.listedProviders else { return false }
      let type = episode.text(.placementType)
      return !listed.contains { $0.placementTypes?.contains(type) ?? false }
    },
    .episode(
      "221", "The placement's postcode is not that of the provider with this URN. Check both against Ofsted's list.",
      fields: [.placementPostcode], years: 2023...2023, needs: [.providers], note: elsewhere
    ) { episode in
      episode.isElsewhere(forTypes: [.secureChildrensHome, .childrensHome, .familyCentre, .residentialSchool])
    },
    .episode(
      "221", "The placement's postcode is not that of the provider with this URN. Check both against Ofsted's list.",
      fields: [.placementPostcode], years: 2024...2024, needs: [.providers], note: elsewhere
    ) { episode in
      episode.isElsewhere(
        forTypes: [.semiIndependent, .secureChildrensHome, .childrensHome, .familyCentre, .residentialSchool])
    },
    .episode(
      "221", "The placement's postcode is not that of the provider with this URN. Check both against Ofsted's list.",
      fields: [.placementPostcode], years: 2025...2027, needs: [.providers], note: elsewhere
    ) { episode in
      episode.isElsewhere(
        forTypes: [.secureChildrensHome, .childrensHome, .supportedAccommodation, .familyCentre, .residentialSchool])
    },
    .episode(
      "224", "The provider with this URN is not listed as this kind of provider. Check both against Ofsted's list.",
      fields: [.provider], needs: [.providers],
      note: "A number that is not on the list, or of which it names no kind, is of none; nor is a blank kind listed."
    ) { episode in
      guard let listed = episode.listedProviders else { return false }
      let provider = episode.text(.provider)
      return !listed.contains { $0.providerTypes?.contains(provider) ?? false }
    },
    .episode(
      "227", "The episode starts when the provider's registration has ended. Check the URN and the date.",
      fields: [.providerURN, .start], needs: [.providers],
      note: "It must start before the registration ends, so the last day itself is too late."
    ) { episode in
      guard let start = episode.start else { return false }
      return episode.allProvidersClosed { $0 <= start }
    },
    .episode(
      "228", "The episode goes on after the provider's registration ended. Check the URN and the date.",
      fields: [.providerURN, .end], needs: [.providers],
      note: "The last day itself is allowed. An open episode is taken to last until 31 March."
    ) { episode in
      guard let end = episode.isOpen ? episode.facts.year.end : episode.end else { return false }
      return episode.allProvidersClosed { $0 < end }
    },
    .episode(
      "229",
      "Own provision (PR1) is given for a provider elsewhere, or another authority's (PR2) for one in our own area.",
      fields: [.providerURN, .provider], years: 2023...2025, needs: [.providers, .authority], note: inOrOut
    ) { episode in
      episode.disagreesOnAuthority
    },
    .episode(
      "229",
      "Own provision (PR1) is given for a provider elsewhere, or another authority's (PR2) for one in our own area.",
      fields: [.providerURN, .provider], years: 2026...2027, needs: [.providers, .authority], note: inOrOut
    ) { episode in
      episode.disagreesOnAuthority && !episode.isPlaced(in: .withoutOneAreaSince2026)
    },
    .episode(
      "230", "Supported accommodation (H5) in England has no URN from 29 October 2023. Give the provider's URN.",
      fields: [.placementType, .end, .providerURN], years: 2024...2024, needs: [.place(.authority)],
      note: "A placement whose authority is not known is taken to be in England. CON is not named in this rule."
    ) { episode in
      episode.placementType == .semiIndependent && episode.isOpenOrEnds(after: CalendarDay(2023, 10, 28))
        && !episode.namesProvider && !episode.place.isOutsideEngland
    },
    .episode(
      "241",
      "Supported accommodation (K3) is in an area in which its provider has no premises. Check URN and postcode.",
      fields: [.providerURN], years: 2026...2027, needs: [.providers, .place(.authority)],
      note:
        "Compared with the authorities that the list gives for the number. Without an entry nothing is said: rule 1008."
    ) { episode in
      guard episode.placementType == .supportedAccommodation, let listed = episode.listedProviders, !listed.isEmpty,
        let area = episode.place.authority.map({ LocalAuthorityCode($0) })
      else { return false }
      return !listed.contains { $0.authority.map { area.isSameAuthority(as: LocalAuthorityCode($0)) } ?? false }
    },
    .episode(
      "243", "A URN is given for a placement outside England, which Ofsted does not register. Take it out.",
      fields: [.providerURN], years: 2026...2027, needs: [.place(.authority)],
      note: "\(URN.notRegistered.text) counts as a URN here. Meant are CON, NIR, NUK, SCO and WAL."
    ) { episode in
      episode.place.specialValue != nil && episode.isFilled(.providerURN)
    },
  ]

  private static let outsideEngland =
    "A placement whose authority is not known is taken to be in England. CON, NIR, NUK, SCO and WAL are exempt."
  private static let elsewhere = """
    Spaces in a postcode do not matter. A provider without a postcode is not there; a number that is not on the list is \
    for rule 1008.
    """
  private static let inOrOut = """
    A provider whose authority the list does not give is not in our own area; a number that is not on the list is for \
    rule 1008.
    """
}

extension RowView where Row == EpisodeRow {
  /// Whether there is no number, in an episode that goes on or ends after a day, in a kind of placement that is not
  /// exempt.
  fileprivate func lacksNumber(since day: CalendarDay, unless exempt: Set<PlacementType>) -> Bool {
    isBlank(.providerURN) && !isPlaced(in: exempt) && isOpenOrEnds(after: day)
  }

  /// Whether the placement, if it is of some kinds, has a postcode that is none of the provider's.
  fileprivate func isElsewhere(forTypes types: Set<PlacementType>) -> Bool {
    guard !isShortBreak, isPlaced(in: types), isFilled(.placementPostcode), let listed = listedProviders,
      !listed.isEmpty
    else { return false }
    let postcode = text(.placementPostcode)
    return !listed.contains { $0.postcode.map { PostcodeKey.areSame($0, postcode) } ?? false }
  }

  /// Whether the provider is on the list, and every entry's last day is as said.
  fileprivate func allProvidersClosed(_ isTooEarly: (CalendarDay) -> Bool) -> Bool {
    guard let listed = listedProviders, !listed.isEmpty else { return false }
    return listed.allSatisfy { $0.closed.map(isTooEarly) ?? false }
  }

  /// Whether the provider is said to be our own and is elsewhere, or another authority's and is in our own area.
  fileprivate var disagreesOnAuthority: Bool {
    guard let provider = self.provider, provider.isLocalAuthority, let own = facts.references.authority,
      let listed = listedProviders, !listed.isEmpty
    else { return false }
    let isOwn = provider == .ownProvision
    return listed.allSatisfy { entry in
      let isHere = entry.authority.map { own.isSameAuthority(as: LocalAuthorityCode($0)) } ?? false
      return isHere != isOwn
    }
  }
}
