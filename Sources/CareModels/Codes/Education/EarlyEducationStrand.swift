public import CareCore

/// Which free early education a child is entitled to. Recorded in ``EarlyEducationPlace/strand``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum EarlyEducationStrand: String, CodeSet {
  /// Universal, ages 3 and 4.
  case universal
  /// Targeted, disadvantaged 2 year olds.
  case targetedTwo
  /// Extended 30 hours, working parents of 3 and 4 year olds.
  case extended
  /// Working parents of 2 year olds.
  case workingParentsTwo
  /// Working parents of children from 9 months.
  case workingParentsUnderTwo
}

extension EarlyEducationStrand {
  /// What the list is called, for a reader.
  public static var title: String { "Early education entitlement" }

  /// The field that the code is recorded in: `strand`.
  public static var item: String { "strand" }

  /// Where the list is named.
  public static var source: Source { .dashboards("early years, free early education entitlement") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .universal: "Universal, ages 3 and 4"
    case .targetedTwo: "Targeted, disadvantaged 2 year olds"
    case .extended: "Extended 30 hours, working parents of 3 and 4 year olds"
    case .workingParentsTwo: "Working parents of 2 year olds"
    case .workingParentsUnderTwo: "Working parents of children from 9 months"
    }
  }
}
