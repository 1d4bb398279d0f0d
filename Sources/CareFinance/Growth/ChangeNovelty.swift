public import CareCore

/// Whether a line was in the strategy before. Recorded in ``BudgetChange/novelty``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum ChangeNovelty: String, CodeSet {
  /// Not in the strategy before: no star.
  case new
  /// In the strategy before, unchanged: one star.
  case unchanged
  /// In the strategy before, and amended: two stars.
  case amended
}

extension ChangeNovelty {
  /// What the list is called, for a reader.
  public static var title: String { "Novelty" }

  /// The field that the code is recorded in: `novelty`.
  public static var item: String { "novelty" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 12") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .new: "New"
    case .unchanged: "Unchanged from the previous strategy"
    case .amended: "Amended since the previous strategy"
    }
  }
}
