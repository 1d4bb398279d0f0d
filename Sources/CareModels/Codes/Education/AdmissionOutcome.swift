public import CareCore

/// What came of an application for a school place. Recorded in ``SchoolAdmission/outcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AdmissionOutcome: String, CodeSet {
  /// Place offered.
  case offered
  /// Place refused.
  case refused
  /// School directed to admit.
  case directed
  /// Application withdrawn.
  case withdrawn
  /// Not yet decided.
  case pending
}

extension AdmissionOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "School admission outcome" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is named.
  public static var source: Source { .virtualSchool2020("in-year admissions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .offered: "Place offered"
    case .refused: "Place refused"
    case .directed: "School directed to admit"
    case .withdrawn: "Application withdrawn"
    case .pending: "Not yet decided"
    }
  }
}
