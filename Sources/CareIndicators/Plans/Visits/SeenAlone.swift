import CareCore
import CareModels

extension Indicator {
  /// Visits on which the child was seen alone.
  public static let seenAlone = proportion(
    "visits.seen-alone", "Visits on which the child was seen alone",
    definition: """
      Of visits paid to looked-after children in the period, those on which the visitor saw the child alone. A child \
      who was not seen was not seen alone.
      """,
    sources: [.reviewRegulations("regulation 29")], polarity: .highIsGood,
    of: .records(
      of: StatutoryVisit.self, "visits-paid", title: "paid in the period", noun: "visits",
      missing: "the day of the visit"
    ) { visit, context in
      if visit.date == nil, let due = visit.due, due > context.asAt { return false }
      return visit.date.map(context.period.contains)
    },
    steps: [
      .count("Seen alone", missing: "whether the child was seen alone") { visit, _ in
        visit.isSeenAlone ?? (visit.isSeen == false ? false : nil)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      statutoryVisits: child date isSeen isSeenAlone
      A 2020-08-03 true true
      B 2020-08-03 true false
      C 2020-08-03 false
      D 2020-08-03 true
      E 2021-04-01 true true
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33.3"))
}
