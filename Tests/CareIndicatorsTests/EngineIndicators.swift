import CareCore
import CareIndicators
import CareModels

/// Indicators of every kind and of every sort of population, declared as a user would: for the tests of the engine.
enum EngineIndicators {
  static let all = [
    firstReviews, reviewOutcomes, reviewRecords, daysToMatch, meanDaysToMatch, slowestDaysToMatch, daysToMatchBands,
    caseload, households, complaintRate,
  ]

  static let sources = [Source("Declared for a test", "no section")]

  /// What a clock asked for.
  static let firstReviews = Indicator.timeliness(
    "test.first-reviews", "First reviews in time",
    definition:
      "Of first reviews of children in care that fell due in the period, those held by the day they were due.",
    sources: sources, of: .clocks("cla_review_first", noun: "reviews"),
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2020-08-03 S C2 N1 U4
      D 2019-08-05 S C2 N1 U4
      E 2020-08-03 S C2 N1 U4 2020-08-10 E4A
      F 2020-08-03 P C2 N1 U4
      G 2021-03-29 S C2 N1 U4
      H 2020-08-03 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-09-01
      B 2020-09-02
      H .
      """, counted: "A", notCounted: "B C", undetermined: "F H", outside: "D E G", shows: "33"))

  /// The same events in groups.
  static let reviewOutcomes = Indicator.distribution(
    "test.review-outcomes", "First reviews by what came of them",
    definition: "First reviews of children who came into care in the period, by what came of them.",
    sources: sources, of: .clocks("cla_review_first", counting: .triggered, noun: "reviews"), by: .outcome,
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2020-08-03 S C2 N1 U4
      D 2021-03-29 S C2 N1 U4
      E 2020-03-31 S C2 N1 U4
      F 2020-08-03 P C2 N1 U4
      reviews: CHILD REVIEW
      A 2020-09-01
      B 2020-09-02
      """, counted: "A B C D", undetermined: "F", outside: "E",
      groups: ["inTime": "A", "late": "B", "overdue": "C", "notYetDue": "D"], shows: "4"))

  /// A record against a limit of its own.
  static let reviewRecords = Indicator.timeliness(
    "test.review-records", "Review records written in 20 working days",
    definition: "Of reviews held in the period, those whose record was uploaded within 20 working days.",
    sources: sources,
    of: .records(
      of: ReviewMeeting.self, "reviews-held", title: "held in the period", noun: "reviews",
      missing: "the day the review was held"
    ) { review, context in review.completed.map(context.period.contains) },
    within: TimeLimit(
      id: "test_review_record", name: "Review record", trigger: "Review", limit: 20, unit: .workingDays,
      source: Source("Declared for a test")), from: \.completed, to: \.recordUploaded,
    example: IndicatorExample(
      """
      reviewMeetings: child partOne recordUploaded
      A 2020-08-03 2020-09-01
      A 2020-08-03 2020-09-02
      B 2020-08-03 .
      C 2021-03-29 .
      D . 2020-08-03
      E 2020-03-31 2020-08-03
      . 2020-08-03 2020-08-04
      """, counted: "6 A", notCounted: "A B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))

  private static var adopted: Population<RegisterRow<AdoptionJourney>> {
    .records(
      of: AdoptionJourney.self, "adopted", title: "ended by an adoption order in the three years to the day",
      noun: "adoptions", missing: "the day of the adoption order"
    ) { journey, context in
      guard let granted = journey.orderGranted else { return journey.placed == nil ? false : nil }
      return Period.months(36, endingOn: context.asAt)?.contains(granted)
    }
  }

  private static var match: Quantity<RegisterRow<AdoptionJourney>> {
    .number("Days from the placement order to the match", unit: "days", missing: "the day of the match") { journey, _ in
      guard let order = journey.placementOrder, let matched = journey.matched else { return nil }
      return max(0, order.days(until: matched))
    }
  }

  private static var noOrder: Step<RegisterRow<AdoptionJourney>> {
    .exclude("Without a placement order", missing: "whether there was an order") { journey, _ in
      journey.placementOrder == nil
    }
  }

  private static let journeys = """
    adoptionJourneys: child placementOrder matched placed orderGranted
    A 2020-02-01 2020-06-01 2020-06-20 2020-12-01
    B 2020-02-01 2020-01-10 2020-02-10 2020-12-01
    C . 2020-01-10 2020-02-10 2020-12-01
    D 2020-02-01 . 2020-02-10 2020-12-01
    E 2020-02-01 2020-06-01 . .
    F 2018-02-01 2018-03-01 2018-03-20 2018-04-01
    G 2018-02-01 2018-03-01 2018-03-20 2018-03-31
    """

  static let daysToMatch = Indicator.median(
    "test.days-to-match", "Median days from placement order to match",
    definition: "Of children adopted in three years, the median number of days from the placement order to the match.",
    sources: sources, polarity: .lowIsGood, of: adopted, steps: [noOrder], match, decimals: 0,
    example: IndicatorExample(
      journeys, counted: "A B F", leftOut: "C", undetermined: "D", outside: "E G", shows: "28"))

  static let meanDaysToMatch = Indicator.mean(
    "test.mean-days-to-match", "Mean days from placement order to match",
    definition: "Of children adopted in three years, the mean number of days from the placement order to the match.",
    sources: sources, polarity: .lowIsGood, of: adopted, steps: [noOrder], match, decimals: 1,
    example: IndicatorExample(
      journeys, counted: "A B F", leftOut: "C", undetermined: "D", outside: "E G", shows: "49.7"))

  static let slowestDaysToMatch = Indicator.percentile(
    "test.slowest-days-to-match", "Days from placement order to match: the 90th percentile", 90,
    definition: "Of children adopted in three years, the days that nine in ten do not exceed.",
    sources: sources, polarity: .lowIsGood, of: adopted, steps: [noOrder], match,
    example: IndicatorExample(
      journeys, counted: "A B F", leftOut: "C", undetermined: "D", outside: "E G", shows: "102.4"))

  static let daysToMatchBands = Indicator.distribution(
    "test.days-to-match-bands", "Adoptions by days from placement order to match",
    definition: "Children adopted in three years, in bands of days from the placement order to the match.",
    sources: sources, of: adopted,
    by: .bands(
      "days", title: "Days", of: match,
      [
        BreakdownBand("0", "None", through: 0), BreakdownBand("1-100", "1 to 100", through: 100),
        BreakdownBand("101", "Over 100"),
      ]),
    example: IndicatorExample(
      journeys + "\nH 2020-02-01 2020-02-02 2020-02-20 .", counted: "A B C D F", undetermined: "H", outside: "E G",
      groups: ["0": "B", "1-100": "F", "101": "A", "notRecorded": "C D"], shows: "5"))

  /// Records that are about no child.
  static let caseload = Indicator.ratio(
    "test.caseload", "Children for each reviewing officer",
    definition: "Children held by reviewing officers on the day for each officer working full time.",
    sources: sources,
    of: .records(
      of: ReviewingCaseload.self, "caseloads", title: "on the day", noun: "caseloads", missing: "the day of the count"
    ) { caseload, context in caseload.asAt.map { $0 == context.asAt } },
    .number("Children held", unit: "children", missing: "how many children") { caseload, _ in caseload.lookedAfter },
    over: Quantity("Full-time officers", unit: "officers", missing: "how many hours the officer works") { row, _ in
      row.fteHundredths.flatMap { Fraction($0, over: 100) }
    }, unit: "children",
    example: IndicatorExample(
      """
      reviewingCaseloads: officer asAt lookedAfter fteHundredths
      X 2021-03-31 65 100
      Y 2021-03-31 30 50
      Z 2021-03-31 30 .
      W 2021-03-30 70 100
      """, counted: "0 1", undetermined: "2", outside: "3", shows: "63.3"))

  static let households = Indicator.count(
    "test.households", "Foster households approved in the period",
    definition: "Foster households that were first approved on a day of the period.",
    sources: sources,
    of: .records(
      of: FosteringHousehold.self, "households-approved", title: "approved in the period", noun: "households",
      missing: "the day of approval"
    ) { household, context in household.approved.map(context.period.contains) },
    example: IndicatorExample(
      """
      fosteringHouseholds: id approved
      X 2021-03-31
      Y 2021-04-01
      Z .
      """, counted: "0", undetermined: "2", outside: "1", shows: "1"))

  static let complaintRate = Indicator.rate(
    "test.complaint-rate", "Complaints per 1,000 children", per: 1000,
    definition:
      "Complaints received in the period about children looked after then, for every 1,000 residents under 18.",
    sources: sources,
    of: .records(
      of: Complaint.self, "complaints", title: "received in the period", noun: "complaints",
      missing: "the day it was received"
    ) { complaint, context in complaint.received.map(context.period.contains) }.ofChildren(in: .lookedAfterInYear),
    decimals: 1,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2018-05-01 S C2 N1 U4 2018-06-01 E4A
      complaints: child received
      A 2020-06-01
      A .
      B 2020-06-01
      . 2020-06-01
      """, population: PopulationFigure(count: 2000), counted: "A", undetermined: "3 A", outside: "B", shows: "0.5"))
}
