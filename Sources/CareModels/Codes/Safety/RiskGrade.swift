public import CareCore

/// How high the risk of an open case is graded. The report names high and medium.
@frozen public enum RiskGrade: String, CodeSet {
  /// High. Recorded as `HIGH`.
  case high = "HIGH"
  /// Medium. Recorded as `MED`.
  case medium = "MED"
  /// Low. Recorded as `LOW`.
  case low = "LOW"
}

extension RiskGrade {
  /// What the list is called, for a reader.
  public static var title: String { "Risk grade" }

  /// The field that the code is kept in: `riskGrade`.
  public static var item: String { "riskGrade" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("6, weekly information sharing") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    }
  }
}
