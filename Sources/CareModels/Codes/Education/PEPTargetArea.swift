public import CareCore

/// What a target of a personal education plan is about. Recorded in ``PEPTarget/area``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPTargetArea: String, CodeSet {
  /// Reading.
  case reading
  /// Writing.
  case writing
  /// Mathematics.
  case mathematics
  /// Another subject.
  case otherSubject
  /// Attendance.
  case attendance
  /// Behaviour.
  case behaviour
  /// Social, emotional and mental health.
  case emotional
  /// Transition or destination.
  case transition
  /// Enrichment and interests.
  case enrichment
  /// Communication and language.
  case communication
  /// Other.
  case other
}

extension PEPTargetArea {
  /// What the list is called, for a reader.
  public static var title: String { "Area of an education target" }

  /// The field that the code is recorded in: `area`.
  public static var item: String { "area" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 18–25") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .reading: "Reading"
    case .writing: "Writing"
    case .mathematics: "Mathematics"
    case .otherSubject: "Another subject"
    case .attendance: "Attendance"
    case .behaviour: "Behaviour"
    case .emotional: "Social, emotional and mental health"
    case .transition: "Transition or destination"
    case .enrichment: "Enrichment and interests"
    case .communication: "Communication and language"
    case .other: "Other"
    }
  }
}
