public import CareCore

/// What a contact with the front door asks for. The raw values are words of this library.
@frozen public enum ContactKind: String, CodeSet {
  /// Information sharing.
  case informationSharing
  /// Request for early help.
  case earlyHelpRequest
  /// Request for social work support.
  case socialWorkRequest
}

extension ContactKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of contact" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("departmental overview, First Response") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .informationSharing: "Information sharing"
    case .earlyHelpRequest: "Request for early help"
    case .socialWorkRequest: "Request for social work support"
    }
  }
}
