public import CareCore

/// What a reviewing officer holds a child's case as.
///
/// The codes are words of this library.
@frozen public enum ReviewingRole: String, CodeSet {
  /// Independent reviewing officer of a looked-after child.
  case lookedAfter
  /// Chair of a child protection conference.
  case protection
  /// Chair of meetings about harmful sexual behaviour.
  case harmfulSexualBehaviour
  /// Reviewer of a care leaver's pathway plan.
  case pathwayPlan
}

extension ReviewingRole {
  /// What the list is called, for a reader.
  public static var title: String { "Reviewing role" }

  /// The field that holds the code: `role`.
  public static var item: String { "role" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 1") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .lookedAfter: "Reviewing officer"
    case .protection: "Conference chair"
    case .harmfulSexualBehaviour: "Harmful sexual behaviour"
    case .pathwayPlan: "Pathway plan"
    }
  }
}
