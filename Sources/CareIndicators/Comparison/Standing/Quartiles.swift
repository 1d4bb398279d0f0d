public import CareCore

/// A quarter of the authorities, from the best.
public enum QuartileBand: Int, CaseIterable, Codable, Hashable, Sendable {
  /// The best quarter, `A` in the Local Authority Interactive Tool.
  case first = 1
  /// The second, `B`.
  case second = 2
  /// The third, `C`.
  case third = 3
  /// The worst, `D`.
  case fourth = 4

  /// The letter that the Local Authority Interactive Tool gives it: `A` is the best.
  public var letter: String {
    switch self {
    case .first: "A"
    case .second: "B"
    case .third: "C"
    case .fourth: "D"
    }
  }

  /// It in words: `top quartile`, `second quartile`.
  public var title: String {
    switch self {
    case .first: "top quartile"
    case .second: "second quartile"
    case .third: "third quartile"
    case .fourth: "fourth quartile"
    }
  }

  /// The quarter as far from the other end.
  public var mirrored: QuartileBand {
    switch self {
    case .first: .fourth
    case .second: .third
    case .third: .second
    case .fourth: .first
    }
  }
}

extension QuartileBand: Comparable {
  /// Whether the left quarter is the better one.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Half of a quarter of the authorities.
public enum QuartileHalf: String, CaseIterable, Codable, Hashable, Sendable {
  /// The half on the better side.
  case better
  /// The half on the worse side.
  case worse
}

/// The figures that divide many into four quarters, exact.
///
/// A quantile is that of type 7, as R's `quantile` works it out unless told otherwise and the Local Authority Interactive
/// Tool uses it (Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996, definition 7): with *n* figures in order,
/// it lies (*n* − 1) × share steps after the first.
public struct Quartiles: Hashable, Sendable {
  /// How many figures there are.
  public let count: Int
  /// The lowest figure.
  public let lowest: Fraction
  /// A quarter of the way.
  public let lower: Fraction
  /// Half of the way.
  public let median: Fraction
  /// Three quarters of the way.
  public let upper: Fraction
  /// The highest figure.
  public let highest: Fraction

  /// The quartiles of figures in any order; `nil` when there are none, or when one does not fit.
  ///
  /// - Complexity: O(*n* log *n*).
  public init?(of figures: some Sequence<Fraction>) {
    let sorted = figures.sorted()
    guard let lowest = sorted.first, let highest = sorted.last,
      let lower = Self.quantile(1, over: 4, ofSorted: sorted), let median = Self.quantile(2, over: 4, ofSorted: sorted),
      let upper = Self.quantile(3, over: 4, ofSorted: sorted)
    else { return nil }
    count = sorted.count
    self.lowest = lowest
    self.lower = lower
    self.median = median
    self.upper = upper
    self.highest = highest
  }

  /// The quantile of type 7 at a share of 0 to 1 of figures in any order; `nil` when there are none, when the share is
  /// outside that, or when it does not fit.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func quantile(_ share: Fraction, of figures: some Sequence<Fraction>) -> Fraction? {
    quantile(share.numerator, over: share.denominator, ofSorted: figures.sorted())
  }

  private static func quantile(_ above: Int, over below: Int, ofSorted sorted: [Fraction]) -> Fraction? {
    guard above >= 0, above <= below, below > 0, let first = sorted.first else { return nil }
    let (product, overflow) = (sorted.count - 1).multipliedReportingOverflow(by: above)
    guard !overflow else { return nil }
    let (index, rest) = product.quotientAndRemainder(dividingBy: below)
    guard index + 1 < sorted.count, rest > 0 else { return index < sorted.count ? sorted[index] : first }
    let (lower, upper) = (sorted[index], sorted[index + 1])
    guard let step = upper.subtracting(lower), let part = Fraction(rest, over: below) else { return nil }
    return step.multiplied(by: part)?.adding(lower)
  }

  /// The three figures between the quarters, from the lowest.
  public var boundaries: [Fraction] { [lower, median, upper] }

  /// Which quarter a figure lies in, 1 to 4 from the lowest; a figure on a boundary lies in the lower one.
  public func interval(of figure: Fraction) -> Int {
    figure <= lower ? 1 : figure <= median ? 2 : figure <= upper ? 3 : 4
  }

  /// The quarter of a figure, from the best; `nil` when neither way is better, and when there is no range to divide.
  ///
  /// A figure on a boundary lies in the lower interval whichever way is better: that is the better quarter when less is
  /// better, and the worse when more is. Where boundaries coincide the quarters between them are empty.
  ///
  /// Source: Department for Education, Local Authority Interactive Tool, quartile banding.
  ///
  /// - Parameters:
  ///   - figure: The figure; it need not be one of those that were divided.
  ///   - polarity: Which way is better.
  ///   - smallestRange: How far apart the lowest and the highest figure have to be, at least, in the unit of the figures.
  ///     The sources withhold bands where the range is too small and leave open what that is.
  /// - Returns: The quarter.
  public func band(
    of figure: Fraction, polarity: Indicator.Polarity, smallestRange: Fraction = .zero
  ) -> QuartileBand? {
    guard isDivisible(smallestRange: smallestRange) else { return nil }
    let band = QuartileBand(rawValue: interval(of: figure))
    return switch polarity {
    case .lowIsGood: band
    case .highIsGood: band?.mirrored
    case .none: nil
    }
  }

  /// Whether there is a range to divide: the figures are not all the same, and the lowest and the highest are at least so far
  /// apart.
  public func isDivisible(smallestRange: Fraction = .zero) -> Bool {
    guard lowest < highest, let range = highest.subtracting(lowest) else { return false }
    return range >= smallestRange
  }

  /// In which half of its quarter a figure lies, divided in the middle between the figures at its ends; a figure in the middle
  /// is in the better half. `nil` when ``band(of:polarity:smallestRange:)`` is.
  public func half(of figure: Fraction, polarity: Indicator.Polarity) -> QuartileHalf? {
    guard band(of: figure, polarity: polarity) != nil else { return nil }
    let ends = [lowest, lower, median, upper, highest]
    let interval = interval(of: figure)
    guard let sum = ends[interval - 1].adding(ends[interval]), let double = figure.adding(figure) else { return nil }
    let isBetter = double == sum || (double < sum) == (polarity == .lowIsGood)
    return isBetter ? .better : .worse
  }
}
