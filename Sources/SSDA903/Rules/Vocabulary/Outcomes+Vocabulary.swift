import CareCore
import CareModels

extension OC2Row.Column {
  /// What is returned of every child who was looked after throughout the year.
  static let core: [Self] = [.immunisations, .dentalCheck, .healthAssessment, .substanceMisuse]
  /// What was done about a substance misuse problem.
  static let interventions: [Self] = [.interventionReceived, .interventionOffered]
  /// Everything that is answered with yes or no.
  static let answers: [Self] = [.convicted, .developmentCheck] + core + interventions
  /// The strengths and difficulties score, or why there is none.
  static let questionnaire: [Self] = [.sdqScore, .sdqReason]
}

extension OC3Row.Column {
  /// What is returned of a care leaver.
  static let details: [Self] = [.contact, .activity, .accommodation]
}

extension RowView {
  /// Whether any of some cells is filled.
  func hasAny(of columns: [Row.Column]) -> Bool { columns.contains(where: isFilled) }

  /// Whether any of some cells is blank.
  func lacksAny(of columns: [Row.Column]) -> Bool { columns.contains(where: isBlank) }
}

extension RowView where Row == OC2Row {
  /// Whether the child was looked after throughout the collection year; `nil` when that cannot be told.
  var isContinuouslyLookedAfter: Bool? { child?.isContinuouslyLookedAfter }

  /// Whether the child has reached an age by a day; `nil` when the date of birth in the row is not known.
  func isAged(_ age: Int, by day: CalendarDay) -> Bool? {
    self.birthDate.map { $0.hasReached(age, by: day) }
  }
}

extension RowView where Row == OC3Row {
  /// Whether anything is said of the care leaver.
  var hasDetails: Bool { hasAny(of: Row.Column.details) }

  /// The latest birthday up to the end of the collection year of somebody who is then 17 or 18; `nil` for others, and
  /// when the date of birth in the row is not known.
  var seventeenthOrEighteenthBirthday: CalendarDay? {
    guard let birth = self.birthDate, let age = birth.age(on: facts.year.end), age == 17 || age == 18 else {
      return nil
    }
    return birth.birthday(age)
  }
}
