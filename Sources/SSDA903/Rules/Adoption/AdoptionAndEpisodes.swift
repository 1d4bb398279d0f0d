import CareCore
import CareModels

extension Rule {
  /// Rules about adoption against the child's episodes.
  static let adoptionAndEpisodes: [Rule] = [
    .child(
      "331", "The child was matched after the episode that ended in adoption had started. Check both dates.",
      fields: [.adoption(.matched), .episode(.start), .episode(.reasonCeased)], tables: [.adoptions, .episodes]
    ) { child, flags in
      for episode in child.episodes where episode.endsInAdoption {
        for adoption in child.adoptions {
          guard let matched = adoption.matched, let start = episode.start, matched > start else { continue }
          flags.flag(episode)
          flags.flag(adoption)
        }
      }
    },
    .child(
      "334", "The decision that adoption is best comes before the child's latest start in care. Check both dates.",
      fields: [.adoption(.decided), .episode(.start), .episode(.reasonForNewEpisode)], tables: [.adoptions, .episodes]
    ) { child, flags in
      guard let latest = child.careStarts.last, let start = latest.start else { return }
      for adoption in child.adoptions {
        guard let decided = adoption.decided, decided < start else { continue }
        flags.flag(latest)
        flags.flag(adoption)
      }
    },
    .child(
      "335",
      "The placement says whether the adopter was the foster carer, and FOSTER_CARE says the opposite. Check both items.",
      fields: [.episode(.placementType), .adoption(.byFosterCarer)], tables: [.adoptions, .episodes],
      note: "A3 and A5 are with the current foster carer, A4 and A6 are not. Older episodes may have A2 and A1 for the "
        + "same, and E1 for an adoption."
    ) { child, flags in
      for episode in child.episodes where episode.endsInAdoption || episode.text(.reasonCeased) == "E1" {
        let expected: FosterCarerAdoption
        switch episode.text(.placementType) {
        case "A2", "A3", "A5": expected = .formerFosterCarer
        case "A1", "A4", "A6": expected = .notFormerFosterCarer
        default: continue
        }
        for adoption in child.adoptions {
          guard let said = adoption.byFosterCarer, said != expected else { continue }
          flags.flag(episode)
          flags.flag(adoption)
        }
      }
    },
    .child(
      "521", "The decision that adoption is best comes after the child was placed with adopters. Check both dates.",
      fields: [.episode(.placementType), .episode(.start), .adoption(.decided)], tables: [.adoptions, .episodes]
    ) { child, flags in
      for episode in child.episodes where episode.isPlacedForAdoption {
        for adoption in child.adoptions {
          guard let decided = adoption.decided, let start = episode.start, decided > start else { continue }
          flags.flag(episode)
          flags.flag(adoption)
        }
      }
    },
    .episode(
      "582",
      "The child was adopted on the day of being matched with the adopters. Matching usually comes well before: check both "
        + "dates.",
      fields: [.end], with: [.adoptions]
    ) { episode in
      guard episode.endsInAdoption, let end = episode.end, let child = episode.child else { return false }
      return child.adoptions.contains { $0.matched == end }
    },
    .child(
      "601",
      "The child was adopted in the year, and items of the adoption are blank. Fill all of them.",
      fields: [.episode(.reasonCeased)]
        + [.decided, .matched, .byFosterCarer, .adopterCount, .adopterSex, .adopterLegalStatus].map { .adoption($0) },
      tables: [.adoptions, .episodes]
    ) { child, flags in
      let adopted = child.episodes.filter(\.endsInAdoptionInYear)
      guard !adopted.isEmpty else { return }
      let incomplete = child.adoptions.filter { !$0.hasAllDetails }
      guard !incomplete.isEmpty || child.adoptions.isEmpty else { return }
      flags.flag(adopted)
      flags.flag(incomplete)
    },
    .adoption(
      "602",
      "There are items of an adoption, but no episode of the year ends in one. Check the episodes, or clear the items.",
      fields: [.child], with: [.episodes]
    ) { adoption in
      adoption.hasAnyDetail && !(adoption.child?.episodes.contains(where: \.endsInAdoptionInYear) ?? false)
    },
    .child(
      "523",
      "The decision to place and the decision that adoption is best have different dates. They should be the same.",
      fields: [.placedForAdoption(.decided), .adoption(.decided)], tables: [.placedForAdoption, .adoptions]
    ) { child, flags in
      for decision in child.placedForAdoption {
        for adoption in child.adoptions {
          guard let one = decision.decided, let other = adoption.decided, one != other else { continue }
          flags.flag(decision)
          flags.flag(adoption)
        }
      }
    },
    .child(
      "525",
      "The decision to place was reversed, and yet there are items of an adoption. Clear the one or the other.",
      fields: [.placedForAdoption(.ceased)]
        + [.decided, .matched, .byFosterCarer, .adopterCount, .adopterSex, .adopterLegalStatus].map { .adoption($0) },
      tables: [.placedForAdoption, .adoptions]
    ) { child, flags in
      let reversed = child.placedForAdoption.filter { $0.isFilled(.ceased) }
      let adoptions = child.adoptions.filter(\.hasAnyDetail)
      guard !reversed.isEmpty, !adoptions.isEmpty else { return }
      flags.flag(reversed)
      flags.flag(adoptions)
    },
  ]
}

extension ChildView {
  /// The episodes with which care started (`S`) and whose start is known, in order of time.
  var careStarts: [RowView<EpisodeRow>] {
    episodes.filter { $0.reasonForNewEpisode == .startedToBeLookedAfter && $0.start != nil }
  }
}
