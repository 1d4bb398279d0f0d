import CareCore
import CareIndicators
import CareModels

extension IndicatorCase {
  /// At which schools children are, with what needs, and where they go.
  static let schoolsAndNeeds: [IndicatorCase] = grades + rolls + needs + leavers + area

  private static func school(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ enrolments: String, _ schools: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      indicator, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      schoolEnrolments: child school start end status isInAuthority
      \(enrolments)
      schools: urn isInAuthority inspections
      \(schools)
      """, options: options)
  }

  private static let good = "100001 true [{\"grade\":\"2\",\"published\":\"2019-05-10\"}]"

  private static let grades: [IndicatorCase] = [
    school(.inGoodSchools, .counted, "good", "A 100001 2020-09-01", good),
    school(
      .inGoodSchools, .notCounted, "good until the last report", "A 100001 2020-09-01",
      "100001 true [{\"grade\":\"2\",\"published\":\"2015-05-10\"},{\"grade\":\"4\",\"published\":\"2021-03-31\"}]"),
    school(
      .inGoodSchools, .counted, "good until a report after the day", "A 100001 2020-09-01",
      "100001 true [{\"grade\":\"2\",\"published\":\"2015-05-10\"},{\"grade\":\"4\",\"published\":\"2021-04-01\"}]"),
    school(.inGoodSchools, .notCounted, "not graded yet", "A 100001 2020-09-01", "100001 true []"),
    school(
      .inGoodSchools, .leftOut, "not graded yet, which is to be left out", "A 100001 2020-09-01",
      "100001 true []", options: MeasurementOptions(UngradedSchools.leftOut)),
    school(
      .inGoodSchools, .undetermined, "a grade not on the list", "A 100001 2020-09-01",
      "100001 true [{\"grade\":\"9\",\"published\":\"2019-05-10\"}]"),
    school(.inGoodSchools, .undetermined, "not in the table", "A 100002 2020-09-01", good),
    school(
      .inGoodSchools, .undetermined, "twice in the table, with grades that differ", "A 100001 2020-09-01",
      good + "\n100001 true [{\"grade\":\"3\",\"published\":\"2019-05-10\"}]"),
    school(.inGoodSchools, .leftOut, "on no roll", "", good),
    school(.childrenBySchoolGrade, .inGroup("2"), "good", "A 100001 2020-09-01", good),
    school(.childrenBySchoolGrade, .inGroup("notGraded"), "not graded", "A 100001 2020-09-01", "100001 true"),
  ]

  private static let rolls: [IndicatorCase] = [
    school(.inAuthoritySchools, .counted, "in the authority, as the school's record says", "A 100001 2020-09-01", good),
    school(
      .inAuthoritySchools, .notCounted, "outside, as the enrolment says", "A 100001 2020-09-01 . C false", good),
    school(.inAuthoritySchools, .leftOut, "left today", "A 100001 2020-09-01 2021-03-31", good),
    school(.inAuthoritySchools, .counted, "leaves tomorrow", "A 100001 2020-09-01 2021-04-01", good),
    school(.inAuthoritySchools, .undetermined, "two schools", "A 100001 2020-09-01\nA 100002 2020-09-01", good),
    school(
      .inAuthoritySchools, .counted, "two schools, of which one is the main",
      "A 100001 2020-09-01 . M\nA 100002 2020-09-01 . S", good),
    school(
      .inAuthoritySchools, .counted, "two schools, of which one is subsidiary",
      "A 100001 2020-09-01\nA 100002 2020-09-01 . S", good),
    school(.inAuthoritySchools, .leftOut, "a guest", "A 100001 2020-09-01 . G", good),
    school(.inAuthoritySchools, .undetermined, "no first day", "A 100001 .", good),
    school(.onNoSchoolsRoll, .counted, "starts tomorrow", "A 100001 2021-04-01", good),
    school(.onNoSchoolsRoll, .notCounted, "started today", "A 100001 2021-03-31", good),
  ]

  private static func need(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ provision: String, plan: String = "",
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      indicator, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      specialEducationalNeeds: child provision start end
      \(provision)
      educationHealthCarePlans: child requested issued ceased
      \(plan)
      """, options: options)
  }

  private static let needs: [IndicatorCase] = [
    need(.withSENSupport, .counted, "support", "A K 2020-09-01"),
    need(.withSENSupport, .notCounted, "support, and a plan", "A K 2020-09-01", plan: "A . 2020-10-01"),
    need(.withEducationHealthCarePlan, .counted, "support, and a plan", "A K 2020-09-01", plan: "A . 2020-10-01"),
    need(.withSpecialNeeds, .counted, "an assessment under way", "", plan: "A 2021-03-01"),
    need(.withEducationHealthCarePlan, .notCounted, "an assessment under way", "", plan: "A 2021-03-01"),
    need(
      .withEducationHealthCarePlan, .undetermined, "a plan that ceased today, and nothing else", "",
      plan: "A . 2020-10-01 2021-03-31"),
    need(.withSpecialNeeds, .undetermined, "nothing on record", ""),
    need(
      .withSpecialNeeds, .notCounted, "nothing on record, which is none", "",
      options: MeasurementOptions(UnrecordedNeeds.noneIdentified)),
    need(.withSpecialNeeds, .undetermined, "a provision not on the list", "A Q 2020-09-01"),
    need(.needsByStage, .inGroup("assessment"), "an assessment under way", "A K 2020-09-01", plan: "A 2021-03-01"),
    need(.needsByStage, .inGroup("notRecorded"), "nothing on record", ""),
  ]

  private static func leaver(
    _ outcome: Outcome, _ name: String, _ destination: String, options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      .schoolLeaversParticipating, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      schoolLeaverDestinations: child year keyStage destination
      \(destination)
      """, options: options)
  }

  private static let leavers: [IndicatorCase] = [
    leaver(.counted, "an apprenticeship", "A 2020/21 KS4 apprenticeship"),
    leaver(.notCounted, "custody", "A 2020/21 KS4 custody"),
    leaver(.notCounted, "not known", "A 2020/21 KS4 notKnown"),
    leaver(
      .undetermined, "not known, which is to be in neither count", "A 2020/21 KS4 notKnown",
      options: MeasurementOptions(UnknownDestination.undetermined)),
    leaver(.undetermined, "two that differ", "A 2020/21 KS4 college\nA 2020/21 KS4 neetAvailable"),
    leaver(.outside, "of the year before", "A 2019/20 KS4 college"),
  ]

  private static let area: [IndicatorCase] = [
    rows(
      .educatedAtHome, .outside, "back at school today", "homeEducations: child start end\nA 2020-09-01 2021-03-31"),
    rows(
      .educatedAtHome, .counted, "back at school tomorrow", "homeEducations: child start end\nA 2020-09-01 2021-04-01"),
    rows(.educatedAtHome, .counted, "since today", "homeEducations: child start\nA 2021-03-31"),
    rows(
      .educatedAtHome, .undetermined, "no first day, and not over", "homeEducations: child start\nA ."),
    rows(
      .homeEducationBegun, .outside, "no first day, and over before the period",
      "homeEducations: child start end\nA . 2020-03-31"),
    rows(
      .earlyEducationPlaces, .counted, "at two settings",
      "earlyEducationPlaces: child school start\nA 100001 2021-01-11\nA 100002 2021-01-11"),
    rows(
      .missingOutOnEducation, .outside, "too old",
      "children:\nA 2003-01-01\nmissedEducations: child start\nA 2021-01-11"),
    rows(
      .plansMaintained, .outside, "refused",
      "educationHealthCarePlans: child requested refused\nA 2020-05-01 2020-08-01"),
  ]
}
