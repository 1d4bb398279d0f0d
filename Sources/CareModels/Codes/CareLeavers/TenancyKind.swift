public import CareCore

/// How a care leaver holds their home. Recorded in ``LeavingCareHome/tenancy``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum TenancyKind: String, CodeSet {
  /// No tenancy, with family or friends.
  case familyOrFriends
  /// Staying put with former foster carers.
  case stayingPut
  /// Supported lodgings.
  case supportedLodgings
  /// Supported accommodation licence.
  case supported
  /// Council tenancy.
  case council
  /// Housing association tenancy.
  case housingAssociation
  /// Private tenancy.
  case privateRent
  /// Student accommodation.
  case student
  /// Custody.
  case custody
  /// Other.
  case other
}

extension TenancyKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of tenancy" }

  /// The field that the code is recorded in: `tenancy`.
  public static var item: String { "tenancy" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("7.2–7.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .familyOrFriends: "No tenancy, with family or friends"
    case .stayingPut: "Staying put with former foster carers"
    case .supportedLodgings: "Supported lodgings"
    case .supported: "Supported accommodation licence"
    case .council: "Council tenancy"
    case .housingAssociation: "Housing association tenancy"
    case .privateRent: "Private tenancy"
    case .student: "Student accommodation"
    case .custody: "Custody"
    case .other: "Other"
    }
  }
}
