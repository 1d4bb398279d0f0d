public import CareCore

/// How the meeting of a personal education plan was held. Recorded in ``PersonalEducationPlan/method``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPMeetingMethod: String, CodeSet {
  /// In person.
  case inPerson
  /// By video.
  case video
  /// By telephone.
  case telephone
  /// Some in person, some remote.
  case mixed
}

extension PEPMeetingMethod {
  /// What the list is called, for a reader.
  public static var title: String { "How a personal education plan meeting was held" }

  /// The field that the code is recorded in: `method`.
  public static var item: String { "method" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inPerson: "In person"
    case .video: "By video"
    case .telephone: "By telephone"
    case .mixed: "Some in person, some remote"
    }
  }
}
