import CareCore
import CareIndicators
import CareModels

extension IndicatorCase {
  /// Attendance and exclusions.
  static let schooling: [IndicatorCase] = absences + attendanceRecords + excluded

  private static func attendance(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ lines: String, born birth: String = "2010-01-01",
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    let rows = lines.split(separator: "\n").map { "A 100001 {\"end\":\"2021-03-26\",\"start\":\"2020-09-01\"} \($0)" }
    return .rows(
      indicator, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      children:
      A \(birth)
      schoolAttendances: child school period possible authorisedAbsence unauthorisedAbsence
      \(rows.joined(separator: "\n"))
      """, options: options)
  }

  private static let absences: [IndicatorCase] = [
    attendance(.persistentAbsence, .counted, "19 of 190, a tenth exactly", "190 19 0"),
    attendance(.persistentAbsence, .notCounted, "18 of 190", "190 9 9"),
    attendance(
      .persistentAbsence, .notCounted, "a tenth exactly, where more is asked for", "190 19 0",
      options: MeasurementOptions(AbsenceBoundary.moreThanTenPercent)),
    attendance(
      .persistentAbsence, .counted, "20 of 190, where more than a tenth is asked for", "190 20 0",
      options: MeasurementOptions(AbsenceBoundary.moreThanTenPercent)),
    attendance(.severeAbsence, .counted, "half", "190 90 5"),
    attendance(.severeAbsence, .notCounted, "one session less", "190 90 4"),
    attendance(.persistentAbsence, .leftOut, "no session possible", "0 0 0"),
    attendance(.persistentAbsence, .leftOut, "no record", ""),
    attendance(.persistentAbsence, .undetermined, "more missed than possible", "10 8 3"),
    attendance(.persistentAbsence, .undetermined, "an absence not recorded", "190 19"),
    attendance(.persistentAbsence, .counted, "a row twice to the letter", "190 19 0\n190 19 0"),
    attendance(.persistentAbsence, .undetermined, "two rows of one school and the same days", "190 19 0\n190 18 0"),
    attendance(.persistentAbsence, .leftOut, "aged 4 on 31 August", "190 100 0", born: "2015-09-01"),
    attendance(.persistentAbsence, .counted, "aged 5 on 31 August", "190 100 0", born: "2015-08-31"),
    attendance(.persistentAbsence, .counted, "aged 15 on 31 August", "190 100 0", born: "2004-09-01"),
    attendance(.persistentAbsence, .leftOut, "aged 16 on 31 August", "190 100 0", born: "2004-08-31"),
    attendance(.persistentAbsence, .undetermined, "no date of birth", "190 100 0", born: "."),
  ]

  private static func sessions(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ rows: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      indicator, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      schoolAttendances: child school possible authorisedAbsence unauthorisedAbsence period
      \(rows)
      """, options: options)
  }

  private static let attendanceRecords: [IndicatorCase] = [
    sessions(
      .persistentAbsence, .notCounted, "much at one school, little at all together",
      """
      A 100001 20 5 0 {"end":"2020-10-16","start":"2020-09-01"}
      A 100002 170 5 0 {"end":"2021-03-26","start":"2020-10-19"}
      """),
    sessions(
      .persistentAbsence, .counted, "a tenth over two schools at once",
      """
      A 100001 95 10 0 {"end":"2021-03-26","start":"2020-09-01"}
      A 100002 95 9 0 {"end":"2021-03-26","start":"2020-09-01"}
      """),
    sessions(
      .absence, .leftOut, "the year before alone", "A 100001 190 19 0 {\"end\":\"2020-07-20\",\"start\":\"2019-09-02\"}"
    ),
    sessions(
      .absence, .undetermined, "days over two school years",
      "A 100001 190 19 0 {\"end\":\"2020-12-18\",\"start\":\"2020-06-01\"}"),
    sessions(.absence, .undetermined, "no days", "A 100001 190 19 0"),
    sessions(
      .attendance, .counted, "the summer before, in the period itself",
      "A 100001 60 3 0 {\"end\":\"2020-07-20\",\"start\":\"2020-04-20\"}",
      options: MeasurementOptions(SchoolingPeriod.thePeriod)),
  ]

  private static func exclusion(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ rows: String,
    roll: String = "A 100001 2018-09-03", options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    .rows(
      indicator, outcome, name,
      """
      A 2018-06-01 S C2 N1 U4
      schoolEnrolments: child school start end
      \(roll)
      schoolExclusions: child kind start end sessions
      \(rows)
      """, options: options)
  }

  private static let excluded: [IndicatorCase] = [
    exclusion(.childrenSuspended, .counted, "on the first day of the school year", "A suspension 2020-09-01"),
    exclusion(.childrenSuspended, .notCounted, "the day before", "A suspension 2020-08-31"),
    exclusion(.childrenSuspended, .counted, "three times", "A suspension 2020-10-01\nA suspension 2020-11-02 . 4"),
    exclusion(
      .childrenSuspended, .notCounted, "permanently excluded, which is another thing", "A permanent 2020-10-01"),
    exclusion(.permanentlyExcluded, .counted, "permanently excluded", "A permanent 2020-10-01"),
    exclusion(.permanentlyExcluded, .notCounted, "suspended", "A suspension 2020-10-01"),
    exclusion(.childrenSuspended, .undetermined, "of a kind not on the list", "A withdrawn 2020-10-01"),
    exclusion(.childrenSuspended, .undetermined, "no first day", "A suspension"),
    exclusion(.childrenSuspended, .notCounted, "no first day, and over long ago", "A suspension . 2019-10-01"),
    exclusion(.childrenSuspended, .leftOut, "on no roll", "A suspension 2020-10-01", roll: ""),
    exclusion(
      .suspensionRate, .undetermined, "one, and another without a first day", "A suspension 2020-10-01\nA suspension"),
    exclusion(
      .childrenSuspended, .counted, "one, and another without a first day", "A suspension 2020-10-01\nA suspension"),
    exclusion(.sessionsSuspended, .undetermined, "sessions not recorded", "A suspension 2020-10-01"),
    exclusion(.sessionsSuspended, .outside, "none", ""),
    exclusion(
      .childrenSuspended, .counted, "in the summer before, in the period itself", "A suspension 2020-06-01",
      options: MeasurementOptions(SchoolingPeriod.thePeriod)),
  ]
}
