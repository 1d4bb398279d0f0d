public import CareCore

/// Something that a care leaver may be entitled to. Recorded in ``LeaverEntitlement/entitlement``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum EntitlementKind: String, CodeSet {
  /// Personal adviser.
  case personalAdviser
  /// Pathway plan.
  case pathwayPlan
  /// Setting up home grant (leaving care allowance).
  case settingUpGrant
  /// Council tax exemption.
  case councilTaxRelief
  /// Weekly allowance.
  case weeklyAllowance
  /// Support with education or training.
  case educationSupport
  /// Higher education bursary.
  case higherEducationBursary
  /// Vacation accommodation.
  case vacationAccommodation
  /// Help with transport.
  case transport
  /// Help with driving lessons and tests.
  case drivingLessons
  /// Laptop.
  case laptop
  /// Staying put.
  case stayingPut
  /// Housing register with a local connection.
  case housingRegister
  /// Health history.
  case healthHistory
  /// Pupil premium plus post-16.
  case pupilPremiumPostSixteen
  /// Ring-fenced apprenticeship.
  case apprenticeship
  /// Passport, birth certificate and other documents.
  case legalAndDocuments
  /// Help to keep up family relationships.
  case family
  /// Fund for interests and activities.
  case interests
  /// Other.
  case other
}

extension EntitlementKind {
  /// What the list is called, for a reader.
  public static var title: String { "Care leaver entitlement" }

  /// The field that the code is recorded in: `entitlement`.
  public static var item: String { "entitlement" }

  /// Where the list is named.
  public static var source: Source { .careLeaversOffer2020("paragraphs 8–34") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .personalAdviser: "Personal adviser"
    case .pathwayPlan: "Pathway plan"
    case .settingUpGrant: "Setting up home grant (leaving care allowance)"
    case .councilTaxRelief: "Council tax exemption"
    case .weeklyAllowance: "Weekly allowance"
    case .educationSupport: "Support with education or training"
    case .higherEducationBursary: "Higher education bursary"
    case .vacationAccommodation: "Vacation accommodation"
    case .transport: "Help with transport"
    case .drivingLessons: "Help with driving lessons and tests"
    case .laptop: "Laptop"
    case .stayingPut: "Staying put"
    case .housingRegister: "Housing register with a local connection"
    case .healthHistory: "Health history"
    case .pupilPremiumPostSixteen: "Pupil premium plus post-16"
    case .apprenticeship: "Ring-fenced apprenticeship"
    case .legalAndDocuments: "Passport, birth certificate and other documents"
    case .family: "Help to keep up family relationships"
    case .interests: "Fund for interests and activities"
    case .other: "Other"
    }
  }
}
