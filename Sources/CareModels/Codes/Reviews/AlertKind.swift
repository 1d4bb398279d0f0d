public import CareCore

/// Whether an alert praises practice or raises a concern.
///
/// The codes are words of this library.
@frozen public enum AlertKind: String, CodeSet {
  /// Concern.
  case concern
  /// Good practice.
  case goodPractice
}

extension AlertKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of alert" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, challenge and escalation") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .concern: "Concern"
    case .goodPractice: "Good practice"
    }
  }
}
