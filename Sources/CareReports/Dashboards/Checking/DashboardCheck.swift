/// A question that a printed dashboard is asked of its own figures.
public enum DashboardCheck: String, CaseIterable, Codable, Hashable, Sendable {
  /// Whether the word on the movement can be said of the two figures.
  case movement
  /// Whether what is printed of which way is good goes together: beside the movement, in the title, by the side of the
  /// target.
  case polarity
  /// Whether the printed share is that count of any whole number.
  case share
  /// Whether measures that are said to be shares of the same fit one whole number.
  case base
  /// Whether the printed rating is one that the policy allows.
  case rating
  /// Whether the top quartile and nobody else meets a target that is said to be its boundary.
  case targetAndQuartile = "target-and-quartile"
  /// Whether there is a figure under a rating, a quartile or a word on the movement.
  case noFigure = "no-figure"
  /// Whether a suspended measure is left unrated.
  case suspended
  /// Whether so many measures can be in a class as the overview says.
  case classes
  /// Whether the classes of the overview add up to its measures.
  case classSum = "class-sum"
  /// Whether so many measures are in a quartile as the overview says.
  case quartiles
  /// Whether the quartiles of the overview add up to its benchmarked measures.
  case quartileSum = "quartile-sum"

  /// The question in a few words.
  public var title: String {
    switch self {
    case .movement: "Direction"
    case .polarity: "Which way is good"
    case .share: "Share and count"
    case .base: "Common base"
    case .rating: "Rating"
    case .targetAndQuartile: "Target and quartile"
    case .noFigure: "No figure"
    case .suspended: "Suspended"
    case .classes: "Overview: direction"
    case .classSum: "Overview: sum"
    case .quartiles: "Overview: quartiles"
    case .quartileSum: "Overview: sum of quartiles"
    }
  }
}

/// Where a printed dashboard does not agree with what follows from its own figures.
public struct DashboardDisagreement: Codable, Hashable, Sendable {
  /// The question.
  public let check: DashboardCheck

  /// The measure's id; `nil` for the overview and for several measures.
  public let measure: String?

  /// What it is about, for a reader: the measure's title, or the overview.
  public let subject: String

  /// What is printed.
  public let printed: String

  /// What follows from the printed figures.
  public let follows: String

  /// Why.
  public let reason: String

  init(
    _ check: DashboardCheck, _ measure: PrintedMeasure?, subject: String = "The overview", printed: String,
    follows: String, reason: String
  ) {
    self.check = check
    self.measure = measure?.id
    self.subject = measure?.title ?? subject
    self.printed = printed
    self.follows = follows
    self.reason = reason
  }
}

extension DashboardDisagreement: CustomStringConvertible {
  /// The disagreement in words: `Repeat plans, rating: printed amber, but the key gives green. It is in the top
  /// quartile.`
  public var description: String {
    let question = measure == nil && check != .base ? "" : ", \(check.title.lowercased())"
    return "\(subject)\(question): printed \(printed), but \(follows). \(reason.sentence)"
  }
}
