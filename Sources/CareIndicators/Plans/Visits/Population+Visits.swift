import CareCore
import CareModels

extension TimelinessCheck {
  /// The clocks of visits to looked-after children, one of which runs for each placement.
  fileprivate static let visitsToLookedAfter: [TimelinessCheck] = [
    "cla_visit_first", "cla_visit_year1", "cla_visit_after_year1", "cla_visit_reg24_ico", "cla_visit_co_parent",
  ].compactMap(named)
}

extension Population<ClockEvent> {
  /// Visits to looked-after children that were due in the period, under whichever interval applied.
  public static var visitsDue: Population {
    clocks(
      "cla_visit_first", "cla_visit_year1", "cla_visit_after_year1", "cla_visit_reg24_ico", "cla_visit_co_parent",
      noun: "visits")
  }
}

extension [MeasurementFigure] {
  /// The limits on visits.
  static var visitLimits: [MeasurementFigure] { MeasurementFigure.limits(of: TimelinessCheck.visitsToLookedAfter) }
}

extension ChildHistory {
  /// Whether every visit to the child that was due in the period was paid in time; one to the present placement that
  /// was due before it, and is still to be paid at its end, makes it late.
  func visitsOutcome(_ context: MeasurementContext) -> Timeliness.Outcome {
    let present = presentPlacement(context)
    return visits(context).filter { visit in
      guard let due = visit.due else { return visit.mayConcern(context.period) }
      if due < context.period.start { return visit.done == nil && visit.record == present }
      return context.period.contains(due)
    }.map(\.outcome).together
  }

  /// Whether no visit was outstanding at the end of the period in the placement the child was in; in time also where
  /// the first visit to it is not due yet.
  func presentVisitsOutcome(_ context: MeasurementContext) -> Timeliness.Outcome {
    guard let present = presentPlacement(context) else { return .notKnown(because: .startNotOnRecord) }
    let outcomes = visits(context).filter { $0.record == present }.map(\.outcome)
    // What was late once is not outstanding.
    let together = outcomes.filter { if case .late = $0 { false } else { true } }.together
    return together == .notYetDue && !outcomes.isEmpty ? .inTime : together
  }

  /// The row of the episode with which the stay began that the child was in at the end of the period.
  private func presentPlacement(_ context: MeasurementContext) -> RecordReference? {
    let spell = placementSpells().last { $0.start <= context.asAt && ($0.end.map { $0 > context.asAt } ?? true) }
    guard let position = spell?.episodes.lowerBound, careEpisodes.indices.contains(position) else { return nil }
    return RecordReference(.episodes, Int(careEpisodes[position].row))
  }

  private func visits(_ context: MeasurementContext) -> [Timeliness] {
    TimelinessCheck.visitsToLookedAfter.flatMap {
      $0.events(of: self, asAt: context.asAt, workingDays: context.workingDays, terms: context.terms)
    }
  }
}

extension Timeliness {
  /// Whether something without a due day may have been due in a period, by the days that are known.
  fileprivate func mayConcern(_ period: Period) -> Bool { done.map { $0 >= period.start } ?? true }
}

extension [Timeliness.Outcome] {
  /// One outcome for all: late when one is, not known when one is not, not yet due when none has been due.
  var together: Timeliness.Outcome {
    var unknown: Timeliness.Outcome?
    var wasInTime = false
    for outcome in self {
      switch outcome {
      case .late, .overdue: return outcome
      case .notKnown: unknown = unknown ?? outcome
      case .inTime: wasInTime = true
      case .notYetDue: break
      }
    }
    return unknown ?? (wasInTime ? .inTime : .notYetDue)
  }
}
