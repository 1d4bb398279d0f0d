public import CareCore

/// Who provides a placement, as reports on placements and their cost divide it. The provider that is returned is
/// ``Episode/provider``.
///
/// The codes are words of this library.
@frozen public enum PlacementSourcing: String, CodeSet {
  /// The responsible authority's own carers, homes and lodgings.
  case inHouse
  /// A fostering agency outside the authority, private or voluntary.
  case agency
  /// A private provider that is no fostering agency.
  case privateProvider
  /// A voluntary or charitable provider that is no fostering agency.
  case voluntaryProvider
  /// Another local authority.
  case otherAuthority
  /// The health service, or a public body that is no local authority.
  case otherPublic
  /// Nobody provides it: the child is with parents or adopters.
  case family
}

extension PlacementSourcing {
  /// What the list is called, for a reader.
  public static var title: String { "Placement sourcing" }

  /// The field that holds the code: `sourcing`.
  public static var item: String { "sourcing" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("2.5, providers") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inHouse: "In-house"
    case .agency: "Independent fostering agency"
    case .privateProvider: "Private provider"
    case .voluntaryProvider: "Voluntary provider"
    case .otherAuthority: "Another local authority"
    case .otherPublic: "Another public body"
    case .family: "Parents or adopters"
    }
  }
}
