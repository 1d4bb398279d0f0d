public import CareCore

/// A block of the Dedicated Schools Grant. Recorded in ``BlockAllocation/block``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum GrantBlock: String, CodeSet {
  /// The formula for mainstream schools, and growth.
  case schools
  /// Duties of the authority for all schools, and historic commitments.
  case central
  /// Special educational needs and alternative provision.
  case highNeeds
  /// Early education of children under five.
  case earlyYears
}

extension GrantBlock {
  /// What the list is called, for a reader.
  public static var title: String { "Grant block" }

  /// The field that the code is recorded in: `block`.
  public static var item: String { "block" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("table of the blocks before paragraph 20") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .schools: "Schools"
    case .central: "Central school services"
    case .highNeeds: "High needs"
    case .earlyYears: "Early years"
    }
  }
}
