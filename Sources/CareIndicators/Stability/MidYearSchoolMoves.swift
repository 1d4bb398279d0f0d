import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day who changed school in the middle of the year.
  public static let midYearSchoolMoves = proportion(
    "stability.mid-year-school-moves", "Changed school in the middle of the year",
    definition: """
      Of children looked after on the last day who were on a school's roll in the year, those who came to another \
      school, or from none, in the year and after they first came into care in it. Moves from 1 August to 30 September \
      are not mid-year.
      """,
    sources: [.interactiveTool("item 395")], polarity: .lowIsGood, requires: [.episodes, .schoolEnrolments],
    of: .lookedAfter,
    steps: [
      .exclude("Not on a school's roll in the year", missing: "when the child was on a school's roll") {
        child, context in child.isOnRoll(in: context.period).map { !$0 }
      },
      .count("Changed school in the middle of the year", missing: "the school or the day of an enrolment") {
        child, context in child.hasMidYearSchoolMove(in: context.period)
      },
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U6
      B 2018-06-01 S C2 N1 U6
      C 2018-06-01 S C2 N1 U6
      D 2018-06-01 S C2 N1 U6
      E 2018-06-01 S C2 N1 U6 2021-03-31 E4A
      schoolEnrolments: child school start end
      A 100001 2018-09-03 2021-01-10
      A 100002 2021-01-11
      B 100001 2018-09-03 2020-07-20
      B 100002 2020-09-02
      D 100001 2018-09-03 2021-01-10
      D . 2021-01-11
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}

extension ChildHistory {
  /// Whether the child was on a school's roll on a day of the year; `nil` when no enrolment is known to be in it and one
  /// may be.
  func isOnRoll(in year: Period) -> Bool? {
    var answer: Bool? = false
    for record in schoolEnrolments {
      if let start = record.start, start > year.end { continue }
      if let end = record.end, end < year.start { continue }
      if record.start != nil { return true }
      answer = nil
    }
    return answer
  }

  /// Whether the child came to another school, or from none, outside the summer change of year.
  ///
  /// `nil` when none of the known moves is one, and an enrolment without a school or a first day may be.
  fileprivate func hasMidYearSchoolMove(in year: Period) -> Bool? {
    guard let entry = careEpisodes.first(where: { $0.overlaps(year) })?.start else { return false }
    var isUnsure = schoolEnrolments.contains {
      $0.start == nil && !$0.isBesideAnother && $0.end.map { $0 >= year.start } ?? true
    }
    // A guest, or a second registration beside the main one, is not on another school's roll.
    let enrolments = schoolEnrolments.filter { !$0.isBesideAnother }
      .compactMap { record in record.start.map { (start: $0, record: record) } }
      .sorted { left, right in
        if left.start != right.start { return left.start < right.start }
        let (leftEnd, rightEnd) = (left.record.end ?? .last, right.record.end ?? .last)
        if leftEnd != rightEnd { return leftEnd < rightEnd }
        return left.record.school?.text ?? "" < right.record.school?.text ?? ""
      }
    var previous: SchoolEnrolment?
    for (start, record) in enrolments {
      if year.contains(start), start >= entry, ![8, 9].contains(start.month) {
        switch (previous, previous?.school, record.school) {
        // From no school, to whichever.
        case (nil, _, _): return true
        case (_, let one?, let other?): if one != other { return true }
        default: isUnsure = true
        }
      }
      previous = record
    }
    return isUnsure ? nil : false
  }
}

extension SchoolEnrolment {
  /// Whether the registration is one beside that at the child's school.
  fileprivate var isBesideAnother: Bool { status?.code == .guest || status?.code == .subsidiary }
}
