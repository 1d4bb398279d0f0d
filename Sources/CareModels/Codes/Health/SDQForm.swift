public import CareCore

/// Which form of the questionnaire was used. The bands of this library are for the form for 4 to 17. The raw values are
/// words of this library.
@frozen public enum SDQForm: String, CodeSet {
  /// Ages 2 to 4.
  case ages2To4
  /// Ages 4 to 17.
  case ages4To17
  /// Age 18 and over.
  case ages18Up
}

extension SDQForm {
  /// What the list is called, for a reader.
  public static var title: String { "SDQ form" }

  /// The field that the code is kept in: `form`.
  public static var item: String { "form" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .sdqScoring("questionnaires by age") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .ages2To4: "Ages 2 to 4"
    case .ages4To17: "Ages 4 to 17"
    case .ages18Up: "Age 18 and over"
    }
  }
}
