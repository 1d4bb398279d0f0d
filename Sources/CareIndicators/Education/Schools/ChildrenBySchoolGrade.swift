import CareCore
import CareModels

extension Indicator {
  /// Children looked after of school age, by the grade of their school.
  public static let childrenBySchoolGrade = distribution(
    "schools.by-grade", "Children by the inspection grade of their school",
    definition: """
      Children looked after on the day of compulsory school age who are on a school's roll, by the grade of the school in \
      the last inspection report published by the day.
      """,
    sources: [.careReport("4.1, quality of schools")], requires: [.schoolEnrolments, .schools], of: .ofSchoolAge,
    steps: [.onNoRollOnTheDay],
    by: .codes("school-grade", title: "Grade of the school", requires: [.schoolEnrolments, .schools]) {
      child, context in child.schoolGrade(on: context.asAt)
    },
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2010-01-01
      B 2010-01-01
      C 2010-01-01
      D .
      E 2010-01-01
      schoolEnrolments: child school start
      A 100001 2020-09-02
      B 100009 2020-09-02
      schools: urn inspections
      100001 [{"grade":"2","published":"2019-05-10"},{"grade":"1","published":"2021-04-10"}]
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E", groups: ["2": "A", "notRecorded": "B"],
      shows: "2"))
}
