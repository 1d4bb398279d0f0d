public import CareCore

/// The permanent arrangement that is planned for a child.
///
/// The codes are words of this library. Annex A, list 8, has seven of the routes: it calls special guardianship and
/// child arrangements one, and long-term fostering with and without a connected carer one.
@frozen public enum PermanenceRoute: String, CodeSet {
  /// Return to family.
  case returnHome
  /// Adoption.
  case adoption
  /// Special guardianship order.
  case specialGuardianship
  /// A child arrangements order that says with whom the child lives.
  case childArrangements
  /// Foster care until adulthood, permanent only once the child is formally matched with the carers.
  case longTermFostering
  /// Foster care until adulthood with a relative or friend.
  case connectedFostering
  /// Long-term residential care.
  case longTermResidential
  /// Supported living in the community.
  case supportedLiving
  /// Other route.
  case other
}

extension PermanenceRoute {
  /// What the list is called, for a reader.
  public static var title: String { "Permanence route" }

  /// The field that holds the code: `route`.
  public static var item: String { "route" }

  /// Where the words come from.
  public static var source: Source { .inspectionAnnexA("list 8, What is the permanence plan for this child?") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .returnHome: "Return to family"
    case .adoption: "Adoption"
    case .specialGuardianship: "Special guardianship order"
    case .childArrangements: "Child arrangements order"
    case .longTermFostering: "Long-term fostering"
    case .connectedFostering: "Long-term fostering with connected carer"
    case .longTermResidential: "Long-term residential care"
    case .supportedLiving: "Supported living in the community"
    case .other: "Other route"
    }
  }
}
