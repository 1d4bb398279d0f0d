public import CareCore

/// How a printed number can have come from an exact value.
public struct Agreement: Hashable, Sendable {
  /// The roundings that, applied once, print the number; none when no rounding does.
  public let roundings: [Rounding]

  /// The simplest thing that explains the print; `nil` when nothing does.
  public let explanation: Explanation?

  /// What can explain a printed number, the simplest first.
  public enum Explanation: Hashable, Sendable {
    /// The value needs no rounding.
    case exact
    /// The value was rounded once.
    case rounded(Rounding)
    /// The value was rounded to so many places, and the result again.
    case roundedTwice(places: Int)
    /// The inputs are printed too, and were rounded; the value lies within what they can stand for.
    case roundedInputs
  }

  /// Compares an exact value, in the unit of the print, with a printed number.
  public init(_ value: Fraction, printedAs number: PrintedNumber) {
    roundings = number.roundings(thatPrint: value)
    if value == number.value, !number.isNegativeNought {
      explanation = .exact
    } else if let first = roundings.first {
      explanation = .rounded(first)
    } else {
      explanation = Self.twice(value, number).map { .roundedTwice(places: $0) }
    }
  }

  init(roundings: [Rounding], explanation: Explanation?) {
    self.roundings = roundings
    self.explanation = explanation
  }

  /// Whether rounding to the nearest prints the number, halves either way. Cutting digits off is no rounding to the nearest: a figure
  /// that only ``CareCore/Rounding/truncated`` explains does not agree, and ``roundings`` says why.
  public var isRounded: Bool { roundings.contains(.halfAwayFromZero) || roundings.contains(.halfToEven) }

  /// One to three places more than the print has, after which rounding again gives the print.
  private static func twice(_ value: Fraction, _ number: PrintedNumber) -> Int? {
    guard !number.hasMultiplier else { return nil }
    return (number.decimals + 1...number.decimals + 3).first { places in
      guard let once = Fraction(decimal: value.rounded(toPlaces: places)) else { return false }
      return number.admits(once)
    }
  }
}

extension Agreement.Explanation: CustomStringConvertible {
  /// The explanation in words.
  public var description: String {
    switch self {
    case .exact: "exact"
    case .rounded(.halfAwayFromZero): "rounded to the nearest"
    case .rounded(.halfToEven): "rounded to the nearest, a half to the even neighbour"
    case .rounded(.truncated): "cut off"
    case .roundedTwice(let places): "rounded to \(places) \(places == 1 ? "place" : "places") and then again"
    case .roundedInputs: "within the rounding of its inputs"
    }
  }
}
