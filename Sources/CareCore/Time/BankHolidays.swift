/// A public holiday: a weekday on which offices and courts are shut.
public struct BankHoliday: Codable, Hashable, Sendable {
  /// What the day is kept for.
  public enum Occasion: String, CaseIterable, Codable, Hashable, Sendable {
    /// New Year's Day.
    case newYearsDay = "New Year’s Day"
    /// Good Friday.
    case goodFriday = "Good Friday"
    /// Easter Monday.
    case easterMonday = "Easter Monday"
    /// The early May bank holiday, the first Monday of May in most years.
    case earlyMay = "Early May bank holiday"
    /// The spring bank holiday, the last Monday of May in most years.
    case spring = "Spring bank holiday"
    /// The summer bank holiday, the last Monday of August.
    case summer = "Summer bank holiday"
    /// Christmas Day.
    case christmasDay = "Christmas Day"
    /// Boxing Day.
    case boxingDay = "Boxing Day"
    /// The Platinum Jubilee of Queen Elizabeth II, in 2022 only.
    case platinumJubilee = "Platinum Jubilee bank holiday"
    /// The State Funeral of Queen Elizabeth II, in 2022 only.
    case stateFuneral = "Bank Holiday for the State Funeral of Queen Elizabeth II"
    /// The coronation of King Charles III, in 2023 only.
    case coronation = "Bank holiday for the coronation of King Charles III"
  }

  /// The day that offices are shut, never a Saturday or a Sunday.
  public let day: CalendarDay

  /// What it is kept for.
  public let occasion: Occasion

  /// Whether it stands in for a day at a weekend, which is not listed itself.
  public let isSubstitute: Bool
}

/// The bank holidays of England and Wales as they were published.
///
/// A later year is added when it is published; none is worked out, for days are moved and added by proclamation.
public enum BankHolidays {
  /// Where the list comes from.
  public static let source = Source("GOV.UK bank holidays", "England and Wales (bank-holidays.json)")

  /// The years that the list covers: 2015 to 2028. Of any other nothing is known.
  public static let known = Period(CalendarDay(2015, 1, 1), CalendarDay(2028, 12, 31))

  /// The bank holidays of England and Wales, in order.
  public static let englandAndWales: [BankHoliday] = {
    var holidays = oneOff.map { BankHoliday(day: $0.day, occasion: $0.occasion, isSubstitute: false) }
    for (year, days) in table {
      for (occasion, number) in zip(yearly, days) {
        guard let day = CalendarDay(year: year, month: number / 100, day: number % 100) else { continue }
        let isSubstitute =
          switch occasion {
          case .newYearsDay: number != 101
          case .christmasDay: number != 1225
          case .boxingDay: number != 1226
          default: false
          }
        holidays.append(BankHoliday(day: day, occasion: occasion, isSubstitute: isSubstitute))
      }
    }
    return holidays.sorted { $0.day < $1.day }
  }()

  /// What the columns of the table are.
  private static let yearly: [BankHoliday.Occasion] = [
    .newYearsDay, .goodFriday, .easterMonday, .earlyMay, .spring, .summer, .christmasDay, .boxingDay,
  ]

  /// Month and day (`403` is 3 April) of each yearly holiday. Early May 2020 and spring 2022 were moved.
  private static let table: [(year: Int, days: [Int])] = [
    (2015, [101, 403, 406, 504, 525, 831, 1225, 1228]),
    (2016, [101, 325, 328, 502, 530, 829, 1227, 1226]),
    (2017, [102, 414, 417, 501, 529, 828, 1225, 1226]),
    (2018, [101, 330, 402, 507, 528, 827, 1225, 1226]),
    (2019, [101, 419, 422, 506, 527, 826, 1225, 1226]),
    (2020, [101, 410, 413, 508, 525, 831, 1225, 1228]),
    (2021, [101, 402, 405, 503, 531, 830, 1227, 1228]),
    (2022, [103, 415, 418, 502, 602, 829, 1227, 1226]),
    (2023, [102, 407, 410, 501, 529, 828, 1225, 1226]),
    (2024, [101, 329, 401, 506, 527, 826, 1225, 1226]),
    (2025, [101, 418, 421, 505, 526, 825, 1225, 1226]),
    (2026, [101, 403, 406, 504, 525, 831, 1225, 1228]),
    (2027, [101, 326, 329, 503, 531, 830, 1227, 1228]),
    (2028, [103, 414, 417, 501, 529, 828, 1225, 1226]),
  ]

  private static let oneOff: [(day: CalendarDay, occasion: BankHoliday.Occasion)] = [
    (CalendarDay(2022, 6, 3), .platinumJubilee),
    (CalendarDay(2022, 9, 19), .stateFuneral),
    (CalendarDay(2023, 5, 8), .coronation),
  ]
}
