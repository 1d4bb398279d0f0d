import CareCore
import CareModels

/// The school year that a measurement is about, and the day on which its cohort is taken.
///
/// The day is the latest 31 March on or before the last day of the period, the year the school year it is in: for the year
/// to 31 March 2020 and for the school year 2019/20 alike, 31 March 2020 and 2019/20.
struct SchoolingYear: Hashable, Sendable {
  /// 31 March.
  let day: CalendarDay
  /// The school year.
  let year: AcademicYear

  /// The year of a measurement; `nil` at the edge of the calendar.
  init?(_ context: MeasurementContext) {
    let end = context.asAt
    guard let march = CalendarDay(year: end.year, month: 3, day: 31),
      let day = march <= end ? march : CalendarDay(year: end.year - 1, month: 3, day: 31),
      let year = AcademicYear(containing: day)
    else { return nil }
    self.day = day
    self.year = year
  }

  /// 31 August before the first day, on which ages are taken; `nil` at the edge of the calendar.
  var eve: CalendarDay? { year.period.start.adding(days: -1) }
}

extension MeasurementContext {
  /// The days of school that are measured (``SchoolingPeriod``); `nil` at the edge of the calendar.
  var schooling: Period? {
    switch options[SchoolingPeriod.self] {
    case .schoolYear: SchoolingYear(self)?.year.period
    case .thePeriod: period
    }
  }

  /// 31 August before the days of school that are measured.
  var ageDay: CalendarDay? {
    guard let schooling, let year = AcademicYear(containing: schooling.end) else { return nil }
    return year.period.start.adding(days: -1)
  }
}

extension ChildHistory {
  /// Whether the child is one of those whose schooling is measured (``PupilCohort``).
  func isInCohort(_ context: MeasurementContext) -> Bool? {
    switch context.options[PupilCohort.self] {
    case .twelveMonths:
      SchoolingYear(context).flatMap { Period.months(12, endingOn: $0.day) }
        .flatMap(isLookedAfterWithoutBreak(throughout:))
    case .onTheDay: isLookedAfter(on: context.asAt)
    case .inThePeriod: isLookedAfter(during: context.period)
    }
  }
}

extension Population<ChildHistory> {
  /// Children whose schooling is measured.
  static var pupilCohort: Population {
    Population(
      "pupil-cohort", title: "of the cohort chosen", missing: "whether the child was looked after for long enough",
      options: [PupilCohort.self]
    ) { child, context in child.isInCohort(context) }
  }

  /// Those of them of whom something else `holds`, which is asked first: few children have results in any one year.
  static func pupils(
    _ id: String, title: String, missing: String, requires: [RegisterTable], options: [any MeasurementChoice.Type] = [],
    where holds: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Population {
    let cohort = pupilCohort
    return Population(
      "\(cohort.id)/\(id)", title: "\(cohort.title), \(title)", missing: "\(cohort.missing), or \(missing)",
      requires: cohort.requires + requires, options: cohort.options + options
    ) { child, context in both(holds(child, context), child.isInCohort(context)) }
  }
}

/// Both hold: `false` as soon as one does not, `nil` when it cannot be told.
func both(_ one: Bool?, _ other: @autoclosure () -> Bool?) -> Bool? {
  if one == false { return false }
  let other = other()
  if other == false { return false }
  return one == true && other == true ? true : nil
}
