public import CareCore
public import CareModels

// The kinds of indicator, by how they are declared. What they have in common:
//
// - id, title, officialName, definition, sources, polarity: what is said about it;
// - requires, options, figures: what it depends on beside what its population and breakdown do;
// - of: what it is about; steps: who is left out, and who counts;
// - decimals: to how many places it is published;
// - example: a small register, and what comes out of it.

extension Indicator {
  /// How many there are in a population, those left out by the steps aside.
  public static func count<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: 0, kind: .count, unit: population.noun,
      example: example, recipe: Recipe(population, steps, .count))
  }

  /// How many of a population there are for every `per` people (``MeasurementContext/population``).
  public static func rate<Subject: IndicatorSubject>(
    _ id: String, _ title: String, per: Int, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .rate,
      unit: "per " + Fraction(per).rounded(toPlaces: 0, grouped: true), example: example, scale: per,
      recipe: Recipe(population, steps, .count))
  }

  /// What share of a population is counted, once those left out by the steps are gone.
  public static func proportion<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>],
    decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .proportion, unit: "percent",
      example: example, scale: 100, recipe: Recipe(population, steps, .proportion))
  }

  /// How many of a population are in each group of a breakdown, whose tables and options are added to those given.
  public static func distribution<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    by breakdown: Breakdown<Subject>, decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .distribution,
      unit: population.noun, example: example, recipe: Recipe(population, steps, .distribution(breakdown)))
  }
}

// MARK: - Timeliness

extension Indicator {
  /// What share of what clocks asked for was done in time. What is not yet due is left out; what cannot be judged is
  /// undetermined, by what is missing.
  public static func timeliness(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .highIsGood, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of events: Population<ClockEvent>, steps: [Step<ClockEvent>] = [],
    decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    timeliness(
      id, title, officialName: officialName, definition: definition, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, of: events, steps: steps,
      judging: { event, _ in event.outcome }, decimals: decimals, example: example)
  }

  /// What share of a population had something done within a limit of an event; `nil` stands for a day that is missing.
  ///
  /// What is not yet due on the last day of the period is left out. What was not done by then and is past due is late.
  public static func timeliness<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .highIsGood, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    within limit: TimeLimit, from trigger: @escaping @Sendable (Subject) -> CalendarDay?,
    to done: @escaping @Sendable (Subject) -> CalendarDay?, decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    timeliness(
      id, title, officialName: officialName, definition: definition, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: [.limit(limit)] + figures, of: population, steps: steps,
      judging: { subject, context in
        Timeliness.Outcome(
          limit.outcome(
            trigger: trigger(subject), done: done(subject), asAt: context.asAt, workingDays: context.workingDays
          ).state)
      }, decimals: decimals, example: example)
  }

  /// What share of a population was in time, as `outcome` judges.
  public static func timeliness<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .highIsGood, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    judging outcome: @escaping @Sendable (Subject, MeasurementContext) -> Timeliness.Outcome, decimals: Int = 0,
    example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .timeliness, unit: "percent",
      example: example, scale: 100, recipe: Recipe(population, steps, .timeliness(outcome)))
  }
}

// MARK: - Quantities

extension Indicator {
  /// The sum of a quantity over a population: days in care, pounds spent.
  public static func total<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    _ quantity: Quantity<Subject>, decimals: Int = 0, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .total, unit: quantity.unit,
      example: example, recipe: Recipe(population, steps, .sum(quantity)))
  }

  /// The mean of a quantity over a population.
  public static func mean<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    _ quantity: Quantity<Subject>, decimals: Int = 1, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .mean, unit: quantity.unit,
      example: example, recipe: Recipe(population, steps, .sum(quantity)))
  }

  /// The median of a quantity over a population: of an even number, halfway between the two in the middle.
  public static func median<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    _ quantity: Quantity<Subject>, decimals: Int = 1, example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .median, unit: quantity.unit,
      percentile: 50, example: example, recipe: Recipe(population, steps, .values(quantity)))
  }

  /// A percentile of a quantity over a population, between the two values it falls between (``ValueTally/percentile(_:)``).
  ///
  /// A `percentile` below 1 counts as 1, one above 99 as 99.
  public static func percentile<Subject: IndicatorSubject>(
    _ id: String, _ title: String, _ percentile: Int, officialName: String? = nil, definition: String,
    sources: [Source], polarity: Polarity = .none, requires: [RegisterTable] = [],
    options: [any MeasurementChoice.Type] = [], figures: [MeasurementFigure] = [],
    of population: Population<Subject>, steps: [Step<Subject>] = [], _ quantity: Quantity<Subject>, decimals: Int = 1,
    example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .percentile,
      unit: quantity.unit, percentile: min(max(percentile, 1), 99), example: example,
      recipe: Recipe(population, steps, .values(quantity)))
  }

  /// The sum of one quantity over the sum of another, times `scale`: sessions missed over sessions possible.
  public static func ratio<Subject: IndicatorSubject>(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [],
    figures: [MeasurementFigure] = [], of population: Population<Subject>, steps: [Step<Subject>] = [],
    _ quantity: Quantity<Subject>, over base: Quantity<Subject>, unit: String, scale: Int = 1, decimals: Int = 1,
    example: IndicatorExample? = nil
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, figures: figures, decimals: decimals, kind: .ratio, unit: unit,
      example: example, scale: scale, recipe: Recipe(population, steps, .ratio(quantity, over: base)))
  }
}
