public import CareCore
public import CareModels

/// What an indicator is measured with: the period, the choices that sources leave open, and figures from elsewhere.
public struct MeasurementContext: Sendable {
  /// The period measured, both days included. Snapshots are taken on its last day.
  public let period: Period

  /// The choices that sources leave open.
  public let options: MeasurementOptions

  /// The population that rates are taken over; `nil` when not supplied, and then no rate can be given.
  public let population: PopulationFigure?

  /// Sets out what to measure with.
  public init(period: Period, options: MeasurementOptions = .init(), population: PopulationFigure? = nil) {
    self.period = period
    self.options = options
    self.population = population
  }

  /// The year to a day: the reporting year when the day is a 31 March, otherwise the twelve months that end on it.
  ///
  /// `nil` when the year would begin before the calendar does.
  public init?(
    yearTo asAt: CalendarDay, options: MeasurementOptions = .init(), population: PopulationFigure? = nil
  ) {
    guard let period = Period.months(12, endingOn: asAt) else { return nil }
    self.init(period: period, options: options, population: population)
  }

  /// The day of a snapshot: the last of the period.
  public var asAt: CalendarDay { period.end }

  /// Whether the period is a reporting year, 1 April to 31 March, as the national definitions have it.
  public var isReportingYear: Bool {
    period.end.month == 3 && period.end.day == 31 && Period.months(12, endingOn: period.end) == period
  }
}

/// The number of people a rate is taken over.
///
/// Published rates for the year ending March *Y* use the mid-year estimate of *Y*−1, ages 0 to 17.
/// Source: children looked after in England including adoptions, methodology.
public struct PopulationFigure: Codable, Hashable, Sendable {
  /// How many people, more than none.
  public let count: Int

  /// The year of the mid-year estimate; `nil` when not said.
  public let midYear: Int?

  /// Whose population it is, such as the code of the authority; `nil` when not said, and for several together.
  public let area: String?

  /// Gives a population; `nil` when the count is not above zero.
  public init?(count: Int, midYear: Int? = nil, area: String? = nil) {
    guard count > 0 else { return nil }
    self.count = count
    self.midYear = midYear
    self.area = area
  }

  private enum CodingKeys: String, CodingKey {
    case count, midYear, area
  }

  /// Decodes a population.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the count is not above zero.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let figure = PopulationFigure(
      count: try container.decode(Int.self, forKey: .count),
      midYear: try container.decodeIfPresent(Int.self, forKey: .midYear),
      area: try container.decodeIfPresent(String.self, forKey: .area))
    guard let figure else {
      throw DecodingError.dataCorruptedError(
        forKey: .count, in: container, debugDescription: "a population must be above zero")
    }
    self = figure
  }

  /// The population of both: this one when they are the same figure, otherwise the sum; `nil` when it does not fit.
  func joined(with other: PopulationFigure) -> PopulationFigure? {
    if self == other { return self }
    let (sum, overflow) = count.addingReportingOverflow(other.count)
    return overflow ? nil : PopulationFigure(count: sum, midYear: midYear == other.midYear ? midYear : nil)
  }
}

/// The choices that definitions leave open, each with a documented default. A measurement says which it was made with.
public struct MeasurementOptions: Codable, Hashable, Sendable {
  /// What temporary moves do to the count of placements.
  public var temporaryMoves: TemporaryMoves

  /// When a child born on 29 February has a birthday in a common year.
  public var leapDayBirthday: LeapDayBirthday

  /// Who is counted over two years.
  public var twoYearCohort: TwoYearCohort

  /// The defaults, unless said otherwise.
  public init(
    temporaryMoves: TemporaryMoves = .bridged, leapDayBirthday: LeapDayBirthday = .twentyEighthFebruary,
    twoYearCohort: TwoYearCohort = .inCareInBothYears
  ) {
    self.temporaryMoves = temporaryMoves
    self.leapDayBirthday = leapDayBirthday
    self.twoYearCohort = twoYearCohort
  }
}

/// Who "looked after two years on 31 March" takes in; the publication's wording leaves it open.
public enum TwoYearCohort: String, CaseIterable, Codable, Hashable, Sendable {
  /// Looked after on the day, and on at least one day of each of the two years. The default: it gives the size of the
  /// published cohort.
  case inCareInBothYears
  /// Looked after on the day, in one period of care that began two years before or earlier.
  case continuously
}

/// An option by name, for indicators to say which they depend on.
public enum MeasurementOption: String, CaseIterable, Codable, Hashable, Sendable {
  /// ``MeasurementOptions/temporaryMoves``.
  case temporaryMoves
  /// ``MeasurementOptions/leapDayBirthday``.
  case leapDayBirthday
  /// ``MeasurementOptions/twoYearCohort``.
  case twoYearCohort

  /// The value it has among some options.
  public func value(in options: MeasurementOptions) -> String {
    switch self {
    case .temporaryMoves: options.temporaryMoves.rawValue
    case .leapDayBirthday: options.leapDayBirthday.rawValue
    case .twoYearCohort: options.twoYearCohort.rawValue
    }
  }
}
