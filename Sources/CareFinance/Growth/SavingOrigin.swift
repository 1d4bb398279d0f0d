public import CareCore

/// Who finds a saving. Recorded in ``BudgetChange/origin``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum SavingOrigin: String, CodeSet {
  /// A programme of transformation across the authority.
  case transformation
  /// The department itself.
  case departmental
}

extension SavingOrigin {
  /// What the list is called, for a reader.
  public static var title: String { "Origin of saving" }

  /// The field that the code is recorded in: `origin`.
  public static var item: String { "origin" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 12") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .transformation: "Transformation programme"
    case .departmental: "Departmental"
    }
  }
}
