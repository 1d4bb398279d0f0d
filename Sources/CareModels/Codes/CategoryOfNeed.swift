public import CareCore

/// The main reason why a child needed help when the period of care began. Returned as `CIN` in the episodes table.
///
/// Fixed for the whole of a period of care (rule 504). Source: guide to the SSDA903 collection, as specified for
/// 2017–2026. The children in need census has its own list, ``CINPrimaryNeed``, with two more codes.
@frozen public enum CategoryOfNeed: String, CodeSet {
  /// Abuse or neglect. Returned as `N1`.
  case abuseOrNeglect = "N1"
  /// Child's disability or illness. Returned as `N2`.
  case disability = "N2"
  /// Parental illness or disability. Returned as `N3`.
  case parentalIllnessOrDisability = "N3"
  /// Family in acute stress. Returned as `N4`.
  case familyInAcuteStress = "N4"
  /// Family dysfunction. Returned as `N5`.
  case familyDysfunction = "N5"
  /// Socially unacceptable behaviour. Returned as `N6`.
  case sociallyUnacceptableBehaviour = "N6"
  /// Low income. Returned as `N7`.
  case lowIncome = "N7"
  /// Absent parenting. Returned as `N8`.
  case absentParenting = "N8"
}

extension CategoryOfNeed {
  /// What the list is called, for a reader.
  public static var title: String { "Category of need" }

  /// The item that the code is returned in: `CIN`.
  public static var item: String { "CIN" }

  /// Where the list is published.
  public static var source: Source { .ssda903("CIN") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .abuseOrNeglect: "Abuse or neglect"
    case .disability: "Child's disability or illness"
    case .parentalIllnessOrDisability: "Parental illness or disability"
    case .familyInAcuteStress: "Family in acute stress"
    case .familyDysfunction: "Family dysfunction"
    case .sociallyUnacceptableBehaviour: "Socially unacceptable behaviour"
    case .lowIncome: "Low income"
    case .absentParenting: "Absent parenting"
    }
  }
}
