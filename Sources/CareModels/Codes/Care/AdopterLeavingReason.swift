public import CareCore

/// Why a prospective adopter left the process before an order.
///
/// The codes are words of this library for the three reasons of Annex A, list 11.
@frozen public enum AdopterLeavingReason: String, CodeSet {
  /// Withdrew.
  case withdrew
  /// Process on hold.
  case onHold
  /// Application refused.
  case refused
}

extension AdopterLeavingReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for leaving adoption process" }

  /// The field that holds the code: `reasonLeft`.
  public static var item: String { "reasonLeft" }

  /// Where the words come from.
  public static var source: Source { .inspectionAnnexA("list 11, Reason for leaving adoption process") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .withdrew: "Withdrew"
    case .onHold: "Process on hold"
    case .refused: "Application refused"
    }
  }
}
