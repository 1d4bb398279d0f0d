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

extension Indicator {
  /// How often young people were sentenced to custody.
  public static let custodySentences = count(
    "youth-justice.custody", "Sentences of custody",
    definition: "Convictions of young people of 10 to 17 in the period that ended in a sentence of custody.",
    sources: .custody, polarity: .lowIsGood, of: .sentencesOfCustody,
    example: .convictions(counted: "A", undetermined: "D", outside: "B C E", shows: "1"))

  /// How often young people were sentenced to custody for every 1,000 of their age.
  public static let custodyRate = rate(
    "youth-justice.custody-rate", "Rate of sentences of custody", per: 1_000,
    definition: """
      Convictions of young people of 10 to 17 in the period that ended in a sentence of custody, for every 1,000 residents \
      of 10 to 17: the population supplied has to be of those ages.
      """,
    sources: .custody, polarity: .lowIsGood, of: .sentencesOfCustody, decimals: 2,
    example: .convictions(
      population: PopulationFigure(count: 8_000, midYear: 2020), counted: "A", undetermined: "D", outside: "B C E",
      shows: "0.13"))

  /// The share of convictions that ended in custody.
  public static let custodyShare = proportion(
    "youth-justice.custody-share", "Custody among convictions", officialName: "NI 43",
    definition: """
      Of convictions of young people of 10 to 17 in the period, those that ended in a sentence of custody. It is the older \
      national indicator; the rate for every 1,000 is another measure.
      """,
    sources: [.nationalIndicator("NI 43, young people convicted in court who are sentenced to custody")],
    polarity: .lowIsGood, of: .convictions,
    steps: [
      .count("Sentenced to custody", missing: "how it ended") { row, _ in
        row.disposal?.code.map { $0 == .convictionCustody }
      }
    ], decimals: 1,
    example: .convictions(counted: "A", notCounted: "B", undetermined: "D", outside: "C E", shows: "50.0"))

  /// What young people were cautioned and sentenced to.
  public static let justiceOutcomesByDisposal = distribution(
    "youth-justice.by-disposal", "Cautions and convictions by how they ended",
    definition: "Cautions and convictions of young people of 10 to 17 in the period by how the offence was dealt with.",
    sources: .firstTimeEntrants, of: .cautionsAndConvictions,
    by: .codes("disposal", title: "Disposal", requires: []) { row, _ in row.disposal },
    example: .convictions(
      counted: "A B C", undetermined: "D", outside: "E",
      groups: ["convictionCustody": "A", "convictionCommunity": "B", "youthCaution": "C"], shows: "3"))

  /// Young people in custody on the day, on remand or under a sentence.
  public static let inCustodyByKind = distribution(
    "youth-justice.in-custody", "In custody, on remand or under a sentence",
    definition: """
      Stretches of custody that had begun by the day and had not ended, by whether on remand or under a sentence. One who is \
      released on the day is out.
      """,
    sources: [
      Source(
        "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 9 March 2021",
        "minute 46")
    ],
    of: .records(
      of: CustodyEpisode.self, "in-custody", title: "in custody on the day", noun: "stretches of custody",
      missing: "the day it began"
    ) { row, context in
      if let end = row.end, end <= context.asAt { return false }
      return row.start.map { $0 <= context.asAt }
    },
    by: .codes("custody-kind", title: "Remand or sentence", requires: []) { row, _ in row.kind },
    example: IndicatorExample(
      """
      custodyEpisodes: child kind start end
      A remand 2021-03-31
      B sentence 2021-03-01 2021-04-01
      C sentence 2021-03-01 2021-03-31
      D remand
      """, counted: "A B", undetermined: "D", outside: "C", groups: ["remand": "A", "sentence": "B"], shows: "2"))
}

extension IndicatorExample {
  /// Custody, a sentence in the community, a caution, an outcome of no age, and one before the period.
  fileprivate static func convictions(
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
      """, population: population, counted: counted, notCounted: notCounted, undetermined: undetermined,
      outside: outside, groups: groups, shows: shows)
  }
}
