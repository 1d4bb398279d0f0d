import CareCore
import CareModels

extension Rule {
  /// Rules about health, substance misuse and offending.
  static let healthOutcomes: [Rule] = [
    .health(
      "158",
      "The child received an intervention for substance misuse, so whether one was offered is left blank. Clear the "
        + "offer, or check whether the intervention was received.",
      fields: OC2Row.Column.interventions
    ) { row in
      row.interventionReceived == .yes && row.isFilled(.interventionOffered)
    },
    .health(
      "159",
      "The child with a substance misuse problem received no intervention, but whether one was offered is blank. Enter "
        + "whether it was offered.",
      fields: [.substanceMisuse] + OC2Row.Column.interventions
    ) { row in
      row.substanceMisuse == .yes && row.interventionReceived == .no && row.isBlank(.interventionOffered)
    },
    .health(
      "181",
      "An answer about health or offending is neither 0 nor 1. Check each answer; leave it blank if none is due.",
      fields: OC2Row.Column.answers
    ) { row in
      row.answers.contains(.unusable)
    },
    .health(
      "182",
      "Some answers about health or offending are given, but not all of immunisations, teeth check, health assessment and "
        + "substance misuse. Complete these four, or clear the whole row.",
      fields: OC2Row.Column.core + [.convicted, .developmentCheck] + OC2Row.Column.interventions
    ) { row in
      row.lacksAny(of: OC2Row.Column.core)
        && row.hasAny(.convicted, .developmentCheck, .interventionReceived, .interventionOffered)
    },
    .health(
      "190",
      "Answers about health or offending are given for a child who was not looked after for the whole year. Check the "
        + "child's episodes, or clear the answers.",
      fields: OC2Row.Column.answers, with: [.episodes]
    ) { row in
      row.hasAny(of: OC2Row.Column.answers) && row.isContinuouslyLookedAfter == false
    },
    .child(
      "191",
      "The child was looked after for the whole year, but immunisations, teeth check, health assessment or substance "
        + "misuse is blank, or the child is not in table OC2. Complete all four.",
      fields: OC2Row.Column.core.map { .health($0) } + [.episode(.child)], tables: [.healthOutcomes, .episodes],
      note: "For a child who is not in table OC2 the first episode is found."
    ) { child, flags in
      guard child.isContinuouslyLookedAfter == true else { return }
      flags.flag(child.healthOutcomes.filter { $0.lacksAny(of: OC2Row.Column.core) })
      if child.healthOutcomes.isEmpty { flags.flag(child.episodes.first) }
    },
    .health(
      "192",
      "The child has a substance misuse problem, but whether an intervention was received is blank. Enter whether it was "
        + "received.",
      fields: [.substanceMisuse, .interventionReceived]
    ) { row in
      row.substanceMisuse == .yes && row.isBlank(.interventionReceived)
    },
    .health(
      "193",
      "An intervention for substance misuse is entered, but no substance misuse problem. Check whether there was one, or "
        + "clear what is said of the intervention.",
      fields: [.substanceMisuse] + OC2Row.Column.interventions
    ) { row in
      (row.isBlank(.substanceMisuse) || row.substanceMisuse == .no) && row.hasAny(of: OC2Row.Column.interventions)
    },
    .health(
      "542",
      "The child is under 10 at the end of the year, but a conviction entry is given. Check the date of birth, or clear "
        + "the entry.",
      fields: [.convicted]
    ) { row in
      row.isFilled(.convicted) && row.isAged(10, by: row.facts.year.end) == false
    },
    .health(
      "543",
      "The child was looked after for the whole year and is 10 or over at its end, but the conviction entry is blank. "
        + "Enter whether the child was convicted or cautioned.",
      fields: [.birthDate, .convicted], with: [.episodes],
      note: "A child whose 10th birthday is the last day of the year is 10 then; under 10 is rule 542."
    ) { row in
      row.isBlank(.convicted) && row.isAged(10, by: row.facts.year.end) == true && row.isContinuouslyLookedAfter == true
    },
    .complete("544", .convicted, called: "the conviction entry"),
    .health(
      "545",
      "The child was looked after for the whole year and is under 5 at its end, but the development check is blank. Enter "
        + "whether the checks are up to date.",
      fields: [.birthDate, .developmentCheck], with: [.episodes]
    ) { row in
      row.isBlank(.developmentCheck) && row.isAged(5, by: row.facts.year.end) == false
        && row.isContinuouslyLookedAfter == true
    },
    .health(
      "546",
      "The child is 5 or over at the end of the year, but a development check is entered. Check the date of birth, or "
        + "clear the entry.",
      fields: [.birthDate, .developmentCheck], with: [.episodes],
      note: "Only of children looked after for the whole year: of others rule 190 finds any entry."
    ) { row in
      row.isFilled(.developmentCheck) && row.isAged(5, by: row.facts.year.end) == true
        && row.isContinuouslyLookedAfter == true
    },
    .complete("547", .developmentCheck, called: "the development check"),
  ]

  /// A rule that one answer, whichever it is, does not come without the four that are given of every child.
  private static func complete(_ code: String, _ column: OC2Row.Column, called name: String) -> Rule {
    .health(
      code,
      "There is an entry for \(name), but not for all of immunisations, teeth check, health assessment and substance "
        + "misuse. Complete these four, or clear it.",
      fields: [column] + OC2Row.Column.core, note: "No (0) completes an item as yes (1) does."
    ) { row in
      row.isFilled(column) && row.lacksAny(of: OC2Row.Column.core)
    }
  }
}

extension RowView where Row == OC2Row {
  /// Everything that is answered with yes or no.
  fileprivate var answers: [Cell<YesNo>] {
    let row = cells
    return [
      row.convicted, row.developmentCheck, row.immunisations, row.dentalCheck, row.healthAssessment,
      row.substanceMisuse,
      row.interventionReceived, row.interventionOffered,
    ]
  }
}
