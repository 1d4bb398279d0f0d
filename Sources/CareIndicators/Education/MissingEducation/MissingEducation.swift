import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children of compulsory school age out of full-time education on the day.
  static var missingOutOnEducation: Population {
    Population(
      "missing-out-on-education", title: "out of full-time education on the day",
      missing: "the first day out of education", requires: [.missedEducations]
    ) { child, context in
      let isOfAge = child.isOfCompulsorySchoolAge(on: context.asAt)
      // The return is about children of that age, so one without a date of birth is taken for one.
      if isOfAge == false { return false }
      return child.missedEducations.anyHolds { isCurrent(from: $0.start, to: $0.end, on: context.asAt) }
    }
  }
}

extension ChildHistory {
  /// The times out of full-time education that the day is in.
  fileprivate func missedEducation(on day: CalendarDay) -> [MissedEducation] {
    missedEducations.filter { isCurrent(from: $0.start, to: $0.end, on: day) == true }
  }
}

extension Indicator {
  /// Children out of full-time education.
  public static let missingOutOnEducation = count(
    "missing-education.children", "Pupils missing out on education",
    definition: """
      Children of compulsory school age recorded as out of full-time education on the day, on a school's roll or on none. \
      The count is of the day, as at the monthly census; a child counts once.
      """,
    sources: [.missingOutOnEducation("paragraphs 10 and 16–22")], polarity: .lowIsGood, of: .missingOutOnEducation,
    example: .missedEducation(counted: "A B C", undetermined: "D", shows: "3"))

  /// Children out of full-time education, by the group in which they are reported.
  public static let missingOutByGroup = distribution(
    "missing-education.by-group", "Pupils missing out on education by group",
    definition: """
      Children of compulsory school age recorded as out of full-time education on the day, by the group they are reported \
      in. One with records in several groups is under "not recorded".
      """,
    sources: [.missingOutOnEducation("paragraph 17")], of: .missingOutOnEducation,
    by: .codes(
      "missed-education-group", title: MissedEducationGroup.title, showsEmptyGroups: false,
      requires: [.missedEducations]
    ) { child, context in
      let groups = Set(child.missedEducation(on: context.asAt).compactMap(\.group))
      return groups.count == 1 ? groups.first : nil
    },
    example: .missedEducation(
      counted: "A B C", undetermined: "D", groups: ["medical": "A C", "notRecorded": "B"], shows: "3"))

  /// The share of children out of full-time education who are on no school's roll.
  public static let missingEducation = proportion(
    "missing-education.on-no-roll", "Children missing education, of those missing out on it",
    definition: """
      Of children of compulsory school age recorded as out of full-time education on the day, those on no school's roll, \
      who are children missing education in the sense of section 436A of the Education Act 1996.
      """,
    sources: [.missingOutOnEducation("paragraphs 16–19")], polarity: .lowIsGood, of: .missingOutOnEducation,
    steps: [
      .count("On no school's roll", missing: "whether the child is on a school's roll") { child, context in
        let answers = Set(child.missedEducation(on: context.asAt).compactMap(\.isOnRoll))
        return answers.count == 1 ? answers.first.map { !$0 } : nil
      }
    ], example: .missedEducation(counted: "A", notCounted: "C", undetermined: "B D", shows: "50"))
}

extension IndicatorExample {
  /// A, on no roll; B, of whom roll and group are not recorded; C, on a roll; D, of whom the first day is missing; E, back
  /// in school; F, too old.
  fileprivate static func missedEducation(
    counted: String, notCounted: String = "", undetermined: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      children:
      A 2010-01-01
      F 2003-01-01
      missedEducations: child group isOnRoll start end
      A medical false 2021-01-11
      B . . 2021-01-11
      C medical true 2021-01-11
      D medical false
      E medical false 2020-09-07 2021-03-31
      F medical false 2021-01-11
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: "E F", groups: groups,
      shows: shows)
  }
}
