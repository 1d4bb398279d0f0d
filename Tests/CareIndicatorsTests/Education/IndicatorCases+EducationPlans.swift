import CareCore
import CareIndicators
import CareModels

extension IndicatorCase {
  /// Personal education plans, and pupil premium plus.
  static let plansAndPremium: [IndicatorCase] = completed + eligible

  private static func plan(
    _ outcome: Outcome, _ name: String, _ plans: String, born birth: String = "2010-01-01", more: String = "",
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      .plansCompleted, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      children:
      A \(birth)
      personalEducationPlans: child held completed
      \(plans)
      \(more)
      """, options: options)
  }

  private static let completed: [IndicatorCase] = [
    plan(.counted, "held on the first day of the term", "A 2021-01-01 2021-01-20"),
    plan(.notCounted, "held in the term before", "A 2020-12-31 2021-01-20"),
    plan(.notCounted, "held, and not complete", "A 2021-02-03"),
    plan(.notCounted, "complete the day after", "A 2021-02-03 2021-04-01"),
    plan(.counted, "complete on no day of a meeting", "A . 2021-02-03"),
    plan(.notCounted, "none", ""),
    plan(
      .counted, "of the six months to the day", "A 2020-10-01 2020-10-20",
      options: MeasurementOptions(PlanInForce.sixMonths)),
    plan(
      .notCounted, "the day before them", "A 2020-09-30 2020-10-20",
      options: MeasurementOptions(PlanInForce.sixMonths)),
    plan(.outside, "aged 2", "", born: "2018-04-01"), plan(.notCounted, "aged 3 today", "", born: "2018-03-31"),
    plan(.outside, "aged 18 today", "", born: "2003-03-31"),
    plan(.undetermined, "aged 17, in education or not", "", born: "2003-06-01"),
    plan(
      .notCounted, "aged 17, on a roll", "", born: "2003-06-01",
      more: "schoolEnrolments: child school start\nA 100001 2020-09-01"),
    plan(
      .outside, "aged 17, over compulsory school age alone", "", born: "2003-06-01",
      options: MeasurementOptions(PlanScope.compulsorySchoolAge)),
    plan(
      .outside, "aged 4, over compulsory school age alone", "", born: "2016-12-01",
      options: MeasurementOptions(PlanScope.compulsorySchoolAge)),
  ]

  private static func premium(
    _ outcome: Outcome, _ name: String, _ episode: String, born birth: String = "2010-01-01",
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(.premiumEligible, outcome, name, "A \(episode)\nchildren:\nA \(birth)", options: options)
  }

  private static let eligible: [IndicatorCase] = [
    premium(.counted, "for one day", "2020-05-01 S C2 N1 U4 2020-05-02 E4A"),
    premium(.counted, "until the second day of the year", "2018-05-01 S C2 N1 U4 2020-04-02 E4A"),
    premium(.outside, "until the first", "2018-05-01 S C2 N1 U4 2020-04-01 E4A"),
    premium(.counted, "since the last day", "2021-03-31 S C2 N1 U4"),
    premium(.outside, "since the day after", "2021-04-01 S C2 N1 U4"),
    premium(.counted, "aged 4 on 31 August", "2020-05-01 S C2 N1 U4", born: "2016-08-31"),
    premium(.outside, "aged 3 on 31 August", "2020-05-01 S C2 N1 U4", born: "2016-09-01"),
    premium(.counted, "aged 15 on 31 August", "2020-05-01 S C2 N1 U4", born: "2004-09-01"),
    premium(.outside, "aged 16 on 31 August", "2020-05-01 S C2 N1 U4", born: "2004-08-31"),
    premium(.undetermined, "no date of birth", "2020-05-01 S C2 N1 U4", born: "."),
    premium(.outside, "short breaks alone", "2020-05-01 S V3 N1 U4"),
    premium(
      .counted, "short breaks, which are to count", "2020-05-01 S V3 N1 U4",
      options: MeasurementOptions(PremiumShortBreaks.counted)),
    premium(
      .outside, "short breaks of the year before, which are to count", "2019-05-01 S V3 N1 U4 2020-04-01 E8",
      options: MeasurementOptions(PremiumShortBreaks.counted)),
  ]
}
