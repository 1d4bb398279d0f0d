public import CareCore

/// Why a placement changed, recorded on the episode that ends. Returned as `REASON_PLACE_CHANGE` in the episodes
/// table.
///
/// Required when the episode ends with `X1` and the next begins with `P`, `B`, `T` or `U`, unless either placement is
/// temporary (rules 225 and 226). Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum ReasonForPlacementChange: String, CodeSet {
  /// Change to or carrying out of the care plan. Returned as `CARPL`.
  case carePlan = "CARPL"
  /// Resignation or closure of provision. Returned as `CLOSE`.
  case closure = "CLOSE"
  /// Allegation under section 47 of the Children Act 1989. Returned as `ALLEG`.
  case allegation = "ALLEG"
  /// Concern about standards of care. Returned as `STAND`.
  case standardsOfCare = "STAND"
  /// Approval removed. Returned as `APPRR`.
  case approvalRemoved = "APPRR"
  /// The carer asked for the placement to end because of the child's behaviour. Returned as `CREQB`.
  case carerRequestBehaviour = "CREQB"
  /// The carer asked for the placement to end for a reason other than the child's behaviour. Returned as `CREQO`.
  case carerRequestOther = "CREQO"
  /// The child asked for the placement to end. Returned as `CHILD`.
  case childRequest = "CHILD"
  /// The responsible or area authority asked for the placement to end. Returned as `LAREQ`.
  case authorityRequest = "LAREQ"
  /// Only the status of the placement changed; the carer is the same. Returned as `PLACE`.
  case statusOfPlacement = "PLACE"
  /// Custody arrangement. Returned as `CUSTOD`. From the return for 2019.
  case custody = "CUSTOD"
  /// Other. Returned as `OTHER`.
  case other = "OTHER"
}

extension ReasonForPlacementChange {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for placement change" }

  /// The item that the code is returned in: `REASON_PLACE_CHANGE`.
  public static var item: String { "REASON_PLACE_CHANGE" }

  /// Where the list is published.
  public static var source: Source { .ssda903("REASON_PLACE_CHANGE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .carePlan: "Change to or carrying out of the care plan"
    case .closure: "Resignation or closure of provision"
    case .allegation: "Allegation (section 47)"
    case .standardsOfCare: "Standards of care concern"
    case .approvalRemoved: "Approval removed"
    case .carerRequestBehaviour: "Carer asked, because of child's behaviour"
    case .carerRequestOther: "Carer asked, other reason"
    case .childRequest: "Child asked"
    case .authorityRequest: "Authority asked"
    case .statusOfPlacement: "Change of status of placement only"
    case .custody: "Custody arrangement"
    case .other: "Other"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .custody: .from(2019)
    default: .always
    }
  }
}
