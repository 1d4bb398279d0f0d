public import CareCore

/// Which quarter of English authorities a figure falls in, the best first.
///
/// Source: Local Authority Interactive Tool, quartile bands. A measure that is neither better high nor better low has
/// no band.
@frozen public enum QuartileBand: String, CodeSet {
  /// Best quarter. Written as `A`.
  case best = "A"
  /// Second quarter. Written as `B`.
  case second = "B"
  /// Third quarter. Written as `C`.
  case third = "C"
  /// Worst quarter. Written as `D`.
  case worst = "D"
  /// Not applicable: neither high nor low is better. Written as `-`.
  case notApplicable = "-"
}

extension QuartileBand {
  /// What the list is called, for a reader.
  public static var title: String { "Quartile band" }

  /// The column of the tool that holds the band: `Quartile Banding`.
  public static var item: String { "Quartile Banding" }

  /// Where the list is published.
  public static var source: Source { Source("Local Authority Interactive Tool", "quartile bands") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .best: "Best quarter"
    case .second: "Second quarter"
    case .third: "Third quarter"
    case .worst: "Worst quarter"
    case .notApplicable: "Not applicable"
    }
  }
}
