public import CareCore

/// Rates of pupil premium that a virtual school handles, by financial year.
public enum PupilPremiumRates {
  /// Pupil Premium Plus for a looked-after child, for a financial year.
  ///
  /// Paid for children looked after for at least one day who are in reception to year 11. Before 2014/15 and after the last
  /// year that is known here the rate is not known.
  public static let lookedAfter = Dated(
    year(2015, 190_000, "2014 to 2015 allocation tables"), year(2016, 190_000, "2015 to 2016, conditions of grant"),
    year(2017, 190_000, "2016 to 2017, conditions of grant"), year(2018, 190_000, "2017 to 2018, conditions of grant"),
    year(2019, 230_000, "2018 to 2019, conditions of grant"),
    year(2020, 230_000, "2019 to 2020, conditions of grant, section 2"),
    .init(
      Money(pence: 234_500), from: CalendarDay(2020, 4, 1), through: CalendarDay(2021, 3, 31),
      source: Source("Children in care and care leavers annual report 2019/20", "Pupil Premium Plus")),
    year(2022, 234_500, "2021 to 2022, conditions of grant"), year(2023, 241_000, "2022 to 2023, conditions of grant"),
    year(2024, 253_000, "2023 to 2024, technical note, section 4"),
    year(2025, 257_000, "2024 to 2025, conditions of grant"), year(2026, 263_000, "2025 to 2026, conditions of grant"))

  private static func year(_ collection: Int, _ pence: Int, _ section: String) -> Dated<Money>.Entry {
    let year = ReportingYear(collection)
    return .init(
      Money(pence: pence), from: year.start, through: year.end, source: Source("Pupil premium", section))
  }

  /// Early years pupil premium, for an hour of early education.
  ///
  /// It rose within 2023/24: from September an Early years supplementary grant paid four pence an hour more. Where nothing is listed
  /// the rate is not known here.
  public static let earlyYearsHour = Dated(
    hour(53, CalendarDay(2015, 4, 1), CalendarDay(2021, 3, 31), "Early years pupil premium", "rate from April 2015"),
    // The statement gives the rise of seven pence with the new rate, and so the old one.
    hour(53, CalendarDay(2021, 4, 1), CalendarDay(2022, 3, 31), statement2021, "rate before the rise"),
    hour(60, CalendarDay(2022, 4, 1), CalendarDay(2023, 3, 31), statement2021, "rate for 2022–23"),
    hour(
      62, CalendarDay(2023, 4, 1), CalendarDay(2023, 8, 31),
      "Early years entitlements: local authority funding operational guide 2023 to 2024", "section 8.5"),
    hour(
      66, CalendarDay(2023, 9, 1), CalendarDay(2024, 3, 31),
      "Early years supplementary grant 2023 to 2024, as set out by Early Education in July 2023", "from £0.62 to £0.66"),
    hour(68, CalendarDay(2024, 4, 1), CalendarDay(2025, 3, 31), "Early years pupil premium", "rate for 2024 to 2025"),
    hour(100, CalendarDay(2025, 4, 1), CalendarDay(2026, 3, 31), "Early years pupil premium", "rate for 2025 to 2026"))

  private static let statement2021 =
    "Early years education entitlements: hourly funding rates (written statement to Parliament, 25 November 2021)"

  private static func hour(
    _ pence: Int, _ first: CalendarDay, _ last: CalendarDay, _ publication: String, _ section: String
  ) -> Dated<Money>.Entry {
    .init(Money(pence: pence), from: first, through: last, source: Source(publication, section))
  }

  /// The hours of early education that a year of the universal entitlement has: 15 a week for 38 weeks.
  public static let earlyYearsHours = 570

  /// Early years pupil premium for so many hours.
  ///
  /// - Parameters:
  ///   - hours: Hours of early education taken up, 0–570.
  ///   - day: The day whose rate is used. In 2023/24, when the rate changed, hours before and from September are two sums.
  /// - Returns: `nil` when no rate is known for the day, the hours are below 0 or above what it is paid for, or it does not fit.
  public static func earlyYears(hours: Int = earlyYearsHours, on day: CalendarDay) -> Money? {
    guard (0...earlyYearsHours).contains(hours) else { return nil }
    return earlyYearsHour.value(on: day)?.multiplied(by: hours)
  }
}
