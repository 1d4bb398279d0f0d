import CareCore
import CareModels

extension Population {
  /// Children looked after on the last day of the period, short breaks aside.
  public static let lookedAfter = Population(
    "looked-after", title: "looked after on the day", missing: "whether the child was looked after on the day"
  ) { child, context in
    child.isLookedAfter(on: context.asAt)
  }

  /// Children looked after on at least one day of the period, short breaks aside.
  public static let lookedAfterInYear = Population(
    "looked-after-in-year", title: "looked after at any time in the period",
    missing: "whether the child was looked after in the period"
  ) { child, context in
    child.isLookedAfter(during: context.period)
  }

  /// Children who started to be looked after in the period; each counts once, however often they started.
  public static let started = Population(
    "started", title: "started to be looked after in the period",
    missing: "whether the child started to be looked after in the period"
  ) { child, context in
    if child.firstStart(in: context.period) != nil { return true }
    // An episode that goes on from none, and gives no reason for being new, may be a start.
    let isUnsure = child.periodsOfCare.contains { period in
      guard context.period.contains(period.start), let first = child.careEpisode(on: period.start) else { return false }
      return first.reasonForNewEpisode == nil
    }
    return isUnsure || child.undatedCareMayOverlap(context.period) ? nil : false
  }

  /// Children who ceased to be looked after in the period; each counts once, however often they ceased.
  public static let ceased = Population(
    "ceased", title: "ceased to be looked after in the period",
    missing: "whether the child ceased to be looked after in the period"
  ) { child, context in
    if child.lastCease(in: context.period) != nil { return true }
    // A period of care that ended without a reason, or on no day that can be read, may be a cease.
    let isUnsure = child.periodsOfCare.contains { period in
      guard let end = period.end else { return !period.endIsKnown && period.start <= context.period.end }
      return context.period.contains(end) && period.reasonCeased == nil
    }
    return isUnsure || child.undatedCareMayOverlap(context.period) ? nil : false
  }

  /// The cohort of the outcomes return: looked after on the day, and without a break for the twelve months to it.
  public static let lookedAfterTwelveMonths = Population(
    "looked-after-twelve-months", title: "looked after without a break for the twelve months to the day",
    missing: "whether the child was looked after for the twelve months"
  ) { child, context in
    switch (child.isContinuouslyLookedAfter(throughout: context.period), child.isLookedAfter(on: context.asAt)) {
    case (true?, true?): true
    case (false?, _), (_, false?): false
    default: nil
    }
  }

  /// Children looked after on the day who were so for two years, as ``MeasurementOptions/twoYearCohort`` has it.
  public static let lookedAfterTwoYears = Population(
    "looked-after-two-years", title: "looked after on the day and over the two years to it",
    missing: "whether the child was looked after over the two years"
  ) { child, context in
    guard let onDay = child.isLookedAfter(on: context.asAt) else { return nil }
    guard onDay, let years = Period.months(24, endingOn: context.asAt) else { return false }
    switch context.options.twoYearCohort {
    case .continuously:
      guard let start = context.asAt.adding(months: -24) else { return false }
      return child.periodOfCare(on: context.asAt)?.began(onOrBefore: start)
    case .inCareInBothYears:
      guard let latest = Period.months(12, endingOn: context.asAt),
        let earlierEnd = latest.start.adding(days: -1), let earlier = Period(from: years.start, through: earlierEnd)
      else { return false }
      return child.isLookedAfter(during: earlier)
    }
  }
}
