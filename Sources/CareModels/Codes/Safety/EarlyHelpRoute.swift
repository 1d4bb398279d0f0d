public import CareCore

/// How a family came to early help. The printed referral counts leave the last two out. The raw values are words of
/// this library.
@frozen public enum EarlyHelpRoute: String, CodeSet {
  /// Referral.
  case referral
  /// Criminal justice system.
  case criminalJustice
  /// Notification of prospective parents.
  case prospectiveParents
}

extension EarlyHelpRoute {
  /// What the list is called, for a reader.
  public static var title: String { "Route into early help" }

  /// The field that the code is kept in: `route`.
  public static var item: String { "route" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("recovery report, paragraph 17") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .referral: "Referral"
    case .criminalJustice: "Criminal justice system"
    case .prospectiveParents: "Notification of prospective parents"
    }
  }
}
