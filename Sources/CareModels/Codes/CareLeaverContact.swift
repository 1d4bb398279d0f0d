public import CareCore

/// Whether the authority is in touch with a care leaver. Returned as `IN_TOUCH` in the OC3 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum CareLeaverContact: String, CodeSet {
  /// In touch. Returned as `YES`.
  case inTouch = "YES"
  /// Not in touch. Returned as `NO`.
  case notInTouch = "NO"
  /// Died after leaving care. Returned as `DIED`.
  case died = "DIED"
  /// The young person refuses contact. Returned as `REFU`.
  case refusesContact = "REFU"
  /// The young person no longer requires services. Returned as `NREQ`.
  case noLongerRequiresServices = "NREQ"
  /// Returned home to a parent or another person with parental responsibility for six months or more without a break.
  /// Returned as `RHOM`.
  case returnedHome = "RHOM"
}

extension CareLeaverContact {
  /// What the list is called, for a reader.
  public static var title: String { "Care leaver in touch" }

  /// The item that the code is returned in: `IN_TOUCH`.
  public static var item: String { "IN_TOUCH" }

  /// Where the list is published.
  public static var source: Source { .ssda903("IN_TOUCH") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inTouch: "In touch"
    case .notInTouch: "Not in touch"
    case .died: "Died"
    case .refusesContact: "Refuses contact"
    case .noLongerRequiresServices: "No longer requires services"
    case .returnedHome: "Returned home for six months or more"
    }
  }
}

extension CareLeaverContact {
  /// Whether the authority is in touch with the young person (`YES`).
  @inlinable public var isInTouch: Bool {
    switch self {
    case .inTouch: true
    default: false
    }
  }

  /// Whether the young person leaves every care-leaver rate (`DIED`, `RHOM`); activity and accommodation are then `0`.
  @inlinable public var leavesTheCohort: Bool {
    switch self {
    case .died, .returnedHome: true
    default: false
    }
  }
}
