public import CareCore

/// Who somebody is at a review.
///
/// The codes are words of this library.
@frozen public enum ReviewRole: String, CodeSet {
  /// Child.
  case child
  /// A parent or another person with parental responsibility.
  case parent
  /// Carer.
  case carer
  /// Social worker.
  case socialWorker
  /// Independent reviewing officer.
  case reviewingOfficer
  /// School or virtual school.
  case school
  /// Health professional.
  case health
  /// Advocate.
  case advocate
  /// Personal adviser.
  case personalAdviser
  /// Children's guardian.
  case guardian
  /// Other.
  case other
}

extension ReviewRole {
  /// What the list is called, for a reader.
  public static var title: String { "Role at review" }

  /// The field that holds the code: `role`.
  public static var item: String { "role" }

  /// Where the words come from.
  public static var source: Source { .carePlanningRegulations("regulations 35 to 37") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .child: "Child"
    case .parent: "Parent"
    case .carer: "Carer"
    case .socialWorker: "Social worker"
    case .reviewingOfficer: "Independent reviewing officer"
    case .school: "School or virtual school"
    case .health: "Health professional"
    case .advocate: "Advocate"
    case .personalAdviser: "Personal adviser"
    case .guardian: "Children's guardian"
    case .other: "Other"
    }
  }
}
