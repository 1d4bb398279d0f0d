public import CareCore

/// Why a review was late.
///
/// The codes are words of this library.
@frozen public enum ReviewLateReason: String, CodeSet {
  /// The service was not told that the child had come into care.
  case notificationMissed
  /// The process was unfamiliar, or staff had changed.
  case bookingProcess
  /// Nobody saw that a sentenced young person was also remanded.
  case remandNotIdentified
  /// A manager agreed to delay the second part.
  case secondPartAgreed
  /// Staff sickness.
  case staffSickness
  /// Other reason.
  case other
}

extension ReviewLateReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for late review" }

  /// The field that holds the code: `reasonLate`.
  public static var item: String { "reasonLate" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, timeliness") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notificationMissed: "Notification missed"
    case .bookingProcess: "Booking process"
    case .remandNotIdentified: "Remand not identified"
    case .secondPartAgreed: "Second part delayed by agreement"
    case .staffSickness: "Staff sickness"
    case .other: "Other reason"
    }
  }
}
