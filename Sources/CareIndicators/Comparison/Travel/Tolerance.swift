public import CareCore

/// How much a figure may move and still be called similar.
///
/// The sources leave the band open ("similar" is local practice), so there is none unless one is given, and what comes out
/// of it says which was used. A move exactly as large as the band is similar.
public struct Tolerance: Hashable, Sendable {
  /// What the band is measured in.
  public enum Measure: String, CaseIterable, Codable, Hashable, Sendable {
    /// The unit of the figure: percentage points for a percentage.
    case unit
    /// Percent of the figure that it is held against.
    case percent
  }

  /// Half the width of the band, nought or more.
  public let size: Fraction

  /// What ``size`` is measured in.
  public let measure: Measure

  /// A band; `nil` when its size is below nought.
  public init?(_ size: Fraction, _ measure: Measure) {
    guard !size.isNegative else { return nil }
    self.size = size
    self.measure = measure
  }

  private init(size: Fraction, measure: Measure) {
    // A band that is written in the program; its sign says nothing.
    self.size = size.magnitude ?? .zero
    self.measure = measure
  }

  /// No band: only the same figure is similar.
  public static let none = Tolerance(size: .zero, measure: .unit)

  /// A band in the unit of the figure: percentage points for a percentage. The sign of the size is set aside.
  public static func within(_ size: Fraction) -> Tolerance { Tolerance(size: size, measure: .unit) }

  /// A band in percent of the figure that it is held against. The sign of the size is set aside.
  public static func withinPercent(_ size: Fraction) -> Tolerance { Tolerance(size: size, measure: .percent) }

  /// Half the width of the band around a figure, in the unit of the figure; `nil` when it does not fit.
  public func size(around figure: Fraction) -> Fraction? {
    switch measure {
    case .unit: size
    case .percent: figure.magnitude?.multiplied(by: size)?.divided(by: 100)
    }
  }
}

extension Tolerance: CustomStringConvertible {
  /// The band in words: `none`, `±1`, `±5%`.
  public var description: String {
    guard size != .zero else { return "none" }
    let places = (0...6).first { places in
      Fraction(decimal: size.rounded(toPlaces: places)) == size
    }
    let number = places.map { size.rounded(toPlaces: $0) } ?? size.text
    return measure == .percent ? "±\(number)%" : "±\(number)"
  }
}

extension Tolerance: Codable {
  private enum CodingKeys: String, CodingKey {
    case size
    case measure
  }

  /// Decodes an object with `size`, an exact number or decimal text, and `measure` (`unit` or `percent`).
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the size is not a number, or is below nought.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .size)
    let measure = try container.decode(Measure.self, forKey: .measure)
    guard let size = Fraction(text) ?? Fraction(decimal: text), let tolerance = Tolerance(size, measure) else {
      throw DecodingError.dataCorruptedError(
        forKey: .size, in: container, debugDescription: "not a number of nought or more")
    }
    self = tolerance
  }

  /// Encodes an object with `size`, an exact number, and `measure`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(size.text, forKey: .size)
    try container.encode(measure, forKey: .measure)
  }
}
