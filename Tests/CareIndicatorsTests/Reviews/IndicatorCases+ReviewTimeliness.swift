import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// Reviews of the return: by child, by review due, by review held.
  static let reviewTimeliness: [IndicatorCase] =
    byChild + byReview + firstReviews

  private static let august = "A 2020-08-03 S C2 N1 U4"

  private static let byChild: [IndicatorCase] =
    [Indicator.reviewedInTime, .reviewedInTimeAtAnyTime].flatMap { indicator in
      [
        reviews(indicator, .counted, "the example of the definition", august, "2020-08-28 2020-11-27 2021-03-01"),
        reviews(indicator, .counted, "each on the last day", august, "2020-09-01 2020-12-01"),
        reviews(indicator, .notCounted, "the second a day late", august, "2020-09-01 2020-12-02"),
        reviews(indicator, .notCounted, "the first not held", august, ""),
        reviews(indicator, .notCounted, "the second not held", august, "2020-08-28"),
        reviews(
          indicator, .counted, "28 days are the bank holiday, and the next day is in time", august,
          "2020-09-01 2020-11-30"),
        reviews(
          indicator, .notCounted, "a new period of care starts the clock anew",
          "A 2020-04-06 S C2 N1 U4 2020-11-02 E4A \n A 2020-12-01 S C2 N1 U4",
          "2020-05-01 2020-07-30 2021-01-28"),
        reviews(
          indicator, .counted, "a new period of care, each review of it in time",
          "A 2020-04-06 S C2 N1 U4 2020-11-02 E4A \n A 2020-12-01 S C2 N1 U4",
          "2020-05-01 2020-07-30 2020-12-30 2021-03-30"),
        reviews(
          indicator, .leftOut, "the first is due on the last day and not held", "A 2021-03-03 S C2 N1 U4", ""),
        reviews(
          indicator, .counted, "the first is due and held on the last day", "A 2021-03-03 S C2 N1 U4", "2021-03-31"),
        reviews(
          indicator, .counted, "reviews since before the year, each within six months",
          "A 2019-06-03 S C2 N1 U4", "2019-06-28 2019-09-27 2020-03-27 2020-09-25 2021-03-25"),
        reviews(
          indicator, .notCounted, "one since before the year a day late",
          "A 2019-06-03 S C2 N1 U4", "2019-06-28 2019-09-27 2020-03-27 2020-09-28 2021-03-25"),
        reviews(
          indicator, .notCounted, "one that was due before the year is still to be held",
          "A 2019-06-03 S C2 N1 U4", "2019-06-28 2019-09-27"),
        reviews(
          indicator, .undetermined, "reviews before the year may not be on record",
          "A 2018-06-04 S C2 N1 U4", "2020-06-01 2020-11-27"),
        reviews(
          indicator, .notCounted, "none for a whole year, though earlier ones may not be on record",
          "A 2018-06-04 S C2 N1 U4", ""),
        reviews(
          indicator, .notCounted, "more than six months between two, whatever came before",
          "A 2018-06-04 S C2 N1 U4", "2020-05-01 2020-11-02"),
        reviews(
          indicator, .counted, "taken as in time what may not be on record",
          "A 2018-06-04 S C2 N1 U4", "2020-06-01 2020-11-27", earlier: .takenAsInTime),
        reviews(
          indicator, .notCounted, "a complete record has only these",
          "A 2018-06-04 S C2 N1 U4", "2020-06-01 2020-11-27", earlier: .areOnRecord),
        reviews(
          indicator, .undetermined, "the record begins in the midst of care",
          "A 2020-08-03 P C2 N1 U4", "2020-09-01 2020-12-01"),
        reviews(indicator, .undetermined, "a review without a day", august, ". 2020-12-01"),
        reviews(indicator, .counted, "a review without a day that cannot matter", august, ". 2020-09-01 2020-12-01"),
        reviews(
          indicator, .undetermined, "an episode without a start, with which care may have started anew",
          "A 2020-04-06 S C2 N1 U4 \n A . S C2 N1 U4 2021-03-01 X1", "2020-05-01 2020-07-30 2021-01-28"),
        reviews(
          indicator, .counted, "the same day twice is one review", august, "2020-08-28 2020-08-28 2020-11-27"),
      ]
    } + [
      reviews(.reviewedInTime, .leftOut, "19 working days", "A 2021-03-04 S C2 N1 U4", ""),
      reviews(
        .reviewedInTime, .leftOut, "back for a week, with reviews before that were in time",
        "A 2020-04-06 S C2 N1 U4 2020-11-02 E4A \n A 2021-03-24 S C2 N1 U4", "2020-05-01 2020-07-30"),
      rows(
        .reviewedInTime, .counted, "the same, however short the care",
        """
        A 2020-04-06 S C2 N1 U4 2020-11-02 E4A
        A 2021-03-24 S C2 N1 U4
        reviews: CHILD REVIEW
        A 2020-05-01
        A 2020-07-30
        """, options: options(ReviewCohort.anyTime)),
      reviews(
        .reviewedInTimeAtAnyTime, .counted, "left since", "A 2020-08-03 S C2 N1 U4 2020-11-01 E4A", "2020-08-28"),
      reviews(
        .reviewedInTimeAtAnyTime, .leftOut, "left before the first was due",
        "A 2020-08-03 S C2 N1 U4 2020-09-01 E4A", ""),
      reviews(
        .reviewedInTimeAtAnyTime, .outside, "left before the year", "A 2019-08-05 S C2 N1 U4 2020-04-01 E4A", ""),
    ]

  private static let byReview: [IndicatorCase] = [
    reviews(.reviewsDueInTime, .counted, "the first, on the last day", august, "2020-09-01 2020-12-01"),
    reviews(.reviewsDueInTime, .notCounted, "the first, a day late", august, "2020-09-02"),
    reviews(.reviewsDueInTime, .leftOut, "due on the last day and not held", "A 2021-03-03 S C2 N1 U4", ""),
    reviews(.reviewsDueInTime, .outside, "due on the day after", "A 2021-03-04 S C2 N1 U4", ""),
    reviews(.reviewsDueInTime, .outside, "left on the day it was due", "A 2020-08-03 S C2 N1 U4 2020-09-01 E4A", ""),
    reviews(
      .reviewsDueInTime, .notCounted, "left the day after", "A 2020-08-03 S C2 N1 U4 2020-09-02 E4A", ""),
    reviews(.reviewsDueInTime, .undetermined, "a review without a day", august, "."),
    reviews(
      .reviewsDueInTime, .outside, "held early, and left before it was due", "A 2020-08-03 S C2 N1 U4 2020-08-31 E4A",
      "2020-08-17"),
    reviews(
      .reviewsDueInTime, .undetermined, "the first on record, of one long in care", "A 2018-06-04 S C2 N1 U4",
      "2020-06-01"),
    reviews(
      .reviewsDueInTime, .outside, "one in a series of short breaks", "A 2020-08-03 S V3 N1 U6", "2020-09-01"),
    reviews(.reviewsHeldInTime, .counted, "the first", august, "2020-09-01"),
    reviews(.reviewsHeldInTime, .notCounted, "the first, a day late", august, "2020-09-02"),
    reviews(.reviewsHeldInTime, .leftOut, "one before care", august, "2020-08-02"),
    reviews(.reviewsHeldInTime, .outside, "on the day after the year", august, "2021-04-01"),
    reviews(.reviewsHeldInTime, .undetermined, "on no day given", august, "."),
    reviews(
      .reviewsHeldInTime, .undetermined, "the first on record, of one long in care", "A 2018-06-04 S C2 N1 U4",
      "2020-06-01"),
    reviews(
      .reviewsHeldInTime, .counted, "the same, taken as in time", "A 2018-06-04 S C2 N1 U4", "2020-06-01",
      earlier: .takenAsInTime),
    reviews(
      .reviewsHeldInTime, .notCounted, "the same, of a complete record", "A 2018-06-04 S C2 N1 U4", "2020-06-01",
      earlier: .areOnRecord),
  ]

  private static let firstReviews: [IndicatorCase] =
    [
      reviews(.firstReviewsInTime, .counted, "on the last day", august, "2020-09-01"),
      reviews(.firstReviewsInTime, .notCounted, "a day late", august, "2020-09-02"),
      reviews(.firstReviewsInTwentyEightDays, .counted, "on the bank holiday", august, "2020-08-31"),
      reviews(.firstReviewsInTwentyEightDays, .notCounted, "the day after it", august, "2020-09-01"),
      reviews(
        .firstReviewsInTime, .outside, "due in 28 days of the year before", "A 2020-03-02 S C2 N1 U4", "2020-03-31"),
      reviews(.firstReviewsInTwentyEightDays, .outside, "due on 30 March", "A 2020-03-02 S C2 N1 U4", ""),
    ]
    + [Indicator.firstReviewsInTime, .firstReviewsInTwentyEightDays].flatMap { indicator in
      [
        reviews(indicator, .leftOut, "due on the last day", "A 2021-03-03 S C2 N1 U4", ""),
        reviews(indicator, .undetermined, "on no day given", august, "."),
        reviews(indicator, .undetermined, "the record begins in the midst of care", "A 2020-08-03 P C2 N1 U4", ""),
        reviews(indicator, .outside, "it began before the year", "A 2019-08-05 P C2 N1 U4", ""),
        reviews(indicator, .outside, "left before it was due", "A 2020-08-03 S C2 N1 U4 2020-08-17 E4A", ""),
      ]
    }

  /// A child's episodes, and the days of the reviews, `.` for one without.
  static func reviews(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ episodes: String, _ days: String,
    earlier: EarlierReviews = .usual
  ) -> IndicatorCase {
    let rows = days.split(separator: " ").map { "A \($0)" }
    return self.rows(
      indicator, outcome, name,
      ([episodes, "children:", "A 2010-01-01", "reviews: CHILD REVIEW"] + rows).joined(separator: "\n"),
      options: options(earlier))
  }

  /// One choice, made.
  static func options<Choice: MeasurementChoice>(_ choice: Choice) -> MeasurementOptions {
    var options = MeasurementOptions()
    options[Choice.self] = choice
    return options
  }
}
