import CareCore
import CareModels

extension RecordCheck {
  /// The checks that say whether records hang together well enough to be counted: run before any figure is trusted.
  public static let integrity: [RecordCheck] = [
    .register(
      "rows.no-child", "The row names no child",
      doc: """
        It belongs to nobody's history, so no figure counts it and no other check of children looks at it. An \
        identifier of spaces alone is none either.
        """,
      requires: [], fields: ["CHILD"], source: .returnItem("CHILD"),
      flagged: .holding([Placement()]), kept: .ofOneChild([Placement()], [Review()])
    ) { register in
      RegisterTable.allCases.flatMap { table -> [RecordReference] in
        guard let type = Register.recordType(of: table) as? any CareRecord.Type else { return [] }
        return register.rowsWithoutChild(type)
      }
    },
    RecordCheck(
      "children.no-episodes", "The child is in the children's table and has no episode",
      doc: """
        The header is for children with an episode of care in the year, or who are care leavers. A care leaver alone \
        may be right.
        """,
      severity: .warning,
      requires: [.children, .episodes], fields: ["CHILD"], source: .returnItem("header; check EPI"),
      examples: Examples(
        flagged: .holding([Child()].ofOneChild, [Episode]()), kept: .ofOneChild([Child()], [Episode(start: april(1))]))
    ) { child in
      child.references(in: .episodes).isEmpty ? child.references(in: .children) : []
    },
    RecordCheck(
      "children.not-in-header", "The child has rows here and none in the children's table",
      doc: "Sex, birth and ethnic origin are in the header, so the child drops out of every breakdown by them.",
      severity: .error,
      requires: [.children], fields: ["CHILD"], source: .returnItem("header; checks INT01 to INT09"),
      examples: Examples(
        flagged: .ofOneChild([Child](), [Episode(start: april(1))]),
        kept: .ofOneChild([Child()], [Episode(start: april(1))]))
    ) { child in
      guard child.references(in: .children).isEmpty else { return [] }
      return RegisterTable.allCases.compactMap { child.references(in: $0).first }
    },
    RecordCheck(
      "children.repeated", "The child is in the children's table more than once",
      doc: """
        A child has one row in the header. Two usually differ in one cell, and which of them is right has to be found \
        out, for counts use either.
        """,
      severity: .warning,
      requires: [.children], fields: ["CHILD"], source: .returnItem("header"),
      examples: Examples(
        flagged: .ofOneChild([Child(), Child()]),
        kept: .holding([Child(child: ChildIdentifier("1")), Child(child: ChildIdentifier("2"))]))
    ) { child in
      Array(child.references(in: .children).dropFirst())
    },
    RecordCheck(
      "children.birth-dates-differ", "The child's date of birth is not the same in every row",
      doc:
        "Ages are worked out with one of them, the header's where there is one. Find out which row holds the mistake.",
      severity: .error,
      requires: [], fields: ["DOB"], source: .returnItem("date of birth; checks INT11 to INT18"),
      examples: Examples(
        flagged: .ofOneChild([Child(birthDate: april(1))], [Review(birthDate: april(2))]),
        kept: .ofOneChild([Child(birthDate: april(1))], [Review(birthDate: april(1)), Review()]))
    ) { child in
      child.rowsWithAnotherBirthDate
    },
    RecordCheck(
      "episodes.undated", "The episode has no day on which it started, or ends before it starts, and cannot be counted",
      doc: "A period of care cannot be put together from it, so stays, moves and days in care leave it out.",
      severity: .error, requires: [.episodes], fields: ["DECOM", "DEC"],
      source: .returnItem("episodes; rule 141"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(2), end: april(1))]),
        kept: .ofOneChild([Episode(start: april(2), end: april(2))]))
    ) { child in
      child.undatedEpisodes
    },
    RecordCheck(
      "episodes.repeated", "The row repeats another to the letter, and is counted once",
      doc:
        "Two files, or one file twice, were probably put together. Counted twice, it would be a move that never was.",
      severity: .warning,
      requires: [.episodes], fields: ["CHILD", "DECOM"], source: .returnItem("episodes"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(1)), Episode(start: april(1))]),
        kept: .ofOneChild([Episode(start: april(1), end: april(2)), Episode(start: april(2))]))
    ) { child in
      child.repeatedEpisodes
    },
    RecordCheck(
      "episodes.empty", "The episode ends on the day it starts, and is no placement",
      doc: "A child is in a placement for one night at least. It is left out of the count of moves.",
      severity: .error,
      requires: [.episodes], fields: ["DECOM", "DEC"], source: .returnItem("episodes; rule 355"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(1), end: april(1))]),
        kept: .ofOneChild([Episode(start: april(1), end: april(2))]))
    ) { child in
      child.episodes.filter(\.isEmpty).map { RecordReference(.episodes, Int($0.row)) }
    },
    RecordCheck(
      "episodes.overlap", "The episode starts before the one before it has ended",
      doc: "A child has one placement and one legal status at a time. Look for an end that was entered a day late.",
      severity: .error,
      requires: [.episodes], fields: ["DECOM", "DEC"], source: .returnItem("episodes; rule 501"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(1), end: april(3)), Episode(start: april(2))]),
        kept: .ofOneChild([Episode(start: april(1), end: april(2)), Episode(start: april(2))]))
    ) { child in
      zip(child.careEpisodes, child.careEpisodes.dropFirst()).compactMap { previous, next in
        let overlaps = previous.end.map { $0 > next.start } ?? !previous.endIsUnusable
        return overlaps ? RecordReference(.episodes, Int(next.row)) : nil
      }
    },
    RecordCheck(
      "episodes.gap", "The episode ended because another began, and none began on that day",
      doc: """
        Reason `X1` says that care went on. Either another episode is missing, or care ended for a reason that has its \
        own code.
        """,
      severity: .error,
      requires: [.episodes], fields: ["DEC", "REC"], source: .returnItem("episodes; rule 388"),
      examples: Examples(
        flagged: .ofOneChild([.continued(until: april(2)), Episode(start: april(3))]),
        kept: .ofOneChild([.continued(until: april(2)), Episode(start: april(2))]))
    ) { child in
      child.careEpisodes.enumerated().compactMap { position, episode in
        guard let end = episode.end, episode.reasonCeased?.continues == true else { return nil }
        let next = child.careEpisodes.dropFirst(position + 1).first
        return next.map { $0.start <= end } ?? false ? nil : RecordReference(.episodes, Int(episode.row))
      }
    },
  ]
}

extension ChildHistory {
  /// The rows whose date of birth is another than the one the child is counted with.
  fileprivate var rowsWithAnotherBirthDate: [RecordReference] {
    guard let birthDate else { return [] }
    func others<Row>(_ records: HistoryRecords<Row>, _ day: (Row) -> CalendarDay?) -> [RecordReference] {
      records.indices.filter { position in day(records[position]).map { $0 != birthDate } ?? false }
        .map(records.reference(at:))
    }
    return others(childRecords, \.birthDate) + others(reviews, \.birthDate) + others(missingEpisodes, \.birthDate)
      + others(unaccompanied, \.birthDate) + others(previousPermanence, \.birthDate) + others(adoptions, \.birthDate)
      + others(placedForAdoption, \.birthDate) + others(healthOutcomes, \.birthDate) + others(careLeaver, \.birthDate)
      + others(socialWorkerEpisodes, \.birthDate) + others(deprivationsOfLiberty, \.birthDate)
  }
}

extension Register {
  /// The rows of a table that give no identifier of a child, or a blank one.
  fileprivate func rowsWithoutChild<Row: CareRecord>(_ type: Row.Type) -> [RecordReference] {
    (self[type] ?? []).enumerated().filter { _, row in row.child.map { $0.text.allSatisfy(\.isWhitespace) } ?? true }
      .map { RecordReference(Row.table, $0.offset) }
  }
}

extension Episode {
  /// From 1 April until a day, because another episode began.
  fileprivate static func continued(until end: CalendarDay?) -> Episode {
    Episode(start: april(1), end: end, reasonCeased: .known(.continued))
  }
}
