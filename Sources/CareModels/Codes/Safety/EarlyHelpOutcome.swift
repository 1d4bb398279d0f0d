public import CareCore

/// How early help for a family or a person ended. The raw values are words of this library.
@frozen public enum EarlyHelpOutcome: String, CodeSet {
  /// Needs met.
  case needsMet
  /// Stepped up to social care.
  case steppedUp
  /// Passed to another service.
  case otherService
  /// Support declined.
  case declined
  /// Contact lost.
  case disengaged
  /// Moved out of the area.
  case movedAway
  /// Other.
  case other
}

extension EarlyHelpOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of early help" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("recovery report, paragraphs 17–21") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .needsMet: "Needs met"
    case .steppedUp: "Stepped up to social care"
    case .otherService: "Passed to another service"
    case .declined: "Support declined"
    case .disengaged: "Contact lost"
    case .movedAway: "Moved out of the area"
    case .other: "Other"
    }
  }
}
