public import CareCore

/// A subject assessed at the end of key stage 1 or 2. Recorded in ``PrimaryResult/subject``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PrimarySubject: String, CodeSet {
  /// Reading.
  case reading
  /// Writing.
  case writing
  /// Mathematics.
  case mathematics
  /// Grammar, punctuation and spelling.
  case grammar
  /// Science.
  case science
}

extension PrimarySubject {
  /// What the list is called, for a reader.
  public static var title: String { "Subject at key stages 1 and 2" }

  /// The field that the code is recorded in: `subject`.
  public static var item: String { "subject" }

  /// Where the list is named.
  public static var source: Source { .keyStageData("key stages 1 and 2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .reading: "Reading"
    case .writing: "Writing"
    case .mathematics: "Mathematics"
    case .grammar: "Grammar, punctuation and spelling"
    case .science: "Science"
    }
  }
}
