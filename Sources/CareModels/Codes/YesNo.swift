public import CareCore

/// Yes or no. Returned in the OC2 table as `CONVICTED`, `HEALTH_CHECK`, `IMMUNISATIONS`, `TEETH_CHECK`,
/// `HEALTH_ASSESSMENT`, `SUBSTANCE_MISUSE`, `INTERVENTION_RECEIVED` and `INTERVENTION_OFFERED`.
///
/// What each item asks is in `Documentation/Reference/CodeSets.md`. Source: guide to the SSDA903 collection, as
/// specified for 2017–2026.
@frozen public enum YesNo: String, CodeSet {
  /// No. Returned as `0`.
  case no = "0"
  /// Yes. Returned as `1`.
  case yes = "1"
}

extension YesNo {
  /// What the list is called, for a reader.
  public static var title: String { "Yes or no" }

  /// The first of the eight items that the code is returned in: `CONVICTED`.
  public static var item: String { "CONVICTED" }

  /// Where the list is published.
  public static var source: Source { .ssda903("OC2 indicators") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .no: "No"
    case .yes: "Yes"
    }
  }
}

extension YesNo {
  /// Whether the answer is yes.
  @inlinable public var isYes: Bool {
    switch self {
    case .yes: true
    case .no: false
    }
  }

  /// The code for an answer.
  @inlinable
  public init(_ answer: Bool) { self = answer ? .yes : .no }
}
