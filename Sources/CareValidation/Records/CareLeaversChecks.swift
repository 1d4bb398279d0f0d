import CareCore
import CareModels

extension RecordCheck {
  /// The checks of care leavers: eligibility, contact, homes, activity, advisers and what they are entitled to.
  public static let careLeavers: [RecordCheck] = [
    .record(
      "leaver-statuses.order", "The category of eligibility ends before it starts",
      doc:
        "The category as at a day cannot be told. Compare both days with the eighteenth birthday and the end of care.",
      of: CareLeaverStatus.self,
      fields: [.start, .end], source: .leavingCareLaw("sections 23A to 24").unconfirmed,
      flagged: CareLeaverStatus(start: day(3, 2), end: day(3, 1)),
      kept: CareLeaverStatus(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "leaver-statuses.overlap", "The young person is in two categories of eligibility at once",
      doc: """
        Eligible while in care, relevant on leaving it, former relevant from 18: each gives way to the next, and two \
        at once count the young person twice.
        """,
      of: CareLeaverStatus.self, fields: [.start, .end], source: .leavingCareLaw("sections 23A to 24").unconfirmed,
      flagged: [CareLeaverStatus(start: day(3, 1)), CareLeaverStatus(start: day(3, 2))],
      kept: [CareLeaverStatus(start: day(3, 1), end: day(3, 2)), CareLeaverStatus(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "leaver-statuses.age", "The young person is not of the age of the category on its first day",
      doc: """
        Eligible and relevant are for those of 16 and 17, former relevant for those of 18 to 24, qualifying for those \
        of 16 to 24.
        """,
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
      doc: """
        A young person who lived at home for six months is no longer relevant, and is again if that breaks down; so \
        the return comes first.
        """,
      of: CareLeaverStatus.self, fields: [.returnedHome, .returnHomeBrokeDown],
      source: .leavingCareLaw("regulation 3, return home for six months").unconfirmed,
      flagged: CareLeaverStatus(returnedHome: day(3, 2), returnHomeBrokeDown: day(3, 1)),
      kept: CareLeaverStatus(returnedHome: day(3, 2), returnHomeBrokeDown: day(3, 2))
    ) { status in
      status.returnHomeBrokeDown != nil
        && (status.returnedHome == nil || status.returnHomeBrokeDown.isBefore(status.returnedHome))
    },
    .record(
      "leaver-contacts.next-early", "The next contact is due before this one",
      doc: "The next contact is due some weeks after this one. It was probably carried over from the plan before.",
      of: LeavingCareContact.self,
      fields: [.date, .nextDue], source: .leavingCareOffer("keeping in touch"),
      flagged: LeavingCareContact(date: day(3, 2), nextDue: day(3, 1)),
      kept: LeavingCareContact(date: day(3, 2), nextDue: day(3, 2))
    ) { $0.nextDue.isBefore($0.date) },
    .record(
      "leaver-contacts.touch", "The young person was reached, and is recorded as not in touch or as having died",
      doc:
        "In touch is what is reported at the birthday; a contact that reached the young person contradicts the code.",
      of: LeavingCareContact.self, fields: [.wasReached, .contact], severity: .warning,
      source: .leavingCareOffer("keeping in touch"),
      flagged: LeavingCareContact(wasReached: true, contact: .known(.notInTouch)),
      kept: LeavingCareContact(wasReached: true, contact: .known(.inTouch))
    ) { $0.wasReached == true && [.notInTouch, .died].contains($0.contact?.code) },
    .record(
      "leaver-contacts.age", "The young person is not 16 to 25 on the day of the contact",
      doc: "Duties to stay in touch begin at 16 and end at the twenty-fifth birthday. Look at the date of birth first.",
      of: LeavingCareContact.self,
      with: [.children], fields: [.date], severity: .warning, source: .leavingCareLaw("sections 23A to 24").unconfirmed,
      flagged: .ofOneChild([LeavingCareContact(date: day(3, 1))], [Child(birthDate: CalendarDay(2005, 3, 2))]),
      kept: .ofOneChild([LeavingCareContact(date: day(3, 1))], [Child(birthDate: CalendarDay(2005, 3, 1))])
    ) { contact, child in contact.date.flatMap { child.age(on: $0) }.isOutside(16...25) },
    .record(
      "leaver-homes.order", "The young person leaves the home before they move in",
      doc: "Which home the young person lives in on their birthday is read from these days.",
      of: LeavingCareHome.self,
      fields: [.start, .end], source: .leavingCareOffer("accommodation"),
      flagged: LeavingCareHome(start: day(3, 2), end: day(3, 1)),
      kept: LeavingCareHome(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "leaver-homes.overlap", "The young person lives in two homes at once",
      doc: """
        One of the homes is reported at the birthday, and nobody can tell which. The earlier one was probably never \
        closed.
        """,
      of: LeavingCareHome.self,
      fields: [.start, .end], severity: .warning, source: .annexA("list 9"),
      flagged: [LeavingCareHome(start: day(3, 1)), LeavingCareHome(start: day(3, 2))],
      kept: [LeavingCareHome(start: day(3, 1), end: day(3, 2)), LeavingCareHome(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "leaver-homes.suitability", "The home is suitable by its code and not by the judgement, or the other way round",
      doc: """
        The return's code carries the judgement in its last character, 1 for suitable and 2 for unsuitable, so it can \
        say only what the judgement says.
        """,
      of: LeavingCareHome.self, fields: [.accommodation, .isSuitable], source: .annexA("list 9"),
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
      doc: "The reason is probably left from an earlier judgement of the same home.",
      of: LeavingCareHome.self, fields: [.isSuitable, .unsuitableReason], source: .definition("LeavingCareHome"),
      flagged: LeavingCareHome(isSuitable: true, unsuitableReason: "A reason"),
      kept: LeavingCareHome(isSuitable: false, unsuitableReason: "A reason")
    ) { $0.isSuitable == true && $0.unsuitableReason != nil },
    .record(
      "leaver-homes.reason-open", "There is a reason for leaving the home and no day",
      doc: "Either the young person has left and the day is missing, or the reason belongs to the home before.",
      of: LeavingCareHome.self,
      fields: [.end, .endReason], source: .definition("LeavingCareHome"),
      flagged: LeavingCareHome(endReason: .known(.planned)),
      kept: LeavingCareHome(end: day(3, 1), endReason: .known(.planned))
    ) { $0.end == nil && $0.endReason != nil },
    .record(
      "leaver-homes.amounts", "The rent or what is owed is below nothing",
      doc: "Arrears are entered as what is owed, so nothing owed is nought; a credit is not an arrear.",
      of: LeavingCareHome.self,
      fields: [.weeklyRent, .arrears], source: .definition("LeavingCareHome"),
      flagged: LeavingCareHome(arrears: Money(pence: -1)), kept: LeavingCareHome(arrears: .zero)
    ) { $0.weeklyRent.isNegative || $0.arrears.isNegative },
    .record(
      "housing.order", "Bidding, the offer or the tenancy comes before joining the register",
      doc: """
        On the register first, then bidding, an offer, and the tenancy; the wait for a home is counted from the first \
        to the last.
        """,
      of: HousingApplication.self, fields: [.applied, .biddingFrom, .offered, .tenancyStart],
      source: .leavingCareOffer("accommodation"),
      flagged: HousingApplication(applied: day(3, 2), tenancyStart: day(3, 1)),
      kept: HousingApplication(applied: day(3, 2), tenancyStart: day(3, 2))
    ) { ![$0.applied, $0.biddingFrom, $0.offered, $0.tenancyStart].isInOrder },
    .record(
      "housing.trust", "The tenancy starts before 18 and nobody holds it in trust",
      doc:
        "Someone under 18 cannot hold a legal tenancy; an adult or the authority holds it for them until the birthday.",
      of: HousingApplication.self,
      with: [.children], fields: [.tenancyStart, .tenancyHeldBy],
      source: .leavingCareOffer("tenancies before 18 are held in trust"),
      flagged: .ofOneChild([HousingApplication(tenancyStart: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([HousingApplication(tenancyStart: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { housing, child in
      housing.tenancyHeldBy == nil && (housing.tenancyStart.flatMap { child.age(on: $0) }.map { $0 < 18 } ?? false)
    },
    .record(
      "housing.trust-end", "The tenancy is held in trust until another day than the eighteenth birthday",
      doc:
        "On that birthday the young person can hold the tenancy, and the trust ends. Compare with the date of birth.",
      of: HousingApplication.self, with: [.children], fields: [.heldInTrustUntil],
      source: .leavingCareOffer("tenancies before 18 are held in trust"),
      flagged: .ofOneChild(
        [HousingApplication(heldInTrustUntil: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([HousingApplication(heldInTrustUntil: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { housing, child in differs(housing.heldInTrustUntil, child.birthDate?.birthday(18)) },
    .record(
      "entitlements.order", "The entitlement is decided before it is asked for, or ends before it starts",
      doc: "The wait for a decision, or the length of the entitlement, would be below nothing.",
      of: LeaverEntitlement.self, fields: [.requested, .decided, .start, .end], source: .leavingCareOffer("the offer"),
      flagged: LeaverEntitlement(requested: day(3, 2), decided: day(3, 1)),
      kept: LeaverEntitlement(requested: day(3, 2), decided: day(3, 2))
    ) { $0.decided.isBefore($0.requested) || $0.end.isBefore($0.start) },
    .record(
      "entitlements.amounts", "An amount is below nothing, or more is paid than agreed",
      doc: """
        Setting up home allowances are drawn down from what was agreed; look for a top-up that was paid and not \
        recorded as agreed.
        """,
      of: LeaverEntitlement.self,
      fields: [.amount, .paid], source: .leavingCareOffer("setting up home"),
      flagged: LeaverEntitlement(amount: Money(pence: 100), paid: Money(pence: 101)),
      kept: LeaverEntitlement(amount: Money(pence: 100), paid: Money(pence: 100))
    ) { row in
      row.amount.isNegative || row.paid.isNegative
        || (row.paid.map { paid in row.amount.map { paid > $0 } ?? false } ?? false)
    },
    .record(
      "entitlements.refused", "The entitlement was refused or withdrawn, and money was paid",
      doc: "Money paid before the refusal is to be recovered or written off, and is not part of the offer.",
      of: LeaverEntitlement.self,
      fields: [.outcome, .paid], source: .leavingCareOffer("the offer"),
      flagged: LeaverEntitlement(outcome: .known(.refused), paid: Money(pence: 1)),
      kept: LeaverEntitlement(outcome: .known(.refused), paid: .zero)
    ) { [.refused, .withdrawn].contains($0.outcome?.code) && ($0.paid.map { $0 > .zero } ?? false) },
    .record(
      "entitlements.pending", "The entitlement is undecided by its outcome and has a day on which it was decided",
      doc: "The outcome was probably not changed when the decision was made.",
      of: LeaverEntitlement.self, fields: [.decided, .outcome], source: .definition("LeaverEntitlement"),
      flagged: LeaverEntitlement(decided: day(3, 1), outcome: .known(.pending)),
      kept: LeaverEntitlement(decided: day(3, 1), outcome: .known(.agreed))
    ) { $0.decided != nil && $0.outcome?.code == .pending },
    .record(
      "leaver-activities.order", "The activity ends before it starts",
      doc: "What the young person does on their birthday is read from these days.",
      of: LeavingCareActivity.self,
      fields: [.start, .end], source: .annexA("list 9"),
      flagged: LeavingCareActivity(start: day(3, 2), end: day(3, 1)),
      kept: LeavingCareActivity(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "leaver-activities.range", "The level is not 0 to 8, or the hours a week are not 0 to 168",
      doc: "Levels run from entry level, 0, to a doctorate, 8; a week has 168 hours.",
      of: LeavingCareActivity.self, fields: [.level, .weeklyHours], source: .definition("LeavingCareActivity"),
      flagged: LeavingCareActivity(level: 9), kept: LeavingCareActivity(level: 8)
    ) { $0.level.isOutside(0...8) || $0.weeklyHours.isOutside(0...168) },
    .child(
      "leaver-activities.not-in-education", "The young person does something while recorded as doing nothing",
      doc: """
        One of the two is reported at the birthday, and being out of education, employment and training excludes the \
        other.
        """,
      of: LeavingCareActivity.self, fields: [.start, .end, .activity], severity: .warning,
      source: .annexA("list 9"),
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
      doc: "How many opportunities were completed or broke off is counted from the ends.",
      of: WorkOpportunity.self, fields: [.start, .end, .endReason], source: .definition("WorkOpportunity"),
      flagged: WorkOpportunity(endReason: .known(.completed)),
      kept: WorkOpportunity(end: day(3, 1), endReason: .known(.completed))
    ) { $0.end.isBefore($0.start) || ($0.end == nil && $0.endReason != nil) },
    .record(
      "advisers.order", "The adviser's time ends before it starts",
      doc: "Which adviser is responsible on a day, and their caseload, is read from these days.",
      of: PersonalAdviserAllocation.self,
      fields: [.start, .end], source: .leavingCareLaw("section 23D, personal advisers").unconfirmed,
      flagged: PersonalAdviserAllocation(start: day(3, 2), end: day(3, 1)),
      kept: PersonalAdviserAllocation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "advisers.overlap", "The young person has two personal advisers at once",
      doc: "Each young person has one personal adviser. A handover ends one on the day on which the other begins.",
      of: PersonalAdviserAllocation.self,
      fields: [.start, .end], severity: .warning, source: .leavingCareLaw("section 23D, personal advisers").unconfirmed,
      flagged: [PersonalAdviserAllocation(start: day(3, 1)), PersonalAdviserAllocation(start: day(3, 2))],
      kept: [
        PersonalAdviserAllocation(start: day(3, 1), end: day(3, 2)), PersonalAdviserAllocation(start: day(3, 2)),
      ]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "adviser-visits.missed", "The visit was made, and a reason is given why it was not",
      doc: "Visits are counted as made or by the reason why not; this one would be in both.",
      of: PersonalAdviserVisit.self,
      fields: [.wasSeen, .missedReason], source: .definition("PersonalAdviserVisit"),
      flagged: PersonalAdviserVisit(held: day(3, 1), wasSeen: true, missedReason: "A reason"),
      kept: PersonalAdviserVisit(held: day(3, 1), wasSeen: true)
    ) { $0.held != nil && $0.wasSeen == true && $0.missedReason != nil },
    .record(
      "staying-put.order", "The stay ends before it starts, or has an end reason and no end",
      doc: "The number of young people who stay with former carers on a day is read from these days.",
      of: StayingPut.self,
      fields: [.start, .end, .endReason], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: StayingPut(start: day(3, 2), end: day(3, 1)), kept: StayingPut(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) || ($0.end == nil && $0.endReason != nil) },
    .record(
      "staying-put.age", "The stay with former carers starts before 18, or at 21 or later",
      doc: """
        Staying put begins when the fostering placement ends at 18 and lasts until 21 at most; before 18 it is still \
        fostering.
        """,
      of: StayingPut.self,
      with: [.children], fields: [.start], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: .ofOneChild([StayingPut(start: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 2))]),
      kept: .ofOneChild([StayingPut(start: day(3, 1))], [Child(birthDate: CalendarDay(2003, 3, 1))])
    ) { stay, child in stay.start.flatMap { child.age(on: $0) }.isOutside(18...20) },
    .record(
      "staying-put.amounts", "A weekly amount is below nothing",
      doc: "Neither what is paid to the carers nor what the young person contributes can be below nothing.",
      of: StayingPut.self,
      fields: [.weeklyPayment, .weeklyContribution], source: .leavingCareLaw("section 23CZA, staying put"),
      flagged: StayingPut(weeklyContribution: Money(pence: -1)), kept: StayingPut(weeklyContribution: .zero)
    ) { $0.weeklyPayment.isNegative || $0.weeklyContribution.isNegative },
    .record(
      "offer-letters.age", "The letter is for an age at which none is sent",
      doc: """
        Letters about the offer go out at 18 and 21 and then every year until 25. Earlier or later ones are other \
        letters.
        """,
      of: LocalOfferLetter.self, fields: [.age],
      source: .leavingCareOffer("the offer: at 18 and 21, then every year until 25"),
      flagged: LocalOfferLetter(age: 17), kept: LocalOfferLetter(age: 18)
    ) { $0.age.isOutside(18...24) },
    .child(
      "offer-letters.repeated", "Two letters are for the same birthday",
      doc: "One letter goes out for each birthday; the second is a copy, or its age is that of another year.",
      of: LocalOfferLetter.self, fields: [.age],
      severity: .warning, source: .leavingCareOffer("the offer: at 18 and 21, then every year until 25"),
      flagged: [LocalOfferLetter(age: 21), LocalOfferLetter(age: 21)],
      kept: [LocalOfferLetter(age: 21), LocalOfferLetter(age: 22), LocalOfferLetter()]
    ) { repeats($0.map(\.age)) },
    .record(
      "risk-panel.order", "The panel discusses or closes the case before it is referred",
      doc: "Waiting time for the panel would be below nothing. Look for a referral written up after the meeting.",
      of: RiskPanelReferral.self,
      fields: [.referred, .discussed, .closed], source: .definition("RiskPanelReferral"),
      flagged: RiskPanelReferral(referred: day(3, 2), discussed: day(3, 1)),
      kept: RiskPanelReferral(referred: day(3, 2), discussed: day(3, 2))
    ) { ![$0.referred, $0.discussed, $0.closed].isInOrder },
  ]
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
