import CareCore
import CareModels

extension Indicator {
  /// The share of young people of 16 and 17 who were in none of education, employment and training over the winter.
  public static let neetWinter = winter(
    "neet", "Not in education, employment or training, ages 16 and 17, December to February",
    "not in education, employment or training", counted: "A", notCounted: "B C"
  ) { $0.isNEET }

  /// The share of young people of 16 and 17 of whom it was not known what they did over the winter.
  public static let participationNotKnownWinter = winter(
    "not-known", "Activity not known, ages 16 and 17, December to February", "whose activity was not known",
    counted: "C",
    notCounted: "A B"
  ) { $0 == .notKnown }

  /// Both together.
  public static let neetOrNotKnownWinter = winter(
    "neet-or-not-known", "Not in education, employment or training, or not known, ages 16 and 17, December to February",
    "not in education, employment or training, or whose activity was not known", counted: "A C", notCounted: "B",
    shows: "66.7"
  ) { $0.isNEET || $0 == .notKnown }

  /// The share of young people of 16 and 17 who are in none of education, employment and training on the day.
  public static let neetOnDay = proportion(
    "participation.neet-on-day", "Not in education, employment or training, ages 16 and 17, on the day",
    definition: """
      Of young people of academic age 16 and 17 on the day, those who were not in education, employment or training, \
      available for it or not. It is the figure of one month that councils print for a quarter; the mean of three \
      is another measure.
      """,
    sources: [.performanceReport("paragraph 31")], polarity: .lowIsGood, of: .ofSixteenAndSeventeen,
    steps: [.participating("Not in education, employment or training") { $0.isNEET }], decimals: 1,
    example: IndicatorExample(
      """
      \(IndicatorExample.sixteen)
      participations: child status start end
      A neetAvailable 2021-03-31
      B college 2020-09-01
      C neetAvailable 2020-09-01 2021-03-31
      D neetAvailable .
      E neetAvailable 2020-09-01
      """, counted: "A", notCounted: "B C", undetermined: "D", outside: "E", shows: "33.3"))

  /// What young people of 16 and 17 do on the day.
  public static let participationByStatus = distribution(
    "participation.by-activity", "Activity of young people aged 16 and 17",
    definition: """
      Young people of academic age 16 and 17 on the day by what they did on it; not known where no record is in force.
      """,
    sources: [.performanceReport("paragraph 31")], of: .ofSixteenAndSeventeen,
    by: .codes("participation", title: "Activity", requires: []) { month, _ in month.status },
    example: IndicatorExample(
      """
      \(IndicatorExample.sixteen)
      participations: child status start end
      A neetAvailable 2021-03-31
      B college 2020-09-01
      C college 2020-09-01 2021-03-31
      E college 2020-09-01
      F college 2020-09-01
      """, counted: "A B C", undetermined: "F", outside: "E",
      groups: ["neetAvailable": "A", "college": "B", "notKnown": "C"], shows: "3"))

  private static func winter(
    _ id: String, _ title: String, _ words: String, counted: String, notCounted: String, shows: String = "33.3",
    where holds: @escaping @Sendable (ParticipationStatus) -> Bool
  ) -> Indicator {
    proportion(
      "participation.\(id)", title,
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
  fileprivate static func participating(
    _ reason: String, where holds: @escaping @Sendable (ParticipationStatus) -> Bool
  ) -> Step {
    .count(reason, missing: "what they did") { month, _ in month.status?.code.map(holds) }
  }
}

extension IndicatorExample {
  /// Young people of academic age 16 and 17, and one who is 18.
  fileprivate static let sixteen = """
    children:
    A 2004-08-31
    B 2002-09-01
    C 2003-06-01
    D 2003-06-01
    E 2002-08-31
    """
}
