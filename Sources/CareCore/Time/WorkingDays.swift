/// A calendar of working days, over the days for which it is known which are.
///
/// The days are counted as the regulations and the validators of the statutory returns count them: the day that sets
/// the clock off is day 0, and day 1 is the next working day, whether day 0 was one or not. School holidays are working
/// days. Outside the known days every answer is `nil`; nothing is extrapolated.
///
/// Regulations call a day that is no Saturday, Sunday, Christmas Day, Boxing Day, Good Friday or bank holiday a working day
/// (SI 2006/1738, regulation 2).
public struct WorkingDays: Sendable {
  /// What the calendar is called where a result says which one was used.
  public let name: String

  /// The days for which it is known whether they are working days.
  public let known: Period

  /// At `n`, how many of the first `n` known days are working days.
  private let counts: [Int32]

  /// The working days, each as its place among the known days.
  private let places: [Int32]

  /// Monday to Friday in England and Wales without the bank holidays, 2015 to 2028 (see ``BankHolidays``).
  public static let englandAndWales = WorkingDays(
    name: "England and Wales, 2015 to 2028", known: BankHolidays.known,
    holidays: BankHolidays.englandAndWales.map(\.day))

  /// A calendar of one's own: other years, other countries, days that an authority is shut.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - known: The days for which all holidays are given.
  ///   - holidays: Days that are not worked, in any order; those at weekends, twice or outside the known days do no harm.
  ///   - restDays: The days of the week that are not worked.
  /// - Complexity: O(*d* + *h* log *h*) for *d* known days and *h* holidays. Build it once and keep it; every question
  ///   put to it is O(1).
  public init(
    name: String, known: Period, holidays: some Sequence<CalendarDay>, restDays: Set<Weekday> = [.saturday, .sunday]
  ) {
    var counts: [Int32] = [0]
    var places: [Int32] = []
    counts.reserveCapacity(known.dayCount + 1)
    let rests = (1...7).map { number in Weekday(rawValue: number).map(restDays.contains) ?? false }
    let holidays = holidays.sorted()
    var nextHoliday = 0
    var weekday = known.start.weekday.rawValue - 1
    for number in known.start.dayNumber...known.end.dayNumber {
      while nextHoliday < holidays.count, holidays[nextHoliday].dayNumber < number { nextHoliday += 1 }
      let isHoliday = nextHoliday < holidays.count && holidays[nextHoliday].dayNumber == number
      if !isHoliday, !rests[weekday] { places.append(number - known.start.dayNumber) }
      counts.append(Int32(truncatingIfNeeded: places.count))
      weekday = weekday == 6 ? 0 : weekday + 1
    }
    self.name = name
    self.known = known
    self.counts = counts
    self.places = places
  }

  /// This calendar without some more days, as when an authority's offices are shut between Christmas and New Year.
  ///
  /// Statutory limits run on through such days; this is for local targets.
  public func without(_ closures: some Sequence<CalendarDay>, name: String) -> WorkingDays {
    let closed = Set(closures)
    let holidays = (known.start.dayNumber...known.end.dayNumber).lazy.map(CalendarDay.init(uncheckedDayNumber:))
      .filter { closed.contains($0) || isWorkingDay($0) == false }
    return WorkingDays(name: name, known: known, holidays: Array(holidays), restDays: [])
  }

  /// Whether a day is a working day; `nil` when it is not known.
  public func isWorkingDay(_ day: CalendarDay) -> Bool? {
    guard let place = place(day) else { return nil }
    return counts[place + 1] > counts[place]
  }

  /// The day that is reached from a day by so many steps to the next working day, or to the one before when the number
  /// is negative; with 0 the day itself. `nil` when it is not known, as beyond the last known day.
  ///
  /// A step is taken from any day, so ten working days from a Saturday start with the first working day after it.
  public func adding(_ steps: Int, to day: CalendarDay) -> CalendarDay? {
    guard let place = place(day) else { return nil }
    guard steps != 0 else { return day }
    // The working days after this one start at the first index, those before it end below the second.
    let origin = steps > 0 ? Int(counts[place + 1]) - 1 : Int(counts[place])
    let (index, overflow) = origin.addingReportingOverflow(steps)
    guard !overflow, places.indices.contains(index) else { return nil }
    return CalendarDay(uncheckedDayNumber: known.start.dayNumber + places[index])
  }

  /// How many steps to the next working day lead from one day to another: the working days after the first, up to and
  /// including the second. Negative when the second is earlier; `nil` when it is not known.
  ///
  /// A conference on the day that it was decided on is 0 working days later, one on the next working day 1. To a day that
  /// is not a working day it is as far as to the working day before it.
  public func workingDays(from first: CalendarDay, to second: CalendarDay) -> Int? {
    guard let start = place(first), let end = place(second) else { return nil }
    // Backwards the steps end on the second day and leave the first out, so that they undo those forwards.
    return start <= end ? Int(counts[end + 1] - counts[start + 1]) : Int(counts[end] - counts[start])
  }

  private func place(_ day: CalendarDay) -> Int? {
    known.contains(day) ? known.start.days(until: day) : nil
  }
}

extension WorkingDays: Hashable {
  /// Whether both have the same name and the same working days.
  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.known == right.known && left.places == right.places
  }

  /// Hashes the name and the known days; calendars that differ in a day only are told apart by `==`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(known)
  }
}
