import CareCore
import CareModels

extension RowView where Row == EpisodeRow {
  /// Whether the child is in one of some kinds of placement; `false` when `PLACE` is blank or not on the list.
  func isPlaced(in types: Set<PlacementType>) -> Bool {
    self.placementType.map(types.contains) ?? false
  }

  /// Whether `URN` names a provider: it is filled, and not with what stands for a provider without a number of
  /// its own, a regional adoption agency for example.
  var namesProvider: Bool { isFilled(.providerURN) && !hasNoProviderNumber }

  /// Whether `URN` says that the provider has no number of its own.
  var hasNoProviderNumber: Bool { text(.providerURN) == URN.notRegistered.text }

  /// The entries of the list of providers under the number in `URN`; `nil` when that names none.
  var listedProviders: [ProviderList.Provider]? {
    namesProvider ? facts.references.providers?[text(.providerURN)] : nil
  }

  /// Whether the episode goes on or ends after a day; `false` when `DEC` holds no day.
  func isOpenOrEnds(after day: CalendarDay) -> Bool {
    isOpen || (self.end.map { $0 > day } ?? false)
  }

  /// Whether the child is known to be no unaccompanied asylum-seeking child, by this return and the last.
  var isOfAccompaniedChild: Bool { !(child?.wasEverUnaccompanied ?? false) }

  /// Whether the postcodes of the home and the placement are the same, however they are spaced.
  var isPlacedAtHomePostcode: Bool {
    isFilled(.homePostcode) && PostcodeKey.areSame(text(.homePostcode), text(.placementPostcode))
  }
}

extension Set<PlacementType> {
  /// `T0`–`T4`.
  static let temporary: Self = Set(PlacementType.allCases.filter(\.isTemporary))
  /// `A3`–`A6` and `U1`–`U6`.
  static let adoptionAndFoster: Self = Set(PlacementType.allCases.filter { $0.isPlacedForAdoption || $0.isFoster })
  /// `Z11`–`Z14`, which took the place of `Z1` in 2026.
  static let otherSince2026: Self = [.otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind]
  /// `T0`–`T4` and `Z1`: nobody provides them.
  static let unprovidedUntil2025 = temporary.union([.other])
  /// `T0`–`T4` and `Z11`–`Z14`: nobody provides them.
  static let unprovidedSince2026 = temporary.union(otherSince2026)
  /// `P1`, `R2` and `R5`: no authority provides them.
  static let notOfAuthorities: Self = [.withParents, .medicalOrNursingCare, .youngOffenderInstitution]
  /// `A3`–`A6`, `U1`–`U6`, `K1`, `K2` and `P1`: no other public body provides them.
  static let notOfOtherPublicBodies = adoptionAndFoster.union([.secureChildrensHome, .childrensHome, .withParents])
  /// `P1`, `P3`, `R1`, `R2`, `R5` and those that nobody provides: the inspectorate registers none of them.
  static let unregisteredIn2025 = unprovidedUntil2025.union(unregistered)
  /// The same with `P2`.
  static let unregisteredIn2024 = unregisteredIn2025.union([.independentLiving])
  /// The same with `P2` and `H5`, whose registration began in October 2023.
  static let unregisteredUntil2023 = unregisteredIn2024.union([.semiIndependent])
  /// The same with `Z11`–`Z14` instead of `Z1`.
  static let unregisteredSince2026 = unprovidedSince2026.union(unregistered)

  /// The same with `K3`, whose providers may work in many areas.
  static let withoutOneAreaSince2026 = unregisteredSince2026.union([.supportedAccommodation])
  /// `A3`–`A6`, `U1`–`U6` and `K3`: an authority's own may be anywhere.
  static let anywhereSince2026 = adoptionAndFoster.union([.supportedAccommodation])

  private static let unregistered = notOfAuthorities.union([.residentialEmployment, .residentialCareHome])
}

extension RuleFacts {
  /// Whether either return tells who is an unaccompanied asylum-seeking child: by table UASC, or by the header's item.
  var tellsWhoIsUnaccompanied: Bool {
    [thisYear, lastYear].contains { $0?.saysWhoIsUnaccompanied ?? false }
  }
}
