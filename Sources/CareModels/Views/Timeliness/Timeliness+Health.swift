import CareCore

// The clocks of health, education and leaving care.

extension TimelinessCheck {
  static let health: [TimelinessCheck] = [
    TimelinessCheck(
      "iha", requires: [.episodes, .healthAssessments], trigger: ["episodes.DECOM"], done: ["healthAssessments.held"],
      reading: """
        An assessment in the three months before the start of care counts. One that is recorded with a day and as not carried \
        out, or as carried out and without a day, may be the answer or not.
        """
    ) { child, context in
      let assessments = child.heldHealthAssessments
      return child.judgeCare(
        (assessments.days, assessments.isAnyUndated), unsure: assessments.unsure, months: 3,
        by: .initialHealthAssessment, context)
    },
    TimelinessCheck(
      "iha_referral", requires: [.episodes, .healthAssessments], trigger: ["episodes.DECOM"],
      done: ["healthAssessments.referred"],
      reading: """
        A referral in the three months before the start of care counts. The return has the day on which care started, not the \
        hour: two days, and the outcome is approximate.
        """
    ) { child, context in
      let referred = child.days(\.healthAssessments, { $0.referred ?? $0.referredAt?.day }) {
        $0.kind?.code != .review
      }
      return child.judgeCare(referred, months: 3, by: .healthReferral, context)
    },
    TimelinessCheck(
      "rha_under5", requires: [.episodes, .healthAssessments], trigger: ["healthAssessments.held"],
      done: ["healthAssessments.held"],
      reading: """
        When six months after the assessment the child is not yet 5. The first is counted from the initial assessment, or from \
        one in the three months before care that stood in for it.
        """
    ) { child, context in
      child.healthReviews(.healthReviewUnderFive, context)
    },
    TimelinessCheck(
      "rha_5plus", requires: [.episodes, .healthAssessments], trigger: ["healthAssessments.held"],
      done: ["healthAssessments.held"], reading: "When six months after the assessment the child is 5 or older."
    ) { child, context in
      child.healthReviews(.healthReviewFromFive, context)
    },
  ]

  static let education: [TimelinessCheck] = [
    TimelinessCheck(
      "pep_initiate", requires: [.episodes, .personalEducationPlans], trigger: ["episodes.DECOM"],
      done: ["personalEducationPlans.requested"], reading: planAge
    ) { child, context in
      child.educationPlans(child.days(\.personalEducationPlans, \.requested), .personalEducationPlan, context)
    },
    TimelinessCheck(
      "pep_first_complete", requires: [.episodes, .personalEducationPlans], trigger: ["episodes.DECOM"],
      done: ["personalEducationPlans.completed"], reading: planAge
    ) { child, context in
      child.educationPlans(
        child.days(\.personalEducationPlans, \.completed), .firstPersonalEducationPlanComplete, context)
    },
    TimelinessCheck(
      "pep_review", requires: [.episodes, .personalEducationPlans], trigger: ["episodes.DECOM"],
      done: ["personalEducationPlans.held"],
      reading: "For each term from its first day in care on, by its last day. \(planAge)"
    ) { child, context in
      child.termlyPlans(context)
    },
  ]

  private static let planAge =
    "From the third birthday to the eighteenth; after compulsory school age a plan that is missing is not known to be due."
}

extension ChildHistory {
  /// As ``days(_:_:)``, of the rows of one kind.
  func days<Row: CareRecord>(
    _ table: KeyPath<Register, [Row]?>, _ day: (Row) -> CalendarDay?, where isWanted: (Row) -> Bool
  ) -> (days: [CalendarDay], isAnyUndated: Bool) {
    // A row of something still to come has no day and is no sign of a gap in the record.
    (collected(table, day, of: isWanted).days, false)
  }

  /// The days on which a health assessment was carried out, and those that may have been one: a day is given and the outcome
  /// says that it was not carried out, or the outcome says that it was and only the day it was due or asked for is given.
  fileprivate var heldHealthAssessments: (days: [CalendarDay], unsure: [CalendarDay], isAnyUndated: Bool) {
    var (days, unsure): (Set<CalendarDay>, [CalendarDay]) = ([], [])
    var isAnyUndated = false
    for assessment in records(storage.register.healthAssessments, .healthAssessments) {
      switch (assessment.held, assessment.outcome?.code) {
      case (let held?, .completed?), (let held?, .recentlyAssessed?), (let held?, nil): days.insert(held)
      case (let held?, _): unsure.append(held)
      case (nil, .completed?):
        if let day = assessment.due ?? assessment.referred { unsure.append(day) } else { isAnyUndated = true }
      case (nil, _): break
      }
    }
    return (days.sorted(), unsure, isAnyUndated)
  }

  /// The assessment before care that stood in for the initial one: of the three months before, where there was none within
  /// the limit of that.
  private func assessmentBeforeCare(_ held: [CalendarDay], _ period: PeriodOfCare, _ context: TimelinessContext)
    -> CalendarDay?
  {
    guard period.startIsKnown, let earliest = period.start.adding(months: -3),
      let before = held.last(where: { $0 >= earliest && $0 < period.start }),
      let due = TimeLimit.initialHealthAssessment.dueRange(from: period.start, workingDays: context.workingDays)
    else { return nil }
    return held.contains { $0 >= period.start && $0 <= due.upperBound } ? nil : before
  }

  fileprivate func healthReviews(_ limit: TimeLimit, _ context: TimelinessContext) -> [Timeliness] {
    let assessments = heldHealthAssessments
    return periodsOfCare.flatMap { period -> [Timeliness] in
      let before = assessmentBeforeCare(assessments.days, period, context)
      let own =
        [before].compactMap { $0 } + assessments.days.filter { $0 >= period.start && period.mayContain($0) }
      guard let birthDate else {
        return own.first.map {
          [context.unknown(limit.id, reference(of: period), trigger: $0, because: .birthDateNotKnown)]
        }
          ?? []
      }
      let fifth = birthDate.birthday(5)
      return context.chain(
        own, unsure: assessments.unsure, at: reference(of: period), of: limit.id, until: period.until,
        doubt: period.doubt ?? (assessments.isAnyUndated ? .undatedRecord : nil)
      ) { _, day in
        guard let fifth, let half = day.adding(months: 6) else { return nil }
        return (half < fifth) == (limit.id == TimeLimit.healthReviewUnderFive.id) ? limit : nil
      }
    }
  }

  /// Whether a plan is required on a day: `false` under 3 and from 18, `nil` after compulsory school age.
  private func needsPlan(on day: CalendarDay, _ birthDate: CalendarDay) -> Bool? {
    guard let age = birthDate.age(on: day), age >= 3, age < 18 else { return false }
    guard let compulsory = birthDate.compulsorySchoolAge() else { return nil }
    return day <= compulsory.end ? true : nil
  }

  fileprivate func educationPlans(
    _ done: (days: [CalendarDay], isAnyUndated: Bool), _ limit: TimeLimit, _ context: TimelinessContext
  ) -> [Timeliness] {
    fromStartOfCare((done.days, false)).compactMap { event, period in
      guard period.start <= context.asAt else { return nil }
      guard let birthDate else { return context.unknown(limit.id, event.record, because: .birthDateNotKnown) }
      let isNeeded = needsPlan(on: period.start, birthDate)
      if isNeeded == false { return nil }
      guard period.startIsKnown else {
        return context.unknown(limit.id, event.record, done: event.done, because: .startNotOnRecord)
      }
      var event = event
      if isNeeded == nil, event.done == nil { event.doubt = .mayNotBeRequired }
      return context.judge(event, by: limit, of: limit.id)
    }
  }

  fileprivate func termlyPlans(_ context: TimelinessContext) -> [Timeliness] {
    let held = days(\.personalEducationPlans, \.held, where: { _ in true }).days
    return periodsOfCare.flatMap { period -> [Timeliness] in
      guard period.start <= context.asAt else { return [] }
      guard let birthDate else {
        return [context.unknown("pep_review", reference(of: period), because: .birthDateNotKnown)]
      }
      guard let year = AcademicYear(containing: period.start) else { return [] }
      var events: [Timeliness] = []
      var term = year.terms.first
      while let current = term, let days = context.terms.period(of: current), days.start <= context.asAt,
        period.end.map({ $0 > days.start }) ?? true
      {
        term = current.next
        guard days.start >= period.start, let isNeeded = needsPlan(on: days.end, birthDate) ?? .some(true),
          isNeeded
        else { continue }
        let isCertain = needsPlan(on: days.end, birthDate) == true
        if let event = termPlan(
          in: days, held: held, of: period, doubt: isCertain ? period.doubt : .mayNotBeRequired, context)
        {
          events.append(event)
        }
      }
      return events
    }
  }

  private func termPlan(
    in term: Period, held: [CalendarDay], of period: PeriodOfCare, doubt: Timeliness.Unknown?,
    _ context: TimelinessContext
  ) -> Timeliness? {
    let done = held.first { term.contains($0) && $0 <= context.asAt }
    let end = period.end.map { min($0, context.asAt) } ?? context.asAt
    if done == nil, end <= term.end, period.end.map({ $0 <= context.asAt }) ?? false { return nil }
    let outcome: Timeliness.Outcome =
      if done != nil {
        .inTime
      } else if end < term.end {
        .notYetDue
      } else if let doubt {
        .notKnown(because: doubt)
      } else {
        .overdue(by: term.end.days(until: end))
      }
    return Timeliness(
      clock: "pep_review", limit: nil, record: reference(of: period), trigger: term.start, due: term.end, done: done,
      outcome: outcome)
  }
}
