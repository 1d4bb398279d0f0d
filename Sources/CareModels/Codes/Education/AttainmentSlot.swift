public import CareCore

/// The slot of Attainment 8 that a result fills. Recorded in ``GCSEResult/slot``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AttainmentSlot: String, CodeSet {
  /// English.
  case english
  /// Mathematics.
  case mathematics
  /// English Baccalaureate.
  case ebacc
  /// Open.
  case open
  /// In no slot.
  case unused
}

extension AttainmentSlot {
  /// What the list is called, for a reader.
  public static var title: String { "Attainment 8 slot" }

  /// The field that the code is recorded in: `slot`.
  public static var item: String { "slot" }

  /// Where the list is named.
  public static var source: Source { .keyStageData("key stage 4, Attainment 8") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .english: "English"
    case .mathematics: "Mathematics"
    case .ebacc: "English Baccalaureate"
    case .open: "Open"
    case .unused: "In no slot"
    }
  }
}
