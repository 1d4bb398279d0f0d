import CareCore
import CareModels

extension Population<RegisterRow<JusticeOutcome>> {
  /// Cautions and convictions of the period, of young people of 10 to 17.
  static var cautionsAndConvictions: Population {
    justice("cautions-and-convictions", "cautions and convictions", where: \.isCautionOrConviction)
  }

  /// Convictions of the period, of young people of 10 to 17.
  static var convictions: Population { justice("convictions", "convictions", where: \.isConviction) }

  /// Sentences of custody in the period, of young people of 10 to 17.
  static var sentencesOfCustody: Population {
    justice("sentences-of-custody", "sentences of custody") { $0.disposal?.code.map { $0 == .convictionCustody } }
  }

  private static func justice(
    _ id: String, _ noun: String, where holds: @escaping @Sendable (JusticeOutcome) -> Bool?
  ) -> Population {
    records(
      of: JusticeOutcome.self, id, title: "of young people of 10 to 17 in the period", noun: noun,
      missing: "the day, the kind or the age", options: [LeapDayBirthday.self]
    ) { row, context in
      [
        row.date.map(context.period.contains), holds(row.record), row.record.isOfYouth(row.history, context),
      ].allTrue
    }
  }
}

extension IndicatorExample {
  /// Custody, a sentence in the community, a caution, an outcome of no age, and one before the period.
  static func convictions(
    population: PopulationFigure? = nil, counted: String, notCounted: String = "", undetermined: String,
    outside: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      justiceOutcomes: child date disposal ageAtOutcome
      A 2020-04-01 convictionCustody 17
      B 2020-06-01 convictionCommunity 15
      C 2020-06-01 youthCaution 15
      D 2020-06-01 convictionCustody
      E 2020-03-31 convictionCustody 17
      """, options: population == nil ? .init() : .ofTenToSeventeen, population: population, counted: counted,
      notCounted: notCounted, undetermined: undetermined,
      outside: outside, groups: groups, shows: shows)
  }
}
