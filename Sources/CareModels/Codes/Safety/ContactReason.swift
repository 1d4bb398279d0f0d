public import CareCore

/// The main reason for a contact. The raw values are words of this library.
@frozen public enum ContactReason: String, CodeSet {
  /// Domestic abuse.
  case domesticAbuse
  /// Abuse or neglect.
  case abuseOrNeglect
  /// Exploitation.
  case exploitation
  /// Missing.
  case missing
  /// Mental health.
  case mentalHealth
  /// Behaviour.
  case behaviour
  /// Disability.
  case disability
  /// Family support.
  case familySupport
  /// Other reason.
  case other
}

extension ContactReason {
  /// What the list is called, for a reader.
  public static var title: String { "Main reason for contact" }

  /// The field that the code is kept in: `reason`.
  public static var item: String { "reason" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("recovery report, paragraphs 15 and 16") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .domesticAbuse: "Domestic abuse"
    case .abuseOrNeglect: "Abuse or neglect"
    case .exploitation: "Exploitation"
    case .missing: "Missing"
    case .mentalHealth: "Mental health"
    case .behaviour: "Behaviour"
    case .disability: "Disability"
    case .familySupport: "Family support"
    case .other: "Other reason"
    }
  }
}
