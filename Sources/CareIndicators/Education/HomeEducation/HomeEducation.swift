import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children educated at home on the day, by their parents' choice.
  static var educatedAtHome: Population {
    Population(
      "educated-at-home", title: "educated at home on the day", missing: "the first day of home education",
      requires: [.homeEducations]
    ) { child, context in
      child.homeEducations.anyHolds { isCurrent(from: $0.start, to: $0.end, on: context.asAt) }
    }
  }
}

/// Whether something that began on one day and ceased on another was so on a day; the day it ceased is not in it.
func isCurrent(from start: CalendarDay?, to end: CalendarDay?, on day: CalendarDay) -> Bool? {
  if let end, end <= day { return false }
  return start.map { $0 <= day }
}

extension Indicator {
  /// Children educated at home.
  public static let educatedAtHome = count(
    "home-education.children", "Children educated at home",
    definition: """
      Children of the area whose parents have chosen to educate them at home, on the day. Tuition that the authority \
      provides is not home education. A child counts once. A count may be revised when late notices come in.
      """,
    sources: homeEducationSources, of: .educatedAtHome, example: .homeEducation(counted: "A B", shows: "2"))

  /// Children educated at home for every 100 of school age.
  public static let educatedAtHomeRate = rate(
    "home-education.share", "Children educated at home, of all of school age", per: 100,
    definition: """
      Children of the area who are educated at home on the day for every 100 children of school age: the population has to \
      be that of school age.
      """,
    sources: homeEducationSources, of: .educatedAtHome, decimals: 1,
    example: .homeEducation(population: PopulationFigure(count: 400), counted: "A B", shows: "0.5"))

  /// Children whose home education began in the period.
  public static let homeEducationBegun = count(
    "home-education.begun", "Children whose home education began",
    definition: "Children of the area whose home education began in the period. A child counts once, however often.",
    sources: homeEducationSources, of: .homeEducationBegun,
    example: .homeEducation(counted: "B C", outside: "A E", shows: "2"))

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

  private static var homeEducationSources: [Source] {
    [
      .secondQuarterReport("elective home education"), .performanceReport("elective home education"),
      .missingOutOnEducation("paragraphs 12 and 21"),
    ]
  }
}

extension Population<ChildHistory> {
  /// Children whose home education began in the period.
  fileprivate static var homeEducationBegun: Population {
    Population(
      "home-education-begun", title: "whose home education began in the period",
      missing: "the first day of home education", requires: [.homeEducations]
    ) { child, context in
      child.homeEducations.anyHolds { record in
        if let end = record.end, end < context.period.start { return false }
        return record.start.map { context.period.contains($0) }
      }
    }
  }
}

extension IndicatorExample {
  /// A, since last year; B, since September, visit offered; C, from September to December; D, of whom the first day is
  /// missing; E, back at school long ago.
  fileprivate static func homeEducation(
    population: PopulationFigure? = nil, counted: String, notCounted: String = "", outside: String = "C E",
    shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      homeEducations: child start end firstVisitOffered
      A 2019-09-02
      B 2020-09-01 . 2020-09-14
      C 2020-09-01 2020-12-01
      D .
      E 2018-09-03 2019-07-01
      """, population: population, counted: counted, notCounted: notCounted, undetermined: "D", outside: outside,
      shows: shows)
  }
}
