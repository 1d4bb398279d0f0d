public import CareCore

/// The main reason why a child is in need. Returned as `PrimaryNeedCode` in the children in need census.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum CINPrimaryNeed: String, CodeSet {
  /// Abuse or neglect; from 2026 abuse, neglect and exploitation. Returned as `N1`.
  case abuseOrNeglect = "N1"
  /// Child's disability. Returned as `N2`.
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
  /// Case other than a child in need. Returned as `N9`.
  case notInNeed = "N9"
  /// Not stated. Returned as `N0`.
  case notStated = "N0"
}

extension CINPrimaryNeed {
  /// What the list is called, for a reader.
  public static var title: String { "Primary need (children in need census)" }

  /// The item that the code is returned in: `PrimaryNeedCode`.
  public static var item: String { "PrimaryNeedCode" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("PrimaryNeedCode") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .abuseOrNeglect: "Abuse or neglect"
    case .disability: "Child's disability"
    case .parentalIllnessOrDisability: "Parental illness or disability"
    case .familyInAcuteStress: "Family in acute stress"
    case .familyDysfunction: "Family dysfunction"
    case .sociallyUnacceptableBehaviour: "Socially unacceptable behaviour"
    case .lowIncome: "Low income"
    case .absentParenting: "Absent parenting"
    case .notInNeed: "Cases other than children in need"
    case .notStated: "Not stated"
    }
  }
}
