public import CareCore

/// The colour that sets how often and how a child is seen. The raw values are words of this library.
@frozen public enum ContactRiskRating: String, CodeSet {
  /// Red.
  case red
  /// Amber.
  case amber
  /// Green.
  case green
}

extension ContactRiskRating {
  /// What the list is called, for a reader.
  public static var title: String { "Risk rating of case" }

  /// The field that the code is kept in: `rating`.
  public static var item: String { "rating" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("recovery report, paragraph 26") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    }
  }
}
