import CareCore
import CareModels

extension ChildProtectionPlan {
  /// Whether it was reviewed in time by the end of the period: first within three months of its start, then within six of
  /// the review before. In time also where no review was due yet.
  func reviewsOutcome(_ context: MeasurementContext) -> Timeliness.Outcome {
    guard let start else { return .notKnown(because: .noTrigger) }
    guard let reviews else { return .notKnown(because: .undatedRecord) }
    let held = Set(reviews.compactMap(\.date)).filter { $0 > start && $0 <= context.asAt }.sorted()
    let outcome = steps(from: start, held, context).together
    switch outcome {
    case .notYetDue: return .inTime
    // A review without a day may be the one that is missing.
    case .late, .overdue: return reviews.allSatisfy { $0.date != nil } ? outcome : .notKnown(because: .undatedRecord)
    case .inTime, .notKnown: return outcome
    }
  }

  /// What came of each review that is asked about; the last was not held yet.
  private func steps(
    from start: CalendarDay, _ held: [CalendarDay], _ context: MeasurementContext
  ) -> [Timeliness.Outcome] {
    var limit = TimeLimit.firstProtectionReview
    var days = [start] + held
    let isOfPeriod = context.options[ProtectionReviewSpan.self] == .period
    if isOfPeriod, let before = context.period.start.adding(days: -1), !held.contains(where: { $0 <= before }),
      limit.due(from: start).map({ $0 <= before }) ?? false
    {
      days[0] = before
      limit = .laterProtectionReview
    }
    return days.indices.compactMap { position in
      let done = days.dropFirst(position + 1).first
      let step = (position == 0 ? limit : .laterProtectionReview).outcome(
        trigger: days[position], done: done, asAt: context.asAt, workingDays: context.workingDays)
      // What was due before the period, and was done, is of no concern to it.
      if isOfPeriod, done != nil, let due = step.due, due < context.period.start { return nil }
      return Timeliness.Outcome(step.state)
    }
  }
}
