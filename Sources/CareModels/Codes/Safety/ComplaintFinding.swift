public import CareCore

/// What was found about a complaint.
@frozen public enum ComplaintFinding: String, CodeSet {
  /// Resolved without one. Recorded as `no-finding`.
  case noFinding = "no-finding"
  /// No fault. Recorded as `no-fault`.
  case noFault = "no-fault"
  /// Fault.
  case fault
}

extension ComplaintFinding {
  /// What the list is called, for a reader.
  public static var title: String { "Finding on complaint" }

  /// The field that the code is kept in: `finding`.
  public static var item: String { "finding" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("8, findings") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .noFinding: "No finding"
    case .noFault: "No fault"
    case .fault: "Fault"
    }
  }
}
