public import CareCore

/// The ages that care leavers are reported in: the age reached on the birthday that falls in the year.
///
/// Source: children looked after in England, care leavers; Local Authority Interactive Tool data dictionary, item 333.
@frozen public enum CareLeaverAgeBand: String, CodeGroup {
  /// 17 and 18.
  case seventeenToEighteen
  /// 19, 20 and 21.
  case nineteenToTwentyOne
  /// 22 to 25, for those who asked for support. From the return for 2023.
  case twentyTwoToTwentyFive

  /// The band of an age in completed years; `nil` outside 17 to 25.
  public init?(age: Int) {
    guard let band = Self.allCases.first(where: { $0.ages.contains(age) }) else { return nil }
    self = band
  }

  /// The ages in the band, in completed years.
  public var ages: ClosedRange<Int> {
    switch self {
    case .seventeenToEighteen: 17...18
    case .nineteenToTwentyOne: 19...21
    case .twentyTwoToTwentyFive: 22...25
    }
  }

  /// The years of the return in which the band is reported.
  public var validYears: ValidYears {
    self == .twentyTwoToTwentyFive ? .from(2023) : .always
  }

  /// What the grouping is called, for a reader.
  public static var title: String { "Age on the birthday in the year" }

  /// What the group is called, for a reader.
  public var title: String {
    switch self {
    case .seventeenToEighteen: "17 to 18"
    case .nineteenToTwentyOne: "19 to 21"
    case .twentyTwoToTwentyFive: "22 to 25"
    }
  }
}

extension ChildHistory {
  /// The band of the age that the young person reaches on the birthday in the year to a day (31 March).
  ///
  /// `nil` when the date of birth is not known, and outside 17 to 25.
  public func careLeaverAgeBand(
    inYearTo end: CalendarDay, leapDay: LeapDayBirthday = .twentyEighthFebruary
  ) -> CareLeaverAgeBand? {
    age(on: end, leapDay: leapDay).flatMap { CareLeaverAgeBand(age: $0) }
  }
}
