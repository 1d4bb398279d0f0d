public import CareCore
public import CareModels

/// What an indicator came to, with all that is needed to check it.
///
/// Every child of the population, or every record where records are counted, is accounted for once: those left out, those
/// undetermined and the denominator add up to ``population``. Measurements of parts merge to the measurement of the whole.
public struct Measurement: Hashable, Sendable {
  /// How many went one way for one reason.
  public struct Tally: Codable, Hashable, Sendable {
    /// Why they were left out, or what is missing.
    public let reason: String
    /// How many.
    public let count: Int

    init(_ reason: String, _ count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// One group of a distribution.
  public struct GroupCount: Codable, Hashable, Sendable {
    /// The group.
    public let group: BreakdownGroup
    /// How many are in it.
    public let count: Int
  }

  /// An option and the value it had.
  public struct OptionUsed: Codable, Hashable, Sendable {
    /// The name of the option: ``MeasurementChoice/name``.
    public let option: String
    /// The value it had.
    public let value: String
  }

  /// The indicator's ``Indicator/id``.
  public let id: String
  /// The indicator's title.
  public let title: String
  /// The official number or name; `nil` when there is none, or when the period is not the one it is defined for.
  public let officialName: String?
  /// What kind of figure it is.
  public let kind: Indicator.Kind
  /// What is counted, many of them: `children`, `reviews`.
  public let subjects: String
  /// The unit of ``value``: `children`, `percent`, `per 10,000`, `days`.
  public let unit: String
  /// The period measured, both days included.
  public let period: Period
  /// To how many decimal places ``shown`` is rounded.
  public let decimals: Int
  /// How many the indicator had to place.
  public let population: Int
  /// How many each step left out of the denominator, in the order of the steps, noughts among them; of things to be done
  /// those not yet due last.
  public let leftOut: [Tally]
  /// How many could not be placed, by what is missing, in the order of the steps and the population last; noughts are
  /// among them.
  public let undetermined: [Tally]
  /// How many are counted; of a quantity, how many have one.
  public let numerator: Int
  /// How many they are counted among; for a rate, the people it is taken over. `nil` when not known.
  public let denominator: Int?
  /// What a quantity adds up to, for a mean and a ratio; `nil` for any other kind, and when it does not fit.
  public let total: Fraction?
  /// What a ratio is taken over; `nil` for any other kind, and when it does not fit.
  public let base: Fraction?
  /// The values of a median or percentile; `nil` for any other kind.
  public let values: ValueTally?
  /// Which percentile it is; 50 for a median, `nil` for any other kind.
  public let percentile: Int?
  /// How many are in each group of a distribution, in order; `nil` for any other kind.
  public let groups: [GroupCount]?
  /// The options that it depends on, with the values they had.
  public let options: [OptionUsed]
  /// The figures from elsewhere that were used.
  public let figuresUsed: [FigureUsed]
  /// The population of a rate; `nil` for any other kind, or when not supplied.
  public let populationFigure: PopulationFigure?
  /// The tables it cannot do without that were not supplied; empty when all were.
  public let notSupplied: [RegisterTable]
  /// Which records went where; `nil` unless asked for.
  public private(set) var trace: Trace?
  /// What ``value`` is multiplied by: 100 for a percentage, 10,000 for a rate of that base, otherwise 1.
  let scale: Int
}

extension Measurement {
  /// Which records went where. Each stands for a child (``CareModels/ChildHistory/reference``).
  public struct Trace: Codable, Hashable, Sendable {
    /// The records that went one way for one reason.
    public struct Records: Codable, Hashable, Sendable {
      /// Why.
      public let reason: String
      /// Which.
      public internal(set) var records: [RecordReference]
    }

    /// In the numerator.
    public internal(set) var counted: [RecordReference] = []
    /// In the denominator only.
    public internal(set) var notCounted: [RecordReference] = []
    /// Left out, by reason.
    public internal(set) var leftOut: [Records] = []
    /// Not placed, by what is missing.
    public internal(set) var undetermined: [Records] = []
    /// In each group of a distribution, by its code.
    public internal(set) var groups: [Records] = []
  }

  /// The same measurement without its trace, for readers who are to see the counts only.
  public var withoutTrace: Measurement {
    var copy = self
    copy.trace = nil
    return copy
  }

  /// Of how many in the denominator the numerator is the counted part; `nil` for a rate, which is taken over people, for
  /// quantities, and when a table that is needed was not supplied.
  public var proportion: Proportion? {
    guard notSupplied.isEmpty, let denominator else { return nil }
    return switch kind {
    case .count, .proportion, .distribution, .timeliness: Proportion(numerator, of: denominator)
    case .rate, .total, .mean, .median, .percentile, .ratio: nil
    }
  }

  /// Why there is no value; `nil` when there is one.
  public var cannotSay: String? {
    if !notSupplied.isEmpty {
      let names = notSupplied.map(\.rawValue).joined(separator: ", ")
      return notSupplied.count == 1 ? "table \(names) was not supplied" : "tables \(names) were not supplied"
    }
    if let figure = figuresUsed.first(where: { $0.value == nil }) { return "not known for the period: \(figure.name)" }
    switch kind {
    case .count, .distribution: return nil
    case .rate: return denominator == nil ? "the population was not supplied" : nil
    case .total: return quantityCannotSay
    case .proportion, .timeliness, .mean, .median, .percentile, .ratio:
      if denominator == 0 {
        return subjects == "children"
          ? "there is no child in the denominator" : "there are no \(subjects) in the denominator"
      }
      return quantityCannotSay
    }
  }

  /// Why a quantity has no value.
  private var quantityCannotSay: String? {
    let isTooLarge = "the numbers are too large to add up"
    return switch kind {
    case .total, .mean: total == nil ? isTooLarge : nil
    case .ratio: total == nil || base == nil ? isTooLarge : base == .zero ? "what it is taken over is nought" : nil
    case .median, .percentile: values?.percentile(percentile ?? 50) == nil ? isTooLarge : nil
    case .count, .rate, .proportion, .distribution, .timeliness: nil
    }
  }

  /// The value, exactly, in its ``unit``; `nil` when there is none (``cannotSay`` says why).
  public var value: Fraction? {
    guard cannotSay == nil else { return nil }
    switch kind {
    case .count, .distribution: return Fraction(numerator)
    case .proportion, .rate, .timeliness:
      guard let denominator else { return nil }
      return Fraction(numerator, over: denominator)?.multiplied(by: Fraction(scale))
    case .total: return total
    case .mean: return denominator.flatMap { total?.divided(by: Fraction($0)) }
    case .ratio: return base.flatMap { total?.divided(by: $0) }?.multiplied(by: Fraction(scale))
    case .median, .percentile: return values?.percentile(percentile ?? 50)
    }
  }

  /// The value rounded once, half away from zero, to its ``decimals``, as it is published; `nil` when there is none.
  public var shown: String? {
    value?.rounded(toPlaces: decimals)
  }

  /// What share of the whole a group of a distribution has; with nobody in it there is no value.
  public func share(of group: GroupCount) -> Proportion? {
    Proportion(group.count, of: numerator)
  }
}
