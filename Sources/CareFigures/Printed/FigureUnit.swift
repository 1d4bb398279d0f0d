import CareCore

/// What a figure is a number of, as a report or a ledger names it: `%`, `£000`, `children`, `per 10,000`.
public struct FigureUnit: Hashable, Sendable {
  /// The kinds that decide how a figure is printed.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Percent or percentage points.
    case percent
    /// An amount of money.
    case money
    /// Anything else: a count, a rate, days, a verdict.
    case other
  }

  /// The unit as it is named.
  public let name: String

  /// How figures in the unit are printed.
  public let kind: Kind

  /// How many pounds one unit of money is: 1,000 for `£000`; 1 for any other unit.
  public let pounds: Int

  /// Reads the name of a unit; what is not known is ``Kind/other``.
  public init(_ name: String) {
    self.name = name
    let key = name.lowercased()
    switch key {
    case "%", "percent", "per cent", "percentage", "pp": (kind, pounds) = (.percent, 1)
    case "£m", "£ million", "£million", "gbp million", "£ m": (kind, pounds) = (.money, 1_000_000)
    case "£000", "£k", "£'000", "£000s", "£ 000", "£thousand": (kind, pounds) = (.money, 1000)
    default:
      pounds = 1
      let isMoney = key.hasPrefix("£") || key.hasPrefix("gbp")
      kind = isMoney ? .money : key.hasPrefix("percentage point") ? .percent : .other
    }
  }

  /// What a value in this unit is multiplied by to be compared with a printed number: 1,000,000 for a value in £m and `£9.8m`.
  ///
  /// A number without a multiplier stands in the unit itself, as in a table headed £000, unless it is far too large for it.
  func factor(to number: PrintedNumber) -> Fraction {
    guard kind == .money, pounds > 1 else { return 1 }
    let isInPounds = number.hasMultiplier || (number.unit == .pounds && number.value >= 100_000)
    return isInPounds ? Fraction(pounds) : 1
  }
}

extension FigureUnit: CustomStringConvertible {
  /// The unit as it is named.
  public var description: String { name }
}
