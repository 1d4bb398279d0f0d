public import CareCore

/// How a meeting was held.
///
/// The codes are words of this library.
@frozen public enum MeetingFormat: String, CodeSet {
  /// Face to face.
  case faceToFace
  /// By video or telephone.
  case virtual
  /// Some in the room and some not.
  case hybrid
  /// Without a meeting.
  case paper
}

extension MeetingFormat {
  /// What the list is called, for a reader.
  public static var title: String { "Format of meeting" }

  /// The field that holds the code: `format`.
  public static var item: String { "format" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("sections 6 to 8, formats of meetings") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .faceToFace: "Face to face"
    case .virtual: "Virtual"
    case .hybrid: "Hybrid"
    case .paper: "On paper"
    }
  }
}
