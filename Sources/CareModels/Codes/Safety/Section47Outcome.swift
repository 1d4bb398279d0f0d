public import CareCore

/// What a section 47 enquiry found. The raw values are words of this library.
@frozen public enum Section47Outcome: String, CodeSet {
  /// Concerns not substantiated.
  case notSubstantiated
  /// Substantiated, no continuing risk of significant harm.
  case substantiatedNoRisk
  /// Substantiated, conference to be held.
  case substantiatedConference
  /// Ended without an outcome.
  case ended
}

extension Section47Outcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of section 47 enquiry" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .workingTogether("outcomes of section 47 enquiries") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notSubstantiated: "Concerns not substantiated"
    case .substantiatedNoRisk: "Substantiated, no continuing risk of significant harm"
    case .substantiatedConference: "Substantiated, conference to be held"
    case .ended: "Ended without an outcome"
    }
  }
}
