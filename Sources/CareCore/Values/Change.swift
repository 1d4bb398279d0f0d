/// The difference between two percentages: from 20% to 25% is 5 percentage points.
///
/// A ``PercentageChange`` is something else (the same move is 25% more), so it is another type.
@frozen public struct PercentagePoints: Hashable, Sendable {
  /// Later percentage less earlier percentage, exact.
  public let value: Fraction

  /// So many percentage points.
  @inlinable
  public init(_ value: Fraction) { self.value = value }

  /// The move from one percentage to another, both given as percentages (73 for 73%); `nil` when it does not fit.
  public init?(fromPercent earlier: Fraction, to later: Fraction) {
    guard let difference = later.subtracting(earlier) else { return nil }
    value = difference
  }

  /// The move from one proportion to another, worked out before anything is rounded.
  ///
  /// `nil` when either proportion has no value, or when the difference does not fit.
  public init?(from earlier: Proportion, to later: Proportion) {
    guard let before = earlier.percent, let after = later.percent else { return nil }
    self.init(fromPercent: before, to: after)
  }

  /// The difference with its sign, rounded once: `"+2.5"`, `"-0.4"`, `"0.0"`.
  public func text(places: Int = 1, rounding: Rounding = .halfAwayFromZero) -> String {
    value.signedText(places: places, rounding: rounding)
  }
}

/// How much larger or smaller a number is than an earlier one: from 20 to 25 is 25% more.
///
/// A ``PercentagePoints`` is something else (from 20% to 25% is 5 points), so it is another type.
@frozen public struct PercentageChange: Hashable, Sendable {
  /// The change in percent of the earlier number, exact.
  public let value: Fraction

  /// A change of so many percent.
  @inlinable
  public init(_ value: Fraction) { self.value = value }

  /// The change from one number to another.
  ///
  /// `nil` when the earlier number is nought or negative, where a percentage says nothing, or when it does not fit.
  public init?(from earlier: Fraction, to later: Fraction) {
    guard earlier > .zero, let difference = later.subtracting(earlier),
      let change = difference.divided(by: earlier)?.multiplied(by: 100)
    else { return nil }
    value = change
  }

  /// The change from one proportion to another, in percent of the earlier one.
  ///
  /// `nil` when either proportion has no value, or when the earlier one is nought.
  public init?(from earlier: Proportion, to later: Proportion) {
    guard let before = earlier.value, let after = later.value else { return nil }
    self.init(from: before, to: after)
  }

  /// The change from one amount to another, in percent of the earlier one; `nil` when that is not above nought.
  public init?(from earlier: Money, to later: Money) {
    self.init(from: Fraction(earlier.pence), to: Fraction(later.pence))
  }

  /// The change with its sign, rounded once: `"+12.9%"`, `"-4.0%"`, `"0.0%"`.
  public func text(places: Int = 1, rounding: Rounding = .halfAwayFromZero) -> String {
    value.signedText(places: places, rounding: rounding) + "%"
  }
}

extension PercentagePoints: Comparable {
  /// Whether the left difference is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension PercentageChange: Comparable {
  /// Whether the left change is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension PercentagePoints: Codable {
  /// Decodes the exact number: `"5/2"`.
  public init(from decoder: any Decoder) throws { value = try Fraction(from: decoder) }

  /// Encodes the exact number: `"5/2"`.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension PercentageChange: Codable {
  /// Decodes the exact number: `"1250/97"`.
  public init(from decoder: any Decoder) throws { value = try Fraction(from: decoder) }

  /// Encodes the exact number: `"1250/97"`.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Fraction {
  /// Rounded text with a plus sign when what is printed is above nought.
  func signedText(places: Int, rounding: Rounding) -> String {
    let text = rounded(toPlaces: places, rounding: rounding, grouped: true)
    let isNought = text.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    return isNegative || isNought ? text : "+" + text
  }
}
