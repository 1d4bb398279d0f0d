import CareCore
import CareModels

extension Rule {
  /// Rules about the child's age against what happens. An age is reached on the birthday itself.
  static let ageAtEvents: [Rule] = [
    .birth(
      "302", "The child is born after the first episode starts. Check both dates.", fields: [.start]
    ) { episode in
      guard episode.isFirst, let start = episode.start, let birth = episode.child?.birthDate else { return false }
      return birth > start
    },
    .birth(
      "234",
      "The child changed placement because of custody (CUSTOD) while under 10. Check the reason and the date of birth.",
      fields: [.reasonForPlacementChange], years: 2026...2027,
      note:
        "The reason stands on the episode that ended, so the age is that at the start of the next one, when the child "
        + "moved; while there is no next one, nothing can be said. The finding points at the reason."
    ) { episode in
      episode.reasonForPlacementChange == .custody && episode.childHasReached(10, by: episode.next?.start) == false
    },
    .episode(
      "352",
      "The child started to be looked after at 18 or over. Check the start of the episode and the date of birth.",
      fields: [.start, .reasonForNewEpisode], with: [.children]
    ) { episode in
      episode.reasonForNewEpisode == .startedToBeLookedAfter
        && episode.childHasReached(18, by: episode.start) == true
    },
    .birth(
      "358",
      "The child is under 10, and so under the age of criminal responsibility, when an episode under a youth justice "
        + "legal status (J1 to J3) starts. Check the dates and the legal status.",
      fields: [.start, .legalStatus],
      note: "A child who is 10 on that day keeps the rule: the date of birth may lie exactly ten years before."
    ) { episode in
      episode.legalStatus?.group == .youthJustice && episode.childHasReached(10, by: episode.start) == false
    },
    .episode(
      "359",
      "The child was 18 before the end of the year and is still looked after, which only accommodation under section 20 "
        + "(V2) in a children's home (K2) allows. Check the end, the legal status and the placement.",
      fields: [.end, .legalStatus, .placementType], with: [.children],
      note: "A child who is 18 on the last day of the year itself keeps the rule."
    ) { episode in
      guard episode.isOpen,
        !(episode.legalStatus == .accommodatedUnderSection20 && episode.placementType == .childrensHome)
      else { return false }
      return episode.childHasReached(18, by: episode.facts.year.end.shifted(-1)) == true
    },
    .minimumAge("370", 15, for: .independentLiving, "independent living (P2)", years: 2023...2023),
    .minimumAge("370", 16, for: .independentLiving, "independent living (P2)", years: 2024...2024),
    .minimumAge("371", 14, for: .semiIndependent, "semi-independent living (H5)", years: 2023...2023),
    .minimumAge("371", 16, for: .semiIndependent, "semi-independent living (H5)", years: 2024...2024),
    .minimumAge("371", 16, for: .supportedAccommodation, "supported accommodation (K3)", years: 2025...2027),
    .minimumAge("372", 10, for: .youngOffenderInstitution, "a young offender institution or prison (R5)"),
    .minimumAge("373", 4, for: .residentialSchool, "a residential school (S1)"),
    .minimumAge("374", 14, for: .residentialEmployment, "residential employment (P3)"),
    .episode(
      "386",
      "The child was adopted (E11, E12) at 18 or over. Check the end of the episode, the reason it ceased and the date "
        + "of birth.",
      fields: [.reasonCeased], with: [.children]
    ) { episode in
      episode.endsInAdoption && episode.childHasReached(18, by: episode.end) == true
    },
    .episode(
      "387",
      "The child left care to live independently (E5, E6) under 14. Check the end of the episode, the reason it ceased "
        + "and the date of birth.",
      fields: [.reasonCeased], with: [.children]
    ) { episode in
      episode.reasonCeased?.isIndependentLiving ?? false && episode.childHasReached(14, by: episode.end) == false
    },
    .episode(
      "389",
      "The child moved to the care of adult social care (E7) under 16. Check the end of the episode, the reason it "
        + "ceased and the date of birth.",
      fields: [.reasonCeased], with: [.children]
    ) { episode in
      episode.reasonCeased == .adultSocialCare && episode.childHasReached(16, by: episode.end) == false
    },
    .birth(
      "407",
      "Special guardianship was granted (E45 to E48) at 18 or over. Check the end of the episode, the reason it ceased "
        + "and the date of birth.",
      fields: [.end, .reasonCeased],
      note:
        "A child who is 18 on the day the episode ends breaks the rule: the order is made for a child, and the date "
        + "of birth has to lie less than eighteen years before."
    ) { episode in
      guard let reason = episode.reasonCeased, reason.isSpecialGuardianship, reason.isCurrent else { return false }
      return episode.childHasReached(18, by: episode.end) == true
    },
    .episode(
      "460",
      "The child stayed with the carers at 18 (E17), but was under 18 when the episode ended. Check the end of the "
        + "episode, the reason it ceased and the date of birth.",
      fields: [.end, .reasonCeased], with: [.children]
    ) { episode in
      episode.reasonCeased == .remainedWithCarers && episode.childHasReached(18, by: episode.end) == false
    },
  ]

  /// A rule about an episode and the date of birth, which points at both.
  private static func birth(
    _ code: String, _ message: String, fields: [EpisodeRow.Column], years: ClosedRange<Int> = allYears,
    note: String = "", when isBroken: @escaping @Sendable (RowView<EpisodeRow>) -> Bool
  ) -> Rule {
    .child(
      code, message, fields: fields.map { .episode($0) } + [.header(.birthDate)], years: years,
      tables: [.episodes, .children], note: note
    ) { child, flags in
      let broken = child.episodes.filter(isBroken)
      flags.flag(broken)
      if !broken.isEmpty { flags.flag(child.rows(HeaderRow.self)) }
    }
  }

  /// A rule that a placement does not start before the child has an age.
  private static func minimumAge(
    _ code: String, _ age: Int, for placement: PlacementType, _ name: String, years: ClosedRange<Int> = allYears
  ) -> Rule {
    .episode(
      code,
      "The child is under \(age) at the start of a placement in \(name). Check the placement, its start and the date of "
        + "birth.",
      fields: [.start, .placementType], years: years, with: [.children],
      note: "Whether the episode has ended does not matter."
    ) { episode in
      episode.placementType == placement && episode.childHasReached(age, by: episode.start) == false
    }
  }
}
