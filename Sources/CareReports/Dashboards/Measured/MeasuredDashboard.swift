public import CareCore
public import CareIndicators
public import CareModels

/// A performance dashboard worked out from records: each indicator with its value, the one before, the direction, and
/// target and rating where a target is given.
///
/// Without a rule of disclosure control it shows numbers as they are, and says so. With one, figures that may point to
/// somebody are withheld from everything that it shows, and nothing is said of them: no direction, no rating.
public struct MeasuredDashboard: Hashable, Sendable {
  /// One indicator.
  public struct Row: Identifiable, Hashable, Sendable {
    /// The indicator's id.
    public let id: String

    /// What it is called.
    public let title: String

    /// The official number; `nil` when it has none, or not for the period.
    public let officialName: String?

    /// What it is counted in.
    public let unit: String

    /// To how many decimal places it is published.
    public let decimals: Int

    /// Whether the tables that it needs were supplied.
    public let isSupplied: Bool

    /// What it came to; `nil` when it is withheld.
    public let measurement: Measurement?

    /// What it came to before, from the earliest, `nil` where that is withheld; the last is the one that the direction is
    /// taken from.
    public let earlier: [Measurement?]

    /// Whether the figure is withheld, so that nobody can be recognised from it.
    public var isWithheld: Bool { measurement == nil }

    /// Which way is better.
    public let polarity: Indicator.Polarity

    /// How it moved since the last time; `nil` when there is no value, or none before, or either is withheld.
    public let travel: DirectionOfTravel?

    /// What is to be reached; `nil` when nothing was set.
    public let target: Target?

    /// The colours that the policy allows; none without a target where the policy asks for one.
    public let allowed: AllowedRatings

    /// Whether the value meets the target; `nil` when either is missing, or the value is withheld.
    public var meetsTarget: Bool? {
      measurement?.value.flatMap { value in target.map { $0.isMet(by: value) } }
    }

    /// What it counts as in the sentence of the overview.
    public var outcome: TravelOutcome {
      TravelOutcome(travel?.movement, polarity: measurement?.value == nil ? nil : polarity)
    }
  }

  /// The indicators, in order. Distributions are left out: they are no single figure.
  public let rows: [Row]

  /// The periods measured, from the earliest; the last is the one that the dashboard is of.
  public let periods: [Period]

  /// The key to the colours.
  public let policy: RatingPolicy

  /// The rule by which figures were withheld; `nil` for a dashboard for the authority's own use.
  public let rule: DisclosureRule?

  /// What the data is called; `nil` when it is not said.
  public var source: String?

  /// What the reader must be careful about, a sentence each.
  public var notes: [String] = []

  /// Measures indicators in several periods.
  ///
  /// - Parameters:
  ///   - indicators: What to measure.
  ///   - histories: The records.
  ///   - contexts: The periods, from the earliest. The last is the one that the dashboard is of, the one before it that
  ///     which the direction is taken from.
  ///   - targets: What is to be reached, by the id of the indicator.
  ///   - policy: The key to the colours. Without one a figure that meets its target is green and any other red: how far
  ///     a target may be missed and still be amber is local policy.
  ///   - options: The bands within which a figure is called similar.
  ///   - rule: Which figures are withheld, each looked at by itself; `nil` to show all.
  /// - Complexity: O(*n* · *m*) in the number of indicators with periods and of records.
  public init(
    _ indicators: [Indicator] = Indicator.all, of histories: ChildHistories, in contexts: [MeasurementContext],
    targets: [String: Target] = [:], policy: RatingPolicy = .targetAlone,
    options: DashboardOptions = DashboardOptions(), publishingBy rule: DisclosureRule? = nil
  ) {
    let indicators = indicators.filter { $0.kind != .distribution }
    let series = histories.measure(indicators, in: contexts)
    periods = contexts.map(\.period)
    self.policy = policy
    self.rule = rule
    rows = indicators.indices.compactMap { place in
      let measured = series.compactMap { $0.indices.contains(place) ? $0[place] : nil }
      guard let current = measured.last else { return nil }
      return Row(
        current, after: measured.dropLast(), indicators[place].polarity, targets[indicators[place].id], policy, options,
        rule)
    }
  }
}

extension MeasuredDashboard.Row {
  fileprivate init(
    _ measurement: Measurement, after earlier: [Measurement], _ polarity: Indicator.Polarity, _ target: Target?,
    _ policy: RatingPolicy, _ options: DashboardOptions, _ rule: DisclosureRule?
  ) {
    func shown(_ measurement: Measurement) -> Measurement? {
      rule?.withholds(measurement) ?? false ? nil : measurement
    }
    let (now, before) = (shown(measurement), earlier.map(shown))
    id = measurement.id
    title = measurement.title
    officialName = measurement.officialName
    unit = measurement.unit
    decimals = measurement.decimals
    isSupplied = measurement.notSupplied.isEmpty
    self.measurement = now
    self.earlier = before
    self.polarity = polarity
    self.target = target
    let band = measurement.unit == "percent" ? options.similarPoints : options.similarOtherwise
    let travel = now?.value.flatMap { now in
      before.last??.value.flatMap { DirectionOfTravel(from: $0, to: now, polarity: polarity, tolerance: band) }
    }
    self.travel = travel
    allowed = policy.ratings(
      for: RatingFacts(polarity: polarity, trend: travel?.trend, figure: now?.value, target: target))
  }
}
