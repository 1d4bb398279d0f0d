public import CareIndicators

/// The overview of a dashboard counted again from its rows: every measure in one class, every benchmarked one in one
/// quartile.
///
/// Print leaves open where some measures belong: which way is good is not always said, and a figure carried over from
/// an earlier year may count or not. So each class has the number that is read from the rows, and the fewest and the
/// most that the rows bear out. What an overview prints disagrees when it is outside of those.
public struct OverviewReview: Hashable, Sendable {
  /// A number from the rows, and how far what is not printed may move it.
  public struct Count: Hashable, Sendable {
    /// The number as it is read.
    public internal(set) var read = 0
    /// The fewest there can be.
    public internal(set) var least = 0
    /// The most there can be.
    public internal(set) var most = 0

    /// Whether a printed number can be.
    public func admits(_ printed: Int) -> Bool { (least...max(least, most)).contains(printed) }

    /// The number, and the range where there is one: `5 (4 to 6)`.
    var inWords: String { least == most ? "\(read)" : "\(read) (\(least) to \(most) by what is not printed)" }
  }

  /// How many measures are in each class.
  public let classes: [TravelOutcome: Count]

  /// The class in which each measure is read, in their order.
  public let outcomes: [TravelOutcome]

  /// How many measures are reported.
  public let reported: Count

  /// How many measures with a figure are in each quartile.
  public let quartiles: [QuartileBand: Count]

  /// How many measures have a figure and a quartile.
  public let benchmarked: Count

  /// Where the printed overview says otherwise.
  public let disagreements: [DashboardDisagreement]

  /// Counts measures.
  init(_ measures: [MeasureReview], _ dashboard: PrintedDashboard) {
    let carried = CarriedForward(dashboard)
    var classes: [TravelOutcome: Count] = [:]
    var (reported, benchmarked) = (Count(), Count())
    var quartiles: [QuartileBand: Count] = [:]
    var outcomes: [TravelOutcome] = []
    var possibilities: [Set<TravelOutcome>: Int] = [:]
    var members: [TravelOutcome: [String]] = [:]
    for review in measures {
      let possible = review.possibleOutcomes(isCarried: carried.holds(review.measure), dashboard.overview)
      possibilities[Set(possible), default: 0] += 1
      for outcome in possible { classes[outcome, default: Count()].most += 1 }
      if let only = possible.first {
        outcomes.append(only)
        members[only, default: []].append(review.measure.title)
        classes[only, default: Count()].read += 1
        if possible.count == 1 { classes[only, default: Count()].least += 1 }
      }
      reported.add(isRead: possible.first != .notKnown, others: possible.dropFirst().map { $0 != .notKnown })
      guard review.measure.current.isPrinted, review.measure.quartile.isPrinted else { continue }
      if let band = review.measure.quartile.value {
        quartiles[band, default: Count()].add(isRead: true)
        benchmarked.add(isRead: true)
      } else {
        // A quartile that is not understood may be any of them.
        for band in QuartileBand.allCases { quartiles[band, default: Count()].most += 1 }
        benchmarked.most += 1
      }
    }
    self.classes = classes
    self.outcomes = outcomes
    self.reported = reported
    self.quartiles = quartiles
    self.benchmarked = benchmarked
    disagreements =
      dashboard.overview.map { overview in
        Self.disagreements(overview, classes, reported, quartiles, benchmarked, possibilities, members)
      } ?? []
  }

  /// The overview as it follows from the rows, in sentences.
  public var sentences: [String] {
    let counted = outcomes.filter { $0 != .notKnown }
    var sentences = [MeasureTally(counted).sentence(of: "measure that is reported", "measures that are reported")]
    let left = outcomes.count - counted.count
    if left > 0 {
      sentences.append(
        "\(left.counted("measure has", "measures have")) no new figure, and \(left == 1 ? "is" : "are") left out.")
    }
    guard benchmarked.read > 0 else { return sentences }
    let bands = QuartileBand.allCases.flatMap { Array(repeating: $0, count: quartiles[$0]?.read ?? 0) }
    sentences.append(MeasureTally(bands).sentence(of: "measure with a benchmark", "measures with a benchmark"))
    return sentences
  }
}

extension OverviewReview.Count {
  /// Adds one that is, or may be, counted.
  mutating func add(isRead: Bool, others: [Bool] = []) {
    if isRead { read += 1 }
    if isRead && others.allSatisfy(\.self) { least += 1 }
    if isRead || others.contains(true) { most += 1 }
  }
}

// MARK: - Where a measure is counted

extension MeasureReview {
  /// The classes that the measure may be counted in: the one it is read in first.
  func possibleOutcomes(isCarried: Bool, _ overview: PrintedOverview?) -> [TravelOutcome] {
    if measure.isSuspended { return [.suspended] }
    guard measure.current.isPrinted else { return [.notKnown] }
    let moved = movedOutcomes
    guard isCarried else { return moved }
    // What is carried over from an earlier year is left out, or is suspended where the overview speaks of such measures
    // and it is rated.
    let isRated = measure.rating.isPrinted || measure.target.isPrinted
    let first: TravelOutcome = isRated && (overview?.classes[.suspended] ?? 0) > 0 ? .suspended : .notKnown
    return [first] + ([.suspended, .notKnown] + moved).filter { $0 != first }
  }

  /// The classes by the movement alone.
  private var movedOutcomes: [TravelOutcome] {
    let printed = measure.movement.value
    guard let word = movement else {
      // Nothing is said of the movement: of a new measure, say, or in a word that is not understood.
      return polarity?.value == Indicator.Polarity.none
        ? [.noPolarity] : [.noPolarity, .improved, .similar, .declined]
    }
    guard let polarity else {
      let ways: [TravelOutcome] = word == .same || word == .similar ? [.similar] : [.improved, .declined]
      return word == .better ? [.improved] : word == .worse ? [.declined] : [.noPolarity] + ways
    }
    var outcomes = [outcome(of: word, polarity)]
    if let figures = movements?.first, printed != nil {
      // Whoever wrote the overview may have gone by the figures.
      outcomes.append(outcome(of: figures, polarity))
      if movements?.contains(.similar) == true { outcomes.append(outcome(of: .similar, polarity)) }
    }
    if !polarity.isPrinted { outcomes.append(.noPolarity) }
    var seen: Set<TravelOutcome> = []
    return outcomes.filter { seen.insert($0).inserted }
  }

  private func outcome(of word: MovementWord, _ polarity: KnownPolarity) -> TravelOutcome {
    guard polarity.value != Indicator.Polarity.none else { return .noPolarity }
    return switch word.trend(polarity.value) {
    case .improving?: .improved
    case .declining?: .declined
    case .steady?, nil: .similar
    }
  }
}

// MARK: - Against the printed overview

extension OverviewReview {
  private static func disagreements(
    _ printed: PrintedOverview, _ classes: [TravelOutcome: Count], _ reported: Count,
    _ quartiles: [QuartileBand: Count], _ benchmarked: Count, _ possibilities: [Set<TravelOutcome>: Int],
    _ members: [TravelOutcome: [String]]
  ) -> [DashboardDisagreement] {
    var found: [DashboardDisagreement] = []
    func hold(_ check: DashboardCheck, _ number: Int?, _ count: Count?, _ what: String, _ reason: String) {
      let count = count ?? Count()
      guard let number, !count.admits(number) else { return }
      found.append(
        .init(check, nil, printed: "\(number) \(what)", follows: "the rows give \(count.inWords)", reason: reason))
    }
    for outcome in TravelOutcome.allCases where outcome != .notKnown {
      hold(.classes, printed.classes[outcome], classes[outcome], outcome.inWords, grounds(outcome, members))
    }
    hold(.classes, printed.measures, reported, "measures", "Counted from the rows with a figure")
    if found.isEmpty, !canBe(printed.classes, possibilities) {
      let split = TravelOutcome.allCases.filter { $0 != .notKnown && printed.classes[$0] != nil }
      found.append(
        .init(
          .classes, nil, printed: split.map { "\(printed.classes[$0] ?? 0) \($0.inWords)" }.joined(separator: ", "),
          follows: split.map { "\(classes[$0]?.read ?? 0) \($0.inWords)" }.joined(separator: ", "),
          reason: "Each of the numbers can be, but not all of them together"))
    }
    let parts = printed.classes.filter { $0.key != .notKnown }
    if let whole = printed.measures, parts.count > 1 {
      // "In addition" to the measures that moved, some are for information; they may be among the whole or beside it.
      let sum = parts.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
      let moved = sum.subtractingReportingOverflow(parts[.noPolarity] ?? 0).partialValue
      let others = moved.subtractingReportingOverflow(parts[.suspended] ?? 0).partialValue
      if ![sum, moved, others].contains(whole) {
        found.append(
          .init(
            .classSum, nil, printed: "\(whole) measures", follows: "\(sum) follows",
            reason: "The classes of the overview add up to that"))
      }
    }
    for band in QuartileBand.allCases {
      hold(
        .quartiles, printed.quartiles[band], quartiles[band], "in the \(band.title)",
        "Counted from the rows with a figure")
    }
    hold(
      .quartiles, printed.benchmarked, benchmarked, "benchmarked", "Counted from the rows with a figure and a quartile")
    if let whole = printed.benchmarked, printed.quartiles.count == 4 {
      let sum = printed.quartiles.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
      if sum != whole {
        found.append(
          .init(
            .quartileSum, nil, printed: "\(whole) benchmarked", follows: "\(sum) follows",
            reason: "The quartiles of the overview add up to that"))
      }
    }
    return found
  }
}

extension OverviewReview {
  /// The measures that are read in a class, by name.
  private static func grounds(_ outcome: TravelOutcome, _ members: [TravelOutcome: [String]]) -> String {
    let names = members[outcome] ?? []
    guard !names.isEmpty else { return "By word, polarity and target of the rows, none is" }
    let most = 12
    let rest = names.count > most ? "; and \((names.count - most).grouped) more" : ""
    return "By word, polarity and target of the rows: \(names.prefix(most).joined(separator: "; "))\(rest)"
  }

  /// Whether every measure can be put in one of its classes so that each class has as many as are printed for it;
  /// classes of which nothing is printed take any number.
  ///
  /// By Hall's theorem that is so when no set of classes is left with too many measures that can be nowhere else, or
  /// too few that can be in it (P. Hall, On Representatives of Subsets, 1935).
  ///
  /// - Complexity: O(1): there are 64 sets of classes.
  private static func canBe(_ printed: [TravelOutcome: Int], _ possibilities: [Set<TravelOutcome>: Int]) -> Bool {
    let classes = TravelOutcome.allCases
    for number in 1..<(1 << classes.count) {
      let subset = Set(classes.enumerated().filter { number >> $0.offset & 1 == 1 }.map(\.element))
      guard subset.allSatisfy({ printed[$0] != nil }) else { continue }
      let places = subset.reduce(0) { $0.addingReportingOverflow(printed[$1] ?? 0).partialValue }
      let bound = possibilities.reduce(0) { $1.key.isSubset(of: subset) ? $0 + $1.value : $0 }
      let able = possibilities.reduce(0) { $1.key.isDisjoint(with: subset) ? $0 : $0 + $1.value }
      guard bound <= places, places <= able else { return false }
    }
    return true
  }
}

extension TravelOutcome {
  /// The class in words, to stand after a number of measures.
  var inWords: String {
    switch self {
    case .improved: "improved"
    case .similar: "without significant change"
    case .declined: "declined"
    case .noPolarity: "for information only"
    case .suspended: "suspended"
    case .notKnown: "not reported"
    }
  }
}
