public import CareCore

/// The subjects of key stage 4 that a measure names. Any other is `other`, with its name beside it. Recorded in
/// ``GCSEResult/subject``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum GCSESubject: String, CodeSet {
  /// English language.
  case englishLanguage
  /// English literature.
  case englishLiterature
  /// Mathematics.
  case mathematics
  /// Combined science.
  case combinedScience
  /// Biology.
  case biology
  /// Chemistry.
  case chemistry
  /// Physics.
  case physics
  /// Computer science.
  case computerScience
  /// History.
  case history
  /// Geography.
  case geography
  /// A language.
  case language
  /// Other subject.
  case other
}

extension GCSESubject {
  /// What the list is called, for a reader.
  public static var title: String { "Key stage 4 subject" }

  /// The field that the code is recorded in: `subject`.
  public static var item: String { "subject" }

  /// Where the list is named.
  public static var source: Source { .keyStageData("key stage 4") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .englishLanguage: "English language"
    case .englishLiterature: "English literature"
    case .mathematics: "Mathematics"
    case .combinedScience: "Combined science"
    case .biology: "Biology"
    case .chemistry: "Chemistry"
    case .physics: "Physics"
    case .computerScience: "Computer science"
    case .history: "History"
    case .geography: "Geography"
    case .language: "A language"
    case .other: "Other subject"
    }
  }
}
