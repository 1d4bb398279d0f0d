import CareCore
public import CareModels

extension Population<ChildHistory> {
  /// Children who left care by adoption in the period.
  public static var adopted: Population {
    adopted("adopted", title: "adopted in the period") { $0.period }
  }

  /// Children who left care by adoption in the three years to the last day of the period.
  public static var adoptedInThreeYears: Population {
    adopted("adopted-three-years", title: "adopted in the three years to the day", \.threeYears)
  }

  private static func adopted(
    _ id: String, title: String, _ window: @escaping @Sendable (MeasurementContext) -> Period?
  ) -> Population {
    Population(id, title: title, missing: "whether the child was adopted in the period") { child, context in
      guard let window = window(context) else { return nil }
      return child.wasAdopted(in: window)
    }
  }

  /// Children looked after on the day for whom a decision that they should be placed for adoption stands, whether they
  /// live with adopters yet or not.
  public static var inAdoptionProcess: Population {
    Population(
      "in-adoption-process", title: "looked after on the day, with a decision for adoption that stands",
      missing: "whether a decision for adoption stood on the day", requires: [.episodes, .placedForAdoption]
    ) { child, context in
      child.isInAdoptionProcess(on: context.asAt)
    }
  }

  /// Children adopted in the period, and those in the process on its last day.
  static var adoptedOrInProcess: Population {
    adoptedOrInProcess("adopted-or-in-process", title: "adopted in the period, or in the process on the day") {
      $0.period
    }
  }

  /// Children adopted in the three years to the day, and those in the process on it.
  static var adoptedInThreeYearsOrInProcess: Population {
    adoptedOrInProcess(
      "adopted-three-years-or-in-process", title: "adopted in the three years to the day, or in the process on it",
      \.threeYears)
  }

  private static func adoptedOrInProcess(
    _ id: String, title: String, _ window: @escaping @Sendable (MeasurementContext) -> Period?
  ) -> Population {
    Population(
      id, title: title, missing: "whether the child was adopted, or is to be",
      requires: [.episodes, .placedForAdoption]
    ) { child, context in
      guard let window = window(context) else { return nil }
      switch (child.wasAdopted(in: window), child.isInAdoptionProcess(on: context.asAt)) {
      case (true?, _), (_, true?): return true
      case (false?, false?): return false
      default: return nil
      }
    }
  }
}

extension MeasurementContext {
  /// The three years to the last day of the period; `nil` when they would begin before the calendar does.
  var threeYears: Period? { Period.months(36, endingOn: asAt) }
}

extension ChildHistory {
  /// Whether the child was adopted in a period.
  func wasAdopted(in period: Period) -> Bool? {
    adoption(in: period) != nil ? true : mayHaveBeenAdopted(in: period) ? nil : false
  }

  /// Whether a decision for adoption stood on a day on which the child was looked after.
  func isInAdoptionProcess(on day: CalendarDay) -> Bool? {
    guard let isLookedAfter = isLookedAfter(on: day) else { return placedForAdoption.isEmpty ? false : nil }
    return isLookedAfter ? standingAdoptionDecision(on: day).isReached : false
  }

  /// Whether the child lived with adopters, before the order, on a day.
  func isPlacedForAdoption(on day: CalendarDay) -> Bool? {
    guard let episode = placementEpisode(on: day) else { return nil }
    if let type = episode.placementType { return type.isPlacedForAdoption }
    return record(of: episode).placementType == nil ? nil : false
  }
}
