public import CareCore

/// How far a volunteer has come on the way to visiting a child.
///
/// The codes are words of this library.
@frozen public enum IndependentVisitorStage: String, CodeSet {
  /// Interested, and waiting for assessment.
  case prospective
  /// In assessment.
  case inAssessment
  /// Approved, and not yet matched with a child.
  case awaitingMatch
  /// Matched.
  case matched
  /// Left.
  case left
}

extension IndependentVisitorStage {
  /// What the list is called, for a reader.
  public static var title: String { "Stage of independent visitor" }

  /// The field that holds the code: `stage`.
  public static var item: String { "stage" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("3.1, independent visitors") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .prospective: "Prospective"
    case .inAssessment: "In assessment"
    case .awaitingMatch: "Awaiting a match"
    case .matched: "Matched"
    case .left: "Left"
    }
  }
}
