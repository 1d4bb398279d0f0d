import CareCore
import CareModels

extension Indicator {
  /// The share of young people of 16 and 17 who are in none of education, employment and training on the day.
  public static let neetOnDay = proportion(
    "post-16.neet-on-day", "Not in education, employment or training, ages 16 and 17, on the day",
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
}
