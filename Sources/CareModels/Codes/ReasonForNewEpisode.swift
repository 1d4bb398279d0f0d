public import CareCore

/// Why an episode began. Returned as `RNE` in the episodes table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum ReasonForNewEpisode: String, CodeSet {
  /// Started to be looked after. Returned as `S`.
  case startedToBeLookedAfter = "S"
  /// Change of legal status only. Returned as `L`.
  case legalStatus = "L"
  /// Change of placement and carer only. Returned as `P`.
  case placementAndCarer = "P"
  /// Change of placement with the same carer only. Returned as `T`.
  case placementWithSameCarer = "T"
  /// Change of legal status, and of placement and carer, on the same day. Returned as `B`.
  case legalStatusPlacementAndCarer = "B"
  /// Change of legal status, and of placement with the same carer, on the same day. Returned as `U`.
  case legalStatusAndPlacementWithSameCarer = "U"
}

extension ReasonForNewEpisode {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for new episode" }

  /// The item that the code is returned in: `RNE`.
  public static var item: String { "RNE" }

  /// Where the list is published.
  public static var source: Source { .ssda903("RNE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .startedToBeLookedAfter: "Started to be looked after"
    case .legalStatus: "Change of legal status only"
    case .placementAndCarer: "Change of placement and carer only"
    case .placementWithSameCarer: "Change of placement with the same carer only"
    case .legalStatusPlacementAndCarer: "Change of legal status, placement and carer"
    case .legalStatusAndPlacementWithSameCarer: "Change of legal status, and of placement with the same carer"
    }
  }
}

extension ReasonForNewEpisode {
  /// Whether the episode brings a new carer (`S`, `P`, `B`): what a count of placements counts.
  @inlinable public var isNewCarer: Bool {
    switch self {
    case .startedToBeLookedAfter, .placementAndCarer, .legalStatusPlacementAndCarer: true
    default: false
    }
  }

  /// Whether the child moved with the same carer (`T`, `U`).
  @inlinable public var isSameCarerMove: Bool {
    switch self {
    case .placementWithSameCarer, .legalStatusAndPlacementWithSameCarer: true
    default: false
    }
  }

  /// Whether the legal status changed while the child was looked after (`L`, `B`, `U`).
  @inlinable public var changesLegalStatus: Bool {
    switch self {
    case .legalStatus, .legalStatusPlacementAndCarer, .legalStatusAndPlacementWithSameCarer: true
    default: false
    }
  }

  /// Whether the placement changed while the child was looked after (`P`, `T`, `B`, `U`).
  @inlinable public var changesPlacement: Bool {
    switch self {
    case .placementAndCarer, .placementWithSameCarer, .legalStatusPlacementAndCarer,
      .legalStatusAndPlacementWithSameCarer:
      true
    default: false
    }
  }

  /// Whether a period of care starts with the episode (`S`); every other reason continues one.
  @inlinable public var startsPeriodOfCare: Bool {
    switch self {
    case .startedToBeLookedAfter: true
    default: false
    }
  }
}
