/// What figures of one report must do to go together.
public enum FigureRule: String, CaseIterable, Codable, Hashable, Sendable {
  /// Parts add up to their whole.
  case partition
  /// A change is the difference between its two levels.
  case change
  /// A share is its count out of its base.
  case share
  /// A rate is its count for so many of its population.
  case rate
  /// The same quantity is the same wherever it is printed.
  case restated
  /// What was there, and came, and went, is what is there.
  case stockFlow
  /// Any other figure follows from its inputs.
  case calculation
  /// A whole number of the base prints as the share.
  case wholeCount
  /// Figures of one group have a base in common.
  case commonBase
  /// A part is no larger than its whole.
  case partWithinWhole
  /// A target that is the boundary of the top quartile is met by the top quartile, and by no other.
  case targetQuartile
  /// A rating follows from quartile and trend by the key of the dashboard.
  case rating
  /// A word for a movement follows from the two levels.
  case direction
  /// A tally is the number of rows that it counts.
  case tally

  /// What is wrong when it is broken, for a reader.
  public var title: String {
    switch self {
    case .partition: "The parts do not add up to the whole"
    case .change: "The change is not the difference between the two levels"
    case .share: "The share does not follow from the count and its base"
    case .rate: "The rate does not follow from the count and the population"
    case .restated: "The same quantity is printed with different values"
    case .stockFlow: "Opening, arrivals and departures do not lead to the closing number"
    case .calculation: "The figure does not follow from its inputs"
    case .wholeCount: "No whole number of the base prints so"
    case .commonBase: "The figures have no base in common"
    case .partWithinWhole: "A part is larger than its whole"
    case .targetQuartile: "Target and quartile contradict each other"
    case .rating: "The rating does not follow from quartile and trend"
    case .direction: "The word for the movement does not fit the levels"
    case .tally: "The tally is not the number of rows"
    }
  }
}
