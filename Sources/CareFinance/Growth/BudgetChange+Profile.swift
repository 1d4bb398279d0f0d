public import CareCore

/// How a line of growth or savings runs over the years.
public enum ChangeProfile: Codable, Hashable, Sendable {
  /// It changes nothing.
  case none
  /// It comes in one year and stays: a recurrent amount that is added once.
  case level(from: ReportingYear)
  /// It comes and goes again; from `ending` on nothing of it is left.
  case timeLimited(from: ReportingYear, ending: ReportingYear)
  /// It goes on changing, and in the last year something of it is left.
  case stepped(from: ReportingYear)
}

extension BudgetChange {
  /// The amounts as they are added year by year.
  ///
  /// - Parameter basis: What the amounts of the line stand for: ``BudgetChanges/basis``.
  /// - Returns: `nil` when they are not given or do not fit.
  public func inYear(from basis: AmountBasis) -> YearlyAmounts? {
    amounts?.converted(from: basis, to: .inYear)
  }

  /// The amounts as they have been added by each year.
  ///
  /// - Parameter basis: What the amounts of the line stand for: ``BudgetChanges/basis``.
  /// - Returns: `nil` when they are not given or do not fit.
  public func cumulative(from basis: AmountBasis) -> YearlyAmounts? {
    amounts?.converted(from: basis, to: .cumulative)
  }

  /// How the line runs over the years.
  ///
  /// - Parameter basis: What the amounts of the line stand for: ``BudgetChanges/basis``.
  /// - Returns: `nil` when an amount is not known.
  public func profile(on basis: AmountBasis) -> ChangeProfile? {
    guard let entries = cumulative(from: basis)?.entries else { return nil }
    let known = entries.compactMap { entry in entry.amount.map { (year: entry.year, amount: $0) } }
    guard known.count == entries.count else { return nil }
    guard let start = known.first(where: { $0.amount != .zero }) else { return ChangeProfile.none }
    if let last = known.last, last.amount == .zero {
      let ending = known.reversed().prefix { $0.amount == .zero }.last?.year ?? last.year
      return .timeLimited(from: start.year, ending: ending)
    }
    let rest = known.drop { $0.amount == .zero }
    return rest.allSatisfy { $0.amount == start.amount } ? .level(from: start.year) : .stepped(from: start.year)
  }
}

/// A change that starts in the course of a year: what falls in that year, and what is left for the next.
///
/// The second is the full-year effect: a plan that leaves it out is short of it from the year after. Source:
/// Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 14, G3.
public struct PartYearChange: Codable, Hashable, Sendable {
  /// What a whole year comes to.
  public let fullYear: Money

  /// The part of the first year, by days, rounded once to the penny.
  public let firstYear: Money

  /// What is to be added in the year after; with ``firstYear`` exactly ``fullYear``.
  public let fullYearEffect: Money

  /// A change that runs from a day on.
  ///
  /// `nil` when the day is in no financial year, or the amounts do not fit.
  public init?(fullYear: Money, from day: CalendarDay, rounding: Rounding = .halfAwayFromZero) {
    guard let year = ReportingYear(containing: day),
      let share = Fraction(Period(day, year.end).dayCount, over: year.period.dayCount),
      let first = fullYear.multiplied(by: share, rounding: rounding), let rest = fullYear.subtracting(first)
    else { return nil }
    self.fullYear = fullYear
    firstYear = first
    fullYearEffect = rest
  }
}
