import CareCore
import CareModels

extension Indicator {
  /// The share of children newly educated at home who were offered a first visit.
  public static let homeVisitsOffered = proportion(
    "home-education.visits-offered", "First visit offered to children educated at home",
    definition: """
      Of children of the area whose home education began in the period, those to whose family a first visit had been \
      offered by the end of it.
      """,
    sources: [.missingOutOnEducation("paragraphs 12–14")], polarity: .highIsGood, of: .homeEducationBegun,
    steps: [
      .count("A first visit was offered", missing: "the day of the offer") { child, context in
        child.homeEducations.anyHolds { record in
          guard record.start.map({ context.period.contains($0) }) ?? false else { return false }
          if let day = record.firstVisitOffered ?? record.firstVisit { return day <= context.asAt }
          return record.firstVisitOutcome == nil ? false : nil
        }
      }
    ], example: .homeEducation(counted: "B", notCounted: "C", outside: "A E", shows: "50"))
}
