public import CareCore

/// Why a household left fostering, or an applicant left recruitment.
///
/// The codes are words of this library.
@frozen public enum CarerLeavingReason: String, CodeSet {
  /// Retired.
  case retired
  /// Resigned.
  case resigned
  /// Health.
  case health
  /// Moved away.
  case moved
  /// Transferred to another service.
  case transferred
  /// A carer who took an order for a child in placement.
  case specialGuardian
  /// Approval ended by the service.
  case approvalEnded
  /// Found unsuitable.
  case unsuitable
  /// Change of circumstances.
  case circumstances
  /// Other reason.
  case other
}

extension CarerLeavingReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for leaving fostering" }

  /// The field that holds the code: `reasonLeft`.
  public static var item: String { "reasonLeft" }

  /// Where the words come from.
  public static var source: Source { .fosteringMinutes("43(i), carers lost") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .retired: "Retired"
    case .resigned: "Resigned"
    case .health: "Health"
    case .moved: "Moved away"
    case .transferred: "Transferred to another service"
    case .specialGuardian: "Became special guardian or adopter"
    case .approvalEnded: "Approval ended by the service"
    case .unsuitable: "Found unsuitable"
    case .circumstances: "Change of circumstances"
    case .other: "Other reason"
    }
  }
}
