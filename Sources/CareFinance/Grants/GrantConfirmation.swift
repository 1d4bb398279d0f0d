public import CareCore

/// How sure a grant is. Recorded in ``SpecificGrant/confirmation``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum GrantConfirmation: String, CodeSet {
  /// Announced for the year.
  case confirmed
  /// An estimate, not yet announced.
  case estimated
  /// Not announced, and taken to go on as in the year before.
  case assumedAsLastYear
}

extension GrantConfirmation {
  /// What the list is called, for a reader.
  public static var title: String { "Confirmation" }

  /// The field that the code is recorded in: `confirmation`.
  public static var item: String { "confirmation" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 43") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .confirmed: "Confirmed"
    case .estimated: "Estimated"
    case .assumedAsLastYear: "Assumed as last year"
    }
  }
}
