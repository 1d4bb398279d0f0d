public import CareCore

/// What an authority asked the court for.
///
/// The codes are words of this library.
@frozen public enum ProceedingsApplication: String, CodeSet {
  /// Care order.
  case careOrder
  /// Supervision order.
  case supervisionOrder
  /// Emergency protection order.
  case emergencyProtection
  /// Placement order.
  case placementOrder
  /// Discharge of a care order.
  case dischargeOfCareOrder
  /// Secure accommodation order.
  case secureAccommodation
  /// Deprivation of liberty.
  case deprivationOfLiberty
  /// Other application.
  case other
}

extension ProceedingsApplication {
  /// What the list is called, for a reader.
  public static var title: String { "Application in proceedings" }

  /// The field that holds the code: `application`.
  public static var item: String { "application" }

  /// Where the words come from.
  public static var source: Source {
    Source("Children Act 1989 and Adoption and Children Act 2002", "applications by a local authority")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .careOrder: "Care order"
    case .supervisionOrder: "Supervision order"
    case .emergencyProtection: "Emergency protection order"
    case .placementOrder: "Placement order"
    case .dischargeOfCareOrder: "Discharge of a care order"
    case .secureAccommodation: "Secure accommodation order"
    case .deprivationOfLiberty: "Deprivation of liberty"
    case .other: "Other application"
    }
  }
}
