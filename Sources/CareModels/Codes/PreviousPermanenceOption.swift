public import CareCore

/// The permanence order that a child had left before starting to be looked after. Returned as `PREV_PERM` in the
/// previous permanence table.
///
/// Required for a child who started to be looked after on or after 1 April 2016 (rule 634). Source: guide to the
/// SSDA903 collection, as specified for 2017–2026.
@frozen public enum PreviousPermanenceOption: String, CodeSet {
  /// Previously adopted. Returned as `P1`.
  case adopted = "P1"
  /// Previous special guardianship order. Returned as `P2`.
  case specialGuardianship = "P2"
  /// Previous residence order, or child arrangements order saying with whom the child lived. Returned as `P3`.
  case childArrangementsOrder = "P3"
  /// Not known whether there was a permanence order. Returned as `P4`.
  case notKnown = "P4"
  /// No previous permanence order. Returned as `Z1`.
  case noPreviousOrder = "Z1"
}

extension PreviousPermanenceOption {
  /// What the list is called, for a reader.
  public static var title: String { "Previous permanence" }

  /// The item that the code is returned in: `PREV_PERM`.
  public static var item: String { "PREV_PERM" }

  /// Where the list is published.
  public static var source: Source { .ssda903("PREV_PERM") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .adopted: "Previously adopted"
    case .specialGuardianship: "Previous special guardianship order"
    case .childArrangementsOrder: "Previous child arrangements or residence order"
    case .notKnown: "Not known"
    case .noPreviousOrder: "No previous permanence order"
    }
  }
}
