import CareCore
public import CareFigures
public import CareIndicators

extension PublishedFigure {
  /// The value of a measurement as a figure that carries what it takes to work it out again: the text as reports show it, the
  /// base and its day, the definition, how it was rounded, and its exact inputs.
  ///
  /// A percentage has the inputs `numerator` and `denominator`, a rate the same with the population below, a count `count`.
  /// Of any other value (a mean, a median) the input is `value`, exact. Definition and base name the period, the options, and
  /// whose figure it is, so that two figures of a report are taken for the same quantity only when they are. `nil` when the
  /// measurement has no value (`Measurement.cannotSay` says why).
  ///
  /// - Parameters:
  ///   - measurement: What an indicator came to.
  ///   - indicator: The indicator, for its definition and source; the one of the catalogue with the id unless given.
  ///   - area: Whose figure it is, where a report has figures of several authorities or teams; `nil` otherwise.
  public init?(_ measurement: CareIndicators.Measurement, of indicator: Indicator? = nil, for area: String? = nil) {
    guard let value = measurement.value, let text = measurement.valueInWords else { return nil }
    let unit = FigureUnit(measurement.unit)
    let (calculation, inputs) = Self.inputs(of: measurement, value, unit)
    let facts = MeasurementFacts(measurement, indicator, area)
    self.init(
      id: facts.id(), text: text, unit: unit, calculation: calculation, inputs: inputs, base: facts.base,
      definition: facts.definition(), source: facts.indicator?.sources.first)
    decimals = measurement.decimals
    topic = measurement.title
  }

  private static func inputs(
    of measurement: CareIndicators.Measurement, _ value: Fraction, _ unit: FigureUnit
  ) -> (calculation: String, inputs: [Input]) {
    if unit.kind == .percent, let share = measurement.proportion {
      return (
        "percentage",
        [Input("numerator", Fraction(share.numerator)), Input("denominator", Fraction(share.denominator))]
      )
    }
    if measurement.kind == .rate, let people = measurement.denominator {
      return (
        "ratePer",
        [Input("numerator", Fraction(measurement.numerator)), Input("denominator", Fraction(people))]
      )
    }
    let isCount = measurement.kind == .count || measurement.kind == .distribution
    return ("equality", [Input(isCount ? "count" : "value", value)])
  }
}

extension CareIndicators.Measurement {
  /// The measurement as figures of a report: its value, the account of everybody in the population, and for a distribution the
  /// groups as a sum and the share of each.
  ///
  /// Each carries what it takes to work it out again, so that a `FigureReport` of them finds nothing.
  ///
  /// - Parameters:
  ///   - indicator: The indicator, for its definition and source; the one of the catalogue with the id unless given.
  ///   - area: Whose figures they are, where a report has those of several authorities or teams; `nil` otherwise.
  /// - Returns: None when a table that is needed was not supplied; without the value when only that cannot be said.
  public func publishedFigures(of indicator: Indicator? = nil, for area: String? = nil) -> [PublishedFigure] {
    guard notSupplied.isEmpty else { return [] }
    let facts = MeasurementFacts(self, indicator, area)
    let value = PublishedFigure(self, of: indicator, for: area)
    return [value, account(facts)].compactMap { $0 } + groupFigures(facts)
  }

  /// Everybody in the population: in the denominator, left out, or undetermined.
  private func account(_ facts: MeasurementFacts) -> PublishedFigure? {
    // The denominator of a rate is the population of the area, and those it counts are in the numerator.
    guard let placed = kind == .rate ? numerator : denominator, let leftOut = leftOut.sum,
      let undetermined = undetermined.sum
    else { return nil }
    return PublishedFigure(
      id: facts.id("account"), text: population.grouped, unit: FigureUnit(facts.countUnit), calculation: "sum",
      inputs: [
        .init("placed", Fraction(placed)), .init("leftOut", Fraction(leftOut)),
        .init("undetermined", Fraction(undetermined)),
      ], definition: facts.definition("How many there were to place"), source: facts.indicator?.sources.first)
  }

  private func groupFigures(_ facts: MeasurementFacts) -> [PublishedFigure] {
    guard let groups, !groups.isEmpty else { return [] }
    let source = facts.indicator?.sources.first
    let whole = PublishedFigure(
      id: facts.id("groups"), text: numerator.grouped, unit: FigureUnit(facts.countUnit), calculation: "sum",
      inputs: groups.enumerated().map { place, group in
        .init("\(place + 1) \(group.group.code)", Fraction(group.count))
      }, definition: facts.definition("All groups together"), source: source)
    let shares = groups.compactMap { group -> PublishedFigure? in
      guard let share = share(of: group), let text = share.percentage(places: decimals) else { return nil }
      return PublishedFigure(
        id: facts.id("share of \(group.group.code)"), text: text, unit: FigureUnit("percent"),
        calculation: "percentage",
        inputs: [.init("numerator", Fraction(share.numerator)), .init("denominator", Fraction(share.denominator))],
        base: facts.base,
        definition: facts.definition("Share of group \(group.group.code) (\(group.group.title))"), source: source)
    }
    return [whole] + shares
  }
}

/// What every figure of a measurement says: its definition, period, options, base, and whose it is.
private struct MeasurementFacts {
  let measurement: CareIndicators.Measurement
  let indicator: Indicator?
  let area: String?

  init(_ measurement: CareIndicators.Measurement, _ indicator: Indicator?, _ area: String?) {
    self.measurement = measurement
    self.indicator = indicator ?? Indicator.withID(measurement.id)
    self.area = area
  }

  /// A name with the period and whose it is, so that no two figures of a report share one.
  func id(_ part: String? = nil) -> String {
    ([area, measurement.id, "\(measurement.period)", part].compactMap { $0 }).joined(separator: " ")
  }

  /// What is counted: the unit of a count.
  var countUnit: String {
    measurement.kind == .count || measurement.kind == .distribution ? measurement.unit : "counted"
  }

  func definition(_ part: String? = nil) -> String {
    let options = measurement.options.map { "\($0.option): \($0.value)" }
    let sentences = [
      part, measurement.title, indicator?.definition, "For \(measurement.period.inWords)",
      options.isEmpty ? nil : "Options: \(options.joined(separator: ", "))", area.map { "Of: \($0)" },
    ]
    return sentences.compactMap { $0?.sentence }.joined(separator: " ")
  }

  /// The group that the figure is out of, on the last day of the period; of a rate the people it is taken over.
  var base: PublishedFigure.Base {
    if measurement.kind == .rate {
      let figure = measurement.populationFigure
      let words = [
        "Population", figure?.area.map { "of \($0)" }, figure?.midYear.map { "in the middle of \($0)" },
      ]
      return .init(words.compactMap { $0 }.joined(separator: " "), count: measurement.denominator)
    }
    let leftOut = measurement.leftOut.map(\.reason)
    let who = indicator.map { $0.population.title.capitalised } ?? measurement.title
    let name = leftOut.isEmpty ? who : "\(who); left out: \(leftOut.joined(separator: ", "))"
    return .init(name, count: measurement.denominator, day: measurement.period.end)
  }
}
