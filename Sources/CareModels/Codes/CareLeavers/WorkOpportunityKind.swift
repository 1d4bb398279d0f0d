public import CareCore

/// What kind of work opportunity a care leaver was given. Recorded in ``WorkOpportunity/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum WorkOpportunityKind: String, CodeSet {
  /// Work trial.
  case workTrial
  /// Work experience.
  case workExperience
  /// Apprenticeship ring-fenced for care leavers.
  case ringFencedApprenticeship
  /// Other apprenticeship.
  case apprenticeship
  /// Internship or traineeship.
  case internship
  /// Job.
  case job
}

extension WorkOpportunityKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of work opportunity" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .workTrial: "Work trial"
    case .workExperience: "Work experience"
    case .ringFencedApprenticeship: "Apprenticeship ring-fenced for care leavers"
    case .apprenticeship: "Other apprenticeship"
    case .internship: "Internship or traineeship"
    case .job: "Job"
    }
  }
}
