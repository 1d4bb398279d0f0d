import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// Plans of children in care and of care leavers.
  static let plans: [IndicatorCase] = carePlanCases + approvals + pathwayPlanCases

  private static let carePlanCases: [IndicatorCase] = [
    plan(
      .carePlansUpToDate, .counted, "reviewed six months ago to the day", "carePlans", "completed reviewed",
      "2019-01-14 2020-09-30"),
    plan(
      .carePlansUpToDate, .notCounted, "a day before that", "carePlans", "completed reviewed", "2019-01-14 2020-09-29"),
    plan(.carePlansUpToDate, .counted, "made on the day", "carePlans", "completed", "2021-03-31"),
    plan(
      .carePlansUpToDate, .notCounted, "reviewed tomorrow", "carePlans", "completed reviewed", "2019-01-14 2021-04-01"),
    plan(.carePlansUpToDate, .counted, "begun lately, without an end", "carePlans", "started", "2021-03-01"),
    plan(.carePlansUpToDate, .notCounted, "ended on the day", "carePlans", "completed ended", "2021-03-01 2021-03-31"),
    plan(.carePlansUpToDate, .undetermined, "no day at all", "carePlans", "isInterim", "false"),
    plan(
      .firstCarePlansInTime, .counted, "on the tenth working day", "carePlans", "completed", "2020-08-17",
      start: "2020-08-03"),
    plan(.firstCarePlansInTime, .counted, "before care", "carePlans", "completed", "2020-07-01", start: "2020-08-03"),
    plan(
      .firstCarePlansInTime, .notCounted, "on the eleventh", "carePlans", "completed", "2020-08-18", start: "2020-08-03"
    ),
    plan(
      .firstCarePlansInTime, .undetermined, "on no day given", "carePlans", "started", "2020-08-04", start: "2020-08-03"
    ),
    plan(.firstCarePlansInTime, .outside, "in care before the year", "carePlans", "completed", "2020-03-01"),
  ]

  private static let approvals: [IndicatorCase] = [
    plan(.plansApproved, .counted, "six months ago to the day", "carePlans", "approved", "2020-09-30"),
    plan(.plansApproved, .notCounted, "a day before that", "carePlans", "approved", "2020-09-29"),
    plan(.plansApproved, .notCounted, "completed, and not approved", "carePlans", "completed", "2021-03-01"),
    plan(
      .plansApproved, .counted, "a pathway plan at 16", "pathwayPlans", "approved", "2021-03-01", born: "2005-03-31"),
    plan(
      .plansApproved, .notCounted, "a pathway plan before", "pathwayPlans", "approved", "2021-03-01", born: "2005-04-01"
    ),
    plan(
      .plansApproved, .undetermined, "a pathway plan at no age given", "pathwayPlans", "approved", "2021-03-01",
      born: "."),
    plan(.carePlansApprovedUnderSixteen, .counted, "six months ago to the day", "carePlans", "approved", "2020-09-30"),
    plan(.carePlansApprovedUnderSixteen, .notCounted, "a day before that", "carePlans", "approved", "2020-09-29"),
    plan(
      .carePlansApprovedUnderSixteen, .leftOut, "16 today", "carePlans", "approved", "2021-03-01", born: "2005-03-31"),
    plan(
      .carePlansApprovedUnderSixteen, .undetermined, "no date of birth", "carePlans", "approved", "2021-03-01",
      born: "."),
    plan(
      .pathwayPlansApprovedSixteenAndOver, .counted, "16 today", "pathwayPlans", "approved", "2020-09-30",
      born: "2005-03-31"),
    plan(
      .pathwayPlansApprovedSixteenAndOver, .notCounted, "a care plan is none", "carePlans", "approved", "2021-03-01",
      born: "2005-03-31"),
    plan(
      .pathwayPlansApprovedSixteenAndOver, .leftOut, "16 tomorrow", "pathwayPlans", "approved", "2021-03-01",
      born: "2005-04-01"),
    plan(
      .pathwayPlansApprovedSixteenAndOver, .undetermined, "no date of birth", "pathwayPlans", "approved", "2021-03-01",
      born: "."),
  ]

  private static let pathwayPlanCases: [IndicatorCase] =
    [
      pathway(.pathwayPlansUpToDate, .counted, "reviewed six months ago to the day", "2019-01-14 2020-09-30"),
      pathway(.pathwayPlansUpToDate, .notCounted, "a day before that", "2019-01-14 2020-09-29"),
      pathway(.pathwayPlansUpToDate, .undetermined, "no day", ". ."),
      pathway(.pathwayPlansCompleted, .counted, "long ago", "2019-01-14"),
      pathway(.pathwayPlansCompleted, .notCounted, "tomorrow", "2021-04-01"),
      plan(
        .pathwayAssessmentsInTime, .counted, "three months to the day", "pathwayPlans",
        "eligibleFrom assessmentCompleted",
        "2020-08-03 2020-11-03"),
      plan(
        .pathwayAssessmentsInTime, .notCounted, "a day more", "pathwayPlans", "eligibleFrom assessmentCompleted",
        "2020-08-03 2020-11-04"),
      plan(
        .pathwayAssessmentsInTime, .undetermined, "eligible from no day given", "pathwayPlans", "assessmentCompleted",
        "2020-11-04"),
      plan(.pathwayAssessmentsInTime, .outside, "due after the year", "pathwayPlans", "eligibleFrom", "2021-01-01"),
    ]
    + [Indicator.pathwayPlansUpToDate, .pathwayPlansCompleted].flatMap { indicator in
      [
        pathway(indicator, .counted, "19, after care", "2021-03-01", care: "2020-06-01 E4A", born: "2002-03-01"),
        pathway(indicator, .outside, "21, after care", "2021-03-01", care: "2018-03-01 E4A", born: "2000-03-31"),
        pathway(
          indicator, .counted, "21, and asked for support", "2021-03-01", care: "2018-03-01 E4A", born: "2000-03-31",
          status: "supportRequested \n A 2021-03-31"),
        pathway(
          indicator, .outside, "qualifying, as recorded", "2021-03-01",
          status: "category start \n A Qualifying 2020-01-06"),
        pathway(indicator, .outside, "15", "2021-03-01", born: "2005-04-01"),
        pathway(indicator, .undetermined, "no date of birth", "2021-03-01", born: "."),
      ]
    }

  /// One plan of a child in care for years.
  private static func plan(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ table: String, _ fields: String, _ cells: String,
    start: String = "2018-01-08", born: String = "2010-01-01"
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      """
      A \(start) S C2 N1 U4
      children:
      A \(born)
      \(table): child \(fields)
      A \(cells)
      """)
  }

  /// A pathway plan of a young person of 17.
  private static func pathway(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ cells: String, care: String = "",
    born: String = "2004-01-01", status: String = "category"
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      """
      A 2016-01-04 S C2 N1 U4 \(care)
      children:
      A \(born)
      pathwayPlans: child completed reviewed
      A \(cells)
      careLeaverStatuses: child \(status)
      """)
  }
}
