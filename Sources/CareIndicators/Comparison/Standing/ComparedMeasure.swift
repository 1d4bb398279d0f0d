public import CareCore

/// A measure as it is compared: its figures for all authorities, year by year, and which way is better.
public struct ComparedMeasure: Sendable {
  /// What is measured.
  public let title: String

  /// Which way is better; `nil` when it is not known, and then there is neither quartile by merit nor place.
  public let polarity: Indicator.Polarity?

  /// The figures by year and authority; an authority without a figure is not there.
  public let figures: [Int: [LocalAuthorityCode: Fraction]]

  /// The counts that the figures were made of, where they are known and the figures are percentages.
  public let proportions: [Int: [LocalAuthorityCode: Proportion]]

  /// A measure.
  ///
  /// - Parameters:
  ///   - title: What is measured.
  ///   - polarity: Which way is better; `nil` when it is not known.
  ///   - figures: The figures by year (the later one of 2024/25) and authority.
  ///   - proportions: The counts that percentages were made of, where they are known.
  public init(
    _ title: String, polarity: Indicator.Polarity?, figures: [Int: [LocalAuthorityCode: Fraction]],
    proportions: [Int: [LocalAuthorityCode: Proportion]] = [:]
  ) {
    self.title = title
    self.polarity = polarity
    self.figures = figures
    self.proportions = proportions
  }

  /// The years with a figure for any authority, from the earliest.
  public var years: [Int] { figures.filter { !$0.value.isEmpty }.keys.sorted() }

  /// Where an authority stands among all of a year.
  ///
  /// - Parameters:
  ///   - authority: Whose standing.
  ///   - year: In which year.
  ///   - neighbours: Those most like it; `nil` when they are not known.
  ///   - tolerance: How much a figure may move and still be called similar.
  ///   - smallestRange: How far apart the lowest and highest figure have to be for quartiles.
  /// - Returns: The standing, in which what cannot be said is `nil`.
  /// - Complexity: O(*n* log *n*) in the number of authorities.
  public func standing(
    of authority: LocalAuthorityCode, in year: Int, neighbours: NeighbourSet? = nil, tolerance: Tolerance = .none,
    smallestRange: Fraction = .zero
  ) -> Standing {
    let all = figures[year] ?? [:]
    let figure = all[authority]
    let quartiles = Quartiles(of: all.values)
    let isDivisible = quartiles?.isDivisible(smallestRange: smallestRange) ?? false
    let ranking = polarity.flatMap { Ranking(of: all.values, polarity: $0) }
    return Standing(
      authority: authority, year: year, figure: figure, polarity: polarity, count: all.count, quartiles: quartiles,
      band: isDivisible ? band(figure, quartiles) : nil,
      half: isDivisible ? half(figure, quartiles) : nil,
      place: figure.flatMap { ranking?.place(of: $0) }, sharing: figure.flatMap { ranking?.sharing($0) },
      neighbours: neighbours?.mean(for: authority, of: all), travel: travel(of: authority, in: year, tolerance),
      noise: noise(of: authority, in: year))
  }

  private func band(_ figure: Fraction?, _ quartiles: Quartiles?) -> QuartileBand? {
    guard let figure, let polarity else { return nil }
    return quartiles?.band(of: figure, polarity: polarity)
  }

  private func half(_ figure: Fraction?, _ quartiles: Quartiles?) -> QuartileHalf? {
    guard let figure, let polarity else { return nil }
    return quartiles?.half(of: figure, polarity: polarity)
  }

  /// How an authority's figure moved since the year before; `nil` when either year has none.
  public func travel(
    of authority: LocalAuthorityCode, in year: Int, _ tolerance: Tolerance = .none
  ) -> DirectionOfTravel? {
    let series = YearlyFigures(firstPublished: figures.compactMapValues { $0[authority] })
    return series.direction(in: year, polarity: polarity ?? .none, tolerance: tolerance)
  }

  private func noise(of authority: LocalAuthorityCode, in year: Int) -> ProportionChange? {
    guard year > .min, let earlier = proportions[year - 1]?[authority], let later = proportions[year]?[authority]
    else { return nil }
    return ProportionChange(from: earlier, to: later)
  }
}

/// Where an authority stands among all in one year.
public struct Standing: Sendable {
  /// Whose standing.
  public let authority: LocalAuthorityCode

  /// In which year.
  public let year: Int

  /// Its figure; `nil` when it has none.
  public let figure: Fraction?

  /// Which way is better; `nil` when it is not known.
  public let polarity: Indicator.Polarity?

  /// How many authorities have a figure.
  public let count: Int

  /// What divides all figures into quarters; `nil` when there is none.
  public let quartiles: Quartiles?

  /// Its quarter, from the best; `nil` without a figure, a polarity or a range to divide.
  public let band: QuartileBand?

  /// In which half of its quarter it is; `nil` when ``band`` is.
  public let half: QuartileHalf?

  /// Its place, 1 the best, equals sharing the smallest; `nil` without a figure or a polarity.
  public let place: Int?

  /// How many share its place, itself included; `nil` when ``place`` is.
  public let sharing: Int?

  /// The mean of its statistical neighbours; `nil` when they are not known.
  public let neighbours: NeighbourMean?

  /// How its figure moved since the year before; `nil` when either year has none.
  public let travel: DirectionOfTravel?

  /// What chance may have done to the move; `nil` when the counts are not known.
  public let noise: ProportionChange?

  /// Whether it is better than the mean of its neighbours; `nil` when one is not known or neither way is better.
  public var isBetterThanNeighbours: Bool? {
    guard let figure, let mean = neighbours?.value, figure != mean else { return nil }
    return polarity?.isBetter(figure, than: mean)
  }

  /// What a rating policy may ask about it, with a target.
  public func facts(target: Target? = nil) -> RatingFacts {
    RatingFacts(
      polarity: polarity, quartile: band, half: half, trend: travel?.trend, figure: figure, target: target,
      neighbourMean: neighbours?.value)
  }
}
