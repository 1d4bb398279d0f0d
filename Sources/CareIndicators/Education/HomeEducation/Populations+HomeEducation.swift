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
  static var homeEducationSources: [Source] {
    [
      .secondQuarterReport("elective home education"), .performanceReport("elective home education"),
      .missingOutOnEducation("paragraphs 12 and 21"),
    ]
  }
}

extension Population<ChildHistory> {
  /// Children whose home education began in the period.
  static var homeEducationBegun: Population {
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
  static func homeEducation(
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
