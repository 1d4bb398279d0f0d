public import CareCore

/// What governors or a review panel decided on an exclusion. Recorded in ``SchoolExclusion/review``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum ExclusionReview: String, CodeSet {
  /// Upheld.
  case upheld
  /// Pupil reinstated.
  case reinstated
  /// Withdrawn by the head teacher.
  case withdrawn
  /// Governors to reconsider.
  case reconsider
  /// Not reviewed.
  case notReviewed
}

extension ExclusionReview {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of an exclusion's review" }

  /// The field that the code is recorded in: `review`.
  public static var item: String { "review" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraph 15") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .upheld: "Upheld"
    case .reinstated: "Pupil reinstated"
    case .withdrawn: "Withdrawn by the head teacher"
    case .reconsider: "Governors to reconsider"
    case .notReviewed: "Not reviewed"
    }
  }
}
