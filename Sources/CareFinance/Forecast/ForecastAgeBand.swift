import CareCore

/// The ages that rates of a forecast are estimated by: those of the published bands of children looked after.
///
/// Source: Children looked after in England including adoptions, age on 31 March.
public enum ForecastAgeBand: String, CaseIterable, Codable, Hashable, Sendable {
  /// Before the first birthday.
  case underOne
  /// Ages 1 to 4.
  case oneToFour
  /// Ages 5 to 9.
  case fiveToNine
  /// Ages 10 to 15.
  case tenToFifteen
  /// Ages 16 and 17.
  case sixteenAndSeventeen

  /// What the band is called, for a reader.
  public var title: String {
    switch self {
    case .underOne: "Under 1"
    case .oneToFour: "1 to 4"
    case .fiveToNine: "5 to 9"
    case .tenToFifteen: "10 to 15"
    case .sixteenAndSeventeen: "16 and 17"
    }
  }
}

/// The days on which one child leaves each age band for the next, as numbers of days: on the last, at 18, for good.
struct ForecastBirthdays: Sendable {
  /// 1, 5, 10, 16 and 18, one for each band.
  private static let ages = [1, 5, 10, 16, 18]

  /// Inline, so that a child is a few bytes without a reference; the places after the last are not used.
  private var days = SIMD8<Int32>(repeating: .max)

  /// The birthdays of someone born on a day; one past the end of the calendar is never reached.
  init(of birth: CalendarDay) {
    for (band, age) in Self.ages.enumerated() {
      if let birthday = birth.birthday(age) { days[band] = birthday.dayNumber }
    }
  }

  /// The same days counted from another.
  func counted(from start: CalendarDay) -> Self {
    var counted = self
    for band in Self.ages.indices where days[band] != .max { counted.days[band] = days[band] - start.dayNumber }
    return counted
  }

  /// The day on which the child leaves a band.
  subscript(band: Int) -> Int32 { days[band] }

  /// The eighteenth birthday.
  var eighteenth: Int32 { days[Self.ages.count - 1] }

  /// The band on a day; `nil` from the eighteenth birthday on.
  func band(on day: Int32) -> Int? {
    var band = 0
    while band < Self.ages.count {
      if day < days[band] { return band }
      band += 1
    }
    return nil
  }
}
