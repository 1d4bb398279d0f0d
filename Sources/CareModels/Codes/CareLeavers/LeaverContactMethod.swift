public import CareCore

/// How an authority was in contact with a care leaver. Recorded in ``LeavingCareContact/method``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum LeaverContactMethod: String, CodeSet {
  /// Visit at home.
  case visit
  /// Meeting elsewhere.
  case meeting
  /// Video call.
  case video
  /// Telephone.
  case telephone
  /// Text or other message.
  case message
  /// Letter.
  case letter
  /// Through somebody else.
  case thirdParty
}

extension LeaverContactMethod {
  /// What the list is called, for a reader.
  public static var title: String { "How a care leaver was contacted" }

  /// The field that the code is recorded in: `method`.
  public static var item: String { "method" }

  /// Where the list is named.
  public static var source: Source { .careLeaversOffer2020("ways of support") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .visit: "Visit at home"
    case .meeting: "Meeting elsewhere"
    case .video: "Video call"
    case .telephone: "Telephone"
    case .message: "Text or other message"
    case .letter: "Letter"
    case .thirdParty: "Through somebody else"
    }
  }
}
