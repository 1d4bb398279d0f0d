public import CareCore

/// How well an action is going: red, amber or green.
///
/// The codes are words of this library.
@frozen public enum ProgressRating: String, CodeSet {
  /// Not on course.
  case red
  /// Under way, with something in the way of it.
  case amber
  /// On course, or done.
  case green
  /// Done and evidenced, where a plan tells it from green.
  case complete
  /// Not rated.
  case notRated
}

extension ProgressRating {
  /// What the list is called, for a reader.
  public static var title: String { "Progress rating" }

  /// The field that holds the code: `rating`.
  public static var item: String { "rating" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("progress RAG") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    case .complete: "Complete"
    case .notRated: "Not rated"
    }
  }
}
