import CareCore
import CareModels

extension Indicator {
  /// The share of first health assessments done in 20 working days.
  public static let initialAssessmentsInTime = timeliness(
    "health.initial-assessments-in-time", "Initial health assessments in 20 working days",
    definition: """
      Of times that children came into care in the period and were still in care when a first health assessment was \
      due, those in which one was done within 20 working days of the start, or in the three months before it. One that \
      was declined was not done.
      """,
    sources: [
      Source("Care Planning, Placement and Case Review (England) Regulations 2010", "regulations 7 and 33"),
      .healthOfLookedAfterChildren("initial health assessments"),
    ],
    of: .clocks("iha", counting: .triggered, noun: "starts of care"),
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2021-03-15 S C2 N1 U4
      D 2020-08-03 P C2 N1 U4
      E 2020-08-03 S C2 N1 U4 2020-08-10 E4A
      healthAssessments: child held outcome
      A 2020-09-01
      B 2020-09-02
      B . declinedByChild
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))

  /// The share of referrals for first health assessments made in 48 hours.
  public static let initialReferralsInTime = timeliness(
    "health.initial-referrals-in-time", "Referrals for initial health assessments in 48 hours",
    definition: """
      Of times that children came into care in the period, those in which the health service was asked for the first \
      health assessment within 48 hours. Care has a day of start and no hour, so the second day after it is in time.
      """,
    sources: [.careReport("summary of health, timeliness of referral")],
    of: .clocks("iha_referral", counting: .triggered, noun: "starts of care"),
    example: IndicatorExample(
      """
      A 2020-08-03 S C2 N1 U4
      B 2020-08-03 S C2 N1 U4
      C 2021-03-30 S C2 N1 U4
      D 2020-08-03 P C2 N1 U4
      E 2020-08-03 S C2 N1 U4 2020-08-04 E4A
      healthAssessments: child kind referred
      A initial 2020-08-05
      B initial 2020-08-06
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))

  /// The share of review health assessments done in time.
  public static let reviewAssessmentsInTime = timeliness(
    "health.review-assessments-in-time", "Review health assessments in time",
    definition: """
      Of review health assessments that fell due in the period while the child was in care, those done by the day: six \
      months after the last assessment for a child who is then under 5, otherwise twelve months after it.
      """,
    sources: [
      .interactiveTool("item 3"), .healthOfLookedAfterChildren("review health assessments"),
      .careReport("5.2, who carries out review health assessments"),
    ],
    of: .healthReviews,
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2018-01-01
      D 2010-01-01
      healthAssessments: child held
      A 2019-06-01
      A 2020-06-01
      B 2020-06-01
      B 2021-01-04
      C 2020-06-01
      D 2020-06-01
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}

extension Population<ClockEvent> {
  /// Review health assessments due in the period. Without a date of birth it cannot be told which of the two clocks
  /// applies, and the child is undetermined once, not by each.
  fileprivate static var healthReviews: Population {
    let events = clocks("rha_under5", "rha_5plus", noun: "reviews")
    return events.narrowed(
      "\(events.id)/once", title: events.title, missing: events.missing
    ) { event, context in
      let isRepeated = event.clock == "rha_5plus" && event.outcome == .notKnown(because: .birthDateNotKnown)
      return isRepeated ? false : events.contains(event, context)
    }
  }
}
