/// What a measure can be counted as in a sentence such as "of 24 measures, three improved".
public protocol TallyCategory: CaseIterable, Hashable, Sendable {
  /// What so many are said to have done: `improved`, `are in the top quartile`.
  func phrase(count: Int) -> String
}

/// How many measures are of each category. Every one is counted once, so the counts add up to ``total``.
public struct MeasureTally<Category: TallyCategory>: Hashable, Sendable {
  private var counts: [Category: Int] = [:]

  /// How many there are.
  public private(set) var total = 0

  /// Counts categories, one for each measure.
  public init(_ categories: some Sequence<Category>) {
    for category in categories {
      counts[category, default: 0] += 1
      total += 1
    }
  }

  /// How many are of a category.
  public subscript(category: Category) -> Int { counts[category, default: 0] }

  /// The categories with their counts, in the order of the categories, those of which there are none included.
  public var entries: [(category: Category, count: Int)] { Category.allCases.map { ($0, self[$0]) } }

  /// The tally as a sentence: `Of 24 measures, 3 improved, 5 show no significant change and 16 declined.`
  ///
  /// Categories of which there are none are left out.
  public func sentence(of one: String = "measure", _ many: String = "measures") -> String {
    let parts = entries.filter { $0.count > 0 }.map { "\($0.count) \($0.category.phrase(count: $0.count))" }
    let counted = "\(total) \(total == 1 ? one : many)"
    guard let last = parts.last else { return "Of \(counted), none is counted." }
    let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return "Of \(counted), \(list)."
  }
}

/// What a measure did since the last time, for a ``MeasureTally``.
public enum TravelOutcome: String, TallyCategory, Codable {
  /// For the better.
  case improved
  /// About the same.
  case similar
  /// For the worse.
  case declined
  /// Neither way is better, so it is there for information.
  case noPolarity
  /// Not collected for the time being.
  case suspended
  /// The figure, the one before, or which way is better is not known.
  case notKnown

  /// What so many are said to have done.
  public func phrase(count: Int) -> String {
    switch self {
    case .improved: "improved"
    case .similar: count == 1 ? "shows no significant change" : "show no significant change"
    case .declined: "declined"
    case .noPolarity: count == 1 ? "has no polarity" : "have no polarity"
    case .suspended: count == 1 ? "is suspended" : "are suspended"
    case .notKnown: count == 1 ? "cannot be compared" : "cannot be compared"
    }
  }

  /// What a movement counts as. A measure of which neither way is better is for information whatever it did.
  public init(_ movement: DirectionOfTravel.Movement?, polarity: Indicator.Polarity?) {
    guard polarity != Indicator.Polarity.none else {
      self = .noPolarity
      return
    }
    switch (movement, movement.flatMap { movement in polarity.flatMap { movement.trend($0) } }) {
    case (.similar, _): self = .similar
    case (_, .improving): self = .improved
    case (_, .declining): self = .declined
    default: self = .notKnown
    }
  }
}

extension QuartileBand: TallyCategory {
  /// What so many are said to be in.
  public func phrase(count: Int) -> String { "\(count == 1 ? "is" : "are") in the \(title)" }
}
