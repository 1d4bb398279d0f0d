/// So many of so many: two whole counts, both kept.
///
/// The counts are never reduced or rounded, so proportions of parts add up to the proportion of the whole. With a
/// denominator of 0 there is no value (`nil`, which is not nought). The numerator may be larger than the denominator.
@frozen public struct Proportion: Hashable, Sendable {
  /// How many are counted, 0 or more.
  public let numerator: Int

  /// Out of how many, 0 or more.
  public let denominator: Int

  /// So many of so many; `nil` when either count is negative.
  @inlinable
  public init?(_ numerator: Int, of denominator: Int) {
    guard numerator >= 0, denominator >= 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The elements that answer yes, out of all elements.
  ///
  /// - Complexity: O(*n*) in the number of elements.
  @inlinable
  public init<Elements: Sequence>(
    counting elements: Elements, where isCounted: (Elements.Element) throws -> Bool
  ) rethrows {
    var (numerator, denominator) = (0, 0)
    for element in elements {
      denominator += 1
      if try isCounted(element) { numerator += 1 }
    }
    self.numerator = numerator
    self.denominator = denominator
  }

  private init() {
    numerator = 0
    denominator = 0
  }

  /// None of none: what a sum starts from. It has no value.
  public static let none = Proportion()

  /// The exact share, 0 or more; `nil` when the denominator is 0.
  public var value: Fraction? { Fraction(numerator, over: denominator) }

  /// The exact percentage: 60 of 82 is 3000/41; `nil` when the denominator is 0 or the percentage does not fit.
  public var percent: Fraction? { value?.multiplied(by: 100) }

  /// The percentage as a report prints it, rounded once: `"73%"`, `"7.5%"`; `nil` when there is none.
  public func percentage(places: Int = 0, rounding: Rounding = .halfAwayFromZero) -> String? {
    percent.map { $0.rounded(toPlaces: places, rounding: rounding) + "%" }
  }

  /// Those that are not counted, out of the same; `nil` when more are counted than there are.
  public var complement: Proportion? {
    numerator <= denominator ? Proportion(denominator - numerator, of: denominator) : nil
  }

  /// The proportion of two groups taken together; `nil` when a count does not fit.
  ///
  /// It is right only for groups that share no member.
  public func adding(_ other: Proportion) -> Proportion? {
    let (numerator, first) = numerator.addingReportingOverflow(other.numerator)
    let (denominator, second) = denominator.addingReportingOverflow(other.denominator)
    return first || second ? nil : Proportion(numerator, of: denominator)
  }
}

extension Proportion: CustomStringConvertible {
  /// Both counts: `"60 of 82"`.
  public var description: String { "\(numerator) of \(denominator)" }
}

extension Proportion: Codable {
  private enum CodingKeys: String, CodingKey {
    case numerator
    case denominator
  }

  /// Decodes an object with `numerator` and `denominator`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when a count is negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let numerator = try container.decode(Int.self, forKey: .numerator)
    let denominator = try container.decode(Int.self, forKey: .denominator)
    guard let proportion = Proportion(numerator, of: denominator) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: container.codingPath, debugDescription: "a count is negative"))
    }
    self = proportion
  }

  /// Encodes an object with `numerator` and `denominator`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
  }
}
