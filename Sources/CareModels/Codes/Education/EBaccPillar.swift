public import CareCore

/// The pillar of the English Baccalaureate that a subject belongs to. Recorded in ``GCSEResult/pillar``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum EBaccPillar: String, CodeSet {
  /// English.
  case english
  /// Mathematics.
  case mathematics
  /// Science.
  case science
  /// History or geography.
  case humanities
  /// Languages.
  case languages
  /// In no pillar.
  case notCounted
}

extension EBaccPillar {
  /// What the list is called, for a reader.
  public static var title: String { "English Baccalaureate pillar" }

  /// The field that the code is recorded in: `pillar`.
  public static var item: String { "pillar" }

  /// Where the list is named.
  public static var source: Source { .keyStageData("key stage 4, English Baccalaureate") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .english: "English"
    case .mathematics: "Mathematics"
    case .science: "Science"
    case .humanities: "History or geography"
    case .languages: "Languages"
    case .notCounted: "In no pillar"
    }
  }
}
