public import CareCore

/// How a complaint was made. The raw values are words of this library.
@frozen public enum ComplaintRoute: String, CodeSet {
  /// Through an advocate.
  case advocate
  /// Directly.
  case direct
}

extension ComplaintRoute {
  /// What the list is called, for a reader.
  public static var title: String { "Route of complaint" }

  /// The field that the code is kept in: `route`.
  public static var item: String { "route" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("8") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .advocate: "Through an advocate"
    case .direct: "Directly"
    }
  }
}
