import CareCore
import CareModels

extension Rule {
  /// Rules about girls and young women who are mothers.
  static let motherhood: [Rule] =
    motherhood(girl: .femaleTo2024, boy: .maleTo2024, years: 2023...2024)
    + motherhood(girl: .female, boy: .male, years: 2025...2027)
    + motherhoodWithoutSex

  /// Rules that name a code of sex, and so were written anew when the codes changed. A code of other years is a matter
  /// for rule 101.
  private static func motherhood(girl: Sex, boy: Sex, years: ClosedRange<Int>) -> [Rule] {
    [
      .header(
        "174", "A date of birth of the mother's child is given for a male. Check both.",
        fields: [.sex, .motherChildBirthDate], years: years
      ) { $0.sex == boy && $0.isFilled(.motherChildBirthDate) },
      .header(
        "393",
        "A girl has been looked after other than for short breaks, and it is not said whether she is a mother. "
          + "Enter 0 or 1.", fields: [.motherStatus], years: years, with: [.episodes]
      ) { header in
        header.sex == girl && header.isBlank(.motherStatus)
          && header.child?.episodes.contains { !$0.isShortBreak } ?? false
      },
      .child(
        "607",
        "A girl ceased to be looked after in the year, and it is not said whether she is a mother. "
          + "Enter 0 or 1, or check the end of the episode.",
        fields: [
          .episode(.end), .episode(.reasonCeased), .episode(.legalStatus), .header(.motherStatus), .header(.sex),
        ], years: years, tables: [.episodes, .children]
      ) { child, flags in
        let headers = child.rows(HeaderRow.self).filter { $0.sex == girl && $0.isBlank(.motherStatus) }
        let last = child.episodes.filter { episode in
          guard let end = episode.end, child.facts.year.contains(end) else { return false }
          return episode.endsCare && !episode.isShortBreak
        }
        guard !headers.isEmpty, !last.isEmpty else { return }
        flags.flag(headers)
        flags.flag(last)
      },
      .header(
        "612", "A girl who is not recorded as a mother has a date of birth of the mother's child. Check both.",
        fields: [.sex, .motherStatus, .motherChildBirthDate], years: years
      ) { header in
        let isNoMother = header.isBlank(.motherStatus) || header.motherStatus == .notMother
        return header.sex == girl && isNoMother && header.isFilled(.motherChildBirthDate)
      },
    ]
  }

  private static let motherhoodWithoutSex: [Rule] = [
    .child(
      "165",
      "Whether the child is a mother is not a code of the list, is given for a male, or is missing for a girl. "
        + "Enter 0 or 1 for a girl and nothing for a boy.",
      fields: [
        .header(.motherStatus), .header(.sex), .careLeaver(.activity), .careLeaver(.accommodation),
        .careLeaver(.contact), .episode(.start),
      ], tables: [.children, .episodes, .careLeavers],
      note: """
        Children with an episode other than a short break are looked at. For a girl the item may be blank only when she \
        has no such episode in the year and has care leaver details; a 0 or 1 is then no fault of this rule (see 628). \
        Sex is understood by the codes of any year.
        """
    ) { child, flags in
      let episodes = child.episodes.filter { !$0.isShortBreak }
      if episodes.isEmpty { return }
      let isInYear = episodes.contains { $0.overlaps(child.facts.year) ?? false }
      let mayBeBlank = !isInYear && child.careLeavers.contains { $0.hasAny(.contact, .activity, .accommodation) }
      let wrong = child.rows(HeaderRow.self).filter { header in
        switch header.cells.motherStatus {
        case .missing: header.sex?.meaning == .female && !mayBeBlank
        case .value: header.sex?.meaning == .male
        case .unusable: true
        }
      }
      flags.flag(wrong)
      if !wrong.isEmpty { flags.flag(child.careLeavers) }
    },
    .header(
      "171", "The date of birth of the mother's child is not a day. Enter it as day, month and year.",
      fields: [.motherChildBirthDate]
    ) { $0.isNoReturnedDay(.motherChildBirthDate) },
    .header(
      "611", "The child is recorded as a mother, and the date of birth of her child is blank. Enter it, or check both.",
      fields: [.motherStatus, .motherChildBirthDate]
    ) { $0.motherStatus == .mother && $0.isBlank(.motherChildBirthDate) },
    .header(
      "620", "The child is recorded as a mother, and was under 11 when the collection year started. Check both.",
      fields: [.birthDate, .motherStatus]
    ) { header in
      guard header.motherStatus == .mother, let birth = header.birthDate else { return false }
      return !birth.hasReached(11, by: header.facts.year.start)
    },
    .header(
      "621", "The mother's child is born no later than the mother. Check both dates of birth.",
      fields: [.birthDate, .motherChildBirthDate]
    ) { header in
      guard let birth = header.birthDate, let childBirth = header.motherChildBirthDate else { return false }
      return childBirth <= birth
    },
    .child(
      "625",
      "The mother's child is born after the end of the collection year, or after the mother left care. "
        + "Check the date of birth and the end of the last episode.",
      fields: [.header(.motherChildBirthDate), .episode(.end)], tables: [.children, .episodes],
      note: "For a child still looked after, whose latest episode is open, only the end of the year counts."
    ) { child, flags in
      let latest = child.latestEpisodeIfAllEnded
      for header in child.rows(HeaderRow.self) {
        guard let birth = header.motherChildBirthDate else { continue }
        guard birth > child.facts.year.end || (latest?.end.map { birth > $0 } ?? false) else { continue }
        flags.flag(header)
        flags.flag(latest)
      }
    },
    .header(
      "628",
      "A care leaver without an episode in the year has an entry for being a mother. It is not asked for; "
        + "remove it, or check the episodes.", fields: [.motherStatus], with: [.episodes, .careLeavers]
    ) { header in
      guard header.isFilled(.motherStatus), let child = header.child, child.episodes.isEmpty else { return false }
      return child.careLeavers.contains { $0.hasAny(.contact, .activity, .accommodation) }
    },
  ]
}

extension ChildView {
  /// The episode that ends last; `nil` when one has not ended, or has an end that is no day.
  fileprivate var latestEpisodeIfAllEnded: RowView<EpisodeRow>? {
    guard episodes.allSatisfy({ $0.end != nil }) else { return nil }
    return episodes.max { ($0.end ?? .first) < ($1.end ?? .first) }
  }
}
