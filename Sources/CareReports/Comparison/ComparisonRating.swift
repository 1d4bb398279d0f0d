import CareCore
public import CareIndicators

/// What colour a measure has by a key, with its place among all authorities, its direction and its target.
public struct ComparisonRating: Hashable, Sendable {
  /// What is to be reached; `nil` when nothing was set.
  public let target: Target?

  /// The key to the colours.
  public let policy: RatingPolicy

  /// The colours that the key allows.
  public let allowed: AllowedRatings

  /// Whether the figure meets the target; `nil` when either is missing.
  public let meetsTarget: Bool?
}

extension ComparisonReport.Entry {
  /// The same with its colour by a key.
  public func rated(by policy: RatingPolicy, target: Target? = nil) -> ComparisonReport.Entry {
    let facts = RatingFacts(
      polarity: standing.polarity, quartile: standing.band, half: standing.half, trend: standing.travel?.trend,
      figure: standing.figure, target: target, neighbourMean: standing.neighbours?.value)
    var entry = self
    entry.rating = ComparisonRating(
      target: target, policy: policy, allowed: policy.ratings(for: facts),
      meetsTarget: standing.figure.flatMap { figure in target.map { $0.isMet(by: figure) } })
    return entry
  }

  /// The target, and whether it is met: `<9%, met`; `nil` without one.
  var targetWords: String? {
    guard let rating, let target = rating.target else { return nil }
    let isMet = rating.meetsTarget.map { $0 ? ", met" : ", not met" } ?? ""
    return target.shown(percent: isPercentage) + isMet
  }

  /// The colours that the key allows, or why there is none; `nil` without a key.
  var colourWords: String? {
    guard let rating else { return nil }
    let colours = rating.allowed.ratings.map(\.title).joined(separator: " or ")
    let why: String? =
      switch rating.allowed.reason {
      case .noPolarity?: "none: neither way is better"
      case .notKnown(let names)?: "none: not known: \(names.map(\.rawValue.words).joined(separator: ", "))"
      case .noClause?: "none: no part of the key fits"
      case nil: nil
      }
    return "\(why ?? colours), by the key “\(rating.policy.name)”"
  }
}
