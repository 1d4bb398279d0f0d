public import CareCore

/// What came of a health check that was due. The raw values are words of this library.
@frozen public enum HealthCheckOutcome: String, CodeSet {
  /// Completed.
  case completed
  /// The child or the carer refused; counted as not done.
  case declined
  /// Appointment missed.
  case notAttended
  /// The service offered no appointment, as dentists did not in 2020; counted as not done.
  case serviceUnavailable
  /// Under twelve months; stays in the published denominator all the same.
  case tooYoung
}

extension HealthCheckOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of health check" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("Quarter 4 performance, paragraph 18") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .completed: "Completed"
    case .declined: "Declined"
    case .notAttended: "Appointment missed"
    case .serviceUnavailable: "Service not available"
    case .tooYoung: "Too young to be checked"
    }
  }
}
