import CareCore
import CareModels

extension RecordCheck {
  /// The checks of plans, permanence, court work, adoption, relatives as carers, visits and those who stand by a child.
  public static let plansAndPermanence: [RecordCheck] = [
    .record(
      "care.order-ends-before-made", "The court order expires or is discharged before it was made",
      doc: "How long the order was in force would be below nothing. An end may be that of the interim order before it.",
      of: CourtOrder.self, fields: [.made, .expires, .discharged], source: .annualReport("2.4"),
      flagged: CourtOrder(made: april(2), discharged: april(1)), kept: CourtOrder(made: april(2), discharged: april(2))
    ) { $0.expires.isBefore($0.made) || $0.discharged.isBefore($0.made) },
    .record(
      "care.order-interim-and-final", "An interim order is recorded as the final one",
      doc: """
        An interim order bridges the time until the final hearing; a final one has another kind. Look at which of the \
        two was renewed.
        """,
      of: CourtOrder.self,
      fields: [.kind, .isFinal], severity: .warning, source: .annualReport("3.5"),
      flagged: CourtOrder(kind: .known(.interimCareOrder), isFinal: true),
      kept: CourtOrder(kind: .known(.interimCareOrder), isFinal: false)
    ) { order in
      order.isFinal == true && (order.kind?.code == .interimCareOrder || order.kind?.code == .interimSupervisionOrder)
    },
    .reference(
      "care.order-proceedings-unknown", "The proceedings that the order was made in are not in the register",
      doc: "The length of proceedings, from issue to the final order, is counted through this link.",
      from: CourtOrder.self, field: .proceedings, to: CareProceedings.self, source: .definition("CourtOrder"),
      flagged: (CourtOrder(proceedings: "1"), CareProceedings(id: "2")),
      kept: (CourtOrder(proceedings: "1"), CareProceedings(id: "1")), named: { $0.proceedings }, identifier: { $0.id }
    ),
    .record(
      "care.proceedings-dates-out-of-order", "A hearing or the end of the proceedings comes before their issue",
      doc: "Proceedings begin when the application is issued, and the 26 weeks run from that day.",
      of: CareProceedings.self, fields: [.issued, .firstHearing, .finalHearing, .concluded],
      source: .childrenAct("section 32").unconfirmed,
      flagged: CareProceedings(issued: april(2), firstHearing: april(1)),
      kept: CareProceedings(issued: april(2), firstHearing: april(2), finalHearing: april(2), concluded: april(2))
    ) { ![$0.issued, $0.firstHearing, $0.finalHearing].isInOrder || $0.concluded.isBefore($0.issued) },
    .record(
      "care.pre-proceedings-dates-out-of-order", "A step before proceedings comes before the decision to begin",
      doc: "The letter and the first meeting follow the decision; the end follows all of them.",
      of: PreProceedings.self,
      fields: [.decided, .letterSent, .firstMeeting, .ended], source: .actionPlan("action 2"),
      flagged: PreProceedings(decided: april(2), letterSent: april(1)),
      kept: PreProceedings(decided: april(2), letterSent: april(2), firstMeeting: april(2), ended: april(2))
    ) { ![$0.decided, $0.letterSent, $0.firstMeeting, $0.ended].isInOrder },
    .reference(
      "care.pre-proceedings-proceedings-unknown", "The proceedings it led to are not in the register",
      doc: "How often pre-proceedings end in court is counted through this link.",
      from: PreProceedings.self, field: .proceedings, to: CareProceedings.self, source: .definition("PreProceedings"),
      flagged: (PreProceedings(proceedings: "1"), CareProceedings(id: "2")),
      kept: (PreProceedings(proceedings: "1"), CareProceedings(id: "1")), named: { $0.proceedings },
      identifier: { $0.id }
    ),
    .record(
      "care.permanence-dates-out-of-order", "The permanence plan was agreed or achieved out of order",
      doc: "It is considered, then agreed, then achieved; and it is replaced no earlier than it was recorded.",
      of: PermanencePlan.self, fields: [.considered, .agreed, .achieved, .recorded, .ended],
      source: .reviewingReport("section 6"), flagged: PermanencePlan(agreed: april(2), achieved: april(1)),
      kept: PermanencePlan(considered: april(2), agreed: april(2), achieved: april(2))
    ) { ![$0.considered, $0.agreed, $0.achieved].isInOrder || $0.ended.isBefore($0.recorded) },
    .record(
      "care.permanence-alternative-same", "The plan beside the permanence plan is the same plan",
      doc: "Twin-track planning keeps a second route open in case the first fails, so the second is another one.",
      of: PermanencePlan.self, fields: [.route, .alternative], severity: .warning,
      source: .reviewingReport("section 6"),
      flagged: PermanencePlan(route: .known(.adoption), alternative: .known(.adoption)),
      kept: PermanencePlan(route: .known(.adoption), alternative: .known(.specialGuardianship))
    ) { plan in plan.route.map { $0 == plan.alternative } ?? false },
    .record(
      "care.permanence-achieved-not-said",
      "Permanence has a day on which it was achieved, and a status that says otherwise",
      doc: "Children with permanence achieved are counted by the status, and this child is left out.",
      of: PermanencePlan.self, fields: [.status, .achieved], severity: .warning, source: .reviewingReport("section 6"),
      flagged: PermanencePlan(status: .known(.noPlan), achieved: april(1)),
      kept: PermanencePlan(status: .known(.achieved), achieved: april(1))
    ) { plan in plan.achieved != nil && (plan.status?.code.map { $0 != .achieved } ?? false) },
    .record(
      "care.panel-dates-out-of-order", "The panel heard the plan before it was asked, or it was ratified before that",
      doc: "Weeks from request to decision would be below nothing; papers sent after the meeting are the usual cause.",
      of: PermanencePanelDecision.self, fields: [.requested, .heard, .ratified], source: .actionPlan("action 5"),
      flagged: PermanencePanelDecision(requested: april(2), heard: april(1)),
      kept: PermanencePanelDecision(requested: april(2), heard: april(2), ratified: april(2))
    ) { ![$0.requested, $0.heard, $0.ratified].isInOrder },
    .reference(
      "care.panel-plan-unknown", "The permanence plan that the panel heard is not in the register",
      doc: "Which plan the panel agreed or turned down cannot be told.",
      from: PermanencePanelDecision.self, field: .plan, to: PermanencePlan.self,
      source: .definition("PermanencePanelDecision"),
      flagged: (PermanencePanelDecision(plan: "1"), PermanencePlan(id: "2")),
      kept: (PermanencePanelDecision(plan: "1"), PermanencePlan(id: "1")), named: { $0.plan }, identifier: { $0.id }
    ),
    .record(
      "care.match-dates-out-of-order", "A step of the fostering match comes before the one that it follows",
      doc: "The match is assessed, heard by the panel, decided on, and ends with the placement, in that order.",
      of: FosteringMatch.self, fields: [.assessed, .panel, .decided, .ended], source: .actionPlan("action 5"),
      flagged: FosteringMatch(panel: april(2), decided: april(1)),
      kept: FosteringMatch(assessed: april(1), panel: april(2), decided: april(2), ended: april(2))
    ) { ![$0.assessed, $0.panel, $0.decided, $0.ended].isInOrder },
    .record(
      "care.adoption-dates-out-of-order", "A step of the way to adoption comes before the one that it follows",
      doc: "Entry into care, decision, match, placement, application, order. Averages A1 and A2 rest on these days.",
      of: AdoptionJourney.self, fields: [.enteredCare, .decided, .matched, .placed, .applied, .orderGranted],
      source: .annexA("list 10"), flagged: AdoptionJourney(matched: april(2), placed: april(1)),
      kept: AdoptionJourney(decided: april(1), matched: april(2), placed: april(2), orderGranted: april(3))
    ) {
      ![$0.enteredCare, $0.decided, $0.matched, $0.placed, $0.orderGranted].isInOrder
        || $0.applied.isAfter($0.orderGranted)
    },
    .record(
      "care.adoption-reversed-after-order", "The decision for adoption was reversed after the child was adopted",
      doc: """
        An adoption order cannot be reversed by a change of plan; a placement that breaks down afterwards is a new \
        period of care.
        """,
      of: AdoptionJourney.self, fields: [.orderGranted, .reversed], source: .annexA("list 10"),
      flagged: AdoptionJourney(orderGranted: april(1), reversed: april(2)),
      kept: AdoptionJourney(orderGranted: april(2), reversed: april(1))
    ) { $0.reversed.isAfter($0.orderGranted) },
    .record(
      "care.adoption-reason-without-reversal", "There is a reason for reversing the decision, and no day of it",
      doc: "Decisions reversed in the year are counted from the day, so this one is missed.",
      of: AdoptionJourney.self, fields: [.reversed, .reversalReason], severity: .warning,
      source: .returnItem("REASON_PLACED_CEASED"),
      flagged: AdoptionJourney(reversalReason: .known(.needsChanged)),
      kept: AdoptionJourney(reversed: april(1), reversalReason: .known(.needsChanged))
    ) { $0.reversalReason != nil && $0.reversed == nil },
    .reference(
      "care.adopters-unknown", "The adopters are no household of the register",
      doc: "Whether the adopters were waiting, and for how long, cannot be told.",
      from: AdoptionJourney.self,
      field: .adopters, to: ProspectiveAdopter.self, source: .definition("AdoptionJourney"),
      flagged: (AdoptionJourney(adopters: "A1"), ProspectiveAdopter(family: "A2")),
      kept: (AdoptionJourney(adopters: "A1"), ProspectiveAdopter(family: "A1")), named: { $0.adopters },
      identifier: { $0.family }
    ),
    .record(
      "care.adopter-stages-out-of-order", "A stage of becoming an adopter ends or follows out of order",
      doc: "Stage one is to take two months and stage two four; both are counted from these days.",
      of: ProspectiveAdopter.self,
      fields: [.stageOneStarted, .stageOneEnded, .stageTwoStarted, .stageTwoEnded, .approved],
      source: .annexA("list 11"), flagged: ProspectiveAdopter(stageOneEnded: april(2), stageTwoStarted: april(1)),
      kept: ProspectiveAdopter(stageOneStarted: april(1), stageOneEnded: april(2), stageTwoStarted: april(2))
    ) {
      ![$0.stageOneStarted, $0.stageOneEnded, $0.stageTwoStarted, $0.stageTwoEnded].isInOrder
        || $0.approved.isBefore($0.stageTwoStarted)
    },
    .record(
      "care.temporary-approval-too-long", "Temporary approval was given for more than 16 weeks",
      doc: "The first day is counted, so 16 weeks end on the 111th day after it; the day after that is let pass too.",
      of: ConnectedCarerAssessment.self, fields: [.temporarilyApproved, .temporaryApprovalEnds], severity: .warning,
      source: .carePlanning("regulation 24"),
      flagged: ConnectedCarerAssessment(temporarilyApproved: april(1), temporaryApprovalEnds: CalendarDay(2024, 7, 23)),
      kept: ConnectedCarerAssessment(temporarilyApproved: april(1), temporaryApprovalEnds: CalendarDay(2024, 7, 22))
    ) { assessment in
      assessment.temporaryApprovalEnds.isAfter(assessment.temporarilyApproved.flatMap { $0.adding(days: 16 * 7) })
    },
    .record(
      "care.temporary-approval-extension", "Temporary approval was extended by more than 8 weeks, or backwards",
      doc: "More is allowed only while a review of the decision is awaited.", of: ConnectedCarerAssessment.self,
      fields: [.temporaryApprovalEnds, .extendedUntil], severity: .warning, source: .carePlanning("regulation 25"),
      flagged: ConnectedCarerAssessment(temporaryApprovalEnds: april(1), extendedUntil: CalendarDay(2024, 5, 28)),
      kept: ConnectedCarerAssessment(temporaryApprovalEnds: april(1), extendedUntil: CalendarDay(2024, 5, 27))
    ) { assessment in
      let end = assessment.temporaryApprovalEnds
      return assessment.extendedUntil.isBefore(end)
        || assessment.extendedUntil.isAfter(end.flatMap { $0.adding(days: 8 * 7) })
    },
    .record(
      "care.guardianship-fostered-not-in-care", "The guardian fostered a child who was not looked after",
      doc: """
        Fostering is a placement of a looked-after child. A relative who looks after a child by agreement with the \
        parents does not foster.
        """,
      of: SpecialGuardianship.self, fields: [.wasLookedAfter, .wasFosteredByGuardian], severity: .warning,
      source: .returnItem("REC, codes E45 to E48"),
      flagged: SpecialGuardianship(wasLookedAfter: false, wasFosteredByGuardian: true),
      kept: SpecialGuardianship(wasLookedAfter: true, wasFosteredByGuardian: true)
    ) { $0.wasLookedAfter == false && $0.wasFosteredByGuardian == true },
    .record(
      "care.guardianship-ends-before-order", "Special guardianship or its support ends before the order",
      doc: "Support is given under the order. The day may be that of an interim arrangement.",
      of: SpecialGuardianship.self, fields: [.ordered, .supportUntil, .ended],
      source: .definition("SpecialGuardianship"),
      flagged: SpecialGuardianship(ordered: april(2), ended: april(1)),
      kept: SpecialGuardianship(ordered: april(2), supportUntil: april(2), ended: april(2))
    ) { $0.ended.isBefore($0.ordered) || $0.supportUntil.isBefore($0.ordered) },
    .record(
      "care.guardianship-allowance-negative", "The weekly allowance of the guardian is below nothing",
      doc: "A recovery of money paid in error is no allowance; correct the amount or its days.",
      of: SpecialGuardianship.self, fields: [.weeklyAllowance], source: .definition("SpecialGuardianship"),
      flagged: SpecialGuardianship(weeklyAllowance: Money(pence: -1)), kept: SpecialGuardianship(weeklyAllowance: .zero)
    ) { $0.weeklyAllowance.isNegative },
    .record(
      "care.private-fostering-ends-before-start", "Private fostering ends before it starts",
      doc: "Children in private fostering on 31 March are counted from these days.",
      of: PrivateFostering.self,
      fields: [.start, .end], source: .childrenAct("section 66"),
      flagged: PrivateFostering(start: april(2), end: april(1)), kept: PrivateFostering(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "care.private-fostering-age", "A child was of 16 or over when private fostering started",
      doc: "It ends at 16, or at 18 for a disabled child, which this table does not say.", of: PrivateFostering.self,
      with: [.children], fields: [.start], severity: .note, source: .childrenAct("section 66"),
      flagged: .ofOneChild([PrivateFostering(start: april(1))], [Child(birthDate: CalendarDay(2008, 4, 1))]),
      kept: .ofOneChild([PrivateFostering(start: april(1))], [Child(birthDate: CalendarDay(2008, 4, 2))])
    ) { fostering, child in fostering.start.flatMap { child.age(on: $0) }.map { $0 >= 16 } ?? false },
    .record(
      "care.visit-alone-not-seen", "The child was seen alone on a visit on which the child was not seen",
      doc:
        "Being seen alone is a way of being seen; one of the answers was probably left at what the form opened with.",
      of: StatutoryVisit.self, fields: [.isSeen, .isSeenAlone], source: .carePlanning("regulation 29").unconfirmed,
      flagged: StatutoryVisit(isSeen: false, isSeenAlone: true), kept: StatutoryVisit(isSeen: true, isSeenAlone: true)
    ) { $0.isSeen == false && $0.isSeenAlone == true },
    .record(
      "care.visit-recorded-before-made", "The visit was written up before it was made",
      doc: """
        The day of the visit may be the one it was planned for. Time taken to write visits up is counted between the \
        two.
        """,
      of: StatutoryVisit.self,
      fields: [.date, .recorded], severity: .warning, source: .definition("StatutoryVisit"),
      flagged: StatutoryVisit(date: april(2), recorded: april(1)),
      kept: StatutoryVisit(date: april(2), recorded: april(2))
    ) { $0.recorded.isBefore($0.date) },
    .reference(
      "care.visit-placement-unknown", "The placement visited is not in the register",
      doc: "The first visit of each placement has a limit of its own, a week from its start, that cannot be checked.",
      from: StatutoryVisit.self,
      field: .placement, to: Placement.self, source: .definition("StatutoryVisit"),
      flagged: (StatutoryVisit(placement: "1"), Placement(id: "2")),
      kept: (StatutoryVisit(placement: "1"), Placement(id: "1")), named: { $0.placement }, identifier: { $0.id }
    ),
    .record(
      "care.plan-dates-out-of-order", "A step of the care plan comes before the one that it follows",
      doc: "It is begun, completed, approved, and then replaced.", of: CarePlan.self,
      fields: [.started, .completed, .approved, .ended], source: .carePlanning("regulation 4"),
      flagged: CarePlan(completed: april(2), approved: april(1)),
      kept: CarePlan(started: april(2), completed: april(2), approved: april(2), ended: april(2))
    ) { ![$0.started, $0.completed, $0.approved, $0.ended].isInOrder },
    .reference(
      "care.plan-permanence-plan-unknown", "The permanence plan of the care plan is not in the register",
      doc: "Whether the care plan includes a plan for permanence, as it must by the second review, cannot be told.",
      from: CarePlan.self, field: .permanencePlan, to: PermanencePlan.self, source: .definition("CarePlan"),
      flagged: (CarePlan(permanencePlan: "1"), PermanencePlan(id: "2")),
      kept: (CarePlan(permanencePlan: "1"), PermanencePlan(id: "1")), named: { $0.permanencePlan },
      identifier: { $0.id }
    ),
    .record(
      "care.pathway-dates-out-of-order", "A step of the pathway plan comes before the one that it follows",
      doc: """
        The assessment of needs comes first; its outcome is the pathway plan, which is then agreed, approved and \
        replaced.
        """,
      of: PathwayPlan.self,
      fields: [.assessmentStarted, .assessmentCompleted, .started, .completed, .approved, .ended],
      source: .carePlanning("regulations 42 and 43"), flagged: PathwayPlan(completed: april(2), approved: april(1)),
      kept: PathwayPlan(started: april(2), completed: april(2), approved: april(2))
    ) {
      ![$0.started, $0.completed, $0.approved, $0.ended].isInOrder
        || $0.assessmentCompleted.isBefore($0.assessmentStarted)
    },
    .record(
      "care.pathway-eligible-under-sixteen", "The young person became eligible before the age of 16",
      doc: """
        A young person becomes eligible at 16 at the earliest, with 13 weeks in care since 14. Look at the date of \
        birth.
        """,
      of: PathwayPlan.self, with: [.children], fields: [.eligibleFrom], source: .carePlanning("regulation 40"),
      flagged: .ofOneChild([PathwayPlan(eligibleFrom: april(1))], [Child(birthDate: CalendarDay(2008, 4, 2))]),
      kept: .ofOneChild([PathwayPlan(eligibleFrom: april(1))], [Child(birthDate: CalendarDay(2008, 4, 1))])
    ) { plan, child in plan.eligibleFrom.flatMap { child.age(on: $0) }.map { $0 < 16 } ?? false },
    .record(
      "care.visitor-declined-and-matched", "The child said no to a visitor, and was matched with one",
      doc: """
        A child who does not want a visitor is not given one. Either they changed their mind or the match was never \
        taken up.
        """,
      of: IndependentVisitorMatch.self, fields: [.declined, .matched], severity: .warning,
      source: .carePlanning("regulation 47").unconfirmed,
      flagged: IndependentVisitorMatch(declined: april(1), matched: april(2)),
      kept: IndependentVisitorMatch(declined: april(1))
    ) { $0.declined != nil && $0.matched != nil },
    .record(
      "care.visitor-visits-outside-match", "The visitor came before the match, or after its end",
      doc: "The visits are those of this match. Visits by an earlier visitor belong to that one's row.",
      of: IndependentVisitorMatch.self, fields: [.matched, .ended, .visits], severity: .warning,
      source: .annualReport("3.1"),
      flagged: IndependentVisitorMatch(matched: april(2), visits: [CalendarDay(2024, 4, 1)]),
      kept: IndependentVisitorMatch(matched: april(1), ended: april(1), visits: [CalendarDay(2024, 4, 1)])
    ) { match in
      match.ended.isBefore(match.matched)
        || (match.visits ?? []).contains { match.matched.isAfter($0) || match.ended.isBefore($0) }
    },
    .reference(
      "care.visitor-unknown", "The independent visitor is not in the register",
      doc: "Whether the visitor is trained, checked and free to take another child cannot be told.",
      from: IndependentVisitorMatch.self,
      field: .visitor, to: IndependentVisitor.self, source: .definition("IndependentVisitorMatch"),
      flagged: (IndependentVisitorMatch(visitor: "1"), IndependentVisitor(id: "2")),
      kept: (IndependentVisitorMatch(visitor: "1"), IndependentVisitor(id: "1")), named: { $0.visitor },
      identifier: { $0.id }
    ),
    .record(
      "care.advocacy-started-not-accepted", "Advocacy that the child did not take up was begun",
      doc: "The offer was probably taken up later. Take-up is counted from the answer, and misses this child.",
      of: Advocacy.self, fields: [.isAccepted, .started], severity: .warning, source: .annualReport("2.2"),
      flagged: Advocacy(isAccepted: false, started: april(1)), kept: Advocacy(isAccepted: true, started: april(1))
    ) { $0.isAccepted == false && $0.started != nil },
    .record(
      "care.advocacy-dates-out-of-order", "Advocacy began before the referral, or ended before it began",
      doc: "Days a child waits for an advocate are counted from the referral.",
      of: Advocacy.self, fields: [.referred, .started, .ended], source: .annualReport("2.2"),
      flagged: Advocacy(referred: april(2), started: april(1)), kept: Advocacy(referred: april(2), started: april(2))
    ) { ![$0.referred, $0.started, $0.ended].isInOrder },
  ]
}
