public import CareCore
public import CareModels

/// What each kind of placement costs a week, and from when.
///
/// A price for a setting by one kind of provider goes before the price of the setting by any. Days that no price covers
/// are not priced: there is no price by default.
public struct WeeklyPrices: Hashable, Sendable {
  /// The prices of one kind of placement.
  public struct Line: Codable, Hashable, Sendable {
    /// The setting.
    public let setting: PlacementSetting

    /// The provider that the prices are of; `nil` for any.
    public let provider: PlacementProvider?

    /// The price of a week, as it changed.
    public let weekly: Dated<Money>

    /// The prices of a setting; by any provider when it is `nil`.
    public init(_ setting: PlacementSetting, by provider: PlacementProvider? = nil, weekly: Dated<Money>) {
      self.setting = setting
      self.provider = provider
      self.weekly = weekly
    }
  }

  /// Why lines are no list of prices.
  public enum Fault: Error, Hashable, Sendable {
    /// Two lines are of the same setting and provider; `line` is the index of the second.
    case repeated(line: Int)
  }

  private struct Kind: Hashable {
    let setting: PlacementSetting
    let provider: PlacementProvider?
  }

  /// The prices, in the order given.
  public let lines: [Line]

  private let positions: [Kind: Int]

  /// A list of prices.
  ///
  /// - Throws: ``Fault`` when two lines are of the same kind of placement.
  public init(validating lines: [Line]) throws(Fault) {
    var positions: [Kind: Int] = [:]
    for (position, line) in lines.enumerated() {
      let kind = Kind(setting: line.setting, provider: line.provider)
      guard positions.updateValue(position, forKey: kind) == nil else { throw .repeated(line: position) }
    }
    self.lines = lines
    self.positions = positions
  }

  /// The prices of a kind of placement; `nil` when there are none, or the setting is not known.
  ///
  /// - Complexity: O(1).
  public func weekly(of setting: PlacementSetting?, by provider: PlacementProvider?) -> Dated<Money>? {
    guard let setting else { return nil }
    let own = provider.flatMap { positions[Kind(setting: setting, provider: $0)] }
    return (own ?? positions[Kind(setting: setting, provider: nil)]).map { lines[$0].weekly }
  }

  /// What days in a kind of placement cost, from a day up to, not including, another; unpriced where there is no price.
  ///
  /// `nil` when the end is before the start, or when it does not fit.
  public func cost(
    of setting: PlacementSetting?, by provider: PlacementProvider?, from start: CalendarDay, upTo end: CalendarDay
  ) -> CareCost? {
    guard let prices = weekly(of: setting, by: provider) else {
      return CareCost(days: start.days(until: end), weekly: nil)
    }
    return prices.cost(from: start, upTo: end)
  }
}

extension WeeklyPrices: Codable {
  /// Decodes an array of lines.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when two are of the same kind of placement.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(validating: try container.decode([Line].self))
    } catch is Fault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "two prices of one kind of placement")
    }
  }

  /// Encodes the lines.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines)
  }
}
