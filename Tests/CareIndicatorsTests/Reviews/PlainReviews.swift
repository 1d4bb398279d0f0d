import CareCore
import CareModels
import CareTestSupport

/// Review timeliness once more, as plainly as it can be written: straight from the rows of one child, the calendar
/// counted day by day, sharing nothing with the library's histories and limits. For complete records without faults.
struct PlainReviews {
  /// A review that was due: by when, and when it was held, if at all.
  struct Due {
    let due: CalendarDay
    let held: CalendarDay?
    let isFirst: Bool
    /// The day the child left care, if they had by the end.
    let careEnd: CalendarDay?

    /// Whether it fell due in a year, or on the day before and was not held by then, while the child was in care.
    func isDue(in year: Period) -> Bool {
      let isLate = due.adding(days: 1) == year.start && held.map { $0 > due } ?? true
      return (year.contains(due) || isLate) && careEnd.map { due < $0 } ?? true
    }

    func isLate(asAt day: CalendarDay) -> Bool { held.map { $0 > due } ?? (due < day) }
  }

  let dues: [Due]
  let start: CalendarDay?
  let asAt: CalendarDay

  init(_ child: ChildIdentifier, in register: Register, asAt: CalendarDay) {
    let care = (register.episodes ?? [])
      .filter { $0.child == child && !["V3", "V4"].contains($0.legalStatus?.text) }
      .sorted { ($0.start ?? .first, $0.end ?? .last) < ($1.start ?? .first, $1.end ?? .last) }
    let reviews = Set((register.reviews ?? []).filter { $0.child == child }.compactMap(\.date)).sorted()
    var dues: [Due] = []
    var present: CalendarDay?
    for (position, episode) in care.enumerated() where episode.reasonForNewEpisode?.text == "S" {
      guard let start = episode.start, start <= asAt else { continue }
      let rest = care[position...].dropFirst()
      let next = rest.firstIndex { $0.reasonForNewEpisode?.text == "S" } ?? care.endIndex
      let end = care[next - 1].end.flatMap { $0 <= asAt ? $0 : nil }
      if end == nil { present = start }
      let held = reviews.filter { $0 >= start && $0 <= (end ?? asAt) }
      var trigger = start
      for number in 0...held.count {
        let due = number == 0 ? Self.workingDays(20, after: start) : Self.months(number == 1 ? 3 : 6, after: trigger)
        if number < held.count {
          dues.append(Due(due: due, held: held[number], isFirst: number == 0, careEnd: end))
          trigger = held[number]
        } else if end.map({ due < $0 }) ?? true {
          dues.append(Due(due: due, held: nil, isFirst: number == 0, careEnd: end))
        }
      }
    }
    self.dues = dues
    self.asAt = asAt
    start = present
  }

  /// NI 66; `nil` for a child who is not in the denominator.
  func isReviewedInTime(in year: Period) -> Bool? {
    guard let start, Self.workingDays(20, after: start) <= asAt else { return nil }
    return areAllInTime(in: year)
  }

  /// Whether all reviews due in the year were in time; `nil` when none was due.
  func areAllInTime(in year: Period) -> Bool? {
    if dues.contains(where: { $0.isLate(asAt: asAt) && ($0.isDue(in: year) || ($0.held == nil && $0.careEnd == nil)) })
    {
      return false
    }
    return dues.contains { $0.isDue(in: year) && $0.held != nil } ? true : nil
  }

  /// How many of the reviews due in the year were in time, and how many were late.
  func counts(in year: Period) -> (inTime: Int, late: Int) {
    let own = dues.filter { $0.isDue(in: year) }
    return (
      own.count { $0.held != nil && !$0.isLate(asAt: asAt) }, own.count { $0.isLate(asAt: asAt) }
    )
  }

  /// How many of the first reviews due in the year were in time, and how many were late.
  func countsFirst(in year: Period) -> (inTime: Int, late: Int) {
    let own = dues.filter { $0.isFirst && $0.isDue(in: year) }
    return (
      own.count { $0.held != nil && !$0.isLate(asAt: asAt) }, own.count { $0.isLate(asAt: asAt) }
    )
  }

  /// How many of the reviews held in the year were in time, and how many were late.
  func countsHeld(in year: Period) -> (inTime: Int, late: Int) {
    let own = dues.filter { $0.held.map(year.contains) ?? false }
    return (own.count { !$0.isLate(asAt: asAt) }, own.count { $0.isLate(asAt: asAt) })
  }

  private static let holidays = Set(BankHolidays.englandAndWales.map(\.day))

  static func workingDays(_ count: Int, after start: CalendarDay) -> CalendarDay {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1) ?? day
      // 1 January 2018 was a Monday.
      let weekday = ((CalendarDay(2018, 1, 1).days(until: day) % 7) + 7) % 7
      if weekday < 5, !holidays.contains(day) { left -= 1 }
    }
    return day
  }

  static func months(_ count: Int, after start: CalendarDay) -> CalendarDay {
    let month = start.month - 1 + count
    var day = start.day
    while true {
      if let found = CalendarDay(year: start.year + month / 12, month: month % 12 + 1, day: day) { return found }
      day -= 1
    }
  }
}

extension Register {
  /// The register with reviews at about the times they are due, some late, some left undone, none outside care.
  func withReviews(seed: UInt64, until end: CalendarDay) -> Register {
    var random = SplitMix64(seed: seed)
    var register = self
    register.reviews = []
    let care = (episodes ?? []).filter { !["V3", "V4"].contains($0.legalStatus?.text) }
    for first in care where first.reasonForNewEpisode?.text == "S" {
      guard let start = first.start else { continue }
      let others = care.filter { $0.child == first.child }
      let back = others.filter { $0.reasonForNewEpisode?.text == "S" }.compactMap(\.start).filter { $0 > start }.min()
      let ends = others.filter { $0.start.map { $0 >= start && $0 < back ?? .last } ?? false }.map { $0.end ?? .last }
      let last = min(ends.max() ?? start, back?.adding(days: -1) ?? .last, end)
      var day = start
      var gap = 15...30
      while Int.random(in: 0..<25, using: &random) > 0 {
        guard let next = day.adding(days: Int.random(in: gap, using: &random)), next <= last else { break }
        day = next
        register.reviews?.append(Review(child: first.child, date: day))
        gap = gap.upperBound == 30 ? 60...94 : 140...186
      }
    }
    return register
  }
}
