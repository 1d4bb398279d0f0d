public import CareCore

/// The group in which children who go missing are reported.
@frozen public enum MissingReportingGroup: String, CodeSet {
  /// Not in care.
  case community
  /// In the care of this authority. Recorded as `local-cic`.
  case localChildInCare = "local-cic"
  /// In the care of another authority, placed here. Recorded as `other-cic`.
  case otherAuthorityChildInCare = "other-cic"
}

extension MissingReportingGroup {
  /// What the list is called, for a reader.
  public static var title: String { "Group for missing reports" }

  /// The field that the code is kept in: `group`.
  public static var item: String { "group" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("6.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .community: "Not in care"
    case .localChildInCare: "In the care of this authority"
    case .otherAuthorityChildInCare: "In the care of another authority, placed here"
    }
  }
}
