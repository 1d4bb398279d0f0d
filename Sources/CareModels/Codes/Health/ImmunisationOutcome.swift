public import CareCore

/// What came of a dose of a vaccine that was due. The raw values are words of this library.
@frozen public enum ImmunisationOutcome: String, CodeSet {
  /// Given, whether before or during care.
  case given
  /// Declined.
  case declined
  /// Not given for a medical reason.
  case contraindicated
  /// Appointment missed.
  case notAttended
}

extension ImmunisationOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of immunisation" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, immunisation") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .given: "Given"
    case .declined: "Declined"
    case .contraindicated: "Not given for a medical reason"
    case .notAttended: "Appointment missed"
    }
  }
}
