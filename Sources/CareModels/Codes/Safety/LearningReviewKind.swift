public import CareCore

/// A review held to learn from serious harm to children. The raw values are words of this library.
@frozen public enum LearningReviewKind: String, CodeSet {
  /// Rapid review.
  case rapid
  /// Child safeguarding practice review.
  case practice
  /// Of the former safeguarding children board.
  case seriousCase
  /// Other learning review.
  case otherLearning
}

extension LearningReviewKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of learning review" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source {
    .scrutinyPackSeptember2021("safeguarding partnership annual report, reviews")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .rapid: "Rapid review"
    case .practice: "Child safeguarding practice review"
    case .seriousCase: "Serious case review"
    case .otherLearning: "Other learning review"
    }
  }
}
