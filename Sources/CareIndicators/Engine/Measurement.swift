public import CareCore
public import CareModels

/// What an indicator came to, with all that is needed to check it.
///
/// Every child of the population is accounted for once: those left out, those undetermined and the denominator add up
/// to ``population``. Measurements of parts merge to the measurement of the whole.
public struct Measurement: Hashable, Sendable {
  /// How many children went one way for one reason.
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
    public let group: Breakdown.Group
    /// How many children are in it.
    public let count: Int
  }

  /// An option and the value it had.
  public struct OptionUsed: Codable, Hashable, Sendable {
    /// Which option.
    public let option: MeasurementOption
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
  /// The unit of ``value``: `children`, `percent`, `per 10,000`.
  public let unit: String
  /// The period measured, both days included.
  public let period: Period
  /// To how many decimal places ``shown`` is rounded.
  public let decimals: Int
  /// How many children the indicator had to place.
  public let population: Int
  /// How many each step left out of the denominator, in the order of the steps, noughts among them.
  public let leftOut: [Tally]
  /// How many could not be placed, by what is missing, in the order of the steps and the population last; noughts are
  /// among them.
  public let undetermined: [Tally]
  /// How many are counted.
  public let numerator: Int
  /// How many they are counted among; for a rate, the people it is taken over. `nil` when not known.
  public let denominator: Int?
  /// How many are in each group of a distribution, in order; `nil` for any other kind.
  public let groups: [GroupCount]?
  /// The options that it depends on, with the values they had.
  public let options: [OptionUsed]
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

  /// Of how many children of the denominator the numerator is the counted part; `nil` for a rate, which is taken over
  /// people, and when a table that is needed was not supplied.
  public var proportion: Proportion? {
    guard kind != .rate, notSupplied.isEmpty, let denominator else { return nil }
    return Proportion(numerator, of: denominator)
  }

  /// Why there is no value; `nil` when there is one.
  public var cannotSay: String? {
    if !notSupplied.isEmpty {
      let names = notSupplied.map(\.rawValue).joined(separator: ", ")
      return notSupplied.count == 1 ? "table \(names) was not supplied" : "tables \(names) were not supplied"
    }
    switch kind {
    case .count, .distribution: return nil
    case .rate: return denominator == nil ? "the population was not supplied" : nil
    case .proportion: return denominator == 0 ? "there is no child in the denominator" : nil
    }
  }

  /// The value, exactly, in its ``unit``; `nil` when there is none (``cannotSay`` says why).
  public var value: Fraction? {
    guard cannotSay == nil else { return nil }
    switch kind {
    case .count, .distribution: return Fraction(numerator)
    case .proportion, .rate:
      guard let denominator else { return nil }
      return Fraction(numerator, over: denominator)?.multiplied(by: Fraction(scale))
    }
  }

  /// The value rounded once, half away from zero, to its ``decimals``, as it is published; `nil` when there is none.
  public var shown: String? {
    value?.rounded(toPlaces: decimals)
  }

  /// What share of the whole a group of a distribution has; without children there is no value.
  public func share(of group: GroupCount) -> Proportion? {
    Proportion(group.count, of: numerator)
  }
}
