import CareCore
import CareModels

extension Rule {
  /// Rules about the child's own details: sex, date of birth, ethnicity and pupil number.
  static let childDetails: [Rule] = [
    .header(
      "101", "The sex is blank or not on the list. Enter 1 for male or 2 for female.", fields: [.sex],
      years: 2023...2024
    ) { ($0.sex != .maleTo2024 && $0.sex != .femaleTo2024) || $0.isNoReturnedCode(.sex, \.sex) },
    .header(
      "101", "The sex is blank or not on the list. Enter M for male, F for female or U for unknown.", fields: [.sex],
      years: 2025...2027
    ) { ($0.sex != .male && $0.sex != .female && $0.sex != .unknown) || $0.isNoReturnedCode(.sex, \.sex) },
    .header(
      "102", "The date of birth is blank or not a day. Enter it as day, month and year.", fields: [.birthDate]
    ) { $0.isBlank(.birthDate) || $0.isNoReturnedDay(.birthDate) },
    .header(
      "103", "The ethnicity is blank or not on the list. Enter one of the codes, REFU or NOBT among them.",
      fields: [.ethnicity]
    ) { $0.isBlank(.ethnicity) || $0.isNoReturnedCode(.ethnicity, \.ethnicity) },
    .header(
      "168",
      "The UPN is neither a pupil number nor a code for why there is none. Check it, or enter one of UN1 to UN5.",
      fields: [.pupilNumber],
      note: """
        A pupil number is a letter and 12 digits, the last of which is a letter in a temporary number; neither letter is \
        I, O or S (Unique Pupil Number 2.0, Government Data Standards Catalogue). The check letter is not worked out.
        """
    ) { header in
      guard header.hasPupilNumber else { return false }
      return UniquePupilNumber(header.text(.pupilNumber)).formFault != nil
    },
    .header(
      "209",
      "The UPN says that the child is not of school age (UN1), but the child was 4 by the end of August. "
        + "Find the pupil number, or enter the code that applies.", fields: [.pupilNumber, .birthDate],
      note: """
        Meant is 31 August of the year before the collection year starts: of 2018 for the return of 2019 to 2020. A child \
        whose fourth birthday is that day is of school age.
        """
    ) { header in
      guard header.pupilNumberUnknown == .notOfSchoolAge, let birth = header.birthDate,
        let endOfAugust = CalendarDay(year: header.facts.year.start.year - 1, month: 8, day: 31)
      else { return false }
      return birth.hasReached(4, by: endOfAugust)
    },
    .header(
      "210",
      "The UPN says that the child is newly looked after (UN4), but an episode starts before 24 March. "
        + "Find the pupil number, or check the start of care.", fields: [.pupilNumber], with: [.episodes],
      note: """
        UN4 is for children looked after since the last week of the year. An episode that starts on 24 March, a week \
        before the end, still allows it; one that starts earlier does not, whether or not it has ended. The header is \
        reported, because it is the code that is wrong.
        """
    ) { header in
      guard header.pupilNumberUnknown == .newlyLookedAfter, let child = header.child else { return false }
      let lastWeek = header.facts.year.end.shifted(-7)
      return child.episodes.contains { $0.start.map { $0 < lastWeek } ?? false }
    },
    .header(
      "232", "The sex is recorded as unknown. Find out whether it can be established.", fields: [.sex],
      years: 2025...2027
    ) { $0.sex == .unknown },
    .header(
      "301", "The child is born after the end of the collection year. Check the date of birth.", fields: [.birthDate]
    ) { header in
      guard let birth = header.birthDate else { return false }
      return birth > header.facts.year.end
    },
    .header(
      "351", "The child was over 25 when the collection year started. Check the date of birth.", fields: [.birthDate],
      note: "A 25th birthday on the first day of the year is not over 25."
    ) { header in
      guard let birth = header.birthDate else { return false }
      return birth.hasReached(25, by: header.facts.year.start.shifted(-1))
    },
    .header(
      "442",
      "The child has been looked after other than for short breaks, and the UPN is blank. "
        + "Enter the pupil number or the code for why there is none.", fields: [.pupilNumber], with: [.episodes]
    ) { header in
      header.isBlank(.pupilNumber) && header.child?.episodes.contains { !$0.isShortBreak } ?? false
    },
    .unique(
      HeaderRow.self, .pupilNumber, "444",
      "The same UPN is returned for more than one child. Check whose pupil number it is.", years: 2026...2027,
      note: "The codes UN1 to UN5 may be returned for any number of children."
    ) { $0.hasPupilNumber },
  ]
}
