public import CareCore

/// How a person was seen or spoken to.
///
/// The codes are words of this library.
@frozen public enum ContactMethod: String, CodeSet {
  /// Face to face.
  case faceToFace
  /// By video.
  case video
  /// By telephone.
  case telephone
  /// In writing, by post or electronically.
  case message
}

extension ContactMethod {
  /// What the list is called, for a reader.
  public static var title: String { "Method of contact" }

  /// The field that holds the code: `method`.
  public static var item: String { "method" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("sections 6 to 8, formats of meetings") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .faceToFace: "Face to face"
    case .video: "By video"
    case .telephone: "By telephone"
    case .message: "By message"
    }
  }
}
