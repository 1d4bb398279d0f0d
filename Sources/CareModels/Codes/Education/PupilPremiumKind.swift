public import CareCore

/// On what ground pupil premium is paid. Recorded in ``PupilPremiumAllocation/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PupilPremiumKind: String, CodeSet {
  /// Looked after (Pupil Premium Plus).
  case lookedAfter
  /// Previously looked after.
  case previouslyLookedAfter
  /// Free school meals, primary.
  case freeMealsPrimary
  /// Free school meals, secondary.
  case freeMealsSecondary
  /// Early years pupil premium.
  case earlyYears
  /// Post-16 looked after or care leaver.
  case postSixteen
  /// Service child.
  case service
}

extension PupilPremiumKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of pupil premium" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 18–25") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .lookedAfter: "Looked after (Pupil Premium Plus)"
    case .previouslyLookedAfter: "Previously looked after"
    case .freeMealsPrimary: "Free school meals, primary"
    case .freeMealsSecondary: "Free school meals, secondary"
    case .earlyYears: "Early years pupil premium"
    case .postSixteen: "Post-16 looked after or care leaver"
    case .service: "Service child"
    }
  }
}
