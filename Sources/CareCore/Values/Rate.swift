/// A count for so many people of a population: 482 of 68,120 children is 70.8 per 10,000.
///
/// It says which population it was worked out on, because a rate changes when the estimate of the population is revised
/// and two rates on different bases should not be compared.
public struct Rate: Hashable, Sendable {
  /// For how many people a rate is given.
  public enum Scale: Int, CaseIterable, Codable, Hashable, Sendable {
    /// Per 1,000, as rates of young people in custody are.
    case thousand = 1000
    /// Per 10,000, as rates of children looked after, in need and on plans are.
    case tenThousand = 10_000
    /// Per 100,000, as rates of first-time entrants to youth justice are.
    case hundredThousand = 100_000

    /// The words for it: `"per 10,000"`.
    public var title: String { "per " + Fraction(rawValue).rounded(toPlaces: 0, grouped: true) }
  }

  /// How many are counted, 0 or more.
  public let count: Int

  /// How many people there are, 0 or more.
  public let population: Int

  /// For how many people the rate is given.
  public let scale: Scale

  /// The year of the population estimate; `nil` when it is not known.
  public let populationYear: Int?

  /// What the population is, for a reader: `"Mid-year estimate, ages 0 to 17"`; `nil` when it is not known.
  public let populationBase: String?

  /// A count out of a population; `nil` when either is negative.
  public init?(
    _ count: Int, of population: Int, per scale: Scale = .tenThousand, populationYear: Int? = nil,
    populationBase: String? = nil
  ) {
    guard count >= 0, population >= 0 else { return nil }
    self.count = count
    self.population = population
    self.scale = scale
    self.populationYear = populationYear
    self.populationBase = populationBase
  }

  /// The exact rate; `nil` when the population is 0 or the rate does not fit.
  public var value: Fraction? {
    Fraction(count, over: population)?.multiplied(by: Fraction(scale.rawValue))
  }

  /// The rate as a report prints it, rounded once: `"71"`, `"70.8"`; `nil` when there is none.
  public func text(places: Int = 0, rounding: Rounding = .halfAwayFromZero) -> String? {
    value?.rounded(toPlaces: places, rounding: rounding, grouped: true)
  }

  /// The rate of two areas taken together; `nil` when they differ in scale, year or base, or a number does not fit.
  public func adding(_ other: Rate) -> Rate? {
    guard scale == other.scale, populationYear == other.populationYear, populationBase == other.populationBase
    else { return nil }
    let (count, first) = count.addingReportingOverflow(other.count)
    let (population, second) = population.addingReportingOverflow(other.population)
    guard !first, !second else { return nil }
    return Rate(count, of: population, per: scale, populationYear: populationYear, populationBase: populationBase)
  }
}

extension Rate: Codable {
  private enum CodingKeys: String, CodingKey {
    case count
    case population
    case scale = "per"
    case populationYear
    case populationBase
  }

  /// Decodes an object with `count`, `population`, `per` (1000, 10000 or 100000), `populationYear`, `populationBase`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when a count is negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rate = Rate(
      try container.decode(Int.self, forKey: .count), of: try container.decode(Int.self, forKey: .population),
      per: try container.decode(Scale.self, forKey: .scale),
      populationYear: try container.decodeIfPresent(Int.self, forKey: .populationYear),
      populationBase: try container.decodeIfPresent(String.self, forKey: .populationBase))
    guard let rate else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: container.codingPath, debugDescription: "a count is negative"))
    }
    self = rate
  }
}
