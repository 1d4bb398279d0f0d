public import CareCore

/// How settled the budget of a year is. Recorded in ``RollForwardYear/status``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum BudgetStatus: String, CodeSet {
  /// Put forward for decision: the first year of a strategy.
  case proposed
  /// A forecast for a later year of the strategy.
  case provisional
  /// Decided by full council.
  case approved
}

extension BudgetStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Budget status" }

  /// The field that the code is recorded in: `status`.
  public static var item: String { "status" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 7") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .proposed: "Proposed"
    case .provisional: "Provisional"
    case .approved: "Approved"
    }
  }
}
