public import CareCore

/// Whether a pupil was suspended or permanently excluded. Recorded in ``SchoolExclusion/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum ExclusionKind: String, CodeSet {
  /// Suspension (fixed term exclusion).
  case suspension
  /// Permanent exclusion.
  case permanent
}

extension ExclusionKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of exclusion" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .virtualSchool2020("exclusions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .suspension: "Suspension (fixed term exclusion)"
    case .permanent: "Permanent exclusion"
    }
  }
}
