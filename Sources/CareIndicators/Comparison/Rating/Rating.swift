public import CareCore

/// A traffic light.
public enum Rating: String, CaseIterable, Codable, Hashable, Sendable {
  /// Red.
  case red = "R"
  /// Amber.
  case amber = "A"
  /// Green.
  case green = "G"

  /// The colour in a word: `red`.
  public var title: String {
    switch self {
    case .red: "red"
    case .amber: "amber"
    case .green: "green"
    }
  }
}

/// What a ``RatingPolicy`` may ask about a measure. What is not known is `nil`, and is neither yes nor no.
public struct RatingFacts: Hashable, Sendable {
  /// Which way is better; `nil` when it is not known.
  public var polarity: Indicator.Polarity?

  /// The quarter of the authorities that it is in.
  public var quartile: QuartileBand?

  /// In which half of that quarter it is.
  public var half: QuartileHalf?

  /// What its last movement means.
  public var trend: DirectionOfTravel.Trend?

  /// The figure.
  public var figure: Fraction?

  /// What is to be reached.
  public var target: Target?

  /// The mean of the statistical neighbours.
  public var neighbourMean: Fraction?

  /// What is known about a measure.
  public init(
    polarity: Indicator.Polarity? = nil, quartile: QuartileBand? = nil, half: QuartileHalf? = nil,
    trend: DirectionOfTravel.Trend? = nil, figure: Fraction? = nil, target: Target? = nil,
    neighbourMean: Fraction? = nil
  ) {
    self.polarity = polarity
    self.quartile = quartile
    self.half = half
    self.trend = trend
    self.figure = figure
    self.target = target
    self.neighbourMean = neighbourMean
  }

  /// The names of the facts.
  public enum Name: String, CaseIterable, Codable, Hashable, Sendable {
    /// ``RatingFacts/polarity``.
    case polarity
    /// ``RatingFacts/quartile``.
    case quartile
    /// ``RatingFacts/half``.
    case half
    /// ``RatingFacts/trend``.
    case trend
    /// ``RatingFacts/figure``.
    case figure
    /// ``RatingFacts/target``.
    case target
    /// ``RatingFacts/neighbourMean``.
    case neighbourMean
  }

  /// Whether a fact is known.
  public func isKnown(_ name: Name) -> Bool {
    switch name {
    case .polarity: polarity != nil
    case .quartile: quartile != nil
    case .half: half != nil
    case .trend: trend != nil
    case .figure: figure != nil
    case .target: target != nil
    case .neighbourMean: neighbourMean != nil
    }
  }
}

/// The colours that a policy allows for a measure, and why.
///
/// A key in words often leaves something open ("high in the second quartile"). Then more than one colour may be right, and
/// all of those are here, beside the one that a report printed.
public struct AllowedRatings: Hashable, Sendable {
  /// Why no colour is allowed.
  public enum Reason: Hashable, Sendable {
    /// Neither way is better, so no colour means anything.
    case noPolarity
    /// What the policy cannot do without is not known.
    case notKnown([RatingFacts.Name])
    /// No clause of the policy fits.
    case noClause
  }

  /// A clause that may be the one that decides.
  public struct Clause: Hashable, Sendable {
    /// Which clause of the policy, from 0.
    public let index: Int
    /// The colour it gives.
    public let rating: Rating
    /// Whether it is known to hold; otherwise it hangs on ``open``.
    public let isCertain: Bool
    /// What is not known and decides whether it holds.
    public let open: [RatingFacts.Name]
  }

  /// The clauses that may decide, in the order of the policy; the last is certain, or none is.
  public let clauses: [Clause]

  /// Why there is no colour; `nil` when there is one.
  public let reason: Reason?

  /// The colours, red first, each once; empty when ``reason`` says why.
  public var ratings: [Rating] {
    Rating.allCases.filter { rating in clauses.contains { $0.rating == rating } }
  }

  /// The one colour that is allowed; `nil` when there are several or none.
  public var only: Rating? { ratings.count == 1 ? ratings.first : nil }

  /// Whether a printed colour is among those allowed; `nil` when none is printed, and when there is nothing to hold it
  /// against because something is not known.
  public func allows(_ printed: Rating?) -> Bool? {
    guard let printed else { return nil }
    if case .notKnown = reason { return nil }
    return ratings.contains(printed)
  }
}
