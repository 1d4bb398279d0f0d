public import CareCore

/// How settled an allocation is. Recorded in ``BlockAllocation/status``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum SettlementStatus: String, CodeSet {
  /// On the census of the October before the last; to be issued again.
  case provisional
  /// Worked out by the authority until it is confirmed.
  case estimated
  /// Issued again on a later census; another may follow.
  case updated
  /// Confirmed.
  case final
}

extension SettlementStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Settlement" }

  /// The field that the code is recorded in: `status`.
  public static var item: String { "status" }

  /// Where the list is named.
  public static var source: Source {
    .strategy2020("table of the blocks before paragraph 20, and paragraphs 22 and 32")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .provisional: "Provisional"
    case .estimated: "Estimated"
    case .updated: "Updated"
    case .final: "Final"
    }
  }
}
