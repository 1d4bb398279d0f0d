import CareCore
import CareModels

/// A second, plain computation of care leavers from the rows, day by day: slow, and simple enough to be believed.
///
/// It is for records without faults.
struct PlainCareLeavers {
  let birth: CalendarDay
  let episodes: [Episode]
  let year: Period

  init?(_ birth: CalendarDay?, _ episodes: [Episode], in year: Period) {
    guard let birth else { return nil }
    self.birth = birth
    self.episodes = episodes.filter { $0.start != nil }.sorted { ($0.start ?? .last) < ($1.start ?? .last) }
    self.year = year
  }

  private var care: [Episode] { episodes.filter { !["V3", "V4"].contains($0.legalStatus?.text) } }

  /// The birthday in the year, and the age reached.
  var birthday: (day: CalendarDay, age: Int)? {
    for age in 0...30 {
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
    var day = fourteen
    while day < eighteen, day <= last, !(days >= 91 && hasOneAfterSixteen) {
      if isInCare(day) {
        days += 1
        hasOneAfterSixteen = hasOneAfterSixteen || day >= sixteen
      }
      day = day.adding(days: 1) ?? .last
    }
    return days >= 91 && hasOneAfterSixteen
  }

  enum Place: Hashable { case inBase, leftOut, outside }

  /// Where the young person belongs by the episodes, at a birthday from the 17th to the 21st.
  func place(_ ages: ClosedRange<Int>) -> Place {
    guard let birthday, ages.contains(birthday.age) else { return .outside }
    let before = care.filter { ($0.start ?? .last) <= birthday.day }
    if let last = before.last, let end = last.end, end <= birthday.day,
      ["E2", "E3", "E11", "E12"].contains(last.reasonCeased?.text)
    {
      return .leftOut
    }
    if isInCare(birthday.day) { return .leftOut }
    return isLongEnough(by: birthday.day) ? .inBase : .outside
  }

  /// Where a young person of the return belongs, whom the return says to be a care leaver.
  func returned(_ row: CareLeaver, _ ages: ClosedRange<Int>) -> Place {
    guard let birthday, ages.contains(birthday.age) else { return .outside }
    if row.contact?.text == "DIED" || row.contact?.text == "RHOM" { return .leftOut }
    if !episodes.isEmpty, care.isEmpty { return .leftOut }
    return place(ages) == .leftOut ? .leftOut : .inBase
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
