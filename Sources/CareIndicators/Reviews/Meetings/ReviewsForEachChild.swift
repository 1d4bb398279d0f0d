import CareCore
import CareModels

extension Indicator {
  /// Reviews held for each child looked after, on average.
  public static let reviewsForEachChild = ratio(
    "reviews.for-each-child", "Reviews held for each child looked after",
    definition: """
      Reviews held in the period of children looked after in it, over the mean number of children looked after on its \
      days. Several rows of a child for one day are one review.
      """,
    sources: [.reviewingReport("sections 1 and 6, meetings and average number of looked-after children")],
    requires: [.reviews], of: .lookedAfterInYear, .reviewsHeld, over: .shareOfDaysLookedAfter,
    unit: "per child", decimals: 2,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4
      B 2020-10-01 S C2 N1 U4
      C 2019-05-01 S C2 N1 U4
      D 2019-05-01 S C2 N1 U4 2020-04-01 E4A
      reviews: CHILD REVIEW
      A 2020-03-31
      A 2020-04-01
      A 2020-09-30
      A 2020-09-30
      B 2020-10-20
      C .
      D 2020-04-01
      """, counted: "A B", undetermined: "C", outside: "D", shows: "2.00"))
}

extension Quantity<ChildHistory> {
  /// The reviews of the child that were held in the period, one a day.
  fileprivate static var reviewsHeld: Quantity {
    .number("Reviews held", unit: "reviews", missing: "the day a review was held") { child, context in
      var days: Set<CalendarDay> = []
      for review in child.reviews {
        guard let day = review.date else { return nil }
        if context.period.contains(day) { days.insert(day) }
      }
      return days.count
    }
  }
}
