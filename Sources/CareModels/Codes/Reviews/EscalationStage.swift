public import CareCore

/// How far a concern has been taken, the mildest stage first.
///
/// The codes are words of this library.
@frozen public enum EscalationStage: String, CodeSet {
  /// A call to the worker or manager.
  case contact
  /// Informal alert.
  case informalAlert
  /// Formal alert.
  case formalAlert
  /// Raised in supervision with a safeguarding manager.
  case supervision
  /// Pre-challenge tracking meeting.
  case preChallenge
  /// With the assistant director and the agency decision maker.
  case challenge
  /// Taken outside the authority (Children and Young Persons Act 2008; IRO Handbook, dispute resolution).
  case cafcass
}

extension EscalationStage {
  /// What the list is called, for a reader.
  public static var title: String { "Stage of escalation" }

  /// The field that holds the code: `stage`.
  public static var item: String { "stage" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("sections 4, 7 and 8, challenge and escalation") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .contact: "Contact before an alert"
    case .informalAlert: "Informal alert"
    case .formalAlert: "Formal alert"
    case .supervision: "Supervision"
    case .preChallenge: "Pre-challenge tracking meeting"
    case .challenge: "Challenge meeting"
    case .cafcass: "Referral to Cafcass"
    }
  }
}
