import CareCore
import CareModels

extension RecordCheck {
  /// The checks of care leavers: eligibility, contact, homes, activity, advisers and what they are entitled to.
  public static let careLeavers: [RecordCheck] = [
    .record(
      "leaver-statuses.order", "The category of eligibility ends before it starts", of: CareLeaverStatus.self,
      fields: [.start, .end], source: .leavingCareLaw("sections 23A to 24"),
      flagged: CareLeaverStatus(start: day(3, 2), end: day(3, 1)),
      kept: CareLeaverStatus(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "leaver-statuses.overlap", "The young person is in two categories of eligibility at once",
      of: CareLeaverStatus.self, fields: [.start, .end], source: .leavingCareLaw("sections 23A to 24"),
      flagged: [CareLeaverStatus(start: day(3, 1)), CareLeaverStatus(start: day(3, 2))],
      kept: [CareLeaverStatus(start: day(3, 1), end: day(3, 2)), CareLeaverStatus(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "leaver-statuses.age", "The young person is not of the age of the category on its first day",
      of: CareLeaverStatus.self, with: [.children], fields: [.category, .start],
      source: .leavingCareLaw(
        "Schedule 2, paragraph 19B (eligible: 16, 17), sections 23A (relevant: 16, 17), 23C (18 on)"),
      flagged: .ofOneChild(
        [CareLeaverStatus(category: .known(.formerRelevant), start: day(3, 1))],
        [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild(
        [CareLeaverStatus(category: .known(.formerRelevant), start: day(3, 1))],
        [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { status, child in
      guard let age = status.start.flatMap({ child.age(on: $0) }) else { return false }
      return switch status.category?.code {
      case .eligible, .relevant: !(16...17).contains(age)
      case .formerRelevant: !(18...24).contains(age)
      case .qualifying: !(16...24).contains(age)
      case .noCurrentEligibility, nil: false
      }
    },
    .record(
      "leaver-statuses.return-home", "The return home broke down before it began, or without one",
      of: CareLeaverStatus.self, fields: [.returnedHome, .returnHomeBrokeDown],
      source: .leavingCareLaw("regulation 3, return home for six months"),
      flagged: CareLeaverStatus(returnedHome: day(3, 2), returnHomeBrokeDown: day(3, 1)),
      kept: CareLeaverStatus(returnedHome: day(3, 2), returnHomeBrokeDown: day(3, 2))
    ) { status in
      status.returnHomeBrokeDown != nil
        && (status.returnedHome == nil || status.returnHomeBrokeDown.isBefore(status.returnedHome))
    },
    .record(
      "leaver-contacts.next-early", "The next contact is due before this one", of: LeavingCareContact.self,
      fields: [.date, .nextDue], source: .leavingCareOffer("keeping in touch"),
      flagged: LeavingCareContact(date: day(3, 2), nextDue: day(3, 1)),
      kept: LeavingCareContact(date: day(3, 2), nextDue: day(3, 2))
    ) { $0.nextDue.isBefore($0.date) },
    .record(
      "leaver-contacts.touch", "The young person was reached, and is recorded as not in touch or as having died",
      of: LeavingCareContact.self, fields: [.wasReached, .contact], severity: .warning,
      source: .leavingCareOffer("keeping in touch"),
      flagged: LeavingCareContact(wasReached: true, contact: .known(.notInTouch)),
      kept: LeavingCareContact(wasReached: true, contact: .known(.inTouch))
    ) { $0.wasReached == true && [.notInTouch, .died].contains($0.contact?.code) },
    .record(
      "leaver-contacts.age", "The young person is not 16 to 25 on the day of the contact", of: LeavingCareContact.self,
      with: [.children], fields: [.date], severity: .warning, source: .leavingCareLaw("sections 23A to 24"),
      flagged: .ofOneChild([LeavingCareContact(date: day(3, 1))], [Child(birthDate: CalendarDay(2005, 3, 2))]),
      kept: .ofOneChild([LeavingCareContact(date: day(3, 1))], [Child(birthDate: CalendarDay(2005, 3, 1))])
    ) { contact, child in contact.date.flatMap { child.age(on: $0) }.isOutside(16...25) },
    .record(
      "leaver-homes.order", "The young person leaves the home before they move in", of: LeavingCareHome.self,
      fields: [.start, .end], source: .leavingCareOffer("accommodation"),
      flagged: LeavingCareHome(start: day(3, 2), end: day(3, 1)),
      kept: LeavingCareHome(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "leaver-homes.overlap", "The young person lives in two homes at once", of: LeavingCareHome.self,
      fields: [.start, .end], severity: .warning, source: .annexALists("list 9"),
      flagged: [LeavingCareHome(start: day(3, 1)), LeavingCareHome(start: day(3, 2))],
      kept: [LeavingCareHome(start: day(3, 1), end: day(3, 2)), LeavingCareHome(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "leaver-homes.suitability", "The home is suitable by its code and not by the judgement, or the other way round",
      of: LeavingCareHome.self, fields: [.accommodation, .isSuitable], source: .annexALists("list 9"),
      flagged: LeavingCareHome(accommodation: .known(.independentLivingSuitable), isSuitable: false),
      kept: LeavingCareHome(accommodation: .known(.independentLivingUnsuitable), isSuitable: false)
    ) { home in
      // The last character of the code says so, `1` or `2`; `0` is not known.
      switch home.accommodation?.code?.rawValue.last {
      case "1": home.isSuitable == false
      case "2": home.isSuitable == true
      default: false
      }
    },
    .record(
      "leaver-homes.reason-suitable", "The home is suitable, and a reason is given why it is not",
      of: LeavingCareHome.self, fields: [.isSuitable, .unsuitableReason], source: .recordMeaning("LeavingCareHome"),
      flagged: LeavingCareHome(isSuitable: true, unsuitableReason: "A reason"),
      kept: LeavingCareHome(isSuitable: false, unsuitableReason: "A reason")
    ) { $0.isSuitable == true && $0.unsuitableReason != nil },
    .record(
      "leaver-homes.reason-open", "There is a reason for leaving the home and no day", of: LeavingCareHome.self,
      fields: [.end, .endReason], source: .recordMeaning("LeavingCareHome"),
      flagged: LeavingCareHome(endReason: .known(.planned)),
      kept: LeavingCareHome(end: day(3, 1), endReason: .known(.planned))
    ) { $0.end == nil && $0.endReason != nil },
    .record(
      "leaver-homes.amounts", "The rent or what is owed is below nothing", of: LeavingCareHome.self,
      fields: [.weeklyRent, .arrears], source: .recordMeaning("LeavingCareHome"),
      flagged: LeavingCareHome(arrears: Money(pence: -1)), kept: LeavingCareHome(arrears: .zero)
    ) { $0.weeklyRent.isNegative || $0.arrears.isNegative },
    .record(
      "housing.order", "Bidding, the offer or the tenancy comes before joining the register",
      of: HousingApplication.self, fields: [.applied, .biddingFrom, .offered, .tenancyStart],
      source: .leavingCareOffer("accommodation"),
      flagged: HousingApplication(applied: day(3, 2), tenancyStart: day(3, 1)),
      kept: HousingApplication(applied: day(3, 2), tenancyStart: day(3, 2))
    ) { ![$0.applied, $0.biddingFrom, $0.offered, $0.tenancyStart].isInOrder },
    .record(
      "housing.trust", "The tenancy starts before 18 and nobody holds it in trust", of: HousingApplication.self,
      with: [.children], fields: [.tenancyStart, .tenancyHeldBy],
      source: .leavingCareOffer("tenancies before 18 are held in trust"),
      flagged: .ofOneChild([HousingApplication(tenancyStart: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([HousingApplication(tenancyStart: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { housing, child in
      housing.tenancyHeldBy == nil && (housing.tenancyStart.flatMap { child.age(on: $0) }.map { $0 < 18 } ?? false)
    },
    .record(
      "housing.trust-end", "The tenancy is held in trust until another day than the eighteenth birthday",
      of: HousingApplication.self, with: [.children], fields: [.heldInTrustUntil],
      source: .leavingCareOffer("tenancies before 18 are held in trust"),
      flagged: .ofOneChild(
        [HousingApplication(heldInTrustUntil: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([HousingApplication(heldInTrustUntil: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { housing, child in differs(housing.heldInTrustUntil, child.birthDate?.birthday(18)) },
    .record(
      "entitlements.order", "The entitlement is decided before it is asked for, or ends before it starts",
      of: LeaverEntitlement.self, fields: [.requested, .decided, .start, .end], source: .leavingCareOffer("the offer"),
      flagged: LeaverEntitlement(requested: day(3, 2), decided: day(3, 1)),
      kept: LeaverEntitlement(requested: day(3, 2), decided: day(3, 2))
    ) { $0.decided.isBefore($0.requested) || $0.end.isBefore($0.start) },
    .record(
      "entitlements.amounts", "An amount is below nothing, or more is paid than agreed", of: LeaverEntitlement.self,
      fields: [.amount, .paid], source: .leavingCareOffer("setting up home"),
      flagged: LeaverEntitlement(amount: Money(pence: 100), paid: Money(pence: 101)),
      kept: LeaverEntitlement(amount: Money(pence: 100), paid: Money(pence: 100))
    ) { row in
      row.amount.isNegative || row.paid.isNegative
        || (row.paid.map { paid in row.amount.map { paid > $0 } ?? false } ?? false)
    },
    .record(
      "entitlements.refused", "The entitlement was refused or withdrawn, and money was paid",
      of: LeaverEntitlement.self,
      fields: [.outcome, .paid], source: .leavingCareOffer("the offer"),
      flagged: LeaverEntitlement(outcome: .known(.refused), paid: Money(pence: 1)),
      kept: LeaverEntitlement(outcome: .known(.refused), paid: .zero)
    ) { [.refused, .withdrawn].contains($0.outcome?.code) && ($0.paid.map { $0 > .zero } ?? false) },
    .record(
      "entitlements.pending", "The entitlement is undecided by its outcome and has a day on which it was decided",
      of: LeaverEntitlement.self, fields: [.decided, .outcome], source: .recordMeaning("LeaverEntitlement"),
      flagged: LeaverEntitlement(decided: day(3, 1), outcome: .known(.pending)),
      kept: LeaverEntitlement(decided: day(3, 1), outcome: .known(.agreed))
    ) { $0.decided != nil && $0.outcome?.code == .pending },
    .record(
      "leaver-activities.order", "The activity ends before it starts", of: LeavingCareActivity.self,
      fields: [.start, .end], source: .annexALists("list 9"),
      flagged: LeavingCareActivity(start: day(3, 2), end: day(3, 1)),
      kept: LeavingCareActivity(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "leaver-activities.range", "The level is not 0 to 8, or the hours a week are not 0 to 168",
      of: LeavingCareActivity.self, fields: [.level, .weeklyHours], source: .recordMeaning("LeavingCareActivity"),
      flagged: LeavingCareActivity(level: 9), kept: LeavingCareActivity(level: 8)
    ) { $0.level.isOutside(0...8) || $0.weeklyHours.isOutside(0...168) },
    .child(
      "leaver-activities.not-in-education", "The young person does something while recorded as doing nothing",
      of: LeavingCareActivity.self, fields: [.start, .end, .activity], severity: .warning,
      source: .annexALists("list 9"),
      flagged: [
        LeavingCareActivity(start: day(3, 1), activity: .known(.notInEETOther)),
        LeavingCareActivity(start: day(3, 2), activity: .known(.fullTimeApprenticeship)),
      ],
      kept: [
        LeavingCareActivity(start: day(3, 1), end: day(3, 2), activity: .known(.notInEETOther)),
        LeavingCareActivity(start: day(3, 2), activity: .known(.fullTimeApprenticeship)),
      ]
    ) { rows in
      let idle: [CareLeaverActivity?] = [.notInEETIllnessOrDisability, .notInEETOther, .notInEETPregnancyOrParenting]
      return rows.indices.filter { position in
        guard let start = rows[position].start, let activity = rows[position].activity?.code, activity != .notKnown,
          !idle.contains(activity)
        else { return false }
        return rows.contains { other in
          guard idle.contains(other.activity?.code), let otherStart = other.start else { return false }
          return otherStart < rows[position].end ?? .last && start < other.end ?? .last
        }
      }
    },
    .record(
      "work-opportunities.order", "The opportunity ends before it starts, or has an end reason and no end",
      of: WorkOpportunity.self, fields: [.start, .end, .endReason], source: .recordMeaning("WorkOpportunity"),
      flagged: WorkOpportunity(endReason: .known(.completed)),
      kept: WorkOpportunity(end: day(3, 1), endReason: .known(.completed))
    ) { $0.end.isBefore($0.start) || ($0.end == nil && $0.endReason != nil) },
    .record(
      "advisers.order", "The adviser's time ends before it starts", of: PersonalAdviserAllocation.self,
      fields: [.start, .end], source: .leavingCareLaw("section 23D, personal advisers"),
      flagged: PersonalAdviserAllocation(start: day(3, 2), end: day(3, 1)),
      kept: PersonalAdviserAllocation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "advisers.overlap", "The young person has two personal advisers at once", of: PersonalAdviserAllocation.self,
      fields: [.start, .end], severity: .warning, source: .leavingCareLaw("section 23D, personal advisers"),
      flagged: [PersonalAdviserAllocation(start: day(3, 1)), PersonalAdviserAllocation(start: day(3, 2))],
      kept: [
        PersonalAdviserAllocation(start: day(3, 1), end: day(3, 2)), PersonalAdviserAllocation(start: day(3, 2)),
      ]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "adviser-visits.missed", "The visit was made, and a reason is given why it was not",
      of: PersonalAdviserVisit.self,
      fields: [.wasSeen, .missedReason], source: .recordMeaning("PersonalAdviserVisit"),
      flagged: PersonalAdviserVisit(held: day(3, 1), wasSeen: true, missedReason: "A reason"),
      kept: PersonalAdviserVisit(held: day(3, 1), wasSeen: true)
    ) { $0.held != nil && $0.wasSeen == true && $0.missedReason != nil },
    .record(
      "staying-put.order", "The stay ends before it starts, or has an end reason and no end", of: StayingPut.self,
      fields: [.start, .end, .endReason], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: StayingPut(start: day(3, 2), end: day(3, 1)), kept: StayingPut(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) || ($0.end == nil && $0.endReason != nil) },
    .record(
      "staying-put.age", "The stay with former carers starts before 18, or at 21 or later", of: StayingPut.self,
      with: [.children], fields: [.start], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: .ofOneChild([StayingPut(start: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([StayingPut(start: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { stay, child in stay.start.flatMap { child.age(on: $0) }.isOutside(18...20) },
    .record(
      "staying-put.amounts", "A weekly amount is below nothing", of: StayingPut.self,
      fields: [.weeklyPayment, .weeklyContribution], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: StayingPut(weeklyContribution: Money(pence: -1)), kept: StayingPut(weeklyContribution: .zero)
    ) { $0.weeklyPayment.isNegative || $0.weeklyContribution.isNegative },
    .record(
      "offer-letters.age", "The letter is for an age at which none is sent", of: LocalOfferLetter.self, fields: [.age],
      source: .leavingCareOffer("the offer: at 18 and 21, then every year until 25"),
      flagged: LocalOfferLetter(age: 17), kept: LocalOfferLetter(age: 18)
    ) { $0.age.isOutside(18...24) },
    .child(
      "offer-letters.repeated", "Two letters are for the same birthday", of: LocalOfferLetter.self, fields: [.age],
      severity: .warning, source: .leavingCareOffer("the offer: at 18 and 21, then every year until 25"),
      flagged: [LocalOfferLetter(age: 21), LocalOfferLetter(age: 21)],
      kept: [LocalOfferLetter(age: 21), LocalOfferLetter(age: 22), LocalOfferLetter()]
    ) { repeats($0.map(\.age)) },
    .record(
      "risk-panel.order", "The panel discusses or closes the case before it is referred", of: RiskPanelReferral.self,
      fields: [.referred, .discussed, .closed], source: .recordMeaning("RiskPanelReferral"),
      flagged: RiskPanelReferral(referred: day(3, 2), discussed: day(3, 1)),
      kept: RiskPanelReferral(referred: day(3, 2), discussed: day(3, 2))
    ) { ![$0.referred, $0.discussed, $0.closed].isInOrder },
  ]
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
