import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children looked after on the day who are of compulsory school age.
  static var ofSchoolAge: Population {
    lookedAfter.filtered("school-age", title: "of compulsory school age", missing: "the date of birth") {
      child, context in child.isOfCompulsorySchoolAge(on: context.asAt)
    }
  }

  /// Children looked after on the day who are below compulsory school age, and from two on may be in a setting.
  static var inEarlyYears: Population {
    lookedAfter.filtered("early-years", title: "aged 2 and below compulsory school age", missing: "the date of birth") {
      child, context in
      child.age(on: context.asAt).flatMap { age in
        child.isOfCompulsorySchoolAge(on: context.asAt).map { !$0 && (2...5).contains(age) }
      }
    }
  }
}

extension ChildHistory {
  /// The school, or setting, on whose roll the child is on a day; `nil` on none, or when it cannot be told.
  func school(on day: CalendarDay) -> SchoolEnrolment? {
    if case .on(let enrolment) = schoolRoll(on: day) { enrolment } else { nil }
  }

  /// The grade of the school on the day: `notGraded` where no inspection has given one; `nil` when it cannot be told.
  func schoolGrade(on day: CalendarDay) -> Coded<SchoolInspectionGrade>? {
    guard let urn = school(on: day)?.school else { return nil }
    let grades = Set(histories.schools(numbered: urn).map { $0.grade(on: day) ?? .known(.notGraded) })
    return grades.count == 1 ? grades.first : nil
  }

  /// Whether the school is in the area of the authority: as the enrolment says, or else the record of the school.
  func isSchoolInAuthority(on day: CalendarDay) -> Bool? {
    guard let enrolment = school(on: day) else { return nil }
    if let said = enrolment.isInAuthority { return said }
    let answers = Set((enrolment.school.map(histories.schools(numbered:)) ?? []).compactMap(\.isInAuthority))
    return answers.count == 1 ? answers.first : nil
  }
}

extension Step<ChildHistory> {
  /// Leaves out children who are on no school's roll on the day.
  static var onNoRollOnTheDay: Step {
    .exclude("On no school's roll on the day", missing: "on which school's roll the child is") { child, context in
      switch child.schoolRoll(on: context.asAt) {
      case .none: true
      case .on: false
      case .notKnown: nil
      }
    }
  }

  /// Leaves out children in schools that no inspection has graded (``UngradedSchools``).
  static var inUngradedSchool: Step {
    .exclude("In a school not graded yet", missing: "the grade of the school") { child, context in
      guard context.options[UngradedSchools.self] == .leftOut else { return false }
      return child.schoolGrade(on: context.asAt).map { $0 == .known(.notGraded) }
    }
  }

  /// Counts children in schools that are good or outstanding.
  static var inGoodSchool: Step {
    .count("In a good or outstanding school", missing: "the grade of the school") { child, context in
      child.schoolGrade(on: context.asAt)?.code.map { $0 == .good || $0 == .outstanding }
    }
  }
}

extension IndicatorExample {
  /// A, in a good school of the authority; B, in one outside that requires improvement unless said otherwise; C, on no
  /// roll; D, in a school that is not in the table; E, too old or too young; F, in one without a grade.
  static func schools(
    born birth: String = "2010-01-01", outsider: String = "2003-01-01", grade: Int = 3, isThirdInside: Bool = true,
    counted: String, notCounted: String = "", leftOut: String, undetermined: String = "D",
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      F 2018-06-01 S C2 N1 U4
      children:
      A \(birth)
      B \(birth)
      C \(birth)
      D \(birth)
      E \(outsider)
      F \(birth)
      schoolEnrolments: child school start end
      A 100001 2020-09-02
      B 100002 2020-09-02
      C 100001 2018-09-02 2020-07-20
      D 100009 2020-09-02
      E 100001 2020-09-02
      F 100003 2020-09-02
      schools: urn isInAuthority inspections
      100001 true [{"grade":"2","published":"2019-05-10"}]
      100002 false [{"grade":"1","published":"2015-05-10"},{"grade":"\(grade)","published":"2020-03-10"}]
      100003 \(isThirdInside)
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: "E",
      groups: groups, shows: shows)
  }
}
