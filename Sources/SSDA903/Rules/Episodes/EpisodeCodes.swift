import CareCore
import CareModels

extension Rule {
  /// Rules about which codes and dates of one episode go together.
  static let episodeCodes: [Rule] = [
    .episode(
      "217",
      "A child placed for adoption with the current foster carer (A3, A5) must have reason for new episode S, T or U. "
        + "Check the reason and the placement.",
      fields: [.placementType, .start, .reasonForNewEpisode],
      note: "For episodes that start on or after 1 April 2015. A blank reason breaks the rule."
    ) { episode in
      guard let start = episode.start, start >= CalendarDay(2015, 4, 1),
        episode.placementType?.isAdoptionWithCurrentCarer ?? false
      else { return false }
      switch episode.reasonForNewEpisode {
      case .startedToBeLookedAfter, .placementWithSameCarer, .legalStatusAndPlacementWithSameCarer: return false
      default: return true
      }
    },
    .episode(
      "217t", "Independent living (P2) cannot go on after 28 October 2023. Check the placement and its end.",
      fields: [.placementType, .start, .end], years: 2024...2024,
      note: "An episode that ends on 28 October 2023 itself keeps the rule; one that is open breaks it."
    ) { episode in
      guard episode.placementType == .independentLiving else { return false }
      return episode.isOpen || episode.end.map { $0 > CalendarDay(2023, 10, 28) } ?? false
    },
    .episode(
      "366",
      "A short break of a series (V3) has a reason for new episode other than S. Each break is an episode of its own: "
        + "check the reason and the legal status.",
      fields: [.reasonForNewEpisode], note: "A blank reason breaks the rule."
    ) { episode in
      episode.legalStatus == .shortBreaksIndividuallyRecorded
        && episode.reasonForNewEpisode != .startedToBeLookedAfter
    },
    .episode(
      "378",
      "A child placed with parents (P1) cannot be accommodated under section 20 (V2). Check the placement and the legal "
        + "status.",
      fields: [.placementType, .legalStatus]
    ) { episode in
      episode.placementType == .withParents && episode.legalStatus == .accommodatedUnderSection20
    },
    .episode(
      "380",
      "A temporary placement (T0 to T4) must have reason for new episode P or B, and so cannot start a period of care. "
        + "Check the reason and the placement.",
      fields: [.placementType, .reasonForNewEpisode], note: "A blank reason breaks the rule."
    ) { episode in
      guard episode.isTemporary else { return false }
      switch episode.reasonForNewEpisode {
      case .placementAndCarer, .legalStatusPlacementAndCarer: return false
      default: return true
      }
    },
    .episode(
      "381",
      "A period of care cannot end in a temporary placement (T0 to T4). Check the reason the episode ceased and the "
        + "placement.",
      fields: [.placementType, .reasonCeased]
    ) { episode in
      episode.isTemporary && episode.endsCare
    },
    .episode(
      "382",
      "A child in a series of short breaks (V3, V4) cannot be in a temporary placement (T0 to T4). Check the legal "
        + "status and the placement.",
      fields: [.legalStatus, .placementType]
    ) { episode in
      episode.isShortBreak && episode.isTemporary
    },
    .episode(
      "384",
      "A child in a series of short breaks (V3, V4) cannot be in long-term fostering (U1, U4). Check the legal status "
        + "and the placement.",
      fields: [.placementType, .legalStatus]
    ) { episode in
      episode.isShortBreak && episode.placementType?.isLongTermFostering ?? false
    },
    .episode(
      "390",
      "The child was adopted (E11, E12) from a placement that is not one for adoption (A3 to A6). Check the reason the "
        + "episode ceased and the placement.",
      fields: [.placementType, .reasonCeased], note: "A blank placement breaks the rule."
    ) { episode in
      episode.endsInAdoption && !episode.isPlacedForAdoption
    },
    .episode(
      "408",
      "The child is placed for adoption under a placement order (A5, A6), but the legal status is not E1. Check both.",
      fields: [.placementType, .legalStatus], note: "A blank legal status breaks the rule."
    ) { episode in
      switch episode.placementType {
      case .adoptionOrderedWithCurrentCarer, .adoptionOrderedWithNewCarer: !(episode.legalStatus == .placementOrder)
      default: false
      }
    },
    .episode(
      "445",
      "No freeing order (D1) can have been made after 2005. Check the legal status and the start of the episode.",
      fields: [.legalStatus, .start], years: 2023...2024,
      note:
        "The Adoption and Children Act 2002 put placement orders in the place of freeing orders on 30 December 2005; "
        + "the rule lets the last days of that month pass."
    ) { episode in
      guard let start = episode.start else { return false }
      return episode.legalStatus == .freeingOrder && start > CalendarDay(2005, 12, 31)
    },
    .episode(
      "446",
      "No placement order (E1) can have been made before December 2005. Check the legal status and the start of the "
        + "episode.",
      fields: [.legalStatus, .start]
    ) { episode in
      guard let start = episode.start else { return false }
      return episode.legalStatus == .placementOrder && start < CalendarDay(2005, 12, 1)
    },
    .episode(
      "451",
      "The child is still under a freeing order (D1), which could not be applied for after 30 December 2005. Check the "
        + "legal status.",
      fields: [.end, .reasonCeased, .legalStatus], years: 2023...2024
    ) { episode in
      episode.legalStatus == .freeingOrder && episode.isOpen && episode.isBlank(.reasonCeased)
    },
    .episode(
      "516",
      "Special guardianship was granted to the former foster carer (E45, E46), but the placement is not with foster "
        + "carers (U1 to U6). Check the reason the episode ceased and the placement.",
      fields: [.reasonCeased, .placementType], note: "A blank placement breaks the rule."
    ) { episode in
      switch episode.reasonCeased {
      case .specialGuardianshipFormerFosterCarerRelative, .specialGuardianshipFormerFosterCarerOther:
        !episode.isFostered
      default: false
      }
    },
  ]
}
