public import CareCore

/// Whether a young person is one of the care leavers that are reported on at a birthday, and if not, why not, as the
/// episodes show it.
///
/// Source: guide to the SSDA903 collection, care leavers (table OC3); Local Authority Interactive Tool data dictionary,
/// items 112, 113 and 333.
@frozen public enum CareLeaverStanding: String, CaseIterable, Codable, Hashable, Sendable {
  /// Had left care by the day, after 13 weeks of it since the fourteenth birthday, some of them since the sixteenth.
  case careLeaver
  /// Was looked after on the day by the record. After 18 it is the record that is wrong, and they are no care leaver yet.
  case lookedAfter
  /// Was not looked after for 13 weeks since the fourteenth birthday, or not at all since the sixteenth.
  case tooShort
  /// Was under an agreed series of short breaks (V3, V4) and never in care.
  case shortBreaksOnly
  /// Was adopted when they last left care.
  case adopted
  /// Left because another authority took over the care.
  case transferred
  /// Died in care.
  case died
}

extension ChildHistory {
  /// Whether the young person is a care leaver on a day, such as a birthday from the seventeenth on.
  ///
  /// It cannot be told without a date of birth or any episode, and when the episodes leave it open: care that was under
  /// way when the record begins, an end that is not a day, an episode without a place in time. What ended care is that
  /// of the last episode of care that began by the day and had ended by it.
  ///
  /// - Parameters:
  ///   - day: The day; one on which care ceases is not a day in care.
  ///   - leapDay: When someone born on 29 February has a birthday in other years.
  /// - Returns: The standing, or `nil` when it cannot be told.
  /// - Complexity: O(*n*) in the child's episodes.
  public func careLeaverStanding(
    on day: CalendarDay, leapDay: LeapDayBirthday = .twentyEighthFebruary
  ) -> CareLeaverStanding? {
    if let ending = careEnding(by: day) { return ending }
    guard let birthDate, !(episodes.isEmpty && undatedEpisodes.isEmpty),
      let fourteen = birthDate.birthday(14, leapDay: leapDay),
      let sixteen = birthDate.birthday(16, leapDay: leapDay),
      let childhoodEnd = birthDate.birthday(18, leapDay: leapDay)?.adding(days: -1)
    else { return nil }
    switch isLookedAfter(on: day) {
    case true?: return .lookedAfter
    case nil where day <= childhoodEnd: return nil
    case nil, false?: break
    }
    if careEpisodes.isEmpty, undatedEpisodes.isEmpty { return .shortBreaksOnly }
    let last = min(day, childhoodEnd)
    guard let sinceFourteen = Period(from: fourteen, through: last),
      let sinceSixteen = Period(from: sixteen, through: last)
    else { return .tooShort }
    let days = daysLookedAfter(in: sinceFourteen)
    let after = daysLookedAfter(in: sinceSixteen)
    if days.upperBound < Self.eligibilityDays || after.upperBound < 1 { return .tooShort }
    return days.lowerBound >= Self.eligibilityDays && after.lowerBound >= 1 ? .careLeaver : nil
  }

  /// What took the young person out of the care leavers when they last left care; `nil` when nothing did, as far as is
  /// on record.
  private func careEnding(by day: CalendarDay) -> CareLeaverStanding? {
    guard let last = careEpisodes.last(where: { $0.start <= day }), let end = last.end, end <= day else { return nil }
    switch last.reasonCeased {
    case .died?: return .died
    case .otherAuthorityTookOver?: return .transferred
    case let reason? where reason.isAdoption: return .adopted
    default: return nil
    }
  }
}
