import CareCore
import CareModels

extension Rule {
  /// Rules about the child's details against last year's return.
  static let childAgainstLastYear: [Rule] = [
    .againstLastYear(
      "202", "The sex is not the one of last year's return. Check which is right.", fields: [.sex],
      note: "1 and M, and 2 and F, are the same: the codes changed with the return of 2025."
    ) { header, before in
      if let sex = header.sex, let sexBefore = before.sex { return sex.meaning != sexBefore.meaning }
      return !header.agrees(with: before, on: .sex)
    },
    .againstLastYear(
      "203", "The date of birth is not the one of last year's return. Check which is right.", fields: [.birthDate],
      note: "A date that was returned in one year and left blank in the other counts; one that is no day does not."
    ) { header, before in
      guard header.cells.birthDate != .unusable, before.cells.birthDate != .unusable else { return false }
      return header.birthDate != before.birthDate
    },
    .againstLastYear(
      "204", "The ethnicity is not the one of last year's return. Check which is right.", fields: [.ethnicity]
    ) { !$0.agrees(with: $1, on: .ethnicity) },
    .againstLastYear(
      "207", "The child was a mother in last year's return and is not now. Check which is right.",
      fields: [.motherStatus], with: [.episodes],
      note: "That a child becomes a mother is no fault; rule 626 asks when. Children without episodes are left aside."
    ) { header, before in
      guard before.motherStatus == .mother, header.motherStatus != .mother else { return false }
      return header.child.map { !$0.episodes.isEmpty } ?? false
    },
    .againstLastYear(
      "208", "The UPN is not the one of last year's return. Check which is right.", fields: [.pupilNumber],
      note: """
        A number may take the place of a blank or of UN1 to UN5, UN2 to UN5 that of a blank or UN1, and UN1 that of a \
        blank.
        """
    ) { header, before in
      if header.agrees(with: before, on: .pupilNumber) { return false }
      if header.hasPupilNumber { return before.hasPupilNumber }
      let mayBeGivenAReason = before.isBlank(.pupilNumber) || before.pupilNumberUnknown == .notOfSchoolAge
      return header.isBlank(.pupilNumber) || !mayBeGivenAReason
    },
    .againstLastYear(
      "624",
      "The date of birth of the mother's first child is not the one of last year's return. "
        + "Check which is right.", fields: [.motherChildBirthDate],
      note: "Days are compared, not how they are written; a blank counts when last year's return had a day."
    ) { header, before in
      guard let childBirth = before.motherChildBirthDate, header.cells.motherChildBirthDate != .unusable else {
        return false
      }
      return header.motherChildBirthDate != childBirth
    },
    .againstLastYear(
      "626",
      "The mother's child was born before the collection year, but last year's return says that she was not a "
        + "mother. Check which is right.", fields: [.motherStatus, .motherChildBirthDate]
    ) { header, before in
      guard header.motherStatus == .mother, before.motherStatus == .notMother,
        let childBirth = header.motherChildBirthDate
      else { return false }
      return childBirth < header.facts.year.start
    },
  ]

  /// A rule put to each row of the header and each row that last year's header has of the same child: it is broken when
  /// any of those says otherwise.
  private static func againstLastYear(
    _ code: String, _ message: String, fields: [HeaderRow.Column], with tables: [RegisterTable] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<HeaderRow>, RowView<HeaderRow>) -> Bool
  ) -> Rule {
    .header(code, message, fields: fields, with: tables, needs: [.lastYear(.children)], note: note) { header in
      header.child?.lastYear?.rows(HeaderRow.self).contains { isBroken(header, $0) } ?? false
    }
  }
}
