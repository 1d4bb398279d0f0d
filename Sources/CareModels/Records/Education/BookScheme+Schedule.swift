public import CareCore

extension BookScheme {
  /// Whom a scheme sends a parcel to in a month, and in which months.
  public struct Schedule: Hashable, Sendable {
    /// The year groups; empty when the scheme goes by age.
    public let yearGroups: [NationalCurriculumYear]

    /// The ages in completed years; `nil` when the scheme goes by year group.
    public let ages: ClosedRange<Int>?

    /// The months, 1–12, in order of the school year.
    public let months: [Int]
  }

  /// The schedule of each school year, as the reports of January 2020 and June 2021 give it.
  ///
  /// The later report says that parcels go to every child to Year 7, but names no scheme for Year 7.
  public var schedule: Dated<Schedule> {
    switch self {
    case .imaginationLibrary:
      Dated(Self.entry(2019, ages: 0...5), Self.entry(2020, ages: 0...5))
    case .letterbox:
      Dated(Self.entry(2019, [.one, .three, .five, .seven], summer), Self.entry(2020, [.one, .three, .five], summer))
    case .bookworm:
      Dated(Self.entry(2019, [.reception, .two], winter), Self.entry(2020, [.reception, .two], winter))
    case .boomerang:
      Dated(Self.entry(2019, [.four, .six], summer), Self.entry(2020, [.four, .six], summer))
    }
  }

  /// Whether a child born on a day is sent a parcel in the month of another; `nil` when the schedule of that time is
  /// not known.
  public func sends(toChildBorn birthDate: CalendarDay, on day: CalendarDay) -> Bool? {
    guard let schedule = schedule.value(on: day) else { return nil }
    guard schedule.months.contains(day.month) else { return false }
    if let ages = schedule.ages { return birthDate.age(on: day).map(ages.contains) ?? false }
    return birthDate.nationalCurriculumYear(on: day).map(schedule.yearGroups.contains) ?? false
  }

  private var summer: [Int] { [5, 6, 7, 8, 9, 10] }

  private var winter: [Int] { [11, 12, 1, 2, 3, 4] }

  private static func entry(
    _ year: Int, _ groups: [NationalCurriculumYear] = [], _ months: [Int] = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8],
    ages: ClosedRange<Int>? = nil
  ) -> Dated<Schedule>.Entry {
    Dated.Entry(
      Schedule(yearGroups: groups, ages: ages, months: months), from: CalendarDay(year, 9, 1),
      through: CalendarDay(year + 1, 8, 31),
      source: year == 2019 ? .virtualSchool2020("paragraphs 34–35") : .virtualSchoolHead2021("paragraphs 26–29"))
  }
}
