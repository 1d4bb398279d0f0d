public import CareCore

/// How a forecast is made. All of it is in the result.
public struct ForecastOptions: Codable, Hashable, Sendable {
  /// Whether the rates are what was seen, or only what it points to.
  public enum Rates: String, CaseIterable, Codable, Hashable, Sendable {
    /// Each path draws its own rates from those that the counts leave possible, so that intervals widen where little was
    /// seen. The default.
    case uncertain
    /// Every path has the rates of the counts, as if those were the truth. Intervals are then too narrow, unless the rates are
    /// known from elsewhere.
    case known
  }

  /// How many days ahead, 1 to 3,650.
  public var horizon: Int

  /// How many paths are simulated, 1 to 100,000.
  public var paths: Int

  /// What the random numbers start from: the same seed gives the same forecast on every platform.
  public var seed: UInt64

  /// How much of the paths an interval holds, above 0 and below 1: nine tenths unless said.
  public var level: Fraction

  /// How many days lie between the days that are shown, 1 or more; the last is shown always.
  public var step: Int

  /// How many person-days the rates of an age borrow from the same setting at all ages.
  ///
  /// With 365, an age band with 365 person-days of its own is half itself and half the setting as a whole.
  public var borrowedDays: Int

  /// Whether the rates are what was seen.
  public var rates: Rates

  /// The usual choices: a year, 1,000 paths, seed 1, nine tenths, every seventh day.
  public init(
    horizon: Int = 365, paths: Int = 1000, seed: UInt64 = 1, level: Fraction = Fraction(9, over: 10) ?? 1,
    step: Int = 7, borrowedDays: Int = 365, rates: Rates = .uncertain
  ) {
    self.horizon = horizon
    self.paths = paths
    self.seed = seed
    self.level = level
    self.step = step
    self.borrowedDays = borrowedDays
    self.rates = rates
  }

  func check() throws(ForecastProblem) {
    guard (1...3650).contains(horizon) else { throw .horizon }
    guard (1...100_000).contains(paths) else { throw .paths }
    guard level > .zero, level < 1 else { throw .level }
    guard step >= 1 else { throw .step }
    guard (0...1_000_000).contains(borrowedDays) else { throw .borrowedDays }
  }

  /// How many days are shown: the start, each step, and the last.
  var pointCount: Int { (horizon - 1) / min(step, horizon) + 2 }

  /// The number of a day that is shown.
  func day(ofPoint point: Int) -> Int { min(point * min(step, horizon), horizon) }
}

/// Why a forecast cannot be made.
public enum ForecastProblem: Error, Hashable, Sendable {
  /// The horizon is not 1 to 3,650 days, or leads past the end of the calendar.
  case horizon
  /// There are not 1 to 100,000 paths.
  case paths
  /// The level of the interval is not between 0 and 1.
  case level
  /// There is less than a day between the days shown.
  case step
  /// The person-days borrowed are not 0 to 1,000,000.
  case borrowedDays
  /// The window from which rates are estimated has one day only.
  case window
  /// A scenario has a change below −100%, or one that is far out of range.
  case scenario
  /// A weekly price is below nought, or above £1 million.
  case price
  /// Children are added, but there is none whose age could be taken.
  case noAges
  /// It would take too much memory: fewer paths, or a longer step, would do.
  case tooLarge
}

extension ForecastProblem: CustomStringConvertible {
  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .horizon: "The horizon must be 1 to 3,650 days, within the calendar."
    case .paths: "There must be 1 to 100,000 paths."
    case .level: "The level of the interval must lie between 0 and 1."
    case .step: "There must be at least a day between the days shown."
    case .borrowedDays: "The person-days borrowed must be 0 to 1,000,000."
    case .window: "The window from which rates are estimated must have two days or more."
    case .scenario: "A change of the scenario must be −100% to 10,000%, places and children 0 to 100,000."
    case .price: "A weekly price must be £0 to £1,000,000."
    case .noAges: "Nobody is in care whose age the added children could have."
    case .tooLarge: "So many children, paths and days take too much memory; use fewer paths or a longer step."
    }
  }
}
