import CareCore
import CareModels

extension Rule {
  /// Rules about what is returned of a care leaver, and of whom besides.
  static let careLeavers: [Rule] = [
    .listed("131", .contact, \.contact, called: "Whether the authority is in touch"),
    .listed("132", .activity, \.activity, called: "The main activity"),
    .listed(
      "133", .accommodation, \.accommodation, called: "The accommodation",
      note: "S1 and X1 are not on the list: no fixed abode and custody are never suitable."),
    .child(
      "134",
      "The child has care leaver details, but also details of an adoption. Check which is right, and clear the other.",
      fields: adoptionAndCareLeaver, tables: [.adoptions, .careLeavers],
      note: "The adoption is found, the care leaver details are for comparison."
    ) { child, flags in
      guard child.careLeavers.contains(where: \.hasDetails) else { return }
      flags.flag(child.adoptions.filter { $0.hasAny(of: adoption) })
    },
    .careLeaver(
      "153",
      "Some of in touch, activity and accommodation are filled and some are blank. Fill all three, or leave all three "
        + "blank.",
      fields: OC3Row.Column.details
    ) { row in
      row.hasDetails && row.lacksAny(of: OC3Row.Column.details)
    },
    .child(
      "187",
      "The child was looked after for the whole year, but has details of an adoption or of a care leaver. Check the "
        + "child's episodes, or clear the details.",
      fields: adoptionAndCareLeaver, tables: [.careLeavers, .adoptions, .episodes]
    ) { child, flags in
      guard child.isContinuouslyLookedAfter == true else { return }
      flags.flag(child.careLeavers.filter(\.hasDetails))
      flags.flag(child.adoptions.filter { $0.hasAny(of: adoption) })
    },
    .child(
      "215",
      "The child has care leaver details, but also answers about health or offending, which are for children looked after "
        + "for the whole year. Check which is right, and clear the other.",
      fields: OC3Row.Column.details.map { .careLeaver($0) } + OC2Row.Column.answers.map { .health($0) },
      tables: [.careLeavers, .healthOutcomes]
    ) { child, flags in
      let leaving = child.careLeavers.filter(\.hasDetails)
      let answered = child.healthOutcomes.filter { $0.hasAny(of: OC2Row.Column.answers) }
      guard !leaving.isEmpty, !answered.isEmpty else { return }
      flags.flag(leaving)
      flags.flag(answered)
    },
    .careLeaver(
      "344",
      "The young person has died or returned home, but an activity or accommodation is entered. Enter 0 for both, or check "
        + "whether the authority is in touch.",
      fields: OC3Row.Column.details, note: "A blank is no entry; rules 132, 133 and 153 find it."
    ) { row in
      guard row.contact?.leavesTheCohort ?? false else { return false }
      return (row.isFilled(.activity) && row.activity != .notKnown)
        || (row.isFilled(.accommodation) && row.accommodation != .notKnown)
    },
    .careLeaver(
      "345",
      "The authority is in touch with the young person, but the activity or accommodation is 0. Enter what is known, or "
        + "check whether the authority is in touch.",
      fields: OC3Row.Column.details
    ) { row in
      row.contact == .inTouch && (row.activity == .notKnown || row.accommodation == .notKnown)
    },
    .careLeaver(
      "347",
      "The young person was under 18 at the start of the year, but lives in a foyer. Check the accommodation and the date "
        + "of birth.",
      fields: [.accommodation, .birthDate], years: 2024...2027,
      note: "A foyer is T1 or T2. The letter alone says foyer too, though rule 133 does not take it for a code."
    ) { row in
      guard row.accommodation?.group == .foyer || row.text(.accommodation) == "T" else { return false }
      return row.birthDate.map { !$0.hasReached(18, by: row.facts.year.start) } ?? false
    },
    .careLeaver(
      "348",
      "Last year's return says that the young person had died, but this year's does not. Check both years.",
      fields: [.contact], years: 2026...2027, needs: [.lastYear(.careLeavers)]
    ) { row in
      row.contact != .died && row.child?.lastYear?.careLeavers.contains { $0.contact == .died } ?? false
    },
    .careLeaver(
      "391",
      "The young person was at no time of the year 17 to 21, but care leaver details are given. Check the date of birth, "
        + "or clear the details.",
      fields: [.birthDate] + OC3Row.Column.details,
      note: "Under 17 at the end of the year, or 22 already on its first day."
    ) { row in
      guard row.hasDetails, let birth = row.birthDate else { return false }
      return !birth.hasReached(17, by: row.facts.year.end) || birth.hasReached(22, by: row.facts.year.start)
    },
    .row(
      OC3Row.self, "3001",
      "The young person turned 17 in the year, but is said to live with former foster carers, as only those of 18 or over "
        + "can. Check the accommodation, and whether the young person is still looked after.",
      fields: [.careLeaver(.accommodation), .header(.birthDate)], with: [.children]
    ) { row in
      guard row.accommodation?.group == .withFormerFosterCarers else { return false }
      return row.child?.birthDate?.birthday(17).map(row.facts.year.contains) ?? false
    },
  ]

  private static let adoption: [AD1Row.Column] = [
    .decided, .matched, .byFosterCarer, .adopterCount, .adopterSex, .adopterLegalStatus,
  ]

  private static let adoptionAndCareLeaver: [RuleField] =
    adoption.map { .adoption($0) } + OC3Row.Column.details.map { .careLeaver($0) }

  /// A rule that an item has a code of its list, which is the same in all years; a blank one has none.
  private static func listed<Code: CodeSet>(
    _ code: String, _ column: OC3Row.Column, _ path: any KeyPath<OC3Row, Cell<Code>> & Sendable,
    called name: String, note: String = ""
  ) -> Rule {
    .careLeaver(
      code, "\(name) (\(column.item)) is blank or not a code of the list. Check the code.", fields: [column],
      note: note
    ) { row in
      row.isBlank(column) || row.isNoReturnedCode(column, path)
        || row.cells[keyPath: path].isNoCode(in: allYears.lowerBound)
    }
  }
}
