public import CareCore

/// Why a child's unique pupil number is not known. Returned in place of the number as `UPN` in the header table, and
/// as `UPNunknown` in the children in need census.
///
/// `UN6` and `UN7` belong to the census only. Source: guides to the SSDA903 collection and the children in need
/// census, as specified for 2017–2026.
@frozen public enum UPNUnknownReason: String, CodeSet {
  /// Not of school age, and no number given yet. Returned as `UN1`.
  case notOfSchoolAge = "UN1"
  /// Has never attended a maintained school in England. Returned as `UN2`.
  case neverInMaintainedSchool = "UN2"
  /// Educated outside England. Returned as `UN3`.
  case educatedOutsideEngland = "UN3"
  /// Looked after since the last week of the period; number not yet known. Returned as `UN4`.
  case newlyLookedAfter = "UN4"
  /// Sources conflict and no match is reliable. Returned as `UN5`.
  case sourcesConflict = "UN5"
  /// Children in need census only; its published wording was not found. Returned as `UN6`.
  case censusOnlyReason6 = "UN6"
  /// Referred with no further action; children in need census only (rule 8772). Returned as `UN7`.
  case referralWithNoFurtherAction = "UN7"
}

extension UPNUnknownReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason UPN unknown" }

  /// The item that the code is returned in: `UPN`.
  public static var item: String { "UPN" }

  /// Where the list is published.
  public static var source: Source { .ssda903("UPN; UPNunknown in the children in need census") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notOfSchoolAge: "Not of school age"
    case .neverInMaintainedSchool: "Never in a maintained school in England"
    case .educatedOutsideEngland: "Educated outside England"
    case .newlyLookedAfter: "Newly looked after"
    case .sourcesConflict: "Sources conflict"
    case .censusOnlyReason6: "Children in need census: reason 6"
    case .referralWithNoFurtherAction: "Referral with no further action"
    }
  }
}

extension UPNUnknownReason {
  /// Whether only the children in need census uses the code (`UN6`, `UN7`); rule 168 of the SSDA903 refuses it.
  @inlinable public var isCensusOnly: Bool {
    switch self {
    case .censusOnlyReason6, .referralWithNoFurtherAction: true
    default: false
    }
  }
}
