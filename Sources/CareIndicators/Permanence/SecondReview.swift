public import CareCore
public import CareModels

/// The second review of a period of care, from which the time for the permanence panel runs.
public struct SecondReview: IndicatorSubject {
  /// The child.
  public let child: ChildHistory

  /// The period of care.
  public let care: PeriodOfCare

  /// The day of the review; `nil` when it cannot be told which review is the second.
  public let day: CalendarDay?

  /// The row of the review, or of the episode with which the period of care starts.
  public let reference: RecordReference

  /// The history of the child.
  public var history: ChildHistory? { child }
}

extension ChildHistory {
  /// The second review of each period of care that has had one, or may have.
  ///
  /// Where the first review on record was not in time and care began before the period, reviews before it may not be on
  /// record (``EarlierReviews``), and it cannot be told which is the second.
  func secondReviews(in context: MeasurementContext) -> [SecondReview] {
    let (day, earlier) = (context.asAt, context.options[EarlierReviews.self])
    let reviews = reviews
    let undated = reviews.contains { $0.date == nil }
    return periodsOfCare.compactMap { care in
      guard care.start <= day else { return nil }
      let last = care.end.map { min($0, day) } ?? day
      let held = Set(reviews.compactMap(\.date).filter { $0 >= care.start && $0 <= last }).sorted()
      let start = careEpisodes[care.episodes].first.map { RecordReference(.episodes, Int($0.row)) } ?? reference
      let firstDue = TimeLimit.firstReview.dueRange(from: care.start, workingDays: context.workingDays)
      let isFirstInTime = held.first.map { $0 <= firstDue?.lowerBound ?? care.start } ?? false
      let isComplete = earlier == .areOnRecord || care.start >= context.period.start || isFirstInTime
      // Taken as in time, the first on record is a later one.
      if care.startIsKnown, !undated, !isComplete, earlier == .takenAsInTime { return nil }
      if !care.startIsKnown || undated || !isComplete {
        return held.isEmpty && !undated
          ? nil : SecondReview(child: self, care: care, day: nil, reference: start)
      }
      guard let second = held.dropFirst().first else { return nil }
      let row = reviews.indices.filter { reviews[$0].date == second }.map { reviews.reference(at: $0) }.min()
      return SecondReview(child: self, care: care, day: second, reference: row ?? start)
    }
  }

  /// The day of the panel's first decision for permanence in a period of care, and whether one without a day, or
  /// without a decision, may be earlier.
  func panelAgreed(in care: PeriodOfCare) -> (day: CalendarDay?, isUnsure: Bool) {
    var first: CalendarDay?
    var isUnsure = false
    for row in records(of: PermanencePanelDecision.self) {
      guard let heard = row.heard else {
        if row.decision == nil || row.decision?.code == .agreed { isUnsure = true }
        continue
      }
      if heard < care.start || care.end.map({ heard > $0 }) ?? false { continue }
      if row.decision == nil { isUnsure = true }
      if row.decision?.code == .agreed { first = min(first ?? heard, heard) }
    }
    return (first, isUnsure)
  }
}

extension Indicator {
  /// The share of second reviews after which the panel agreed permanence in so many months.
  static func panel(
    _ id: String, _ title: String, within limit: TimeLimit, months: String, example: IndicatorExample
  ) -> Indicator {
    timeliness(
      id, title,
      definition: """
        Of second reviews of children in care from which \(months) ran out in the period, those by whose end the \
        permanence panel had agreed a decision; one before the review counts. Children who left care first are left \
        out. Whether a place had been identified at the review is not on record, so all second reviews are in.
        """,
      sources: [limit.source], requires: [.episodes, .reviews, .permanencePanelDecisions],
      figures: [.limit(limit)],
      of: Population(
        "second-reviews/\(limit.id)", title: "from which the time for the panel ran out in the period",
        noun: "second reviews", missing: "which review was the second",
        requires: [.episodes, .reviews], options: [EarlierReviews.self],
        each: { child, context in child.secondReviews(in: context) },
        contains: { review, context in review.isDue(by: limit, in: context) }),
      steps: [
        .exclude("Left care before the time had run out", missing: "when the child left care") { review, _ in
          guard let due = review.day.flatMap({ limit.due(from: $0) }), let end = review.care.end,
            review.child.panelAgreed(in: review.care).day == nil
          else { return false }
          return end <= due
        }
      ],
      judging: { review, context in
        let agreed = review.child.panelAgreed(in: review.care)
        let outcome = Timeliness.Outcome(
          limit.outcome(trigger: review.day, done: agreed.day, asAt: context.asAt).state)
        return agreed.isUnsure && outcome != .inTime ? .notKnown(because: .undatedRecord) : outcome
      }, example: example)
  }
}

extension SecondReview {
  /// Whether the time that runs from the review ran out in the period.
  fileprivate func isDue(by limit: TimeLimit, in context: MeasurementContext) -> Bool? {
    if let day { return limit.due(from: day).map(context.period.contains) }
    // Second reviews are held within four months of the start; long before the period nothing is due in it.
    let latest = care.start.adding(months: 12 + limit.limit)
    return latest.map { $0 < context.period.start } ?? false ? false : nil
  }
}

extension TimeLimit {
  /// Where a place is identified at the second review.
  static let panelWithPlace = TimeLimit(
    id: "permanence_panel/2-months", name: "Permanence panel agrees", trigger: "Second review", limit: 2, unit: .months,
    mayPrecedeTrigger: true, source: .actionPlan)

  /// Where no place is identified at the second review.
  static let panelWithoutPlace = TimeLimit(
    id: "permanence_panel/6-months", name: "Permanence panel agrees", trigger: "Second review", limit: 6, unit: .months,
    mayPrecedeTrigger: true, source: .actionPlan)
}

extension Source {
  fileprivate static var actionPlan: Source {
    Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", "action 5")
  }
}
