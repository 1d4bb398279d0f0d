public import CareCore

/// Why a child stopped being in need. Returned as `ReasonForClosure` in the children in need census.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum CINClosureReason: String, CodeSet {
  /// Adopted. Returned as `RC1`.
  case adopted = "RC1"
  /// Died. Returned as `RC2`.
  case died = "RC2"
  /// Child arrangements order. Returned as `RC3`.
  case childArrangementsOrder = "RC3"
  /// Special guardianship order. Returned as `RC4`.
  case specialGuardianshipOrder = "RC4"
  /// Transferred to the services of another local authority. Returned as `RC5`.
  case movedToOtherAuthority = "RC5"
  /// Transferred to adult social care. Returned as `RC6`.
  case adultSocialCare = "RC6"
  /// Services ceased for any other reason, including that the child is no longer in need. Returned as `RC7`.
  case otherReason = "RC7"
  /// Closed after assessment with no further action. Returned as `RC8`.
  case noFurtherAction = "RC8"
  /// Closed after assessment and referred to early help. Returned as `RC9`. From the census of 2023.
  case earlyHelp = "RC9"
}

extension CINClosureReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for closure" }

  /// The item that the code is returned in: `ReasonForClosure`.
  public static var item: String { "ReasonForClosure" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("ReasonForClosure") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .adopted: "Adopted"
    case .died: "Died"
    case .childArrangementsOrder: "Child arrangements order"
    case .specialGuardianshipOrder: "Special guardianship order"
    case .movedToOtherAuthority: "Transferred to another local authority"
    case .adultSocialCare: "Transferred to adult social care"
    case .otherReason: "Any other reason"
    case .noFurtherAction: "No further action after assessment"
    case .earlyHelp: "Early help after assessment"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .earlyHelp: .from(2023)
    default: .always
    }
  }
}
