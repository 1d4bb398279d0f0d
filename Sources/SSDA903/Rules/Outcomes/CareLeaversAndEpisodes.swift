import CareCore
import CareModels

extension Rule {
  /// Rules about care leavers against the episodes of this year and the last.
  static let careLeaversAndEpisodes: [Rule] = [
    .careLeaver(
      "1000",
      "The child died in care by an episode of this year's or last year's return, but is in table OC3. Remove the care "
        + "leaver, or check why the episode ceased.",
      fields: OC3Row.Column.details, with: [.episodes],
      note: "Last year's episodes are looked at if they are given."
    ) { row in
      func diedInCare(_ child: ChildView?) -> Bool { child?.episodes.contains { $0.reasonCeased == .died } ?? false }
      return diedInCare(row.child) || diedInCare(row.child?.lastYear)
    },
    .careLeaver(
      "1001",
      "By the episodes of this year and last, the young person was not looked after for 13 weeks since the age of 14 with "
        + "a part after 16, or was adopted, and so is no care leaver. Check the episodes; earlier ones may count.",
      fields: OC3Row.Column.details, with: [.episodes, .children], needs: [.lastYear(.episodes)],
      note:
        "13 weeks, from the 14th birthday, some of it from the 16th, short breaks aside: Care Planning, Placement and "
        + "Case Review (England) Regulations 2010, regulations 40 and 48. The day an episode ends is not counted. Young "
        + "people who are 20 by the end of the year are left out, unless adopted: two years of episodes do not reach back "
        + "far enough. Nothing is found where a date that is not known could make up for what is missing."
    ) { row in
      guard let child = row.child else { return false }
      let (episodes, yearEnd) = (child.episodesOfBothYears, row.facts.year.end)
      if episodes.last?.endsInAdoption ?? false { return true }
      guard let birth = child.birthDate ?? row.birthDate else {
        return child.episodes.isEmpty && child.lastYear?.episodes.isEmpty ?? true
      }
      guard !birth.hasReached(20, by: yearEnd), let at14 = birth.birthday(14), let at16 = birth.birthday(16),
        !child.hasEpisodeWithoutDates
      else { return false }
      return episodes.daysLookedAfter(from: at14, through: yearEnd) < 91
        || episodes.daysLookedAfter(from: at16, through: yearEnd) < 1
    },
    .careLeaver(
      "1002",
      "The young person has no episode in this year's or last year's return, but is in table OC3. Check whether they were "
        + "looked after; earlier episodes may count.",
      fields: OC3Row.Column.details, with: [.episodes], needs: [.lastYear(.episodes)]
    ) { row in
      guard let child = row.child else { return false }
      return child.episodes.isEmpty && child.lastYear?.episodes.isEmpty ?? true
    },
    .careLeaver(
      "1007",
      "The young person was still looked after on their 17th or 18th birthday, but care leaver details are given. Clear "
        + "the details, or check the episodes.",
      fields: OC3Row.Column.details, with: [.episodes],
      note:
        "The age is that at the end of the year. Somebody whose episode ends on the birthday is not looked after then; "
        + "from 2023/24 rule 1016 finds them."
    ) { row in
      guard row.hasDetails, let birthday = row.seventeenthOrEighteenthBirthday else { return false }
      return row.child?.episodes.contains { episode in
        guard let start = episode.start, start <= birthday else { return false }
        return episode.isOpen || episode.end.map { $0 > birthday } ?? false
      } ?? false
    },
    .careLeaver(
      "1010",
      "The child has no episode this year although one was open at the end of last year, but is in table OC3. Enter how "
        + "that episode went on.",
      fields: OC3Row.Column.details, with: [.episodes], needs: [.lastYear(.episodes)]
    ) { row in
      guard let child = row.child, child.episodes.isEmpty else { return false }
      return child.lastYear?.lastEpisode?.isOpen ?? false
    },
    .careLeaver(
      "1011",
      "The child's last episode ended because another authority took over the care, but care leaver details are given. "
        + "Clear the details, or check why the episode ceased.",
      fields: OC3Row.Column.details, with: [.episodes]
    ) { row in
      row.hasDetails && row.child?.lastEpisode?.reasonCeased == .otherAuthorityTookOver
    },
    .child(
      "1014",
      "A care leaver who was not looked after in the year is in the table of unaccompanied children, which is not for care "
        + "leavers. Remove the row of table UASC, or check the episodes.",
      fields: OC3Row.Column.details.map { .careLeaver($0) } + [.uasc(.ceased)],
      tables: [.careLeavers, .unaccompaniedChildren, .episodes]
    ) { child, flags in
      let leaving = child.careLeavers.filter(\.hasDetails)
      guard !leaving.isEmpty, child.isUnaccompanied,
        child.episodes.allSatisfy({ $0.overlaps(child.facts.year) == false })
      else { return }
      flags.flag(leaving)
      flags.flag(child.uasc)
    },
    .careLeaver(
      "1016",
      "The young person ceased to be looked after on or after their 17th or 18th birthday, but care leaver details are "
        + "given. Clear the details, or check the episodes.",
      fields: OC3Row.Column.details, years: 2024...2027, with: [.episodes],
      note:
        "The age is that at the end of the year; the birthday itself counts. Only the last episode says whether the "
        + "young person has ceased to be looked after: of those still looked after rule 1007 speaks."
    ) { row in
      guard row.hasDetails, let birthday = row.seventeenthOrEighteenthBirthday else { return false }
      return row.child?.lastEpisode?.end.map { $0 >= birthday } ?? false
    },
  ]
}
