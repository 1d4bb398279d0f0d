import CareCore
import CareModels
import CareTestSupport

/// The definitions once more, as plainly as they can be written: straight from the rows of one child, day by day, sharing
/// nothing with the library's histories. For records without faults.
struct PlainCounting {
  /// The episodes of care in order of time: no short breaks.
  let care: [Episode]
  let all: [Episode]
  let birthDate: CalendarDay?
  let bridging: Bool

  init(_ child: ChildIdentifier, in register: Register, bridging: Bool = true) {
    all = (register.episodes ?? []).filter { $0.child == child }
      .sorted { ($0.start ?? .first, $0.end ?? .last) < ($1.start ?? .first, $1.end ?? .last) }
    care = all.filter { !["V3", "V4"].contains($0.legalStatus?.text) }
    birthDate = (register.children ?? []).first { $0.child == child }?.birthDate
    self.bridging = bridging
  }

  func isLookedAfter(_ day: CalendarDay) -> Bool {
    care.contains { $0.contains(day) }
  }

  func isStart(_ episode: Episode) -> Bool { episode.reasonForNewEpisode?.text == "S" }

  func isCease(_ episode: Episode) -> Bool {
    episode.end != nil && episode.reasonCeased != nil && episode.reasonCeased?.text != "X1"
  }

  func started(in year: Period) -> Bool {
    care.contains { isStart($0) && $0.start.map(year.contains) == true }
  }

  func ceased(in year: Period) -> Bool {
    care.contains { isCease($0) && $0.end.map(year.contains) == true }
  }

  /// In care every day of the year, never starting after the first day nor leaving before the last, and no short break.
  func isInTwelveMonthCohort(_ year: Period) -> Bool {
    guard days(year.start, year.end).allSatisfy(isLookedAfter) else { return false }
    if all.contains(where: { $0.isShortBreak && days(year.start, year.end).contains(where: $0.contains) }) {
      return false
    }
    if care.contains(where: { isStart($0) && $0.start.map { $0 > year.start && $0 <= year.end } == true }) {
      return false
    }
    return !care.contains { isCease($0) && $0.end.map { $0 >= year.start && $0 < year.end } == true }
  }

  /// The episodes with which a placement begins.
  var placementStarts: [Episode] {
    var starts: [Episode] = []
    for (position, episode) in care.enumerated() {
      guard ["S", "P", "B"].contains(episode.reasonForNewEpisode?.text) else { continue }
      if ["A3", "A5"].contains(episode.placementType?.text) { continue }
      let before =
        position > 0 && !isStart(episode) && care[position - 1].end == episode.start ? care[position - 1] : nil
      if bridging, let before {
        if episode.isTemporaryMove { continue }
        if before.isTemporaryMove {
          let settled = care[..<position].last { !$0.isTemporaryMove }
          // In these records care never breaks off between a placement and a temporary move.
          let stay = care[..<position].lastIndex(where: isStart) ?? 0
          let isSameStay = care[stay..<position].contains { !$0.isTemporaryMove }
          if isSameStay, settled?.placementType == episode.placementType { continue }
        }
      }
      starts.append(episode)
    }
    return starts
  }

  func placements(in year: Period) -> Int {
    let begun = placementStarts.count { $0.start.map { $0 > year.start && $0 <= year.end } == true }
    return begun + (isLookedAfter(year.start) ? 1 : 0)
  }

  /// Three or more placements; `nil` for a child who is not looked after on the last day.
  func threeOrMore(in year: Period) -> Bool? {
    isLookedAfter(year.end) ? placements(in: year) >= 3 : nil
  }

  /// NI 63 for a 31 March: `nil` for a child who is not in the denominator.
  func isLongTermStable(on day: CalendarDay) -> Bool? {
    let since = CalendarDay(day.year - 3, 9, 30)
    let twoYears = CalendarDay(day.year - 2, 3, 31)
    guard let birthDate, days(since, day).allSatisfy(isLookedAfter) else { return nil }
    if care.contains(where: { isStart($0) && $0.start.map { $0 > since && $0 <= day } == true }) { return nil }
    let sixteenth = CalendarDay(year: birthDate.year + 16, month: birthDate.month, day: birthDate.day)
    guard (sixteenth ?? CalendarDay(birthDate.year + 16, 2, 28)) > day else { return nil }
    let since24 = placementStarts.filter { $0.start.map { $0 > twoYears && $0 <= day } == true }
    if since24.isEmpty { return true }
    let now = care.last { $0.contains(day) && !(bridging && $0.isTemporaryMove) }
    let kept = care.last { !$0.isTemporaryMove && $0.start.map { $0 <= day } == true }
    let place = (bridging ? kept : now)?.placementType?.text ?? ""
    return since24.count == 1 && ["A3", "A4", "A5", "A6"].contains(place)
  }

  private func days(_ first: CalendarDay, _ last: CalendarDay) -> some Sequence<CalendarDay> {
    (0...first.days(until: last)).lazy.compactMap { first.adding(days: $0) }
  }
}

extension Episode {
  func contains(_ day: CalendarDay) -> Bool {
    guard let start else { return false }
    return start <= day && (end.map { $0 > day } ?? true)
  }

  var isTemporaryMove: Bool { placementType?.text.first == "T" }

  var isShortBreak: Bool { ["V3", "V4"].contains(legalStatus?.text) }
}
