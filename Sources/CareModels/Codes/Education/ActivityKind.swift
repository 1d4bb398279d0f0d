public import CareCore

/// What kind of activity a virtual school ran for children. Recorded in ``VirtualSchoolActivity/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum ActivityKind: String, CodeSet {
  /// Theatre or museum trip.
  case theatre
  /// Sport or outdoor activity.
  case sport
  /// Residential trip.
  case residential
  /// University experience.
  case university
  /// Workshop.
  case workshop
  /// Careers or subject event.
  case careers
  /// Awards and celebration.
  case awards
  /// Creative writing or artwork.
  case publication
  /// Other activity.
  case other
}

extension ActivityKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of virtual school activity" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .virtualSchool2020("paragraphs 29–37") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .theatre: "Theatre or museum trip"
    case .sport: "Sport or outdoor activity"
    case .residential: "Residential trip"
    case .university: "University experience"
    case .workshop: "Workshop"
    case .careers: "Careers or subject event"
    case .awards: "Awards and celebration"
    case .publication: "Creative writing or artwork"
    case .other: "Other activity"
    }
  }
}
