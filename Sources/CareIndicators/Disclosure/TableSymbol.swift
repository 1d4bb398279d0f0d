public import CareCore

/// What stands in a cell of a published table in place of a number.
///
/// Source: ``source``; the older letter for a number too small to show is ``k``.
public enum TableSymbol: String, CaseIterable, Codable, Hashable, Sendable {
  /// Held back so that nobody can be recognised. It does not say whether the number itself is small or stands beside
  /// one that is.
  case c
  /// Not applicable: there is nothing to take a figure over.
  case z
  /// Not available.
  case x
  /// Above nought, and would be shown as nought.
  case low
  /// The same as ``low`` in publications before the shorthand was harmonised, and in the statistics on children looked after.
  case k
  /// Of low reliability: taken over too few.
  case u

  /// What it means, for a legend.
  public var meaning: String {
    switch self {
    case .c: "confidential: not shown, so that nobody can be recognised from it or from the totals"
    case .z: "not applicable: there is nobody to take the figure over"
    case .x: "not available"
    case .low, .k: "above nought, but rounds to nought"
    case .u: "low reliability: taken over few"
    }
  }

  /// Where the symbols come from.
  public static let source = Source(
    "Department for Education, Open data standards; Government Analysis Function, Using symbols and shorthand",
    "Data symbols")
}
