public import CareCore

/// How the child contributed to a personal education plan. Recorded in ``PersonalEducationPlan/contribution``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPContribution: String, CodeSet {
  /// Attended the meeting.
  case attended
  /// Gave written views.
  case views
  /// Attended and gave views.
  case both
  /// Neither.
  case neither
}

extension PEPContribution {
  /// What the list is called, for a reader.
  public static var title: String { "Child's contribution to the personal education plan" }

  /// The field that the code is recorded in: `contribution`.
  public static var item: String { "contribution" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .attended: "Attended the meeting"
    case .views: "Gave written views"
    case .both: "Attended and gave views"
    case .neither: "Neither"
    }
  }
}
