public import CareCore

/// A substance that a child misuses. Tobacco is not one. The raw values are words of this library.
@frozen public enum SubstanceKind: String, CodeSet {
  /// Alcohol.
  case alcohol
  /// Cannabis.
  case cannabis
  /// Solvents and other volatile substances.
  case solvents
  /// Other drugs.
  case otherDrugs
}

extension SubstanceKind {
  /// What the list is called, for a reader.
  public static var title: String { "Substance" }

  /// The field that the code is kept in: `substances`.
  public static var item: String { "substances" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .ssda903("SUBSTANCE_MISUSE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .alcohol: "Alcohol"
    case .cannabis: "Cannabis"
    case .solvents: "Solvents and other volatile substances"
    case .otherDrugs: "Other drugs"
    }
  }
}
