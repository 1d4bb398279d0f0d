/// A point of the Ordnance Survey National Grid (or, for a postcode of Northern Ireland, of the Irish Grid), in whole
/// metres: the centre of a postcode in the return's look-up.
///
/// Points of different grids are not comparable, and nothing in a point says which grid it is on.
@frozen public struct GridPoint: Codable, Hashable, Sendable {
  /// Metres east of the origin, 0 to 9,999,999.
  public let easting: Int

  /// Metres north of the origin, 0 to 9,999,999.
  public let northing: Int

  /// A point; `nil` when it is off the grid: a coordinate below 0, or of more than seven digits.
  ///
  /// The look-up writes noughts for a postcode without a position (the Channel Islands, the Isle of Man): that is not a
  /// point, so 0, 0 is `nil` too.
  public init?(easting: Int, northing: Int) {
    guard (0..<10_000_000).contains(easting), (0..<10_000_000).contains(northing), (easting, northing) != (0, 0)
    else { return nil }
    self.easting = easting
    self.northing = northing
  }

  private enum CodingKeys: String, CodingKey {
    case easting
    case northing
  }

  /// Decodes an object with `easting` and `northing`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the point is off the grid.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let easting = try container.decode(Int.self, forKey: .easting)
    let northing = try container.decode(Int.self, forKey: .northing)
    guard let point = GridPoint(easting: easting, northing: northing) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: container.codingPath, debugDescription: "off the grid"))
    }
    self = point
  }

  /// The straight distance as the statutory return works it out: √(ΔE² + ΔN²) ÷ 1,000 ÷ 1.6093 miles, to one decimal
  /// place. Returned as `PL_DISTANCE`.
  ///
  /// Exact: squares of whole numbers are compared, no root is taken. A distance can never lie half-way between two
  /// tenths, so it does not matter how a half is rounded.
  public func distance(to other: GridPoint) -> Miles {
    let east = easting - other.easting
    let north = northing - other.northing
    // A tenth of a mile is 160.93 m. The answer is the largest number of tenths t whose lower edge, (t − ½) × 160.93 m,
    // is not beyond the distance: ((2t − 1) × 16,093)² ≤ 40,000 × (ΔE² + ΔN²). Both sides stay below 2^63.
    let squared = 40_000 * (east * east + north * north)
    var (low, high) = (0, 90_000)
    while low < high {
      let middle = (low + high + 1) / 2
      let edge = (2 * middle - 1) * 16_093
      if edge * edge <= squared { low = middle } else { high = middle - 1 }
    }
    return Miles(tenths: low)
  }
}

/// A distance in whole tenths of a mile, as the statutory return keeps it.
@frozen public struct Miles: Hashable, Sendable {
  /// How many tenths of a mile.
  public let tenths: Int

  /// So many tenths of a mile.
  @inlinable
  public init(tenths: Int) { self.tenths = tenths }

  /// The distance in miles, exact.
  public var value: Fraction { Fraction(tenths, overKnown: 10) }
}

extension Miles: Comparable {
  /// Whether the left distance is shorter.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.tenths < right.tenths }
}

extension Miles: CustomStringConvertible {
  /// The distance in miles to one decimal place: `"18.7"`.
  public var description: String { value.rounded(toPlaces: 1) }
}

extension Miles: Codable {
  /// Decodes a number of miles to one decimal place, as text.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when it is something else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let tenths = Fraction(decimal: text)?.multiplied(by: 10), tenths.isWhole else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number of tenths of a mile")
    }
    self.tenths = tenths.numerator
  }

  /// Encodes the number of miles to one decimal place, as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A distance as it was returned: miles, the figure for not known, or something else. Returned as `PL_DISTANCE`.
@frozen public struct ReturnedDistance: CheckedText {
  /// The text exactly as received.
  public let text: String

  /// Wraps text as it stands; any text will do.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// The figure for a distance that is not known or not recorded: `999.9`.
  public static let notKnown = ReturnedDistance("999.9")

  /// What can be wrong with a distance.
  public enum Fault: Error, Hashable, Sendable {
    /// It is not a number from 0 up to the figure for not known.
    case notADistance
  }

  private static let notKnownMiles = Miles(tenths: 9999)

  private var number: Miles? {
    guard let value = Fraction(decimal: text), !value.isNegative else { return nil }
    guard let tenths = value.multiplied(by: 10)?.rounded(), tenths <= Self.notKnownMiles.tenths else { return nil }
    return Miles(tenths: tenths)
  }

  /// The distance; `nil` when it is not known or not a distance. More than one decimal place is rounded.
  public var miles: Miles? { number == Self.notKnownMiles ? nil : number }

  /// Whether the return says that the distance is not known.
  public var isNotKnown: Bool { number == Self.notKnownMiles }

  /// The first thing that is wrong; `nil` for miles and for the figure for not known.
  public var fault: Fault? { number == nil ? .notADistance : nil }
}
