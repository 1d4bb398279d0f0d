public import CareCore

/// What called for a review.
///
/// The codes are words of this library.
@frozen public enum ReviewTrigger: String, CodeSet {
  /// It was due.
  case scheduled
  /// Concern about drift or delay in permanence or care planning.
  case driftOrDelay
  /// Change of care plan.
  case carePlanChange
  /// Planned placement move.
  case plannedMove
  /// A move that was not planned; a review is to follow within 28 days.
  case unplannedMove
  /// Risk of placement breakdown.
  case breakdownRisk
  /// Child's request.
  case childRequest
  /// Other trigger.
  case other
}

extension ReviewTrigger {
  /// What the list is called, for a reader.
  public static var title: String { "Trigger of review" }

  /// The field that holds the code: `trigger`.
  public static var item: String { "trigger" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, children in care") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .scheduled: "Scheduled"
    case .driftOrDelay: "Drift or delay"
    case .carePlanChange: "Change of care plan"
    case .plannedMove: "Planned placement move"
    case .unplannedMove: "Unplanned placement move"
    case .breakdownRisk: "Risk of placement breakdown"
    case .childRequest: "Child's request"
    case .other: "Other trigger"
    }
  }
}
