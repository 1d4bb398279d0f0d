public import CareCore

/// How a figure moved from one time to the next: higher, lower or similar, and whether that is better.
public struct DirectionOfTravel: Hashable, Sendable {
  /// The way the number went.
  public enum Movement: String, CaseIterable, Codable, Hashable, Sendable {
    /// A larger number.
    case higher
    /// About the same: no further than the band of ``Tolerance``.
    case similar
    /// A smaller number.
    case lower
  }

  /// What the movement means.
  public enum Trend: String, CaseIterable, Codable, Hashable, Sendable {
    /// For the better.
    case improving
    /// Neither.
    case steady
    /// For the worse.
    case declining
  }

  /// The earlier figure.
  public let earlier: Fraction

  /// The later figure.
  public let later: Fraction

  /// The later figure less the earlier one, in the unit of the figure.
  public let difference: Fraction

  /// Which way is better.
  public let polarity: Indicator.Polarity

  /// How much it may move and still be called similar.
  public let tolerance: Tolerance

  /// The way the number went.
  public let movement: Movement

  /// The move from one figure to a later one; `nil` when a number does not fit.
  ///
  /// - Parameters:
  ///   - earlier: The earlier figure, before it is rounded, unless only the print is known.
  ///   - later: The later figure.
  ///   - polarity: Which way is better.
  ///   - tolerance: How much it may move and still be called similar; a move exactly as large is similar.
  public init?(
    from earlier: Fraction, to later: Fraction, polarity: Indicator.Polarity, tolerance: Tolerance = .none
  ) {
    guard let difference = later.subtracting(earlier), let size = difference.magnitude,
      let band = tolerance.size(around: earlier)
    else { return nil }
    self.earlier = earlier
    self.later = later
    self.difference = difference
    self.polarity = polarity
    self.tolerance = tolerance
    movement = size <= band ? .similar : difference.isNegative ? .lower : .higher
  }

  /// What the movement means; `nil` when it moved and neither way is better.
  public var trend: Trend? { movement.trend(polarity) }

  /// The difference as percentage points, for figures that are percentages.
  public var percentagePoints: PercentagePoints { PercentagePoints(difference) }

  /// The difference in percent of the earlier figure; `nil` when that is nought or less, where a percentage says nothing.
  public var percentageChange: PercentageChange? { PercentageChange(from: earlier, to: later) }
}

extension DirectionOfTravel.Movement {
  /// What the movement means; `nil` when it is a movement and neither way is better. Similar is steady either way.
  public func trend(_ polarity: Indicator.Polarity) -> DirectionOfTravel.Trend? {
    switch (self, polarity) {
    case (.similar, _): .steady
    case (.higher, .highIsGood), (.lower, .lowIsGood): .improving
    case (.higher, .lowIsGood), (.lower, .highIsGood): .declining
    case (_, .none): nil
    }
  }
}

extension Indicator.Polarity {
  /// The opposite way; none stays none.
  public var reversed: Indicator.Polarity {
    switch self {
    case .highIsGood: .lowIsGood
    case .lowIsGood: .highIsGood
    case .none: .none
    }
  }

  /// Whether one figure is better than another; `nil` when neither way is better.
  public func isBetter(_ figure: Fraction, than other: Fraction) -> Bool? {
    switch self {
    case .highIsGood: figure > other
    case .lowIsGood: figure < other
    case .none: nil
    }
  }
}
