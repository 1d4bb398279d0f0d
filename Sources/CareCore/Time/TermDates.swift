/// From which to which day each term runs.
///
/// There is no national list: authorities and schools set their own. ``convention`` fills the year without a gap, for
/// measures that are put to every child in each term; an authority that has its own dates gives them.
public struct TermDates: Hashable, Sendable {
  /// The dates that were given, in order; `nil` for the convention.
  private let dates: [Dated]?

  private struct Dated: Hashable {
    let term: Term
    let period: Period
  }

  /// Autumn 1 September to 31 December, spring 1 January to 31 March, summer 1 April to 31 August.
  ///
  /// A convention of this library, not a published calendar: the holidays count as part of the term before them.
  public static let convention = TermDates(dates: nil)

  /// Terms with dates of their own, or `nil` when they overlap or come in another order than the terms do.
  public init?(_ dates: [Term: Period]) {
    let ordered = dates.map { Dated(term: $0.key, period: $0.value) }.sorted { $0.term < $1.term }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.period.end >= later.period.start {
      return nil
    }
    self.init(dates: ordered)
  }

  private init(dates: [Dated]?) { self.dates = dates }

  /// The days of a term; `nil` when they are not known.
  public func period(of term: Term) -> Period? {
    if let dates { return dates.first { $0.term == term }?.period }
    let year = term.year.startYear
    return switch term.season {
    case .autumn: Period(CalendarDay(year, 9, 1), CalendarDay(year, 12, 31))
    case .spring: Period(CalendarDay(year + 1, 1, 1), CalendarDay(year + 1, 3, 31))
    case .summer: Period(CalendarDay(year + 1, 4, 1), CalendarDay(year + 1, 8, 31))
    }
  }

  /// The term that a day is in; `nil` in the holidays, and when it is not known.
  public func term(containing day: CalendarDay) -> Term? {
    if let dates { return dates.first { $0.period.contains(day) }?.term }
    return AcademicYear(containing: day)?.terms.first { period(of: $0)?.contains(day) == true }
  }
}
