public import CareCore

/// The help that an advocate or a children's rights officer gives.
///
/// The codes are words of this library.
@frozen public enum AdvocacyKind: String, CodeSet {
  /// Understanding rights.
  case understandingRights
  /// Information and advice.
  case informationAndAdvice
  /// Going along, or speaking for the child.
  case meeting
  /// Finding legal advice.
  case legalAdvice
  /// Making a complaint.
  case complaint
  /// Being heard by professionals.
  case beingHeard
}

extension AdvocacyKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of advocacy" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("2.2, children's rights officers") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .understandingRights: "Understanding rights"
    case .informationAndAdvice: "Information and advice"
    case .meeting: "At a meeting"
    case .legalAdvice: "Finding legal advice"
    case .complaint: "Making a complaint"
    case .beingHeard: "Being heard by professionals"
    }
  }
}
