public import CareCore

/// Why a child's social worker changed. Returned as `SW_REASON` in the social worker table, from the return for 2024.
///
/// Source: guide to the SSDA903 collection, as specified for 2024–2026.
@frozen public enum SocialWorkerChangeReason: String, CodeSet {
  /// Managing caseloads. Returned as `MANAGE`.
  case managingCaseloads = "MANAGE"
  /// First contact or re-referral. Returned as `FCONTA`.
  case firstContactOrReferral = "FCONTA"
  /// Previous worker left the role. Returned as `LEFTRL`.
  case leftRole = "LEFTRL"
  /// Organisational restructure. Returned as `ORGRST`.
  case restructure = "ORGRST"
  /// Transferred by a standard process. Returned as `TSPROC`.
  case standardTransfer = "TSPROC"
  /// Absence cover or return from absence. Returned as `ABSENC`.
  case absence = "ABSENC"
  /// Child asked for a change. Returned as `CHCHAN`.
  case childRequest = "CHCHAN"
  /// Parent or carer asked for a change. Returned as `PCCHAN`.
  case parentOrCarerRequest = "PCCHAN"
  /// Previous worker died. Returned as `SWDIED`.
  case workerDied = "SWDIED"
  /// Other reason. Returned as `OTHERS`.
  case other = "OTHERS"
}

extension SocialWorkerChangeReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for social worker change" }

  /// The item that the code is returned in: `SW_REASON`.
  public static var item: String { "SW_REASON" }

  /// Where the list is published.
  public static var source: Source { .ssda903("SW_REASON", years: "2024–2026") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .managingCaseloads: "Managing caseloads"
    case .firstContactOrReferral: "First contact or re-referral"
    case .leftRole: "Previous worker left the role"
    case .restructure: "Organisational restructure"
    case .standardTransfer: "Standard transfer"
    case .absence: "Absence cover or return from absence"
    case .childRequest: "Child asked for a change"
    case .parentOrCarerRequest: "Parent or carer asked for a change"
    case .workerDied: "Previous worker died"
    case .other: "Other reason"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    .from(2024)
  }
}
