public import CareCore

/// What stands in place of a number in a published table. `k` and `low` mean the same, as do `x` and `:`, and `k` and
/// `~`.
///
/// Source: Department for Education, guide for statistics producers, symbols in tables. It is the wording of national
/// tables and is not returned by authorities.
@frozen public enum SuppressionSymbol: String, CodeSet {
  /// Confidential: the figure is suppressed. Written as `c`.
  case confidential = "c"
  /// Not applicable. Written as `z`.
  case notApplicable = "z"
  /// Not available. Written as `x`.
  case notAvailable = "x"
  /// Rounds to zero but is not zero. Written as `k`.
  case roundsToZero = "k"
  /// Rounds to zero but is not zero, written out. Written as `low`.
  case low = "low"
  /// Low reliability. Written as `u`.
  case lowReliability = "u"
  /// Rounds to zero but is not zero; no longer used. Written as `~`.
  case roundsToZeroObsolete = "~"
  /// Not available; no longer used. Written as `:`.
  case notAvailableObsolete = ":"
}

extension SuppressionSymbol {
  /// What the list is called, for a reader.
  public static var title: String { "Symbol in place of a figure" }

  /// What the symbol is: `Symbol`.
  public static var item: String { "Symbol" }

  /// Where the list is published.
  public static var source: Source {
    Source("Department for Education analysts' guide", "Statistics production, user data, symbols")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .confidential: "Confidential"
    case .notApplicable: "Not applicable"
    case .notAvailable: "Not available"
    case .roundsToZero: "Rounds to zero but is not zero"
    case .low: "Rounds to zero but is not zero (written out)"
    case .lowReliability: "Low reliability"
    case .roundsToZeroObsolete: "Rounds to zero but is not zero (obsolete)"
    case .notAvailableObsolete: "Not available (obsolete)"
    }
  }
}

extension SuppressionSymbol {
  /// The symbol now used for the same thing: `k` for `low` and `~`, `x` for `:`, and otherwise the symbol itself.
  @inlinable public var current: SuppressionSymbol {
    switch self {
    case .low, .roundsToZeroObsolete: .roundsToZero
    case .notAvailableObsolete: .notAvailable
    default: self
    }
  }
}
