public import CareCore

/// How far a child's permanence plan has come.
///
/// The codes are words of this library.
@frozen public enum PermanencePlanStatus: String, CodeSet {
  /// No plan.
  case noPlan
  /// Made, and waiting to be ratified by the panel or the court.
  case readyForRatification
  /// Agreed.
  case agreed
  /// The child lives where and with whom the plan says, and is to stay.
  case achieved
}

extension PermanencePlanStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Permanence plan status" }

  /// The field that holds the code: `status`.
  public static var item: String { "status" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, permanence") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .noPlan: "No plan"
    case .readyForRatification: "Ready for ratification"
    case .agreed: "Agreed"
    case .achieved: "Permanence achieved"
    }
  }
}
