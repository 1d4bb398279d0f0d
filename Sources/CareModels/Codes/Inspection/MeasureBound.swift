public import CareCore

/// What the number of a reading stands for.
///
/// The codes are words of this library.
@frozen public enum MeasureBound: String, CodeSet {
  /// Exactly.
  case exactly
  /// A floor, as for every team.
  case atLeast
  /// At most.
  case atMost
  /// About.
  case about
  /// From the value to the upper value.
  case range
}

extension MeasureBound {
  /// What the list is called, for a reader.
  public static var title: String { "Bound of a reading" }

  /// The field that holds the code: `bound`.
  public static var item: String { "bound" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("lower bounds and ranges") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .exactly: "Exactly"
    case .atLeast: "At least"
    case .atMost: "At most"
    case .about: "About"
    case .range: "Range"
    }
  }
}
