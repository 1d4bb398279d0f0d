public import CareCore

/// What an indicator is measured with: the period, the choices that sources leave open, and figures from elsewhere.
public struct MeasurementContext: Sendable {
  /// The period measured, both days included. Snapshots are taken on its last day.
  public let period: Period

  /// The choices that sources leave open.
  public let options: MeasurementOptions

  /// The population that rates are taken over; `nil` when not supplied, and then no rate can be given.
  public let population: PopulationFigure?

  /// The calendar that limits in working days are counted by.
  public let workingDays: WorkingDays

  /// The school terms.
  public let terms: TermDates

  /// Sets out what to measure with.
  public init(
    period: Period, options: MeasurementOptions = .init(), population: PopulationFigure? = nil,
    workingDays: WorkingDays = .englandAndWales, terms: TermDates = .convention
  ) {
    self.period = period
    self.options = options
    self.population = population
    self.workingDays = workingDays
    self.terms = terms
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
