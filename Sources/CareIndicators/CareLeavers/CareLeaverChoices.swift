import CareCore
import CareModels

/// Which care leavers of the authority's own records are measured, and on which day of theirs.
///
/// The return asks about a birthday, and reports for a quarter follow it: those whose birthday fell in the year so far,
/// so that the cohort grows from April to March and begins anew in April. Others take all care leavers of the ages as
/// they are on the last day.
public enum CareLeaverCohort: String, MeasurementChoice, Codable {
  /// Those with a birthday in the period, around that birthday. The default.
  case birthdayInPeriod
  /// Those of the ages on the last day of the period, on that day.
  case lastDay

  /// `"careLeaverCohort"`.
  public static var name: String { "careLeaverCohort" }

  /// ``birthdayInPeriod``.
  public static var usual: Self { .birthdayInPeriod }
}

/// Which ages are measured from the authority's own records. The return has an indicator for each group.
public enum CareLeaverAges: String, MeasurementChoice, Codable {
  /// 19, 20 and 21. The default: reports to councillors print them.
  case nineteenToTwentyOne
  /// 17 and 18.
  case seventeenToEighteen
  /// 19, as national indicators had it until 2010.
  case nineteen
  /// 17 to 21.
  case seventeenToTwentyOne
  /// 22 to 25.
  case twentyTwoToTwentyFive

  /// `"careLeaverAges"`.
  public static var name: String { "careLeaverAges" }

  /// ``nineteenToTwentyOne``.
  public static var usual: Self { .nineteenToTwentyOne }

  /// The ages, in completed years.
  public var ages: ClosedRange<Int> {
    switch self {
    case .nineteenToTwentyOne: CareLeaverAgeBand.nineteenToTwentyOne.ages
    case .seventeenToEighteen: CareLeaverAgeBand.seventeenToEighteen.ages
    case .nineteen: 19...19
    case .seventeenToTwentyOne: 17...21
    case .twentyTwoToTwentyFive: CareLeaverAgeBand.twentyTwoToTwentyFive.ages
    }
  }
}

/// How near to the birthday a contact has to be for the authority to be in touch. No text of the rule was found.
public enum CareLeaverContactWindow: String, MeasurementChoice, Codable {
  /// From three months before the birthday to one month after it; to the last day, where that is what is asked about.
  /// The default.
  case threeMonthsBeforeToOneAfter
  /// In the eight weeks to the day, in which the personal adviser is to visit.
  case eightWeeksBefore

  /// `"careLeaverContactWindow"`.
  public static var name: String { "careLeaverContactWindow" }

  /// ``threeMonthsBeforeToOneAfter``.
  public static var usual: Self { .threeMonthsBeforeToOneAfter }

  /// The days around a birthday, or to the last day of a period; `nil` at the edge of the calendar.
  func period(around day: CalendarDay, in cohort: CareLeaverCohort) -> Period? {
    switch self {
    case .threeMonthsBeforeToOneAfter:
      guard let first = day.adding(months: -3),
        let last = cohort == .lastDay ? day : day.adding(months: 1)
      else { return nil }
      return Period(from: first, through: last)
    case .eightWeeksBefore: return day.adding(days: -56).flatMap { Period(from: $0, through: day) }
    }
  }
}

/// Whether those who went home are in the base of the share in touch. They are in no other.
public enum CareLeaverContactBase: String, MeasurementChoice, Codable {
  /// They are left out, as from every rate. The default: the data dictionary takes them out of all.
  case withoutReturnedHome
  /// They are in it, and not in touch: as in the annual report for 2019/20, which has 267 in touch of 278, and its
  /// other shares of the 268 who had not gone home.
  case withReturnedHome

  /// `"careLeaverContactBase"`.
  public static var name: String { "careLeaverContactBase" }

  /// ``withoutReturnedHome``.
  public static var usual: Self { .withoutReturnedHome }
}
