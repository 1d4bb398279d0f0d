public import CareCore

/// How an offence by a young person was dealt with, so far as the counts need it. The raw values are words of this
/// library.
@frozen public enum JusticeDisposal: String, CodeSet {
  /// Youth caution.
  case youthCaution
  /// Youth conditional caution.
  case conditionalCaution
  /// Neither a caution nor a conviction: not counted.
  case communityResolution
  /// Conviction, sentence in the community.
  case convictionCommunity
  /// Conviction, sentence of custody.
  case convictionCustody
  /// Conviction, other sentence.
  case convictionOther
  /// Withdrawn, acquitted or not proceeded with.
  case noDisposal
}

extension JusticeDisposal {
  /// What the list is called, for a reader.
  public static var title: String { "Disposal" }

  /// The field that the code is kept in: `disposal`.
  public static var item: String { "disposal" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .youthJustice("cautions and convictions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .youthCaution: "Youth caution"
    case .conditionalCaution: "Youth conditional caution"
    case .communityResolution: "Community resolution"
    case .convictionCommunity: "Conviction, sentence in the community"
    case .convictionCustody: "Conviction, sentence of custody"
    case .convictionOther: "Conviction, other sentence"
    case .noDisposal: "No disposal"
    }
  }
}
