public import CareCore

/// What is done with a grant. Recorded in ``SpecificGrant/treatment``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum GrantTreatment: String, CodeSet {
  /// Kept to one purpose: the schools budget.
  case ringFenced
  /// Paid on in full to schools or providers.
  case passported
  /// Kept for services of the authority.
  case retained
  /// Partly paid on, partly kept.
  case shared
}

extension GrantTreatment {
  /// What the list is called, for a reader.
  public static var title: String { "Treatment" }

  /// The field that the code is recorded in: `treatment`.
  public static var item: String { "treatment" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraphs 20 and 43") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .ringFenced: "Ring-fenced"
    case .passported: "Passported"
    case .retained: "Retained"
    case .shared: "Shared"
    }
  }
}
