public import CareCore

/// Who answered a strengths and difficulties questionnaire. The return takes the main carer's. The raw values are words
/// of this library.
@frozen public enum SDQInformant: String, CodeSet {
  /// Parent or carer.
  case parentOrCarer
  /// Teacher.
  case teacher
  /// The self-report form, from 11.
  case young
}

extension SDQInformant {
  /// What the list is called, for a reader.
  public static var title: String { "SDQ informant" }

  /// The field that the code is kept in: `informant`.
  public static var item: String { "informant" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .sdqScoring("informants") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .parentOrCarer: "Parent or carer"
    case .teacher: "Teacher"
    case .young: "The child or young person"
    }
  }
}
