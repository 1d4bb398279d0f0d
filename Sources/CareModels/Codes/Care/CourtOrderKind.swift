public import CareCore

/// An order that a court made about a child.
///
/// The codes are words of this library.
@frozen public enum CourtOrderKind: String, CodeSet {
  /// Children Act 1989, section 38.
  case interimCareOrder
  /// Children Act 1989, section 31.
  case fullCareOrder
  /// Adoption and Children Act 2002, section 21.
  case placementOrder
  /// Children Act 1989, section 38.
  case interimSupervisionOrder
  /// Children Act 1989, section 31.
  case supervisionOrder
  /// Children Act 1989, section 14A.
  case specialGuardianshipOrder
  /// Children Act 1989, section 8; residence orders before April 2014 among them.
  case childArrangementsOrder
  /// Adoption and Children Act 2002, section 46.
  case adoptionOrder
  /// Children Act 1989, section 44.
  case emergencyProtectionOrder
  /// Children Act 1989, section 43.
  case childAssessmentOrder
  /// Children Act 1989, section 25.
  case secureAccommodationOrder
  /// An order of the High Court that authorises depriving the child of liberty.
  case deprivationOfLiberty
  /// Remand to local authority accommodation or youth detention.
  case remand
  /// An end to a care order, as when a child is home and settled.
  case careOrderDischarged
  /// Proceedings that ended without an order.
  case noOrder
  /// Other order.
  case otherOrder
}

extension CourtOrderKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of order" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("2.4 and 3.5") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .interimCareOrder: "Interim care order"
    case .fullCareOrder: "Full care order"
    case .placementOrder: "Placement order"
    case .interimSupervisionOrder: "Interim supervision order"
    case .supervisionOrder: "Supervision order"
    case .specialGuardianshipOrder: "Special guardianship order"
    case .childArrangementsOrder: "Child arrangements order"
    case .adoptionOrder: "Adoption order"
    case .emergencyProtectionOrder: "Emergency protection order"
    case .childAssessmentOrder: "Child assessment order"
    case .secureAccommodationOrder: "Secure accommodation order"
    case .deprivationOfLiberty: "Deprivation of liberty"
    case .remand: "Remand to the authority"
    case .careOrderDischarged: "Care order discharged"
    case .noOrder: "No order"
    case .otherOrder: "Other order"
    }
  }
}
