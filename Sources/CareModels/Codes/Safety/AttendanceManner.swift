public import CareCore

/// How an agency took part in a meeting. The raw values are words of this library.
@frozen public enum AttendanceManner: String, CodeSet {
  /// In person.
  case inPerson
  /// By telephone or video.
  case remote
  /// By report only.
  case reportOnly
  /// Invited and absent.
  case absent
}

extension AttendanceManner {
  /// What the list is called, for a reader.
  public static var title: String { "Manner of attendance" }

  /// The field that the code is kept in: `manner`.
  public static var item: String { "manner" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJanuary2020("action plan, strategy discussions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inPerson: "In person"
    case .remote: "By telephone or video"
    case .reportOnly: "By report only"
    case .absent: "Invited and absent"
    }
  }
}
