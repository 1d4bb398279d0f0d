import CareCore
import CareModels

extension Indicator {
  /// The share of young people by month, over the winter, of whom something holds.
  static func winter(
    _ id: String, _ title: String, _ words: String, counted: String, notCounted: String, shows: String = "33.3",
    where holds: @escaping @Sendable (ParticipationStatus) -> Bool
  ) -> Indicator {
    proportion(
      "post-16.\(id)", title,
      definition: """
        Of young people of academic age 16 and 17 (Years 12 and 13) at the end of December, January and February, each \
        counted once a month, those \(words). The months are pooled; the mean of the three monthly percentages, which \
        the national figure is, is given by WinterMean.
        """,
      sources: [Source.interactiveTool("NEET and activity not known, ages 16 and 17")], polarity: .lowIsGood,
      of: .winter, steps: [.participating(title, where: holds)], decimals: 1,
      example: IndicatorExample(
        """
        \(IndicatorExample.sixteen)
        participations: child status start end
        A neetAvailable 2020-09-01
        B college 2020-09-01
        C college 2020-09-01 2020-12-31
        D neetAvailable .
        E neetAvailable 2020-09-01
        """, period: Period(CalendarDay(2020, 12, 1), CalendarDay(2020, 12, 31)), counted: counted,
        notCounted: notCounted, undetermined: "D", outside: "E", shows: shows))
  }
}

extension Step<ParticipationMonth> {
  /// Counts those whose activity is of some kind.
  static func participating(
    _ reason: String, where holds: @escaping @Sendable (ParticipationStatus) -> Bool
  ) -> Step {
    .count(reason, missing: "what they did") { month, _ in month.status?.code.map(holds) }
  }
}

extension IndicatorExample {
  /// Young people of academic age 16 and 17, and one who is 18.
  static let sixteen = """
    children:
    A 2004-08-31
    B 2002-09-01
    C 2003-06-01
    D 2003-06-01
    E 2002-08-31
    """
}
