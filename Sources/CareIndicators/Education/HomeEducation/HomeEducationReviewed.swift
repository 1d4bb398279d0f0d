import CareCore
import CareModels

extension Indicator {
  /// The share of children educated at home whose education was reviewed in the year.
  public static let homeEducationReviewed = proportion(
    "home-education.reviewed", "Home education reviewed in the year",
    definition: """
      Of children of the area educated at home on the day, and for a year or longer, those whose education was formally \
      reviewed in the twelve months to it.
      """,
    sources: [.missingOutOnEducation("paragraph 14")], polarity: .highIsGood, of: .educatedAtHome,
    steps: [
      .exclude("For less than a year", missing: "the first day of home education") { child, context in
        guard let year = Period.months(12, endingOn: context.asAt) else { return nil }
        return child.homeEducations.anyHolds { record in
          both(
            isCurrent(from: record.start, to: record.end, on: context.asAt), record.start.map { $0 <= year.start })
        }.map { !$0 }
      },
      .count("Reviewed", missing: "the days of the reviews") { child, context in
        guard let year = Period.months(12, endingOn: context.asAt) else { return nil }
        let reviews = child.homeEducations.compactMap(\.reviews)
        if reviews.joined().contains(where: year.contains) { return true }
        return reviews.isEmpty ? nil : false
      },
    ],
    example: IndicatorExample(
      """
      homeEducations: child start end reviews
      A 2019-01-07 . ["2020-01-20","2021-01-25"]
      B 2019-01-07 . ["2020-01-20"]
      C 2020-09-07 . []
      D 2019-01-07
      E 2019-01-07 2020-09-01 ["2020-06-01"]
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
