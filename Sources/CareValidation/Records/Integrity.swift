import CareCore
import CareModels

extension RecordCheck {
  /// The checks that say whether records hang together well enough to be counted: run before any figure is trusted.
  public static let integrity: [RecordCheck] = [
    RecordCheck(
      "children.no-episodes", "The child is in the children's table and has no episode", severity: .warning,
      requires: [.children, .episodes], fields: ["CHILD"], source: .returnGuide("header; rule 301 and 303 group"),
      examples: Examples(
        flagged: .holding([Child()].ofOneChild, [Episode]()), kept: .ofOneChild([Child()], [Episode(start: april(1))]))
    ) { child in
      child.references(in: .episodes).isEmpty ? child.references(in: .children) : []
    },
    RecordCheck(
      "children.not-in-header", "The child has rows here and none in the children's table", severity: .error,
      requires: [.children], fields: ["CHILD"], source: .returnGuide("header"),
      examples: Examples(
        flagged: .ofOneChild([Child](), [Episode(start: april(1))]),
        kept: .ofOneChild([Child()], [Episode(start: april(1))]))
    ) { child in
      guard child.references(in: .children).isEmpty else { return [] }
      return RegisterTable.allCases.compactMap { child.references(in: $0).first }
    },
    RecordCheck(
      "children.repeated", "The child is in the children's table more than once", severity: .warning,
      requires: [.children], fields: ["CHILD"], source: .returnGuide("header"),
      examples: Examples(
        flagged: .ofOneChild([Child(), Child()]),
        kept: .holding([Child(child: ChildIdentifier("1")), Child(child: ChildIdentifier("2"))]))
    ) { child in
      Array(child.references(in: .children).dropFirst())
    },
    RecordCheck(
      "children.birth-dates-differ", "The child's date of birth is not the same in every row", severity: .error,
      requires: [], fields: ["DOB"], source: .returnGuide("date of birth; rule 102"),
      examples: Examples(
        flagged: .ofOneChild([Child(birthDate: april(1))], [Review(birthDate: april(2))]),
        kept: .ofOneChild([Child(birthDate: april(1))], [Review(birthDate: april(1)), Review()]))
    ) { child in
      child.rowsWithAnotherBirthDate
    },
    RecordCheck(
      "episodes.undated", "The episode has no day on which it started, or ends before it starts, and cannot be counted",
      severity: .error, requires: [.episodes], fields: ["DECOM", "DEC"],
      source: .returnGuide("episodes; rules 104, 141"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(2), end: april(1))]),
        kept: .ofOneChild([Episode(start: april(2), end: april(2))]))
    ) { child in
      child.undatedEpisodes
    },
    RecordCheck(
      "episodes.repeated", "The row repeats another to the letter, and is counted once", severity: .warning,
      requires: [.episodes], fields: ["CHILD", "DECOM"], source: .returnGuide("episodes"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(1)), Episode(start: april(1))]),
        kept: .ofOneChild([Episode(start: april(1), end: april(2)), Episode(start: april(2))]))
    ) { child in
      child.repeatedEpisodes
    },
    RecordCheck(
      "episodes.empty", "The episode ends on the day it starts, and is no placement", severity: .error,
      requires: [.episodes], fields: ["DECOM", "DEC"], source: .returnGuide("episodes; rule 355"),
      examples: Examples(
        flagged: .ofOneChild([Episode(start: april(1), end: april(1))]),
        kept: .ofOneChild([Episode(start: april(1), end: april(2))]))
    ) { child in
      child.episodes.filter(\.isEmpty).map { RecordReference(.episodes, Int($0.row)) }
    },
    RecordCheck(
      "episodes.overlap", "The episode starts before the one before it has ended", severity: .error,
      requires: [.episodes], fields: ["DECOM", "DEC"], source: .returnGuide("episodes; rule 501 and 502 group"),
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
      "episodes.gap", "The episode ended because another began, and none began on that day", severity: .error,
      requires: [.episodes], fields: ["DEC", "REC"], source: .returnGuide("episodes; rules 387 and 388 group"),
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

extension Episode {
  /// From 1 April until a day, because another episode began.
  fileprivate static func continued(until end: CalendarDay?) -> Episode {
    Episode(start: april(1), end: end, reasonCeased: .known(.continued))
  }
}

extension Source {
  fileprivate static func returnGuide(_ section: String) -> Source {
    Source("Department for Education, children looked-after return (SSDA903), guide", section)
  }
}
