import CareCore
import CareIndicators

extension IndicatorCase {
  /// What the authority's own health records say.
  static let healthRecords: [IndicatorCase] = checks + assessments + immunised + registrations + clocks + quality

  private static let checks: [IndicatorCase] =
    [(Indicator.dentalCheckInTwelveMonths, "dental"), (.eyeCheckInTwelveMonths, "optical")].flatMap { indicator, kind in
      func check(_ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
        inCare(indicator, outcome, name, "healthChecks: child kind held outcome\n\(row)")
      }
      return [
        check(.counted, "on the first of the twelve months", "A \(kind) 2020-04-01"),
        check(.counted, "on the day", "A \(kind) 2021-03-31 completed"),
        check(.notCounted, "the day before", "A \(kind) 2020-03-31"),
        check(.notCounted, "after the day", "A \(kind) 2021-04-01"), check(.notCounted, "none", ""),
        check(.notCounted, "of another kind", "A hearing 2020-06-01"),
        check(.notCounted, "declined", "A \(kind) . declined"),
        check(.notCounted, "no appointment to be had", "A \(kind) . serviceUnavailable"),
        check(.undetermined, "of a kind not recorded", "A . 2020-06-01"),
        check(.undetermined, "of a kind not on the list", "A nose 2020-06-01"),
        check(.notCounted, "of a kind not recorded, long ago", "A . 2019-06-01"),
        check(.undetermined, "done on no day given", "A \(kind) . completed"),
        check(.undetermined, "a day, and yet declined", "A \(kind) 2020-06-01 declined"),
      ]
    }

  private static let assessments: [IndicatorCase] = [
    assessed(.assessedInTwelveMonths, .counted, "on the first of the twelve months", "A 2020-04-01"),
    assessed(.assessedInTwelveMonths, .notCounted, "the day before", "A 2020-03-31"),
    assessed(.assessedInTwelveMonths, .notCounted, "declined", "A . declinedByChild"),
    assessed(.assessedInTwelveMonths, .undetermined, "done on no day given", "A . completed"),
    assessed(.assessedInTwelveMonths, .undetermined, "a day, and yet missed", "A 2020-06-01 notAttended"),
    // The worked example of the two intervals, and their last days.
    assessed(.healthAssessmentsCurrent, .counted, "aged 6, due in two days", "A 2020-04-02", "2014-06-01"),
    assessed(.healthAssessmentsCurrent, .counted, "aged 6, due today", "A 2020-03-31", "2014-06-01"),
    assessed(.healthAssessmentsCurrent, .notCounted, "aged 6, due yesterday", "A 2020-03-30", "2014-06-01"),
    assessed(.healthAssessmentsCurrent, .notCounted, "aged 3, due two days ago", "A 2020-09-29", "2017-06-01"),
    assessed(.healthAssessmentsCurrent, .counted, "aged 3, due tomorrow", "A 2020-10-01", "2017-06-01"),
    assessed(.healthAssessmentsCurrent, .counted, "no date of birth, and recent", "A 2020-10-01", "."),
    assessed(.healthAssessmentsCurrent, .undetermined, "no date of birth, and not so recent", "A 2020-09-29", "."),
    assessed(.healthAssessmentsCurrent, .notCounted, "no date of birth, and long ago", "A 2019-09-29", "."),
    assessed(.healthAssessmentsCurrent, .undetermined, "a later one on no day given", "A 2019-09-29\nA . completed"),
    assessed(.healthAssessmentsCurrent, .counted, "5 when six months were up", "A 2020-09-29", "2016-03-01"),
    assessed(.healthAssessmentsCurrent, .counted, "5 on the day six months were up", "A 2020-09-29", "2016-03-29"),
    assessed(
      .healthAssessmentsCurrent, .notCounted, "5 two days after six months were up", "A 2020-09-29", "2016-03-31"),
    rows(
      .healthAssessmentsCurrent, .counted, "5 after six months were up, by the age on the day",
      "A 2018-06-01 S C2 N1 U4\nchildren:\nA 2016-03-31\nhealthAssessments: child held outcome\nA 2020-09-29",
      options: MeasurementOptions(HealthAssessmentInterval.byAgeOnDay)),
    assessed(.healthAssessmentsCurrent, .notCounted, "none, and long in care", ""),
    rows(
      .healthAssessmentsCurrent, .leftOut, "none, and 20 working days in care today", "A 2021-03-03 S C2 N1 U4"),
    rows(.healthAssessmentsCurrent, .notCounted, "none, and 21 in care", "A 2021-03-02 S C2 N1 U4"),
    rows(.healthAssessmentsCurrent, .undetermined, "none, and the start not on record", "A 2021-03-29 P C2 N1 U4"),
  ]

  private static let immunised: [IndicatorCase] = [
    immunised(.counted, "the latest record", "A 2020-01-01 false\nA 2021-03-31 true"),
    immunised(.notCounted, "the latest record by the day", "A 2020-01-01 false\nA 2021-04-01 true"),
    immunised(.undetermined, "two records of a day that differ", "A 2020-01-01 false\nA 2020-01-01 true"),
    immunised(.undetermined, "a record without a day that differs", "A 2020-01-01 false\nA . true"),
    immunised(.counted, "a record without a day that agrees", "A 2020-01-01 true\nA . true"),
    immunised(.undetermined, "a record without an answer", "A 2020-01-01 ."),
    immunised(.undetermined, "no record and no dose", ""),
    immunised(.counted, "no record, the dose due given", "", doses: "A 2020-01-01 2020-02-01\nA 2021-04-01 ."),
    immunised(.notCounted, "no record, a dose due not given", "", doses: "A 2020-01-01 2020-02-01\nA 2021-03-31 ."),
    immunised(.notCounted, "no record, a dose given after the day", "", doses: "A 2020-01-01 2021-04-01"),
    immunised(.undetermined, "no record, a dose given on no day", "", doses: "A 2020-01-01 . given"),
    immunised(
      .counted, "no record, a dose not to be given", "",
      doses: "A 2020-01-01 2020-02-01\nA 2020-01-01 . contraindicated"),
  ]

  private static let registrations: [IndicatorCase] =
    [
      (Indicator.registeredWithGP, "generalPractitioner"), (.registeredWithDentist, "dentist"),
      (.registeredWithOptician, "optician"),
    ].flatMap { indicator, service in
      func registration(_ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
        inCare(indicator, outcome, name, "healthRegistrations: child service start end\n\(row)")
      }
      return [
        registration(.counted, "since the day", "A \(service) 2021-03-31"),
        registration(.counted, "until the day after", "A \(service) 2019-01-01 2021-04-01"),
        registration(.notCounted, "until the day", "A \(service) 2019-01-01 2021-03-31"),
        registration(.notCounted, "since the day after", "A \(service) 2021-04-01"),
        registration(.notCounted, "none", ""),
        registration(.undetermined, "with something", "A . 2019-01-01"),
        registration(.undetermined, "since a day not given", "A \(service)"),
        registration(.notCounted, "ended, started on a day not given", "A \(service) . 2020-01-01"),
      ]
    }

  private static let clocks: [IndicatorCase] = [
    // Monday 15 March 2021, and 20 working days with Good Friday and Easter Monday between: 14 April.
    started(.initialAssessmentsInTime, .leftOut, "due on 14 April", "2021-03-15", "held", ""),
    started(.initialAssessmentsInTime, .counted, "done on the last day", "2020-08-03", "held", "A 2020-09-01"),
    started(.initialAssessmentsInTime, .notCounted, "done a day late", "2020-08-03", "held", "A 2020-09-02"),
    started(.initialAssessmentsInTime, .counted, "three months before", "2020-08-03", "held", "A 2020-05-03"),
    started(
      .initialAssessmentsInTime, .notCounted, "more than three months before", "2020-08-03", "held", "A 2020-05-02"),
    started(.initialAssessmentsInTime, .outside, "left before it was due", "2020-08-03", "held", "", "2020-08-20 E4A"),
    started(
      .initialAssessmentsInTime, .outside, "done, and left before it was due", "2020-08-03", "held", "A 2020-08-10",
      "2020-09-01 E4A"),
    started(
      .initialAssessmentsInTime, .counted, "done, and left the day after it was due", "2020-08-03", "held",
      "A 2020-08-10", "2020-09-02 E4A"),
    started(
      .initialAssessmentsInTime, .leftOut, "done, and due on 14 April", "2021-03-15", "held", "A 2021-03-20"),
    started(.initialAssessmentsInTime, .outside, "came before the year", "2020-03-31", "held", ""),
    started(
      .initialAssessmentsInTime, .undetermined, "on a day, and not attended", "2020-08-03", "held outcome",
      "A 2020-08-20 notAttended"),
    started(
      .initialAssessmentsInTime, .counted, "not attended, and then done", "2020-08-03", "held outcome",
      "A 2020-08-20 notAttended\nA 2020-09-01 completed"),
    started(
      .initialAssessmentsInTime, .notCounted, "declined, and not done", "2020-08-03", "held outcome",
      "A . declinedByChild"),
    started(
      .initialAssessmentsInTime, .undetermined, "done on a day not given", "2020-08-03", "held outcome",
      "A . completed"),
    started(
      .initialAssessmentsInTime, .notCounted, "not attended long before", "2020-08-03", "held outcome",
      "A 2019-01-10 notAttended"),
    rows(.initialAssessmentsInTime, .undetermined, "start not on record", "A 2020-08-03 P C2 N1 U4"),
    started(.initialReferralsInTime, .counted, "on the second day after", "2020-08-03", "referred", "A 2020-08-05"),
    started(.initialReferralsInTime, .notCounted, "on the third day after", "2020-08-03", "referred", "A 2020-08-06"),
    started(.initialReferralsInTime, .notCounted, "not at all", "2020-08-03", "referred", ""),
    started(.initialReferralsInTime, .counted, "the day before, as planned", "2020-08-03", "referred", "A 2020-08-02"),
    started(
      .initialReferralsInTime, .notCounted, "more than three months before", "2020-08-03", "referred", "A 2020-05-02"),
    rows(.initialReferralsInTime, .undetermined, "start not on record", "A 2020-08-03 P C2 N1 U4"),
    assessed(.reviewAssessmentsInTime, .counted, "aged 6, on the day", "A 2019-06-01\nA 2020-06-01", "2014-01-01"),
    assessed(.reviewAssessmentsInTime, .notCounted, "aged 6, a day late", "A 2019-06-01\nA 2020-06-02", "2014-01-01"),
    assessed(.reviewAssessmentsInTime, .counted, "aged 3, on the day", "A 2019-12-01\nA 2020-06-01", "2017-01-01"),
    assessed(.reviewAssessmentsInTime, .notCounted, "aged 3, not yet", "A 2020-01-01", "2017-01-01"),
    assessed(.reviewAssessmentsInTime, .outside, "aged 6, due next year", "A 2020-06-01", "2014-01-01"),
    assessed(.reviewAssessmentsInTime, .undetermined, "no date of birth", "A 2020-06-01", "."),
    assessed(
      .reviewAssessmentsInTime, .undetermined, "aged 6, on a day and not attended",
      "A 2019-06-01\nA 2020-06-01 notAttended", "2014-01-01"),
    rows(
      .reviewAssessmentsInTime, .notCounted, "aged 3, none since one before care",
      "A 2020-04-06 S C2 N1 U4\nchildren:\nA 2017-01-01\nhealthAssessments: child held\nA 2020-03-20"),
    rows(
      .reviewAssessmentsInTime, .outside, "aged 3, none since one long before care",
      "A 2020-04-06 S C2 N1 U4\nchildren:\nA 2017-01-01\nhealthAssessments: child held\nA 2020-01-05"),
    rows(
      .reviewAssessmentsInTime, .counted, "due on the day before the year, done late is late and in time is past",
      "A 2018-06-01 S C2 N1 U4\nchildren:\nA 2014-01-01\nhealthAssessments: child held\nA 2019-03-31\nA 2020-03-31\nA 2021-03-31"
    ),
    rows(
      .reviewAssessmentsInTime, .notCounted, "due on the day before the year, done a day late",
      "A 2018-06-01 S C2 N1 U4\nchildren:\nA 2014-01-01\nhealthAssessments: child held\nA 2019-03-31\nA 2020-04-01"),
  ]

  private static let quality: [IndicatorCase] = [
    outcome(.inGroup("completed"), "done", "A . 2020-06-01"),
    outcome(.inGroup("declinedByParentOrCarer"), "declined", "A 2020-06-01 . declinedByParentOrCarer"),
    outcome(.inGroup("notRecorded"), "nothing recorded", "A 2020-06-01"),
    outcome(.inGroup("unrecognised"), "not on the list", "A 2020-06-01 . other"),
    outcome(.outside, "due before the year, done in none", "A 2020-03-31"),
    outcome(.undetermined, "on no day", "A . . cancelled"),
    review(.sdqAtReviewAssessments, .counted, "there", "A review 2020-06-01 true .", "2016-06-01"),
    review(.sdqAtReviewAssessments, .notCounted, "not there", "A review 2020-06-01 false .", "2016-06-01"),
    review(.sdqAtReviewAssessments, .leftOut, "4 tomorrow", "A review 2020-06-01 true .", "2016-06-02"),
    review(.sdqAtReviewAssessments, .undetermined, "not recorded", "A review 2020-06-01 . .", "2016-06-01"),
    review(.sdqAtReviewAssessments, .outside, "initial", "A initial 2020-06-01 true .", "2016-06-01"),
    review(.sdqAtReviewAssessments, .undetermined, "of some kind", "A . 2020-06-01 true .", "2016-06-01"),
    review(.leavingCareSummaries, .counted, "discussed at 16", "A review 2020-06-01 . true", "2004-06-01"),
    review(.leavingCareSummaries, .notCounted, "not discussed", "A review 2020-06-01 . false", "2004-06-01"),
    review(.leavingCareSummaries, .leftOut, "16 tomorrow", "A review 2020-06-01 . .", "2004-06-02"),
    review(.leavingCareSummaries, .undetermined, "not recorded", "A review 2020-06-01 . .", "2004-06-01"),
    review(.leavingCareSummaries, .outside, "not carried out", "A review . . .", "2004-06-01"),
  ]

  private static func inCare(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ records: String)
    -> IndicatorCase
  {
    rows(indicator, outcome, name, "A 2018-06-01 S C2 N1 U4\n\(records)")
  }

  private static func assessed(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String, _ birth: String = "2010-01-01"
  ) -> IndicatorCase {
    inCare(indicator, outcome, name, "children:\nA \(birth)\nhealthAssessments: child held outcome\n\(row)")
  }

  private static func immunised(
    _ outcome: Outcome, _ name: String, _ reviews: String, doses: String = ""
  ) -> IndicatorCase {
    inCare(
      .immunisedOnTheDay, outcome, name,
      "immunisationReviews: child date isUpToDate\n\(reviews)\nimmunisations: child due given outcome\n\(doses)")
  }

  private static func started(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ start: String, _ column: String, _ row: String,
    _ end: String = ""
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name, "A \(start) S C2 N1 U4 \(end)\nhealthAssessments: child \(column)\n\(row)")
  }

  private static func outcome(_ outcome: Outcome, _ name: String, _ row: String) -> IndicatorCase {
    rows(.healthAssessmentOutcomes, outcome, name, "healthAssessments: child due held outcome\n\(row)")
  }

  private static func review(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ row: String, _ birth: String
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      "children:\nA \(birth)\nhealthAssessments: child kind held sdqAvailable leavingCareSummaryDiscussed\n\(row)")
  }
}
