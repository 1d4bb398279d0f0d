public import CareCore

/// Whether the education that a child gets at home is suitable. Recorded in ``HomeEducation/suitability``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum HomeEducationSuitability: String, CodeSet {
  /// Suitable.
  case suitable
  /// Not suitable.
  case unsuitable
  /// Not enough evidence.
  case insufficientEvidence
  /// Not yet assessed.
  case notAssessed
}

extension HomeEducationSuitability {
  /// What the list is called, for a reader.
  public static var title: String { "Suitability of home education" }

  /// The field that the code is recorded in: `suitability`.
  public static var item: String { "suitability" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraphs 12–14") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .suitable: "Suitable"
    case .unsuitable: "Not suitable"
    case .insufficientEvidence: "Not enough evidence"
    case .notAssessed: "Not yet assessed"
    }
  }
}
