import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// Review meetings with what is recorded of them, and midway checks.
  static let reviewMeetings: [IndicatorCase] = meetingsInTime + meetingsWrittenUp + meetingsOfKinds

  private static let meetingsInTime: [IndicatorCase] = [
    meeting(.reviewMeetingsInTime, .counted, "on the day it was due", "due partOne", "2020-09-01 2020-09-01"),
    meeting(.reviewMeetingsInTime, .notCounted, "the day after", "due partOne", "2020-09-01 2020-09-02"),
    meeting(
      .reviewMeetingsInTime, .notCounted, "the second part late", "due partOne partTwo",
      "2020-09-01 2020-08-28 2020-09-02"),
    meeting(
      .reviewMeetingsInTime, .counted, "the second part late, and the first one decides", "due partOne partTwo",
      "2020-09-01 2020-08-28 2020-09-02", options: options(ReviewSitting.first)),
    meeting(
      .reviewMeetingsInTime, .notCounted, "the second part not held", "due partOne isInTwoParts",
      "2020-09-01 2020-08-28 true"),
    meeting(
      .reviewMeetingsInTime, .leftOut, "the second part not due", "due partOne isInTwoParts",
      "2021-03-31 2021-03-30 true"),
    meeting(.reviewMeetingsInTime, .undetermined, "due on no day given", "partOne", "2020-08-28"),
    meeting(.reviewMeetingsInTime, .undetermined, "held on no day given", "due", "2020-08-28"),
    meeting(.reviewMeetingsInTime, .outside, "not held yet", "due", "2021-04-01"),
    meeting(.secondPartsInTime, .counted, "on the day", "due partOne partTwo", "2020-09-01 2020-08-28 2020-09-01"),
    meeting(
      .secondPartsInTime, .notCounted, "a day late", "due partOne partTwo", "2020-09-01 2020-08-28 2020-09-02"),
    meeting(.secondPartsInTime, .leftOut, "there is none", "due partOne isInTwoParts", "2020-09-01 2020-08-28 false"),
    meeting(
      .secondPartsInTime, .undetermined, "whether there is one is not said", "due partOne", "2020-09-01 2020-08-28"),
    meeting(
      .reviewsAfterUnplannedMoves, .counted, "on the 28th day", "afterUnplannedMove partOne", "2020-08-03 2020-08-31"),
    meeting(
      .reviewsAfterUnplannedMoves, .notCounted, "on the 29th", "afterUnplannedMove partOne", "2020-08-03 2020-09-01"),
    meeting(.reviewsAfterUnplannedMoves, .leftOut, "not due yet", "afterUnplannedMove", "2021-03-03"),
    meeting(
      .reviewsAfterUnplannedMoves, .undetermined, "held before the move", "afterUnplannedMove partOne",
      "2020-08-03 2020-08-02"),
    meeting(.reviewsAfterUnplannedMoves, .outside, "after no move", "partOne", "2020-08-03"),
    rows(.midwayChecksInTime, .counted, "on the day", "midwayChecks: child due date \n A 2020-08-03 2020-08-03"),
    rows(.midwayChecksInTime, .notCounted, "a day late", "midwayChecks: child due date \n A 2020-08-03 2020-08-04"),
    rows(.midwayChecksInTime, .leftOut, "due today", "midwayChecks: child due \n A 2021-03-31"),
    rows(.midwayChecksInTime, .outside, "due tomorrow", "midwayChecks: child due \n A 2021-04-01"),
    rows(.midwayChecksInTime, .undetermined, "due on no day given", "midwayChecks: child date \n A 2020-08-03"),
  ]

  private static let meetingsWrittenUp: [IndicatorCase] = [
    (Indicator.reviewRecordsInTime, "recordUploaded", "2020-09-01", "2020-09-02"),
    (.reviewDecisionsInTime, "decisionsUploaded", "2020-08-10", "2020-08-11"),
  ].flatMap { (indicator: Indicator, field: String, last: String, late: String) in
    [
      meeting(indicator, .counted, "on the last day", "partOne \(field)", "2020-08-03 \(last)"),
      meeting(indicator, .notCounted, "the day after", "partOne \(field)", "2020-08-03 \(late)"),
      meeting(indicator, .notCounted, "not at all", "partOne", "2020-08-03"),
      meeting(
        indicator, .counted, "counted from the second part", "partOne partTwo \(field)",
        "2020-07-01 2020-08-03 \(last)"),
      meeting(indicator, .leftOut, "not due yet", "partOne", "2021-03-30"),
      meeting(indicator, .undetermined, "before the review", "partOne \(field)", "2020-08-03 2020-08-02"),
      meeting(indicator, .undetermined, "held on no day given", field, "2020-08-03"),
      meeting(indicator, .outside, "the second part still to be held", "partOne isInTwoParts", "2020-08-03 true"),
      meeting(indicator, .outside, "completed after the year", "partOne partTwo", "2020-08-03 2021-04-01"),
    ]
  }

  private static let meetingsOfKinds: [IndicatorCase] =
    [
      meeting(.reviewsInTwoParts, .counted, "a second part", "partOne partTwo", "2020-08-03 2020-08-17"),
      meeting(.reviewsInTwoParts, .notCounted, "one part", "partOne isInTwoParts", "2020-08-03 false"),
      meeting(.reviewsInTwoParts, .undetermined, "not said", "partOne", "2020-08-03"),
      meeting(.reviewsBroughtForward, .counted, "by a day", "broughtForwardFrom partOne", "2020-08-04 2020-08-03"),
      meeting(.reviewsBroughtForward, .notCounted, "as booked", "booked partOne", "2020-08-03 2020-08-03"),
      meeting(.reviewsBroughtForward, .notCounted, "put off", "booked partOne", "2020-08-03 2020-08-10"),
      meeting(.reviewsBroughtForward, .undetermined, "booked for no day given", "partOne", "2020-08-03"),
      meeting(.reviewsByTrigger, .inGroup("driftOrDelay"), "drift", "trigger partOne", "driftOrDelay 2020-08-03"),
      meeting(
        .reviewsByTrigger, .inGroup("unrecognised"), "a word not on the list", "trigger partOne", "no 2020-08-03"),
      meeting(.reviewsByFormat, .inGroup("hybrid"), "both", "format partOne", "hybrid 2020-08-03"),
      meeting(.reviewsByFormat, .inGroup("notRecorded"), "not said", "partOne", "2020-08-03"),
      meeting(
        .lateReviewsByReason, .inGroup("secondPartAgreed"), "the second part late by agreement",
        "due partOne partTwo reasonLate", "2020-09-01 2020-08-28 2020-09-02 secondPartAgreed"),
      meeting(.lateReviewsByReason, .leftOut, "in time", "due partOne", "2020-09-01 2020-09-01"),
      meeting(
        .lateReviewsByReason, .leftOut, "the second part late, and the first one decides", "due partOne partTwo",
        "2020-09-01 2020-08-28 2020-09-02", options: options(ReviewSitting.first)),
      meeting(.lateReviewsByReason, .undetermined, "due on no day given", "partOne", "2020-08-28"),
    ]
    + [Indicator.reviewsInTwoParts, .reviewsBroughtForward, .reviewsByTrigger, .reviewsByFormat, .lateReviewsByReason]
    .flatMap { indicator in
      [
        meeting(indicator, .outside, "the year before", "partOne", "2020-03-31"),
        meeting(indicator, .undetermined, "held on no day given", "due", "2020-08-03"),
      ]
    }

  /// Permanence plans by the day of a review.
  static let reviewPermanence: [IndicatorCase] = [
    permanence(.permanencePlanBySecondReview, .counted, "the day before", "recorded", "2021-03-04"),
    permanence(.permanencePlanBySecondReview, .counted, "the day itself", "recorded", "2021-03-05"),
    permanence(.permanencePlanBySecondReview, .notCounted, "the day after", "recorded", "2021-03-06"),
    permanence(
      .permanencePlanBySecondReview, .notCounted, "ended by then", "recorded ended", "2020-12-01 2021-03-05"),
    permanence(.permanencePlanBySecondReview, .notCounted, "from before care", "recorded", "2020-10-01"),
    permanence(
      .permanencePlanBySecondReview, .notCounted, "that there is no plan", "recorded status", "2021-03-04 noPlan"),
    permanence(.permanencePlanBySecondReview, .undetermined, "on no day given", "agreed", "2021-03-04"),
    permanence(
      .permanencePlanBySecondReview, .notCounted, "recorded, and not agreed", "recorded", "2021-03-04",
      evidence: .agreed),
    permanence(
      .permanencePlanBySecondReview, .counted, "agreed", "recorded agreed", "2021-03-04 2021-03-05", evidence: .agreed),
    permanence(
      .permanencePlanBySecondReview, .counted, "considered", "recorded considered", "2021-03-08 2021-03-05",
      evidence: .considered),
    permanence(
      .permanencePlanBySecondReview, .outside, "no second review", "recorded", "2021-03-04", reviews: "2020-11-30"),
    permanence(
      .permanencePlanBySecondReview, .outside, "the second review after the year", "recorded", "2021-03-04",
      reviews: "2020-11-30 2021-04-01"),
    permanence(
      .permanencePlanBySecondReview, .undetermined, "a review without a day may have been the second", "recorded",
      "2021-03-04", reviews: "2020-11-30 . 2021-03-05"),
    permanence(
      .permanencePlanAtLaterReviews, .counted, "recorded long before", "recorded", "2020-12-01",
      reviews: "2020-11-30 2021-01-28 2021-03-25"),
    permanence(
      .permanencePlanAtLaterReviews, .notCounted, "none", "recorded", "2021-03-26",
      reviews: "2020-11-30 2021-01-28 2021-03-25"),
    permanence(.permanencePlanAtLaterReviews, .outside, "no third review", "recorded", "2020-12-01"),
    rows(
      .permanencePlanAtLaterReviews, .undetermined, "which review it is may not be on record",
      """
      A 2018-06-04 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-06-01
      """),
  ]

  private static func meeting(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ fields: String, _ cells: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    rows(indicator, outcome, name, "reviewMeetings: child \(fields)\nA \(cells)", options: options)
  }

  private static func permanence(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ fields: String, _ cells: String,
    reviews: String = "2020-11-30 2021-03-05", evidence: PermanencePlanEvidence = .usual
  ) -> IndicatorCase {
    let days = reviews.split(separator: " ").map { "A \($0)" }
    let lines = ["A 2020-11-02 S C2 N1 U4", "reviews: CHILD REVIEW"] + days
    return rows(
      indicator, outcome, name,
      (lines + ["permanencePlans: child \(fields)", "A \(cells)"]).joined(separator: "\n"),
      options: options(evidence))
  }
}
