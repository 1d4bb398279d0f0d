public import CareCore

/// Where a child went missing from. The raw values are words of this library.
@frozen public enum MissingFrom: String, CodeSet {
  /// Home.
  case home
  /// Placement.
  case placement
  /// School.
  case school
  /// Somewhere else.
  case other
}

extension MissingFrom {
  /// What the list is called, for a reader.
  public static var title: String { "Missing from" }

  /// The field that the code is kept in: `missingFrom`.
  public static var item: String { "missingFrom" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .missingGuidance("children missing from home or care") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .home: "Home"
    case .placement: "Placement"
    case .school: "School"
    case .other: "Somewhere else"
    }
  }
}
