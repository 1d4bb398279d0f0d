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
  func missedEducation(on day: CalendarDay) -> [MissedEducation] {
    missedEducations.filter { isCurrent(from: $0.start, to: $0.end, on: day) == true }
  }
}

extension IndicatorExample {
  /// A, on no roll; B, of whom roll and group are not recorded; C, on a roll; D, of whom the first day is missing; E, back
  /// in school; F, too old.
  static func missedEducation(
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
