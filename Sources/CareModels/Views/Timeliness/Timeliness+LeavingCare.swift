import CareCore

// The clocks of leaving care.

extension TimelinessCheck {
  static let leavingCare: [TimelinessCheck] = [
    TimelinessCheck(
      "pathway_assessment", requires: [.pathwayPlans], trigger: ["pathwayPlans.eligibleFrom"],
      done: ["pathwayPlans.assessmentCompleted"],
      reading: """
        For young people with a pathway plan, and for all whom the episodes show to have become eligible: on the sixteenth \
        birthday, or the later day on which they had been in care for thirteen weeks since the fourteenth. Where neither \
        says since when, it is not known.
        """
    ) { child, context in
      let plans = child.rows(\.pathwayPlans)
      let eligible = plans.compactMap(\.record.eligibleFrom).min() ?? child.becameEligible(by: context.asAt)
      guard !plans.isEmpty || eligible != nil else { return [] }
      let done = plans.compactMap(\.record.assessmentCompleted).min()
      let event = TimedEvent(plans.first?.at ?? child.reference, trigger: eligible, done: done)
      return context.judge(event, by: .pathwayAssessment, of: "pathway_assessment").map { [$0] } ?? []
    },
    TimelinessCheck(
      "pathway_review", requires: [.pathwayPlans], trigger: ["pathwayPlans.completed"], done: ["pathwayPlans.reviewed"],
      reading: """
        A plan keeps its last review alone: when that is late counted from the plan, there may have been others \
        between, and it is not known. From the last review the next plan, or the end of the plan, is the answer.
        """
    ) { child, context in
      child.pathwayReviews(context)
    },
    TimelinessCheck(
      "pa_visit_first", requires: [.leavingCareHomes, .personalAdviserVisits], trigger: ["leavingCareHomes.start"],
      done: ["personalAdviserVisits.held"]
    ) { child, context in
      let visits = child.days(\.personalAdviserVisits, \.held, where: { _ in true }).days
      return child.rows(\.leavingCareHomes).compactMap { at, home in
        let done = home.start.flatMap { start in
          visits.first { day in day >= start && home.end.map { day <= $0 } ?? true }
        }
        let event = TimedEvent(at, trigger: home.start, done: done, until: home.end)
        return context.judge(event, by: .firstAdviserVisit, of: "pa_visit_first")
      }
    },
    TimelinessCheck(
      "pa_visit_next", requires: [.leavingCareHomes, .personalAdviserVisits], trigger: ["personalAdviserVisits.held"],
      done: ["personalAdviserVisits.held"], reading: "Within each home; one whose start is not recorded is not known."
    ) { child, context in
      let visits = child.days(\.personalAdviserVisits, \.held, where: { _ in true }).days
      return child.rows(\.leavingCareHomes).flatMap { at, home -> [Timeliness] in
        guard let start = home.start else { return [context.unknown("pa_visit_next", at, because: .noTrigger)] }
        let own = visits.filter { day in day >= start && home.end.map { day <= $0 } ?? true }
        return context.chain(own, at: at, of: "pa_visit_next", until: home.end) { _, _ in .laterAdviserVisit }
      }
    },
  ]
}

extension ChildHistory {
  /// The day on which the young person became an eligible child, as the episodes show it; `nil` when they had not by a day,
  /// or it cannot be told.
  fileprivate func becameEligible(by last: CalendarDay) -> CalendarDay? {
    guard let birthDate, let sixteen = birthDate.birthday(16), sixteen <= last,
      let fourteen = birthDate.birthday(14), let eighteen = birthDate.birthday(18)
    else { return nil }
    // The days since 14 grow with the day asked about, so the first on which there are enough is found by halving.
    func isLongEnough(_ day: CalendarDay) -> Bool {
      guard let since = Period(from: fourteen, through: day) else { return false }
      return daysLookedAfter(in: since).lowerBound >= Self.eligibilityDays
    }
    guard let end = eighteen.adding(days: -1).map({ min($0, last) }), isLongEnough(end) else { return nil }
    var (low, high) = (0, sixteen.days(until: end))
    while low < high {
      let middle = (low + high) / 2
      if sixteen.adding(days: middle).map(isLongEnough) ?? true { high = middle } else { low = middle + 1 }
    }
    guard let first = sixteen.adding(days: low) else { return nil }
    if isLookedAfter(on: first) == true { return first }
    return careEpisodes.first { $0.start > first && $0.start <= end }?.start
  }

  fileprivate func pathwayReviews(_ context: TimelinessContext) -> [Timeliness] {
    let plans = rows(\.pathwayPlans)
    return plans.flatMap { at, plan -> [Timeliness] in
      guard let completed = plan.completed else {
        return plan.reviewed.map {
          [context.unknown("pathway_review", at, done: $0, because: .noTrigger)]
        } ?? []
      }
      var events: [Timeliness] = []
      if let reviewed = plan.reviewed {
        let event = TimedEvent(at, trigger: completed, done: reviewed, doubt: .earlierNotRecorded)
        if let result = context.judge(event, by: .pathwayReview, of: "pathway_review") { events.append(result) }
      }
      let from = plan.reviewed.flatMap { $0 <= context.asAt ? max($0, completed) : nil } ?? completed
      let next = plans.compactMap(\.record.completed).filter { $0 > from }.min()
      let event = TimedEvent(at, trigger: from, done: next, until: plan.ended)
      if plan.reviewed.map({ $0 <= context.asAt }) ?? true,
        let result = context.judge(event, by: .pathwayReview, of: "pathway_review")
      {
        events.append(result)
      }
      return events
    }
  }
}
