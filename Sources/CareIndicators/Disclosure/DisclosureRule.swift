import CareCore

/// Which numbers of a table are too small to be published, and how the others are shown.
///
/// The default is that of the statistics on children looked after: counts of authorities from 1 to 5 are not shown, nought
/// is, and what would give them away is not shown either.
/// Source: Department for Education, Children looked after in England including adoptions: methodology, "Rounding,
/// suppression and grossing".
public struct DisclosureRule: Hashable, Sendable {
  /// What counts are rounded to.
  public enum CountRounding: Int, CaseIterable, Codable, Hashable, Sendable {
    /// The nearest 5.
    case five = 5
    /// The nearest 10, as national and regional figures of the department.
    case ten = 10

    /// The multiple nearest to a count, halves up: 15 goes to 20 where the step is 10. `nil` when it does not fit.
    public func rounded(_ count: Int) -> Int? { Fraction(count).rounded(toMultipleOf: rawValue) }
  }

  /// The largest count that is small, 1 to 100. Counts from 1 to this are not shown, nor a share of which so few are
  /// counted, or so few are not.
  public let largestSmallCount: Int

  /// Whether nought is shown. Where it is not, nought is a small count like the others, and so is a share of none or of all.
  public let showsNought: Bool

  /// What counts are rounded to; `nil` to show them as they are. Totals are rounded on their own, so that a column need not
  /// add up, and figures taken over a rounded count are worked out of what is shown.
  public let rounding: CountRounding?

  /// Below how many a percentage is marked ``TableSymbol/u``; `nil` for never.
  public let leastBase: Int?

  /// What is shown for a number above nought that would be shown as nought: ``TableSymbol/low`` or ``TableSymbol/k``.
  public let lowSymbol: TableSymbol

  /// A rule. `nil` when the largest small count is not from 1 to 100, or when `lowSymbol` is neither of the two there are.
  public init?(
    largestSmallCount: Int = 5, showsNought: Bool = true, rounding: CountRounding? = nil, leastBase: Int? = nil,
    lowSymbol: TableSymbol = .low
  ) {
    guard (1...100).contains(largestSmallCount), lowSymbol == .low || lowSymbol == .k else { return nil }
    self.init(checked: largestSmallCount, showsNought, rounding, leastBase, lowSymbol)
  }

  private init(
    checked largestSmallCount: Int, _ showsNought: Bool, _ rounding: CountRounding?, _ leastBase: Int?,
    _ lowSymbol: TableSymbol
  ) {
    self.largestSmallCount = largestSmallCount
    self.showsNought = showsNought
    self.rounding = rounding
    self.leastBase = leastBase
    self.lowSymbol = lowSymbol
  }

  /// Counts from 1 to 5 are not shown, nought is, and nothing is rounded.
  public static let standard = DisclosureRule(checked: 5, true, nil, nil, .low)

  /// The same with counts rounded.
  public func rounding(to rounding: CountRounding?) -> DisclosureRule {
    DisclosureRule(checked: largestSmallCount, showsNought, rounding, leastBase, lowSymbol)
  }

  /// The smallest count that is small: 1, or 0 where nought is not shown.
  var smallestSmallCount: Int { showsNought ? 1 : 0 }

  /// Whether a count must not be shown.
  func isSmall(_ count: Int) -> Bool { count >= smallestSmallCount && count <= largestSmallCount }
}

extension DisclosureRule {
  /// Whether a measurement must not be shown: so few are counted, or so few of its base are not, or it is taken over so
  /// few, that it may point to somebody.
  ///
  /// It is asked of one measurement by itself. What follows from others is for a table to see to (``PublicationTable``).
  public func withholds(_ measurement: Measurement) -> Bool {
    guard measurement.notSupplied.isEmpty else { return false }
    if let groups = measurement.groups, groups.contains(where: { isSmall($0.count) }) { return true }
    let base = measurement.tableCount
    if isSmall(base) { return true }
    guard measurement.isShare else { return false }
    return isSmall(measurement.tableCounted) || isSmall(base - measurement.tableCounted)
  }
}

extension DisclosureRule: Codable {
  private enum CodingKeys: String, CodingKey {
    case largestSmallCount, showsNought, rounding, leastBase, lowSymbol
  }

  /// Decodes a rule.
  ///
  /// - Throws: `DecodingError`; `dataCorrupted` for numbers that make no rule.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rule = DisclosureRule(
      largestSmallCount: try container.decode(Int.self, forKey: .largestSmallCount),
      showsNought: try container.decode(Bool.self, forKey: .showsNought),
      rounding: try container.decodeIfPresent(CountRounding.self, forKey: .rounding),
      leastBase: try container.decodeIfPresent(Int.self, forKey: .leastBase),
      lowSymbol: try container.decodeIfPresent(TableSymbol.self, forKey: .lowSymbol) ?? .low)
    guard let rule else {
      throw DecodingError.dataCorruptedError(
        forKey: .largestSmallCount, in: container, debugDescription: "not a rule of disclosure control")
    }
    self = rule
  }
}
