import CareCore
import CareModels

/// A second, plain computation of care leavers from the rows, day by day: slow, and simple enough to be believed.
///
/// It is for records without faults.
struct PlainCareLeavers {
  let birth: CalendarDay
  let care: [Episode]
  let isInShortBreaksAlone: Bool
  let year: Period

  init?(_ birth: CalendarDay?, _ episodes: [Episode], in year: Period) {
    guard let birth else { return nil }
    self.birth = birth
    care = episodes.filter { !["V3", "V4"].contains($0.legalStatus?.text) }
      .sorted { ($0.start ?? .last) < ($1.start ?? .last) }
    isInShortBreaksAlone = care.isEmpty && !episodes.isEmpty
    self.year = year
  }

  /// The birthday in the year, and the age reached.
  var birthday: (day: CalendarDay, age: Int)? {
    for age in 16...22 {
      if let day = yearsOld(age), year.contains(day) { return (day, age) }
    }
    return nil
  }

  private func yearsOld(_ age: Int) -> CalendarDay? {
    CalendarDay(year: birth.year + age, month: birth.month, day: birth.day)
      ?? CalendarDay(year: birth.year + age, month: 2, day: 28)
  }

  private func isInCare(_ day: CalendarDay) -> Bool {
    care.contains { episode in
      (episode.start ?? .last) <= day && episode.end.map { $0 > day } ?? true
    }
  }

  /// Whether 13 weeks of days in care lie between the fourteenth and the eighteenth birthday and before the day, and one
  /// of them after the sixteenth.
  private func isLongEnough(by last: CalendarDay) -> Bool {
    guard let fourteen = yearsOld(14), let sixteen = yearsOld(16), let eighteen = yearsOld(18) else { return false }
    var days = 0
    var hasOneAfterSixteen = false
    // Backwards, since most were in care shortly before they left.
    var day = min(last, eighteen.adding(days: -1) ?? last)
    while day >= fourteen, !(days >= 91 && hasOneAfterSixteen) {
      if isInCare(day) {
        days += 1
        hasOneAfterSixteen = hasOneAfterSixteen || day >= sixteen
      }
      day = day.adding(days: -1) ?? .last
    }
    return days >= 91 && hasOneAfterSixteen
  }

  enum Place: Hashable { case inBase, leftOut, outside }

  /// Whether the episodes take the young person out: gone for good, or looked after on the birthday.
  private func isTakenOut(on day: CalendarDay) -> Bool {
    let last = care.last { ($0.start ?? .last) <= day }
    if let last, let end = last.end, end <= day, ["E2", "E3", "E11", "E12"].contains(last.reasonCeased?.text) {
      return true
    }
    return isInCare(day)
  }

  /// Where the young person belongs by the episodes, at a birthday of some ages.
  func place(_ ages: ClosedRange<Int>) -> Place {
    guard let birthday, ages.contains(birthday.age) else { return .outside }
    if isTakenOut(on: birthday.day) { return .leftOut }
    return isLongEnough(by: birthday.day) ? .inBase : .outside
  }

  /// Where a young person of the return belongs, whom the return says to be a care leaver.
  func returned(_ row: CareLeaver, _ ages: ClosedRange<Int>) -> Place {
    guard let birthday, ages.contains(birthday.age) else { return .outside }
    if row.contact?.text == "DIED" || row.contact?.text == "RHOM" { return .leftOut }
    return isInShortBreaksAlone || isTakenOut(on: birthday.day) ? .leftOut : .inBase
  }

  /// The code in force on the birthday, of stays that do not overlap.
  func code<Row>(
    _ rows: [Row], _ start: KeyPath<Row, CalendarDay?>, _ end: KeyPath<Row, CalendarDay?>, _ code: (Row) -> String?
  ) -> String {
    guard let day = birthday?.day else { return "0" }
    return rows.first { row in
      (row[keyPath: start] ?? .last) <= day && row[keyPath: end].map { $0 > day } ?? true
    }.flatMap(code) ?? "0"
  }
}
