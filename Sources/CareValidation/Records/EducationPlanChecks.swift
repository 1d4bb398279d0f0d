import CareCore
import CareModels

extension RecordCheck {
  /// Enrolments, personal education plans and pupil premium.
  static let educationPlans: [RecordCheck] = [
    .record(
      "enrolments.ends-early", "The child leaves the school before they join it",
      doc: """
        Which school the child attended on a day is read from these days; the leaving day of the school before is \
        often entered here.
        """,
      of: SchoolEnrolment.self,
      fields: [.start, .end], source: .schoolCensusGuide("entry and leaving dates"),
      flagged: SchoolEnrolment(start: day(3, 2), end: day(3, 1)),
      kept: SchoolEnrolment(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "enrolments.reason-open", "There is a reason for leaving and no day on which the child left",
      doc: """
        Moves in the middle of a year are counted from the day of leaving, so this one is missed until the day is \
        entered.
        """,
      of: SchoolEnrolment.self, fields: [.end, .leavingReason], source: .definition("SchoolEnrolment"),
      flagged: SchoolEnrolment(start: day(3, 1), leavingReason: .known(.placementMove)),
      kept: SchoolEnrolment(start: day(3, 1), end: day(3, 2), leavingReason: .known(.placementMove))
    ) { $0.end == nil && $0.leavingReason != nil },
    .record(
      "enrolments.hours", "The hours a week are below nought or above 168",
      doc: "A week has 168 hours. Minutes or yearly hours entered for weekly ones are the usual cause.",
      of: SchoolEnrolment.self,
      fields: [.weeklyHours], source: .definition("SchoolEnrolment"), flagged: SchoolEnrolment(weeklyHours: 169),
      kept: SchoolEnrolment(weeklyHours: 168)
    ) { $0.weeklyHours.isOutside(0...168) },
    .child(
      "enrolments.two-schools", "The child joins a school full time while on the roll of another full time",
      doc: """
        The earlier school was probably never told to take the child off its roll. A second registration is dual and \
        marked as subsidiary.
        """,
      of: SchoolEnrolment.self, fields: [.start, .end, .status], severity: .warning,
      source: .schoolCensusGuide("enrolment status"),
      flagged: [
        SchoolEnrolment(start: day(3, 1), isFullTime: true), SchoolEnrolment(start: day(3, 2), isFullTime: true),
      ],
      kept: [
        SchoolEnrolment(start: day(3, 1), isFullTime: true),
        SchoolEnrolment(start: day(3, 2), status: .known(.subsidiary), isFullTime: true),
      ]
    ) { enrolments in
      // A registration beside the main one is no second school.
      let beside: [EnrolmentStatus?] = [.subsidiary, .guest, .previous]
      let whole = enrolments.indices.filter {
        enrolments[$0].isFullTime == true && !beside.contains(enrolments[$0].status?.code)
      }
      return overlapping(whole.map { (enrolments[$0].start, enrolments[$0].end) }).map { whole[$0] }
    },
    .record(
      "enrolments.year-group", "The year group is two years or more from that of the child's age",
      doc: """
        Children are now and then taught a year above or below their age. Two years or more is usually a date of birth \
        or year group entered wrongly.
        """,
      of: SchoolEnrolment.self, with: [.children], fields: [.start, .yearGroup], severity: .warning,
      source: .schoolCensusGuide("national curriculum year group"),
      flagged: .ofOneChild(
        [SchoolEnrolment(start: CalendarDay(2020, 9, 1), yearGroup: .known(.eight))],
        [Child(birthDate: CalendarDay(2009, 9, 1))]),
      kept: .ofOneChild(
        [SchoolEnrolment(start: CalendarDay(2020, 9, 1), yearGroup: .known(.seven))],
        [Child(birthDate: CalendarDay(2009, 9, 1))])
    ) { enrolment, child in
      guard let start = enrolment.start, let byAge = child.nationalCurriculumYear(on: start)?.ordinal,
        let recorded = enrolment.yearGroup?.code?.ordinal
      else { return false }
      return abs(recorded - byAge) >= 2
    },
    .record(
      "plans.order", "The meeting is held before it is asked for, or the plan completed before the meeting",
      doc: """
        The request sets the meeting off, and the plan is complete after it. A plan that was copied forward keeps the \
        old days.
        """,
      of: PersonalEducationPlan.self, fields: [.requested, .held, .completed],
      source: .educationGuidance("personal education plans"),
      flagged: PersonalEducationPlan(held: day(3, 2), completed: day(3, 1)),
      kept: PersonalEducationPlan(held: day(3, 2), completed: day(3, 2))
    ) { ![$0.requested, $0.held, $0.completed].isInOrder },
    .record(
      "plans.returned-early", "The school returns the document before the meeting",
      doc:
        "The school fills the document in at the meeting. The day of return is probably that of last term's document.",
      of: PersonalEducationPlan.self,
      fields: [.held, .returned], source: .educationGuidance("personal education plans"),
      flagged: PersonalEducationPlan(held: day(3, 2), returned: day(3, 1)),
      kept: PersonalEducationPlan(held: day(3, 2), returned: day(3, 2))
    ) { $0.returned.isBefore($0.held) },
    .record(
      "plans.graded-early", "The document is graded before it is returned",
      doc: "The virtual school grades what the school sent back; a grade before that belongs to the document before.",
      of: PersonalEducationPlan.self,
      fields: [.returned, .qualityAssured], severity: .warning,
      source: .educationGuidance("personal education plans: quality"),
      flagged: PersonalEducationPlan(returned: day(3, 2), qualityAssured: day(3, 1)),
      kept: PersonalEducationPlan(returned: day(3, 2), qualityAssured: day(3, 2))
    ) { $0.qualityAssured.isBefore($0.returned) },
    .record(
      "plans.remedial", "Nothing had to be put right in the document, and something was",
      doc: "Documents to be put right are counted by the answer, so the work done here would be left out of the count.",
      of: PersonalEducationPlan.self,
      fields: [.neededRemedialAction, .remedialActionDone], source: .definition("PersonalEducationPlan"),
      flagged: PersonalEducationPlan(neededRemedialAction: false, remedialActionDone: day(3, 1)),
      kept: PersonalEducationPlan(neededRemedialAction: true, remedialActionDone: day(3, 1))
    ) { $0.neededRemedialAction == false && $0.remedialActionDone != nil },
    .record(
      "plans.term", "The meeting is in another school year than the term",
      doc: """
        Plans in time are counted term by term. Meetings in the last days of August are of the school year that is \
        ending.
        """,
      of: PersonalEducationPlan.self,
      fields: [.term, .held], source: .educationGuidance("personal education plans: each school term"),
      flagged: PersonalEducationPlan(term: term(.autumn, 2020), held: CalendarDay(2020, 8, 31)),
      kept: PersonalEducationPlan(term: term(.autumn, 2020), held: CalendarDay(2020, 9, 1))
    ) { plan in differs(plan.term?.year, plan.held.flatMap(AcademicYear.init(containing:))) },
    .record(
      "plans.age", "The child is younger than three when the meeting is held",
      doc: """
        A plan is asked for from the age of three, when early years education begins; for younger children it is the \
        authority's choice.
        """,
      of: PersonalEducationPlan.self,
      with: [.children], fields: [.held], severity: .warning,
      source: .educationGuidance("personal education plans: early years"),
      flagged: .ofOneChild([PersonalEducationPlan(held: day(3, 1))], [Child(birthDate: CalendarDay(2018, 3, 2))]),
      kept: .ofOneChild([PersonalEducationPlan(held: day(3, 1))], [Child(birthDate: CalendarDay(2018, 3, 1))])
    ) { plan, child in plan.held.flatMap { child.age(on: $0) }.map { $0 < 3 } ?? false },
    .child(
      "plans.same-day", "Another plan of the child has its meeting on the same day",
      doc: "One meeting makes one plan. The second is a copy, and would count as the plan of another term.",
      of: PersonalEducationPlan.self,
      fields: [.held], severity: .warning, source: .educationGuidance("personal education plans: each school term"),
      flagged: [PersonalEducationPlan(held: day(3, 1)), PersonalEducationPlan(held: day(3, 1))],
      kept: [PersonalEducationPlan(held: day(3, 1)), PersonalEducationPlan(held: day(3, 2)), PersonalEducationPlan()]
    ) { repeats($0.map(\.held)) },
    .record(
      "plans.contribution", "The child was at the meeting by one entry and not by another",
      doc: """
        Whether children take part in their plans is reported from the contribution; the list of those present must \
        not say otherwise.
        """,
      of: PersonalEducationPlan.self, fields: [.contribution, .attendees],
      source: .definition("PersonalEducationPlan"),
      flagged: PersonalEducationPlan(
        contribution: .known(.neither), attendees: [PEPAttendee(role: .known(.child), attended: true)]),
      kept: PersonalEducationPlan(
        contribution: .known(.attended), attendees: [PEPAttendee(role: .known(.child), attended: true)])
    ) { plan in
      guard let contribution = plan.contribution?.code else { return false }
      let took = contribution == .attended || contribution == .both
      return (plan.attendees ?? []).contains { $0.role?.code == .child && $0.attended.map { $0 != took } ?? false }
    },
    .record(
      "plans.target-days", "A target is due or evaluated before it is set",
      doc: """
        A target is set, falls due and is evaluated in that order; an evaluation at the meeting that set it is of the \
        target before.
        """,
      of: PersonalEducationPlan.self,
      fields: [.targets], source: .educationGuidance("personal education plans: targets"),
      flagged: PersonalEducationPlan(targets: [PEPTarget(set: day(3, 2), due: day(3, 1))]),
      kept: PersonalEducationPlan(targets: [PEPTarget(set: day(3, 2), due: day(3, 2))])
    ) { plan in
      (plan.targets ?? []).contains { $0.due.isBefore($0.set) || $0.evaluated.isBefore($0.set) }
    },
    .record(
      "plans.target-number", "Two targets have the same number, or one a number below 1",
      doc: "Spending names its target by the number, counted from 1, and could mean either.",
      of: PersonalEducationPlan.self,
      fields: [.targets], source: .definition("PEPTarget"),
      flagged: PersonalEducationPlan(targets: [PEPTarget(number: 1), PEPTarget(number: 1)]),
      kept: PersonalEducationPlan(targets: [PEPTarget(number: 1), PEPTarget(number: 2)])
    ) { plan in
      let numbers = (plan.targets ?? []).map(\.number)
      return !repeats(numbers).isEmpty || numbers.contains { $0.map { $0 < 1 } ?? false }
    },
    .record(
      "plans.target-outcome", "A target is evaluated and has no outcome, or the other way round",
      doc: "Targets met are counted from the outcome and its day together; either alone is left out.",
      of: PersonalEducationPlan.self, fields: [.targets], severity: .warning,
      source: .educationGuidance("personal education plans: targets"),
      flagged: PersonalEducationPlan(targets: [PEPTarget(evaluated: day(3, 1))]),
      kept: PersonalEducationPlan(targets: [PEPTarget(outcome: .known(.met), evaluated: day(3, 1))])
    ) { plan in (plan.targets ?? []).contains { ($0.outcome == nil) != ($0.evaluated == nil) } },
    .record(
      "plans.target-amounts", "An amount of a target is below nothing, or more is spent than agreed",
      doc: """
        Premium spent beyond what was agreed has to be found elsewhere. Look for an agreement that was raised later \
        and not recorded.
        """,
      of: PersonalEducationPlan.self, fields: [.targets], severity: .warning,
      source: .educationGuidance("pupil premium plus"),
      flagged: PersonalEducationPlan(targets: [PEPTarget(agreed: Money(pence: 100), spent: Money(pence: 101))]),
      kept: PersonalEducationPlan(targets: [PEPTarget(agreed: Money(pence: 100), spent: Money(pence: 100))])
    ) { plan in
      (plan.targets ?? []).contains { target in
        target.requested.isNegative || target.agreed.isNegative || target.spent.isNegative
          || exceeds(target.spent, target.agreed)
      }
    },
    .unique(
      "plans.repeated", "Two personal education plans have the same identifier",
      doc: "Allocations and spending name the plan by its identifier, and would belong to either.",
      of: PersonalEducationPlan.self,
      field: .id, source: .definition("PersonalEducationPlan"),
      flagged: [PersonalEducationPlan(id: "A"), PersonalEducationPlan(id: "A")],
      kept: [PersonalEducationPlan(id: "A"), PersonalEducationPlan(id: "B"), PersonalEducationPlan()], by: \.id),
    .record(
      "premium.partition", "What is kept and what is passed on are not together the grant",
      doc: """
        Every pound of the grant is either passed to the school or kept by the virtual school for the child; the rest \
        is missing or counted twice.
        """,
      of: PupilPremiumAllocation.self, fields: [.amount, .retained, .passedOn],
      source: .educationGuidance("pupil premium plus"),
      flagged: PupilPremiumAllocation(
        amount: Money(pence: 100), retained: Money(pence: 40), passedOn: Money(pence: 61)),
      kept: PupilPremiumAllocation(amount: Money(pence: 100), retained: Money(pence: 40), passedOn: Money(pence: 60))
    ) { allocation in
      guard let amount = allocation.amount, let retained = allocation.retained, let passedOn = allocation.passedOn
      else { return false }
      return retained.adding(passedOn) != amount
    },
    .record(
      "premium.amounts", "An amount is below nothing, or a part is more than the grant",
      doc: """
        Neither part can be below nothing or above the grant. An amount in pence entered as pounds is the usual cause.
        """,
      of: PupilPremiumAllocation.self,
      fields: [.amount, .retained, .passedOn], source: .educationGuidance("pupil premium plus"),
      flagged: PupilPremiumAllocation(amount: Money(pence: 100), passedOn: Money(pence: 101)),
      kept: PupilPremiumAllocation(amount: Money(pence: 100), passedOn: Money(pence: 100))
    ) { allocation in
      [allocation.amount, allocation.retained, allocation.passedOn].contains { $0.isNegative }
        || exceeds(allocation.retained, allocation.amount) || exceeds(allocation.passedOn, allocation.amount)
    },
    .record(
      "premium.year", "The financial year is not 1 April to 31 March",
      doc:
        "The grant is paid for financial years, 1 April to 31 March; school years and terms have a field of their own.",
      of: PupilPremiumAllocation.self,
      fields: [.financialYear], source: .educationGuidance("pupil premium plus: conditions of grant"),
      flagged: PupilPremiumAllocation(financialYear: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 30))),
      kept: PupilPremiumAllocation(financialYear: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)))
    ) { allocation in
      guard let year = allocation.financialYear else { return false }
      return ReportingYear(containing: year.start)?.period != year
    },
    .record(
      "premium.paid-early", "The premium is paid before the plan came in, or evaluated before it is paid",
      doc: "The premium is paid on a plan that sets out its use, and what it did is evaluated after the payment.",
      of: PupilPremiumAllocation.self, fields: [.planReceived, .paid, .evaluated],
      source: .educationGuidance("pupil premium plus: paid on a plan"),
      flagged: PupilPremiumAllocation(planReceived: day(3, 2), paid: day(3, 1)),
      kept: PupilPremiumAllocation(planReceived: day(3, 2), paid: day(3, 2))
    ) { ![$0.planReceived, $0.paid, $0.evaluated].isInOrder },
    .child(
      "premium.twice", "The same premium is allotted for the child twice for one term",
      doc: """
        A child attracts each premium once a term. A corrected allocation was probably added beside the one it \
        corrects.
        """,
      of: PupilPremiumAllocation.self,
      fields: [.kind, .term], severity: .warning, source: .educationGuidance("pupil premium plus"),
      flagged: [
        PupilPremiumAllocation(kind: .known(.lookedAfter), term: term(.autumn, 2020)),
        PupilPremiumAllocation(kind: .known(.lookedAfter), term: term(.autumn, 2020)),
      ],
      kept: [
        PupilPremiumAllocation(kind: .known(.lookedAfter), term: term(.autumn, 2020)),
        PupilPremiumAllocation(kind: .known(.lookedAfter), term: term(.spring, 2020)),
      ]
    ) { allocations in
      repeats(
        allocations.map { allocation -> [String]? in
          guard let kind = allocation.kind, let term = allocation.term else { return nil }
          return [kind.text, term.name, allocation.school?.text ?? ""]
        })
    },
    .reference(
      "premium.plan", "The allocation names a personal education plan that is not there",
      doc: "What the money is meant to do is written in the plan, which cannot be found.",
      from: PupilPremiumAllocation.self, field: .plan, to: PersonalEducationPlan.self,
      source: .educationGuidance("pupil premium plus: paid on a plan"),
      flagged: (PupilPremiumAllocation(plan: "A"), PersonalEducationPlan(id: "B")),
      kept: (PupilPremiumAllocation(plan: "A"), PersonalEducationPlan(id: "A")), named: \.plan, identifier: \.id),
    .record(
      "premium-spends.order", "What is paid for ends before it starts, or is decided before it is applied for",
      doc: """
        An application is decided after it is made, and a service ends after it starts. Terms of two applications have \
        probably been mixed.
        """,
      of: PupilPremiumSpend.self, fields: [.requested, .decided, .start, .end],
      source: .educationGuidance("pupil premium plus"),
      flagged: PupilPremiumSpend(start: day(3, 2), end: day(3, 1)),
      kept: PupilPremiumSpend(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) || $0.decided.isBefore($0.requested) },
    .record(
      "premium-spends.amounts", "An amount is below nothing, or more is agreed than was applied for",
      doc: """
        Agreeing to more than was asked for is unusual. See whether the application was raised and the old amount \
        left.
        """,
      of: PupilPremiumSpend.self, fields: [.amountRequested, .amount], severity: .warning,
      source: .educationGuidance("pupil premium plus"),
      flagged: PupilPremiumSpend(amountRequested: Money(pence: 100), amount: Money(pence: 101)),
      kept: PupilPremiumSpend(amountRequested: Money(pence: 100), amount: Money(pence: 100))
    ) { $0.amountRequested.isNegative || $0.amount.isNegative || exceeds($0.amount, $0.amountRequested) },
    .reference(
      "premium-spends.plan", "The spending names a personal education plan that is not there",
      doc: "What the money was agreed for is written in the plan, which cannot be found.",
      from: PupilPremiumSpend.self, field: .plan, to: PersonalEducationPlan.self,
      source: .educationGuidance("pupil premium plus: paid on a plan"),
      flagged: (PupilPremiumSpend(plan: "A"), PersonalEducationPlan(id: "B")),
      kept: (PupilPremiumSpend(plan: "A"), PersonalEducationPlan(id: "A")), named: \.plan, identifier: \.id),
    .record(
      "premium-spends.target", "The spending names a target that its plan does not have",
      doc: "The plan has other target numbers. It was probably revised after the money was agreed.",
      of: PupilPremiumSpend.self,
      with: [.personalEducationPlans], fields: [.plan, .target], severity: .warning,
      source: .educationGuidance("pupil premium plus: linked to targets"),
      flagged: .ofOneChild(
        [PupilPremiumSpend(plan: "A", target: 2)], [PersonalEducationPlan(id: "A", targets: [PEPTarget(number: 1)])]),
      kept: .ofOneChild(
        [PupilPremiumSpend(plan: "A", target: 1)], [PersonalEducationPlan(id: "A", targets: [PEPTarget(number: 1)])])
    ) { spend, child in
      guard let id = spend.plan, let target = spend.target else { return false }
      return child.all(PersonalEducationPlan.self).contains { plan in
        plan.id == id && !(plan.targets.map { $0.contains { $0.number == target } } ?? true)
      }
    },
  ]
}

extension NationalCurriculumYear {
  /// The year as a number, Reception being 0; `nil` below and where none is followed.
  fileprivate var ordinal: Int? { self == .reception ? 0 : Int(rawValue) }
}

private func exceeds(_ part: Money?, _ whole: Money?) -> Bool {
  guard let part, let whole else { return false }
  return part > whole
}

private func term(_ season: Term.Season, _ year: Int) -> Term? {
  AcademicYear(startingIn: year).map { Term(season, of: $0) }
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
