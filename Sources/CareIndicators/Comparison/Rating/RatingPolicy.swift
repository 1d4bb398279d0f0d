public import CareCore

/// A key to traffic lights as data: clauses that are tried in order, each giving a colour.
///
/// The first clause that is known to hold decides. A clause before it that may hold, because something is not known, lets
/// its colour in as well. So the result is a set of allowed colours, and a report can be checked without pretending that
/// its key says more than it does. An authority writes its own:
///
///     let ours = RatingPolicy(
///       "Ours", clauses: [
///         .init(.green, when: [.targetMet]),
///         .init(.amber, when: [.targetMissed(within: .withinPercent(5))]),
///         .init(.red),
///       ])
public struct RatingPolicy: Codable, Hashable, Sendable {
  /// Something that has to be so for a clause to hold.
  public enum Condition: Hashable, Sendable {
    /// In one of these quarters of the authorities.
    case quartile([QuartileBand])
    /// In this half of its quarter.
    case half(QuartileHalf)
    /// Its last movement means one of these.
    case trend([DirectionOfTravel.Trend])
    /// The target is met.
    case targetMet
    /// The target is not met, and the figure is no further from its level than this (percent of the level).
    case targetMissed(within: Tolerance)
    /// Better than the mean of the statistical neighbours.
    case betterThanNeighbours
  }

  /// A colour and what has to be so for it, all of it.
  public struct Clause: Codable, Hashable, Sendable {
    /// The colour.
    public let rating: Rating

    /// What has to be so, all of it; nothing for a clause that takes what is left.
    public let conditions: [Condition]

    /// What the key says beyond the conditions and leaves open; `nil` for nothing.
    public let remark: String?

    /// A clause.
    public init(_ rating: Rating, when conditions: [Condition] = [], remark: String? = nil) {
      self.rating = rating
      self.conditions = conditions
      self.remark = remark
    }
  }

  /// What it is called.
  public let name: String

  /// Where it is written; `nil` when it is not.
  public let source: Source?

  /// The authorities that the quartiles are of, for a reader; `nil` when that is not said.
  public let benchmark: String?

  /// What has to be known before anything is rated at all.
  public let requires: [RatingFacts.Name]

  /// The clauses, in the order in which they are tried.
  public let clauses: [Clause]

  /// A policy.
  public init(
    _ name: String, source: Source? = nil, benchmark: String? = nil, requires: [RatingFacts.Name] = [],
    clauses: [Clause]
  ) {
    self.name = name
    self.source = source
    self.benchmark = benchmark
    self.requires = requires
    self.clauses = clauses
  }

  /// The colours that the policy allows; none for a measure of which neither way is better.
  ///
  /// A polarity that is not known bars nothing: what follows without it is given.
  public func ratings(for facts: RatingFacts) -> AllowedRatings {
    guard facts.polarity != Indicator.Polarity.none else { return AllowedRatings(clauses: [], reason: .noPolarity) }
    let missing = requires.filter { !facts.isKnown($0) }
    guard missing.isEmpty else { return AllowedRatings(clauses: [], reason: .notKnown(missing)) }
    var found: [AllowedRatings.Clause] = []
    for (index, clause) in clauses.enumerated() {
      let answers = clause.conditions.map { ($0, $0.holds(facts)) }
      guard !answers.contains(where: { $0.1 == false }) else { continue }
      let open = answers.filter { $0.1 == nil }.flatMap { $0.0.needs.filter { !facts.isKnown($0) } }
      let isCertain = answers.allSatisfy { $0.1 == true }
      found.append(.init(index: index, rating: clause.rating, isCertain: isCertain, open: open))
      if isCertain { break }
    }
    return AllowedRatings(clauses: found, reason: found.isEmpty ? .noClause : nil)
  }
}

extension RatingPolicy.Condition {
  /// The facts that it asks for.
  public var needs: [RatingFacts.Name] {
    switch self {
    case .quartile: [.quartile]
    case .half: [.half]
    case .trend: [.trend]
    case .targetMet, .targetMissed: [.figure, .target]
    case .betterThanNeighbours: [.polarity, .figure, .neighbourMean]
    }
  }

  /// Whether it is so; `nil` when it is not known.
  public func holds(_ facts: RatingFacts) -> Bool? {
    switch self {
    case .quartile(let bands): facts.quartile.map(bands.contains)
    case .half(let half): facts.half.map { $0 == half }
    case .trend(let trends): facts.trend.map(trends.contains)
    case .targetMet: Self.isMet(facts)
    case .targetMissed(let tolerance): Self.isMissed(facts, within: tolerance)
    case .betterThanNeighbours:
      facts.figure.flatMap { figure in
        facts.neighbourMean.flatMap { facts.polarity?.isBetter(figure, than: $0) }
      }
    }
  }

  private static func isMet(_ facts: RatingFacts) -> Bool? {
    guard let figure = facts.figure, let target = facts.target else { return nil }
    return target.isMet(by: figure)
  }

  private static func isMissed(_ facts: RatingFacts, within tolerance: Tolerance) -> Bool? {
    guard let figure = facts.figure, let target = facts.target else { return nil }
    guard !target.isMet(by: figure) else { return false }
    guard let shortfall = target.shortfall(of: figure), let band = tolerance.size(around: target.level) else {
      return nil
    }
    return shortfall <= band
  }
}

extension RatingPolicy.Condition: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case quartile
    case half
    case trend
    case target
    case targetMissedWithin
    case neighbours
  }

  private enum TargetWord: String, Codable { case met }
  private enum NeighbourWord: String, Codable { case better }

  /// Decodes an object with one member: `{"quartile": [1, 2]}`, `{"half": "better"}`, `{"trend": ["improving"]}`,
  /// `{"target": "met"}`, `{"targetMissedWithin": {"size": "5", "measure": "percent"}}` or `{"neighbours": "better"}`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when there is not exactly one of these.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not exactly one known condition"))
    }
    switch key {
    case .quartile: self = .quartile(try container.decode([QuartileBand].self, forKey: key))
    case .half: self = .half(try container.decode(QuartileHalf.self, forKey: key))
    case .trend: self = .trend(try container.decode([DirectionOfTravel.Trend].self, forKey: key))
    case .target:
      _ = try container.decode(TargetWord.self, forKey: key)
      self = .targetMet
    case .targetMissedWithin: self = .targetMissed(within: try container.decode(Tolerance.self, forKey: key))
    case .neighbours:
      _ = try container.decode(NeighbourWord.self, forKey: key)
      self = .betterThanNeighbours
    }
  }

  /// Encodes an object with one member.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .quartile(let bands): try container.encode(bands, forKey: .quartile)
    case .half(let half): try container.encode(half, forKey: .half)
    case .trend(let trends): try container.encode(trends, forKey: .trend)
    case .targetMet: try container.encode(TargetWord.met, forKey: .target)
    case .targetMissed(let tolerance): try container.encode(tolerance, forKey: .targetMissedWithin)
    case .betterThanNeighbours: try container.encode(NeighbourWord.better, forKey: .neighbours)
    }
  }
}
