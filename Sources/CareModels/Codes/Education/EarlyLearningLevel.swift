public import CareCore

/// The level of a child in an early learning goal. Recorded in ``EarlyLearningResult/level``.
@frozen public enum EarlyLearningLevel: String, CodeSet {
  /// Emerging. Recorded as `1`.
  case emerging = "1"
  /// Expected. Recorded as `2`.
  case expected = "2"
  /// Exceeding (to 2021). Recorded as `3`.
  case exceeding = "3"
  /// Not assessed or exempt. Recorded as `A`.
  case notAssessed = "A"
}

extension EarlyLearningLevel {
  /// What the list is called, for a reader.
  public static var title: String { "Early learning level" }

  /// The field that the code is recorded in: `level`.
  public static var item: String { "level" }

  /// Where the list is published.
  public static var source: Source { .keyStageData("early years foundation stage profile") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .emerging: "Emerging"
    case .expected: "Expected"
    case .exceeding: "Exceeding (to 2021)"
    case .notAssessed: "Not assessed or exempt"
    }
  }

  /// The collection years in which the code may be recorded; a school year is named by the year in which it ends.
  public var validYears: ValidYears {
    switch self {
    case .exceeding: .through(2021)
    default: .always
    }
  }
}
