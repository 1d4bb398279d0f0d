import CareCore
import CareModels

extension Rule {
  /// Rules about the strengths and difficulties questionnaire (SDQ).
  static let questionnaires: [Rule] = [
    .health(
      "157",
      "The reason for no questionnaire score is SDQ1, outside the age range, but the child was 4 or over at the start of "
        + "the year and 16 or under at its end. Check the date of birth; enter the score or another reason.",
      fields: [.sdqReason, .birthDate], with: [.episodes],
      note: "16 or under lasts until the day before the 17th birthday, as in rule 186."
    ) { row in
      row.sdqReason == .outsideAgeRange && row.isBlank(.sdqScore) && row.isInAgeRangeAllYear
        && row.isContinuouslyLookedAfter == true
    },
    .health(
      "180", "The questionnaire score is not a whole number from 0 to 40. Check the total difficulties score.",
      fields: [.sdqScore]
    ) { row in
      row.isFilled(.sdqScore) && !(row.sdqScore.map { (0...40).contains($0) } ?? false)
    },
    .health(
      "185",
      "A questionnaire score is given for a child who was not looked after for the whole year. Check the child's "
        + "episodes, or clear the score.",
      fields: [.sdqScore], with: [.episodes]
    ) { row in
      row.isFilled(.sdqScore) && row.isContinuouslyLookedAfter == false
    },
    .health(
      "186",
      "The child was looked after for the whole year, was 4 or over at its start and is under 17 at its end, but there "
        + "is neither a questionnaire score nor a reason for none. Enter one of them.",
      fields: [.sdqScore], with: [.episodes]
    ) { row in
      !row.hasAny(of: OC2Row.Column.questionnaire) && row.isInAgeRangeAllYear && row.isContinuouslyLookedAfter == true
    },
    .health(
      "188",
      "The child is under 4 at the end of the year, but a questionnaire score or a reason for none is given. Check the "
        + "date of birth, or clear both.",
      fields: OC2Row.Column.questionnaire
    ) { row in
      row.hasAny(of: OC2Row.Column.questionnaire) && row.isAged(4, by: row.facts.year.end) == false
    },
    .health(
      "189",
      "The child was 17 or over at the start of the year, but a questionnaire score or a reason for none is given. Check "
        + "the date of birth, or clear both.",
      fields: [.birthDate] + OC2Row.Column.questionnaire,
      note: "A child whose 17th birthday is the first day of the year is 17 at its start."
    ) { row in
      row.hasAny(of: OC2Row.Column.questionnaire) && row.isAged(17, by: row.facts.year.start) == true
    },
    .health(
      "196", "The reason for no questionnaire score is not a code of the list. Use SDQ1 to SDQ5.", fields: [.sdqReason]
    ) { row in
      row.isNoReturnedCode(.sdqReason, \.sdqReason) || row.cells.sdqReason.isNoCode(in: allYears.lowerBound)
    },
    .health(
      "197a",
      "Both a questionnaire score and a reason for none are given. Keep the score and clear the reason, or the other way "
        + "round.",
      fields: OC2Row.Column.questionnaire
    ) { row in
      row.hasAll(.sdqScore, .sdqReason)
    },
    .health(
      "197B",
      "The child was looked after for the whole year and turned 4 or 17 in it, but there is neither a questionnaire score "
        + "nor a reason for none. Enter one of them.",
      fields: [.sdqReason, .birthDate], with: [.episodes],
      note: "A child whose 17th birthday is the first day of the year was never 16 in it; rule 189 wants both blank."
    ) { row in
      !row.hasAny(of: OC2Row.Column.questionnaire) && row.turnsFourOrSeventeen && row.isContinuouslyLookedAfter == true
    },
    .health(
      "198",
      "A reason for no questionnaire score is given for a child who was not looked after for the whole year. Check the "
        + "child's episodes, or clear the reason.",
      fields: [.sdqReason], with: [.episodes]
    ) { row in
      row.isFilled(.sdqReason) && row.isContinuouslyLookedAfter == false
    },
  ]
}

extension RowView where Row == OC2Row {
  /// Whether the child was 4 or over at the start of the year and is not 17 yet at its end; `false` when the date of
  /// birth is not known.
  fileprivate var isInAgeRangeAllYear: Bool {
    isAged(4, by: facts.year.start) == true && isAged(17, by: facts.year.end) == false
  }

  /// Whether the child's 4th birthday is in the year, or the 17th after its first day; `false` when the date of birth is
  /// not known.
  fileprivate var turnsFourOrSeventeen: Bool {
    let year = facts.year
    guard let fourth = self.birthDate?.birthday(4), let seventeenth = self.birthDate?.birthday(17) else { return false }
    return year.contains(fourth) || (year.contains(seventeenth) && seventeenth != year.start)
  }
}
