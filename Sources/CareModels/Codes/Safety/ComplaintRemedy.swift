public import CareCore

/// What was done about a complaint. The raw values are words of this library.
@frozen public enum ComplaintRemedy: String, CodeSet {
  /// Resolved through discussion.
  case discussion
  /// Apology.
  case apology
  /// Action agreed.
  case action
  /// Learning for the provider.
  case providerLearning
  /// Other.
  case otherRemedy
}

extension ComplaintRemedy {
  /// What the list is called, for a reader.
  public static var title: String { "Remedy for complaint" }

  /// The field that the code is kept in: `remedies`.
  public static var item: String { "remedies" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("8, findings and resolution") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .discussion: "Resolved through discussion"
    case .apology: "Apology"
    case .action: "Action agreed"
    case .providerLearning: "Learning for the provider"
    case .otherRemedy: "Other"
    }
  }
}
