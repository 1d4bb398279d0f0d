public import CareCore
public import CareModels

/// How a figure moved from one period to a later one, worked out before anything is rounded.
public struct MeasurementChange: Codable, Hashable, Sendable {
  /// The indicator's ``Indicator/id``.
  public let id: String

  /// The earlier period.
  public let from: Period

  /// The later period.
  public let to: Period

  /// The later value less the earlier one, in the unit of the figure: percentage points for a percentage.
  public let difference: Fraction

  /// The difference in percent of the earlier value; `nil` when that is nought or less, where a percentage says nothing.
  public let percent: PercentageChange?

  /// Whether it moved the better way; `nil` when it did not move, and when neither way is better.
  public func isBetter(_ polarity: Indicator.Polarity) -> Bool? {
    guard difference != .zero else { return nil }
    return switch polarity {
    case .highIsGood: !difference.isNegative
    case .lowIsGood: difference.isNegative
    case .none: nil
    }
  }
}

extension Measurement {
  /// How the figure moved since an earlier measurement of the same indicator with the same options.
  ///
  /// `nil` when they are not of the same indicator and options, when this one is not of a later period, when either has no
  /// value, and when the difference does not fit.
  public func change(since earlier: Measurement) -> MeasurementChange? {
    guard id == earlier.id, kind == earlier.kind, unit == earlier.unit, scale == earlier.scale,
      options == earlier.options, earlier.period.end < period.end, let before = earlier.value, let now = value,
      let difference = now.subtracting(before)
    else { return nil }
    return MeasurementChange(
      id: id, from: earlier.period, to: period, difference: difference, percent: PercentageChange(from: before, to: now)
    )
  }
}

extension ChildHistories {
  /// Measures several indicators in each of several periods: for each period, in the order given, one measurement an
  /// indicator.
  public func measure(_ indicators: [Indicator], in contexts: [MeasurementContext]) -> [[Measurement]] {
    contexts.map { measure(indicators, in: $0) }
  }
}
