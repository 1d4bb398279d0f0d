import CareCore
import CareModels

extension Indicator {
  /// How many children were looked after on a day of the period, on average.
  public static let meanLookedAfter = total(
    "population.mean-looked-after", "Mean number of children looked after",
    definition: """
      The mean, over the days of the period, of the number of children looked after on the day: the days that each was \
      looked after, added up, over the days of the period. The day on which care ceases is not one of them; agreed \
      series of short breaks (V3, V4) are left out.
      """,
    sources: [.reviewingReport("section 1, average number of looked-after children in a calendar year")],
    of: .lookedAfterInYear, .shareOfDaysLookedAfter,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4
      B 2020-10-01 S C2 N1 U4
      C 2020-05-01 S C2 N1 U4 2020-05-11 E4A
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2019-05-01 S C2 N1 U4 2020-04-01 E4A
      F 2020-05-01 S V4 N2 U6
      """, counted: "A B C", undetermined: "D", outside: "E F", shows: "2"))
}

extension Quantity<ChildHistory> {
  /// The days of the period on which the child was looked after, over all of its days: what a child adds to the mean
  /// number looked after.
  static var shareOfDaysLookedAfter: Quantity {
    Quantity(
      "Days looked after over days of the period", unit: "children",
      missing: "on how many days the child was looked after"
    ) { child, context in
      let days = child.daysLookedAfter(in: context.period)
      guard days.lowerBound == days.upperBound else { return nil }
      return Fraction(days.lowerBound, over: context.period.dayCount)
    }
  }
}
