public import CareCore

/// A row of a performance dashboard: a value, its target, direction, rating and quartile, as printed.
public struct DashboardRow: Hashable, Sendable {
  /// The value; `nil` when none is printed.
  public var current: PrintedNumber?

  /// The count that is printed in brackets beside it; `nil` when none is.
  public var count: Int?

  /// The word on the movement since the last time; `nil` when none is printed.
  public var movement: Movement?

  /// Which way is good; `nil` when it is not said and the target does not show it.
  public var polarity: Polarity?

  /// The level that is aimed at; `nil` when there is none.
  public var target: PrintedNumber?

  /// The rating; `nil` when none is printed.
  public var rating: Rating?

  /// The quartile, 1 the best to 4; `nil` when none is printed.
  public var quartile: Int?

  /// The mean of similar authorities; `nil` when none is printed.
  public var neighbours: PrintedNumber?

  /// A movement in a word.
  public enum Movement: String, CaseIterable, Codable, Hashable, Sendable {
    /// A larger number.
    case higher
    /// A smaller number.
    case lower
    /// About the same.
    case similar
    /// A number that is better, whichever way that is.
    case better
    /// A number that is worse, whichever way that is.
    case worse
  }

  /// Which way is good.
  public enum Polarity: String, CaseIterable, Codable, Hashable, Sendable {
    /// High numbers are good.
    case high
    /// Low numbers are good.
    case low
  }

  /// A traffic light.
  public enum Rating: String, CaseIterable, Codable, Hashable, Sendable {
    /// Red.
    case red = "R"
    /// Amber.
    case amber = "A"
    /// Green.
    case green = "G"
  }

  /// How a movement is to be taken.
  public enum Trend: String, CaseIterable, Codable, Hashable, Sendable {
    /// For the better.
    case improving
    /// Neither.
    case steady
    /// For the worse.
    case declining
  }

  /// Reads the cells of a row; a cell that says nothing, `n/a` or something unknown gives `nil`.
  public init(
    current: String? = nil, count: Int? = nil, movement: String? = nil, polarity: String? = nil, target: String? = nil,
    rating: String? = nil, quartile: Int? = nil, neighbours: String? = nil
  ) {
    self.current = current.flatMap { try? PrintedNumber($0) }
    self.count = count
    self.movement = movement.flatMap { Movement(word: $0) }
    self.rating = rating.flatMap { Rating(rawValue: $0) }
    self.quartile = quartile.flatMap { (1...4).contains($0) ? $0 : nil }
    self.neighbours = neighbours.flatMap { try? PrintedNumber($0) }
    self.polarity = polarity.flatMap { Polarity(words: $0) }
    guard let target else { return }
    let signs = target.prefix { "<>≤≥= ".contains($0) }
    self.target = try? PrintedNumber(String(target.dropFirst(signs.count)))
    if self.target != nil, self.polarity == nil {
      if signs.contains("<") || signs.contains("≤") { self.polarity = .low }
      if signs.contains(">") || signs.contains("≥") { self.polarity = .high }
    }
  }

  /// Whether the value is on the good side of the target; a value that equals it has not passed it. `nil` when either or the polarity
  /// is not printed.
  public var meetsTarget: Bool? {
    guard let current, let target, let polarity else { return nil }
    return polarity == .high ? current.value > target.value : current.value < target.value
  }

  /// The movement for better or worse; `nil` when it is not printed or the polarity is not known.
  public var trend: Trend? {
    switch (movement, polarity) {
    case (.similar, _): .steady
    case (.better, _): .improving
    case (.worse, _): .declining
    case (.higher, .high), (.lower, .low): .improving
    case (.lower, .high), (.higher, .low): .declining
    default: nil
    }
  }

  /// The ratings that a key by quartile and trend allows; all when the quartile is not printed.
  ///
  /// The key is that of the dashboards of Leicestershire County Council, 2020/21 and 2021/22: green for the top quartile, or high in the
  /// second with an improving trend; amber for the second and third quartile with room for improvement; red for the fourth quartile, or
  /// low in the third with a declining trend. High and low in a quartile are not defined there; a value that meets a target set at the boundary of
  /// the top quartile is taken to be high in the second.
  public var allowedRatings: [Rating] {
    switch (quartile, trend) {
    case (1, _): [.green]
    case (2, .improving): meetsTarget == true ? [.green] : [.amber, .green]
    case (2, _): [.amber]
    case (3, .declining): [.amber, .red]
    case (3, _): [.amber]
    case (4, _): [.red]
    default: Rating.allCases.reversed()
    }
  }
}

extension DashboardRow.Movement {
  /// Reads the word of a dashboard; `nil` when it is unknown.
  public init?(word: String) {
    switch word.lowercased() {
    case "higher", "up", "increased", "rise", "risen": self = .higher
    case "lower", "down", "decreased", "fall", "fallen": self = .lower
    case "similar", "same", "no change", "steady", "similar/same", "unchanged", "stable": self = .similar
    case "better", "improved", "improving": self = .better
    case "worse", "declined", "declining", "worsened": self = .worse
    default: return nil
    }
  }

  /// Whether the word can be said of the way from one level to another.
  ///
  /// A movement of less than one in 200 of the earlier level may be called similar as well as higher or lower.
  /// `nil` when it depends on a polarity that is not known.
  public func holds(from previous: Fraction, to current: Fraction, polarity: DashboardRow.Polarity? = nil) -> Bool? {
    guard let change = current.subtracting(previous), let size = change.magnitude?.multiplied(by: 200),
      let level = previous.magnitude
    else { return nil }
    let isSmall = change == .zero || size < level
    switch self {
    case .similar: return isSmall
    case .higher: return change > .zero
    case .lower: return change.isNegative
    case .better: return polarity.map { ($0 == .high) == (change > .zero) && change != .zero }
    case .worse: return polarity.map { ($0 == .low) == (change > .zero) && change != .zero }
    }
  }
}

extension DashboardRow.Polarity {
  /// Reads `high is good` or `low is good`; `nil` for anything else.
  public init?(words: String) {
    let words = words.lowercased()
    if words.hasPrefix("high") || words.hasPrefix("higher") {
      self = .high
    } else if words.hasPrefix("low") {
      self = .low
    } else {
      return nil
    }
  }
}
