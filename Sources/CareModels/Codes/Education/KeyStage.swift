public import CareCore

/// A stage of the national curriculum at the end of which children are assessed. Recorded in
/// ``PrimaryAssessment/keyStage``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum KeyStage: String, CodeSet {
  /// Early years foundation stage. Recorded as `EYFS`.
  case foundation = "EYFS"
  /// Key stage 1. Recorded as `KS1`.
  case one = "KS1"
  /// Key stage 2. Recorded as `KS2`.
  case two = "KS2"
  /// Key stage 3. Recorded as `KS3`.
  case three = "KS3"
  /// Key stage 4. Recorded as `KS4`.
  case four = "KS4"
  /// Key stage 5 (16–18). Recorded as `KS5`.
  case five = "KS5"
}

extension KeyStage {
  /// What the list is called, for a reader.
  public static var title: String { "Key stage" }

  /// The field that the code is recorded in: `keyStage`.
  public static var item: String { "keyStage" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.7") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .foundation: "Early years foundation stage"
    case .one: "Key stage 1"
    case .two: "Key stage 2"
    case .three: "Key stage 3"
    case .four: "Key stage 4"
    case .five: "Key stage 5 (16–18)"
    }
  }
}
