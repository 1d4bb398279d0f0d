import CareCore
import CareModels

extension Indicator {
  /// Children for whom an authority is paid pupil premium plus.
  public static let premiumEligible = count(
    "pupil-premium.eligible", "Children who earn Pupil Premium Plus",
    definition: """
      Children looked after for at least one day of the year who were 4 to 15 years old on the 31 August in it. The grant is \
      so many times the rate of the financial year that follows the return.
      """,
    sources: [
      .premiumConditions("2019 to 2020, section 2: looked-after children"), .careReport("4.3, Pupil Premium Plus"),
    ], of: .premiumEligible,
    example: IndicatorExample(
      """
      A 2021-03-30 S C2 N1 U4 2021-03-31 E4A
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2020-05-01 S V4 N1 U4
      F 2018-06-01 S C2 N1 U4 2020-04-01 E4A
      children:
      A 2016-08-31
      B 2004-09-01
      C 2004-08-31
      E 2010-01-01
      F 2010-01-01
      """, counted: "A B", undetermined: "D", outside: "C E F", shows: "2"))
}

extension Population<ChildHistory> {
  /// Children who earn pupil premium plus.
  static var premiumEligible: Population {
    Population(
      "premium-eligible", title: "who earn Pupil Premium Plus",
      missing: "whether the child was looked after in the period, or the date of birth",
      options: [PremiumShortBreaks.self]
    ) { child, context in
      both(child.earnsPremium(context), context.premiumAgeDay.flatMap { child.age(on: $0) }.map((4...15).contains))
    }
  }
}

extension ChildHistory {
  /// Whether the child was looked after for a day of the period that earns pupil premium (``PremiumShortBreaks``).
  fileprivate func earnsPremium(_ context: MeasurementContext) -> Bool? {
    let isLookedAfter = isLookedAfter(during: context.period)
    guard isLookedAfter == false, context.options[PremiumShortBreaks.self] == .counted else { return isLookedAfter }
    return episodes.anyHolds { episode in
      if episode.start > context.period.end { return false }
      if let end = episode.end { return end > max(episode.start, context.period.start) }
      return episode.endIsUnusable ? nil : true
    }
  }
}

extension MeasurementContext {
  /// The latest 31 August on or before the last day of the period.
  fileprivate var premiumAgeDay: CalendarDay? {
    let end = period.end
    guard let august = CalendarDay(year: end.year, month: 8, day: 31) else { return nil }
    return august <= end ? august : CalendarDay(year: end.year - 1, month: 8, day: 31)
  }
}
