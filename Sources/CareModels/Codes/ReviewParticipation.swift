public import CareCore

/// How a child took part in a review. Returned as `REVIEW_CODE` in the reviews table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. `PN0` is for a child under four and the rest
/// are for a child of four or over; on the fourth birthday itself either is accepted (rules 440 and 441).
@frozen public enum ReviewParticipation: String, CodeSet {
  /// Under four at the time of the review. Returned as `PN0`.
  case underFour = "PN0"
  /// Attended and spoke for themselves. Returned as `PN1`.
  case attendedAndSpoke = "PN1"
  /// Attended; an advocate spoke for them. Returned as `PN2`.
  case attendedWithAdvocate = "PN2"
  /// Attended and conveyed their views symbolically, without speech. Returned as `PN3`.
  case attendedAndConveyedViews = "PN3"
  /// Attended but neither spoke, nor conveyed views, nor asked an advocate to speak. Returned as `PN4`.
  case attendedWithoutViews = "PN4"
  /// Did not attend, but briefed an advocate to speak. Returned as `PN5`.
  case absentWithAdvocate = "PN5"
  /// Did not attend, but conveyed views by another medium. Returned as `PN6`.
  case absentConveyedViews = "PN6"
  /// Did not attend, views not conveyed. Returned as `PN7`.
  case absentWithoutViews = "PN7"
}

extension ReviewParticipation {
  /// What the list is called, for a reader.
  public static var title: String { "Participation in review" }

  /// The item that the code is returned in: `REVIEW_CODE`.
  public static var item: String { "REVIEW_CODE" }

  /// Where the list is published.
  public static var source: Source { .ssda903("REVIEW_CODE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .underFour: "Under four at the review"
    case .attendedAndSpoke: "Attended and spoke"
    case .attendedWithAdvocate: "Attended, advocate spoke"
    case .attendedAndConveyedViews: "Attended and conveyed views without speech"
    case .attendedWithoutViews: "Attended, views not conveyed"
    case .absentWithAdvocate: "Did not attend, briefed advocate"
    case .absentConveyedViews: "Did not attend, conveyed views"
    case .absentWithoutViews: "Did not attend, views not conveyed"
    }
  }
}

extension ReviewParticipation {
  /// Whether the child was under four (`PN0`), and so in no count of participation.
  @inlinable public var isUnderFour: Bool {
    switch self {
    case .underFour: true
    default: false
    }
  }

  /// Whether the child attended (`PN1`–`PN4`); `false` for a child under four, which is not an answer.
  @inlinable public var attended: Bool {
    switch self {
    case .attendedAndSpoke, .attendedWithAdvocate, .attendedAndConveyedViews, .attendedWithoutViews: true
    default: false
    }
  }

  /// Whether the child's views were conveyed (`PN1`, `PN2`, `PN3`, `PN5`, `PN6`); `false` for a child under four.
  @inlinable public var conveyedViews: Bool {
    switch self {
    case .attendedAndSpoke, .attendedWithAdvocate, .attendedAndConveyedViews, .absentWithAdvocate, .absentConveyedViews:
      true
    default: false
    }
  }

  /// Whether the child attended or conveyed views (`PN1`–`PN6`); `false` for a child under four.
  @inlinable public var tookPart: Bool {
    switch self {
    case .attendedAndSpoke, .attendedWithAdvocate, .attendedAndConveyedViews, .attendedWithoutViews,
      .absentWithAdvocate, .absentConveyedViews:
      true
    default: false
    }
  }
}
