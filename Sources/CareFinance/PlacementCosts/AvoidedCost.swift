public import CareCore

/// What care would have cost without a measure, and what it did cost.
///
/// The difference is avoided, which is not the same as saved: no budget is smaller for it until somebody takes it out. It is
/// only as sure as ``withoutMeasure``, which nobody has seen.
public struct AvoidedCost: Codable, Hashable, Sendable {
  /// What the care would have cost: an assumption.
  public let withoutMeasure: Money

  /// What it cost.
  public let withMeasure: Money

  /// How many places or children it is about; `nil` when not said.
  public let places: Int?

  /// What was avoided; below nought when the measure cost more.
  public let amount: Money

  /// Compares two costs; `nil` when the difference does not fit.
  public init?(withoutMeasure: Money, withMeasure: Money, places: Int? = nil) {
    guard let amount = withoutMeasure.subtracting(withMeasure) else { return nil }
    self.withoutMeasure = withoutMeasure
    self.withMeasure = withMeasure
    self.places = places
    self.amount = amount
  }

  /// The same days at two weekly prices, each cost rounded once to the penny: a child who steps down from residential to
  /// foster care, say. `nil` for fewer than no days, or when an amount does not fit.
  ///
  /// - Parameters:
  ///   - days: The days of care, of all children together.
  ///   - weekly: The price of a week with the measure.
  ///   - otherwise: The price of a week without it.
  ///   - places: How many places or children it is about; `nil` when not said.
  ///   - rounding: How the costs are rounded.
  public init?(
    days: Int, weekly: Money, insteadOf otherwise: Money, places: Int? = nil, rounding: Rounding = .halfAwayFromZero
  ) {
    guard let cost = CareCost(days: days, weekly: weekly)?.amount(rounding: rounding),
      let other = CareCost(days: days, weekly: otherwise)?.amount(rounding: rounding)
    else { return nil }
    self.init(withoutMeasure: other, withMeasure: cost, places: places)
  }

  /// What was avoided for each place in pounds, exact; `nil` when their number is not known, or not above nought.
  public var poundsPerPlace: Fraction? {
    guard let places, places > 0 else { return nil }
    return amount.pounds.divided(by: Fraction(places))
  }
}
