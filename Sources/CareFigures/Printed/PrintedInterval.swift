public import CareCore

/// The values that print as one number: everything between two ends, either of which may belong to it or not.
public struct PrintedInterval: Codable, Hashable, Sendable {
  /// The lower end.
  public let lower: Fraction

  /// Whether the lower end itself prints so.
  public let includesLower: Bool

  /// The upper end.
  public let upper: Fraction

  /// Whether the upper end itself prints so.
  public let includesUpper: Bool

  /// Everything between two ends; `nil` when there is nothing: the ends are the wrong way round, or equal and one is left out.
  public init?(lower: Fraction, includesLower: Bool = true, upper: Fraction, includesUpper: Bool = true) {
    guard lower < upper || (lower == upper && includesLower && includesUpper) else { return nil }
    self.init(known: lower, includesLower, upper, includesUpper)
  }

  /// A value that is known exactly.
  public init(exactly value: Fraction) { self.init(known: value, true, value, true) }

  init(known lower: Fraction, _ includesLower: Bool, _ upper: Fraction, _ includesUpper: Bool) {
    self.lower = lower
    self.includesLower = includesLower
    self.upper = upper
    self.includesUpper = includesUpper
  }

  /// Whether there is one value only.
  public var isExact: Bool { lower == upper }

  /// Whether a value lies in the interval.
  public func contains(_ value: Fraction) -> Bool {
    (includesLower ? value >= lower : value > lower) && (includesUpper ? value <= upper : value < upper)
  }
}

extension PrintedInterval: CustomStringConvertible {
  /// The interval in the usual notation: `"[29/2, 31/2)"`.
  public var description: String {
    "\(includesLower ? "[" : "(")\(lower), \(upper)\(includesUpper ? "]" : ")")"
  }
}

extension PrintedInterval {
  /// What lies in both; `nil` when nothing does.
  public func intersection(_ other: PrintedInterval) -> PrintedInterval? {
    let (low, includesLow): (Fraction, Bool) =
      if lower == other.lower {
        (lower, includesLower && other.includesLower)
      } else if lower > other.lower {
        (lower, includesLower)
      } else {
        (other.lower, other.includesLower)
      }
    let (high, includesHigh): (Fraction, Bool) =
      if upper == other.upper {
        (upper, includesUpper && other.includesUpper)
      } else if upper < other.upper {
        (upper, includesUpper)
      } else {
        (other.upper, other.includesUpper)
      }
    return PrintedInterval(lower: low, includesLower: includesLow, upper: high, includesUpper: includesHigh)
  }

  /// The smallest interval that holds both.
  public func hull(_ other: PrintedInterval) -> PrintedInterval {
    let (low, includesLow): (Fraction, Bool) =
      if lower == other.lower {
        (lower, includesLower || other.includesLower)
      } else if lower < other.lower {
        (lower, includesLower)
      } else {
        (other.lower, other.includesLower)
      }
    let (high, includesHigh): (Fraction, Bool) =
      if upper == other.upper {
        (upper, includesUpper || other.includesUpper)
      } else if upper > other.upper {
        (upper, includesUpper)
      } else {
        (other.upper, other.includesUpper)
      }
    return PrintedInterval(known: low, includesLow, high, includesHigh)
  }
}
