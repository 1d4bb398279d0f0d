public import CareCore

/// A ground on which a child is accepted for therapeutic support.
@frozen public enum TherapeuticCriterion: String, CodeSet {
  /// More than one placement breakdown. Recorded as `breakdown`.
  case placementBreakdowns = "breakdown"
  /// Tier 2 mental health help received. Recorded as `tier2`.
  case tierTwoReceived = "tier2"
  /// Risk to self or others. Recorded as `risk`.
  case riskToSelfOrOthers = "risk"
  /// Excluded, or at risk of exclusion, from school. Recorded as `excluded`.
  case schoolExclusion = "excluded"
}

extension TherapeuticCriterion {
  /// What the list is called, for a reader.
  public static var title: String { "Criterion for therapeutic support" }

  /// The field that the code is kept in: `criteria`.
  public static var item: String { "criteria" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, therapeutic support") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .placementBreakdowns: "More than one placement breakdown"
    case .tierTwoReceived: "Tier 2 mental health help received"
    case .riskToSelfOrOthers: "Risk to self or others"
    case .schoolExclusion: "Excluded, or at risk of exclusion, from school"
    }
  }
}
