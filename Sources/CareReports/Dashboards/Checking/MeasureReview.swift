import CareCore
import CareFigures
public import CareIndicators

/// What follows from what is printed of one measure, and where the print says otherwise.
public struct MeasureReview: Identifiable, Hashable, Sendable {
  /// The measure as printed.
  public let measure: PrintedMeasure

  /// Which way is good, and what says so; `nil` when nothing does.
  public let polarity: KnownPolarity?

  /// The words that can be said of the way from the figure before to this one; `nil` when either is not printed.
  public let movements: [MovementWord]?

  /// The word that is gone by: the printed one, whether or not it stands, or the first that can be said where none is
  /// printed; `nil` when there is none.
  public let movement: MovementWord?

  /// What the movement means; `nil` when there is no word, or which way is good is not known.
  public let trend: DirectionOfTravel.Trend?

  /// The target, with its side; `nil` when there is none, or its side cannot be told.
  public let target: Target?

  /// Whether the figure meets the target; `nil` when either is missing.
  public let meetsTarget: Bool?

  /// The ratings that the policy allows.
  public let allowed: AllowedRatings

  /// Whether the figure is better than the mean of the neighbours; `nil` when either or the polarity is missing, or
  /// they are equal.
  public let isBetterThanNeighbours: Bool?

  /// The whole numbers that the figure can be a share of with its count; `nil` when no count is printed, or there is
  /// none.
  public let base: ClosedRange<Int>?

  /// Where the print says otherwise.
  public let disagreements: [DashboardDisagreement]

  /// The id of the measure.
  public var id: String { measure.id }

  /// Looks at one measure.
  init(_ measure: PrintedMeasure, _ options: DashboardOptions) {
    self.measure = measure
    let polarity = KnownPolarity(measure)
    self.polarity = polarity
    let movements = MovementWord.possible(measure, polarity?.value, options)
    self.movements = movements?.said
    movement = measure.movement.value ?? movements?.said.first
    trend = movement?.trend(polarity?.value)
    let figure = measure.current.value
    let target = measure.target.value?.target(polarity?.value)
    self.target = target
    let meets = figure.flatMap { figure in target.map { $0.isMet(by: figure.value) } }
    meetsTarget = meets
    let quartile = measure.quartile.value
    let isHigh = options.targetsAreTopQuartile && quartile == .second && meets == true
    allowed = options.policy.ratings(
      for: RatingFacts(
        polarity: polarity?.value, quartile: quartile, half: isHigh ? .better : nil, trend: trend,
        figure: figure?.value, target: target, neighbourMean: measure.neighbours.value?.value))
    isBetterThanNeighbours = figure.flatMap { figure in
      measure.neighbours.value.flatMap { mean in
        figure.value == mean.value ? nil : polarity?.value.isBetter(figure.value, than: mean.value)
      }
    }
    let share = ShareOfCount(measure)
    base = share?.base
    let checks = MeasureChecks(
      measure: measure, polarity: polarity, movements: movements, trend: trend, meetsTarget: meets, isHigh: isHigh,
      allowed: allowed, share: share, options: options)
    disagreements = checks.disagreements
  }
}

/// Which way is good, and what says so.
public struct KnownPolarity: Hashable, Sendable {
  /// What says so.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// It is printed beside the movement.
    case printed
    /// The title says so.
    case title
    /// The side of the target shows it.
    case target
    /// Nothing printed says so; it is what measures of that kind are commonly taken for (``MeasureKind``).
    case kind
  }

  /// Which way is good; none when neither is.
  public let value: Indicator.Polarity

  /// What says so.
  public let basis: Basis

  /// Whether the print says so.
  public var isPrinted: Bool { basis != .kind }

  init(_ value: Indicator.Polarity, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }

  /// What says most plainly which way is good; `nil` when nothing does.
  init?(_ measure: PrintedMeasure) {
    if let printed = Self.printed(measure).first {
      self = printed
    } else if let kind = MeasureKind(measure.title) ?? MeasureKind(measure.id.words) {
      self.init(kind.polarity, .kind)
    } else {
      return nil
    }
  }

  /// All that is printed of it, the plainest first.
  static func printed(_ measure: PrintedMeasure) -> [KnownPolarity] {
    [
      measure.polarity.value.map { .init($0, .printed) },
      Indicator.Polarity(statedIn: measure.title).map { .init($0, .title) },
      measure.target.value?.comparator.map { .init($0.polarity, .target) },
    ].compactMap(\.self)
  }
}

/// The whole numbers that a printed percentage can be a share of, by the count that is printed with it.
struct ShareOfCount {
  /// The count.
  let count: Int
  /// The bases by rounding to the nearest; `nil` when there is none.
  let base: ClosedRange<Int>?
  /// Whether any rounding gives a base.
  let isPossible: Bool

  /// `nil` when no percentage with a count is printed.
  init?(_ measure: PrintedMeasure) {
    guard let figure = measure.current.value, figure.unit == .percent, let count = measure.count.value else {
      return nil
    }
    let bases = Rounding.allCases.map { rounding in
      figure.interval(rounding: rounding).flatMap { ImpliedCount.denominators(of: count, printing: $0) }
        .flatMap { Self.holding(count, $0) }
    }
    self.count = count
    base = figure.interval().flatMap { ImpliedCount.denominators(of: count, printing: $0) }
      .flatMap { Self.holding(count, $0) }
    isPossible = bases.contains { $0 != nil }
  }

  /// Bases that are no smaller than the count.
  private static func holding(_ count: Int, _ range: ClosedRange<Int>) -> ClosedRange<Int>? {
    range.upperBound < count ? nil : max(range.lowerBound, count)...range.upperBound
  }
}
