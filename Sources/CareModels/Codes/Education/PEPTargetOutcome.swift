public import CareCore

/// What came of a target of a personal education plan. Recorded in ``PEPTarget/outcome``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPTargetOutcome: String, CodeSet {
  /// Met.
  case met
  /// Partially met.
  case partiallyMet
  /// Not met.
  case notMet
  /// Intervention postponed.
  case postponed
}

extension PEPTargetOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of an education target" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 18–22") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .met: "Met"
    case .partiallyMet: "Partially met"
    case .notMet: "Not met"
    case .postponed: "Intervention postponed"
    }
  }
}
