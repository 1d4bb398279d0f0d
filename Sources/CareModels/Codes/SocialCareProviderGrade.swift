public import CareCore

/// Ofsted's grade for the overall effectiveness of a social care provider.
///
/// The numbers are keys of a regional data set, not codes that Ofsted publishes. Source: Ofsted, social care common
/// inspection framework, overall experiences and progress; numbered as in the LIIA sufficiency data set.
@frozen public enum SocialCareProviderGrade: String, CodeSet {
  /// Outstanding. Recorded as `1`.
  case outstanding = "1"
  /// Good. Recorded as `2`.
  case good = "2"
  /// Requires improvement to be good. Recorded as `3`.
  case requiresImprovement = "3"
  /// Adequate, which is no longer given. Recorded as `4`.
  case adequate = "4"
  /// Inadequate. Recorded as `5`.
  case inadequate = "5"
}

extension SocialCareProviderGrade {
  /// What the list is called, for a reader.
  public static var title: String { "Social care provider grade" }

  /// What the grade is of: `Overall effectiveness`.
  public static var item: String { "Overall effectiveness" }

  /// Where the list is published.
  public static var source: Source {
    Source(
      "Ofsted, social care common inspection framework", "overall grades, numbered as in the LIIA sufficiency data set")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement to be good"
    case .adequate: "Adequate"
    case .inadequate: "Inadequate"
    }
  }
}
