public import CareCore

/// A group of young people that a specialist mental health team serves first.
@frozen public enum VulnerableGroup: String, CodeSet {
  /// Adopted.
  case adopted
  /// Looked after. Recorded as `looked-after`.
  case lookedAfter = "looked-after"
  /// Young offender. Recorded as `offenders`.
  case youngOffender = "offenders"
  /// Homeless.
  case homeless
  /// Placed by another authority. Recorded as `other-la`.
  case placedByOtherAuthority = "other-la"
  /// Family or staff of the other groups. Recorded as `families-staff`.
  case familyOrStaff = "families-staff"
}

extension VulnerableGroup {
  /// What the list is called, for a reader.
  public static var title: String { "Group served by the mental health team" }

  /// The field that the code is kept in: `groups`.
  public static var item: String { "groups" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, young people's team") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .adopted: "Adopted"
    case .lookedAfter: "Looked after"
    case .youngOffender: "Young offender"
    case .homeless: "Homeless"
    case .placedByOtherAuthority: "Placed by another authority"
    case .familyOrStaff: "Family or staff of the other groups"
    }
  }
}
