import CareCore
public import CareModels

extension Population<ChildHistory> {
  /// Children looked after on the last day of the period, short breaks aside.
  public static var lookedAfter: Population {
    Population(
      "looked-after", title: "looked after on the day", missing: "whether the child was looked after on the day"
    ) { child, context in
      child.isLookedAfter(on: context.asAt)
    }
  }

  /// Children looked after on at least one day of the period, short breaks aside.
  public static var lookedAfterInYear: Population {
    Population(
      "looked-after-in-year", title: "looked after at any time in the period",
      missing: "whether the child was looked after in the period"
    ) { child, context in
      child.isLookedAfter(during: context.period)
    }
  }

  /// Children who started to be looked after in the period; each counts once, however often they started.
  public static var started: Population {
    Population(
      "started", title: "started to be looked after in the period",
      missing: "whether the child started to be looked after in the period"
    ) { child, context in
      if child.firstStart(in: context.period) != nil { return true }
      // An episode that goes on from none, and gives no reason that can be read, may be a start.
      let isUnsure = child.periodsOfCare.contains { care in
        context.period.contains(care.start)
          && child.careEpisodes[care.episodes].first?.reasonForNewEpisode == nil
      }
      return isUnsure || child.undatedCare(near: context.period).contains(where: \.mayStartCare) ? nil : false
    }
  }

  /// Children who ceased to be looked after in the period; each counts once, however often they ceased.
  public static var ceased: Population {
    ceased("ceased", title: "ceased to be looked after in the period") { $0.period }
  }

  /// Children who ceased to be looked after in the three years to the day; each counts once, with the last cease.
  public static var ceasedInThreeYears: Population {
    ceased("ceased-three-years", title: "ceased to be looked after in the three years to the day", \.threeYears)
  }

  private static func ceased(
    _ id: String, title: String, _ window: @escaping @Sendable (MeasurementContext) -> Period?
  ) -> Population {
    Population(id, title: title, missing: "whether the child ceased to be looked after in the period") {
      child, context in
      guard let period = window(context) else { return nil }
      return child.hasCeased(in: period)
    }
  }

  /// The cohort of the outcomes return: looked after on the day, and without a break for the twelve months to it.
  public static var lookedAfterTwelveMonths: Population {
    Population(
      "looked-after-twelve-months", title: "looked after without a break for the twelve months to the day",
      missing: "whether the child was looked after for the twelve months"
    ) { child, context in
      child.isLookedAfterWithoutBreak(throughout: context.period)
    }
  }

  /// Children looked after on the day who were so for two years, as ``MeasurementOptions/twoYearCohort`` has it.
  public static var lookedAfterTwoYears: Population {
    Population(
      "looked-after-two-years", title: "looked after on the day and over the two years to it",
      missing: "whether the child was looked after over the two years"
    ) { child, context in
      guard let onDay = child.isLookedAfter(on: context.asAt) else { return nil }
      guard onDay, let years = Period.months(24, endingOn: context.asAt) else { return false }
      switch context.options.twoYearCohort {
      case .continuously:
        return child.periodOfCare(on: context.asAt)?.began(onOrBefore: years.start)
      case .inCareInBothYears:
        guard let latest = Period.months(12, endingOn: context.asAt),
          let earlierEnd = latest.start.adding(days: -1), let earlier = Period(from: years.start, through: earlierEnd)
        else { return false }
        return child.isLookedAfter(during: earlier)
      }
    }
  }
}

extension ChildHistory {
  /// Whether the child was looked after on the last day of some months, and without a break throughout them: the cohort
  /// of the outcomes return.
  func isLookedAfterWithoutBreak(throughout months: Period) -> Bool? {
    switch (isContinuouslyLookedAfter(throughout: months), isLookedAfter(on: months.end)) {
    // The flag alone does not see a gap, or a record that begins after the first day.
    case (true?, true?): periodOfCare(on: months.end)?.began(onOrBefore: months.start)
    case (false?, _), (_, false?): false
    default: nil
    }
  }

  /// Whether the child ceased to be looked after in a period.
  func hasCeased(in period: Period) -> Bool? {
    if lastCease(in: period) != nil { return true }
    // A period of care that ended without a reason, or on no day that can be read, may be a cease.
    let isUnsure = periodsOfCare.contains { care in
      care.end.map { period.contains($0) && care.reasonCeased == nil } ?? false
    }
    if isUnsure || mayHaveLeft(in: period) { return nil }
    return undatedCare(near: period).contains(where: \.mayEndCare) ? nil : false
  }

  /// Whether the child may have left care in a period on a day that cannot be read: somewhere between the start of an
  /// episode and the next.
  fileprivate func mayHaveLeft(in period: Period) -> Bool {
    let episodes = careEpisodes
    return episodes.indices.contains { position in
      let episode = episodes[position]
      guard episode.endIsUnusable, episode.start <= period.end, episode.reasonCeased?.continues != true else {
        return false
      }
      let next = episodes.dropFirst(position + 1).first
      if let next, next.reasonForNewEpisode?.startsPeriodOfCare == false { return false }
      return next.map { $0.start >= period.start } ?? true
    }
  }
}
