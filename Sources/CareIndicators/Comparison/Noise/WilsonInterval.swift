public import CareCore

/// The range in which the share behind a small count may lie: Wilson's score interval.
///
/// Children's services are small: of 12 children one more is eight percentage points. The interval says how much of a figure
/// may be chance, if each child had the same chance independently of the others, which siblings and placements of groups have
/// not quite.
///
/// Bounds are `Double`: they come of a square root, and are an estimate whatever the precision.
///
/// Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927; used for proportions by
/// the Office for Health Improvement and Disparities, Technical Guide: Confidence Intervals.
public struct WilsonInterval: Hashable, Sendable {
  /// The lower bound, 0 to 1.
  public let lower: Double

  /// The upper bound, 0 to 1.
  public let upper: Double

  /// How sure the interval is.
  public enum Confidence: String, CaseIterable, Codable, Hashable, Sendable {
    /// Ninety in a hundred.
    case ninety = "90%"
    /// Ninety-five in a hundred.
    case ninetyFive = "95%"
    /// Ninety-nine in a hundred.
    case ninetyNine = "99%"

    /// The quantile of the standard normal distribution that leaves half of the rest on either side.
    public var score: Double {
      switch self {
      case .ninety: 1.644853626951473
      case .ninetyFive: 1.959963984540054
      case .ninetyNine: 2.575829303548901
      }
    }
  }

  /// The interval of a proportion; `nil` when the denominator is 0, or more are counted than there are.
  public init?(_ proportion: Proportion, confidence: Confidence = .ninetyFive) {
    guard proportion.denominator > 0, proportion.numerator <= proportion.denominator else { return nil }
    let (total, score) = (Double(proportion.denominator), confidence.score)
    let share = Double(proportion.numerator) / total
    let middle = share + score * score / (2 * total)
    let spread = score * (share * (1 - share) / total + score * score / (4 * total * total)).squareRoot()
    let whole = 1 + score * score / total
    // At none and at all the bound is exact; rounding must not move it past the end.
    lower = proportion.numerator == 0 ? 0 : max(0, (middle - spread) / whole)
    upper = proportion.numerator == proportion.denominator ? 1 : min(1, (middle + spread) / whole)
  }

  /// Whether a share lies in the interval, its bounds included.
  public func contains(_ share: Double) -> Bool { lower <= share && share <= upper }
}

/// How far apart two proportions of different children are, and whether chance alone may have done it.
///
/// The interval of the difference is Newcombe's, made of the two Wilson intervals. It is right for groups that share nobody;
/// for the same children a year later it is wider than need be, so a change that it calls more than noise is.
///
/// Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998, method 10.
public struct ProportionChange: Hashable, Sendable {
  /// The earlier proportion.
  public let earlier: Proportion

  /// The later proportion.
  public let later: Proportion

  /// The lower bound of the later share less the earlier one, −1 to 1.
  public let lower: Double

  /// The upper bound.
  public let upper: Double

  /// The change from one proportion to another; `nil` when either has no interval.
  public init?(
    from earlier: Proportion, to later: Proportion, confidence: WilsonInterval.Confidence = .ninetyFive
  ) {
    guard let before = WilsonInterval(earlier, confidence: confidence),
      let after = WilsonInterval(later, confidence: confidence)
    else { return nil }
    self.earlier = earlier
    self.later = later
    let (first, second) = (earlier.share, later.share)
    let difference = second - first
    func root(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
    lower = difference - root(second - after.lower, before.upper - first)
    upper = difference + root(after.upper - second, first - before.lower)
  }

  /// Whether the interval of the difference has nought in it, so that no change at all is as good an explanation.
  public var isWithinNoise: Bool { lower <= 0 && upper >= 0 }
}

extension Proportion {
  /// The share in floating point; 0 when the denominator is 0.
  fileprivate var share: Double { denominator == 0 ? 0 : Double(numerator) / Double(denominator) }
}
