import CareCore
import CareModels

extension RecordCheck {
  /// Referrals, children in need, their episodes and assessments: mostly rules of the children in need census.
  static let safetyNeed: [RecordCheck] = [
    .record(
      "contacts.decided-early", "The contact is decided before it is received",
      doc: """
        A decision answers a contact, so the wait for it cannot be below nothing. Often the day of recording was \
        entered as the day of receipt.
        """,
      of: FrontDoorContact.self,
      fields: [.received, .decided], source: .protectionGuidance("referral"),
      flagged: FrontDoorContact(received: day(3, 2), decided: day(3, 1)),
      kept: FrontDoorContact(received: day(3, 2), decided: day(3, 2))
    ) { $0.decided.isBefore($0.received) },
    .record(
      "contacts.moment", "The day the contact was received is not the day of its time",
      doc: "Calls near midnight are the usual cause: the call came on one day and the form was opened on the other.",
      of: FrontDoorContact.self,
      fields: [.received, .receivedAt], source: .protectionGuidance("referral"),
      flagged: FrontDoorContact(received: day(3, 2), receivedAt: Moment(day(3, 1), secondOfDay: 86_399)),
      kept: FrontDoorContact(received: day(3, 2), receivedAt: Moment(day(3, 2), secondOfDay: 0))
    ) { differs($0.received, $0.receivedAt?.day) },
    .record(
      "referrals.decided-early", "The referral is decided before it is made",
      doc: """
        One working day is allowed for the decision, counted from the referral. A decision before it belongs to an \
        earlier contact.
        """,
      of: Referral.self,
      fields: [.date, .decided], source: .protectionGuidance("referral: decision within one working day"),
      flagged: Referral(date: day(3, 2), decided: day(3, 1)), kept: Referral(date: day(3, 2), decided: day(3, 2))
    ) { $0.decided.isBefore($0.date) },
    .record(
      "referrals.seen-early", "The child is first seen after the referral on a day before it",
      doc: """
        The field is for the first time the child was seen after this referral; an earlier visit belongs to what went \
        before it.
        """,
      of: Referral.self,
      fields: [.date, .childSeen], source: .annexA("list 3"),
      flagged: Referral(date: day(3, 2), childSeen: day(3, 1)), kept: Referral(date: day(3, 2), childSeen: day(3, 2))
    ) { $0.childSeen.isBefore($0.date) },
    .record(
      "referrals.no-further-action", "The decision and the mark for no further action contradict one another",
      doc: """
        A referral that leads to an assessment, a strategy discussion or immediate protection is acted on. The census \
        returns the mark, not the decision.
        """,
      of: Referral.self, fields: [.noFurtherAction, .decision], source: .needCensus("ReferralNFA"),
      flagged: Referral(noFurtherAction: true, decision: .known(.assessment)),
      kept: Referral(noFurtherAction: true, decision: .known(.noFurtherAction))
    ) { referral in
      switch (referral.noFurtherAction, referral.decision?.code) {
      case (true, .assessment), (true, .strategyDiscussion), (true, .immediateProtection): true
      case (false, .noFurtherAction): true
      default: false
      }
    },
    .record(
      "referrals.earlier-count", "The number of earlier referrals is below nought",
      doc: """
        The count is of the twelve months before. Nought says that there was none, an empty field that nobody counted.
        """,
      of: Referral.self,
      fields: [.earlierInYear], source: .annexA("list 3"),
      flagged: Referral(earlierInYear: -1), kept: Referral(earlierInYear: 0)
    ) { $0.earlierInYear.isNegative },
    .child(
      "referrals.repeated", "Two referrals of one child have the same day",
      doc: """
        Two people who report one event are usually one referral with two contacts; each of the pair would count as a \
        re-referral of the other.
        """,
      of: Referral.self, fields: [.date],
      severity: .warning, source: .needCensus("CINreferralDate"),
      flagged: [Referral(date: day(3, 1)), Referral(date: day(3, 1))],
      kept: [Referral(date: day(3, 1)), Referral(date: day(3, 2)), Referral()]
    ) { repeats($0.map(\.date)) },
    .record(
      "referrals.before-conception", "The referral is more than 40 weeks before the birth, or the expected birth",
      doc: """
        The child could not have been expected yet. Look at the year of the expected birth first, then at whether the \
        referral is that of a brother or sister.
        """,
      of: Referral.self, with: [.childrenInNeed], fields: [.date], source: .needCensus("rule 8606"),
      flagged: .ofOneChild([Referral(date: day(1, 1))], [ChildInNeed(expectedBirthDate: day(10, 9))]),
      kept: .ofOneChild([Referral(date: day(1, 1))], [ChildInNeed(expectedBirthDate: day(10, 8))])
    ) { referral, child in
      guard let date = referral.date else { return false }
      return child.all(ChildInNeed.self).contains { need in
        (need.birthDate ?? need.expectedBirthDate).map { date.days(until: $0) > 280 } ?? false
      }
    },
    .record(
      "referrals.after-death", "The child is referred after the day they died",
      doc: """
        A review of the death is another process. See whether the referral is about another child of the family, or \
        the day of death is wrong.
        """,
      of: Referral.self,
      with: [.childrenInNeed], fields: [.date], source: .needCensus("rule 8555"),
      flagged: .ofOneChild([Referral(date: day(3, 2))], [ChildInNeed(deathDate: day(3, 1))]),
      kept: .ofOneChild([Referral(date: day(3, 1))], [ChildInNeed(deathDate: day(3, 1))])
    ) { referral, child in child.all(ChildInNeed.self).contains { $0.deathDate.isBefore(referral.date) } },
    .record(
      "children-in-need.two-births", "The child has both a date of birth and an expected one",
      doc: "The expected day is for an unborn child only; once the child is born it gives way to the date of birth.",
      of: ChildInNeed.self,
      fields: [.birthDate, .expectedBirthDate], source: .needCensus("rule 8525"),
      flagged: ChildInNeed(birthDate: day(3, 1), expectedBirthDate: day(3, 2)), kept: ChildInNeed(birthDate: day(3, 1))
    ) { $0.birthDate != nil && $0.expectedBirthDate != nil },
    .record(
      "children-in-need.death-before-birth", "The child died before they were born",
      doc: "Age at death would be below nought. Day and month entered the wrong way round are the usual cause.",
      of: ChildInNeed.self,
      fields: [.birthDate, .deathDate], source: .needCensus("PersonDeathDate"),
      flagged: ChildInNeed(birthDate: day(3, 2), deathDate: day(3, 1)),
      kept: ChildInNeed(birthDate: day(3, 2), deathDate: day(3, 2))
    ) { $0.deathDate.isBefore($0.birthDate) },
    .record(
      "children-in-need.disability-none", "The disabilities are none and some at once",
      doc: """
        `NONE` says that the child has no disability, so nothing may stand beside it. It is often left from an earlier \
        assessment.
        """,
      of: ChildInNeed.self,
      fields: [.disabilities], source: .needCensus("rule 8790"),
      flagged: ChildInNeed(disabilities: [.known(.noDisability), .known(.hearing)]),
      kept: ChildInNeed(disabilities: [.known(.noDisability)])
    ) { ($0.disabilities?.count ?? 0) > 1 && ($0.disabilities ?? []).contains(.known(.noDisability)) },
    .record(
      "children-in-need.disability-repeated", "A disability is given twice",
      doc: "Each disability is returned once, and the census refuses a second entry of the same code.",
      of: ChildInNeed.self,
      fields: [.disabilities], source: .needCensus("rule 8794"),
      flagged: ChildInNeed(disabilities: [.known(.hearing), .known(.hearing)]),
      kept: ChildInNeed(disabilities: [.known(.hearing)])
    ) { !repeats($0.disabilities ?? []).isEmpty },
    .record(
      "need-episodes.ends-early", "The episode of need closes before it starts",
      doc: """
        The episode starts on the day of the referral; one closed before it would take the child out of the count \
        before they were in it.
        """,
      of: ChildInNeedEpisode.self,
      fields: [.start, .end], source: .needCensus("rule 8630"),
      flagged: ChildInNeedEpisode(start: day(3, 2), end: day(3, 1)),
      kept: ChildInNeedEpisode(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "need-episodes.unexplained", "The episode of need is closed without a reason",
      doc: """
        The reason (RC1 to RC9) tells children who died, were adopted or moved to another authority from those who no \
        longer need help.
        """,
      of: ChildInNeedEpisode.self,
      fields: [.end, .reasonClosed], source: .needCensus("rule 8805"),
      flagged: ChildInNeedEpisode(end: day(3, 1)),
      kept: ChildInNeedEpisode(end: day(3, 1), reasonClosed: .known(.died))
    ) { $0.end != nil && $0.reasonClosed == nil },
    .record(
      "need-episodes.reason-open", "The episode of need has a reason for closing and no day",
      doc: "Either the day of closing was not entered, or the reason was left behind when a closure was undone.",
      of: ChildInNeedEpisode.self,
      fields: [.end, .reasonClosed], source: .needCensus("rule 8810"),
      flagged: ChildInNeedEpisode(reasonClosed: .known(.died)),
      kept: ChildInNeedEpisode(end: day(3, 1), reasonClosed: .known(.died))
    ) { $0.end == nil && $0.reasonClosed != nil },
    RecordCheck(
      "need-episodes.overlap", "The episode of need starts before one before it has closed",
      doc: """
        A child has one episode of need at a time: a referral while the case is open adds to it and starts no second \
        one. An open episode whose referral came to no further action is left out.
        """,
      severity: .error, requires: [.childInNeedEpisodes], fields: ["start", "end"],
      source: .needCensus("rules 8815, 8816, 8820"),
      examples: Examples(
        flagged: .ofOneChild([ChildInNeedEpisode(start: day(3, 1)), ChildInNeedEpisode(start: day(3, 2))]),
        kept: .ofOneChild(
          [
            ChildInNeedEpisode(referral: "R", start: day(1, 1)), ChildInNeedEpisode(start: day(3, 1), end: day(3, 2)),
            ChildInNeedEpisode(start: day(3, 2)),
          ], [Referral(id: "R", noFurtherAction: true)]))
    ) { child in
      let refused = Set(child.all(Referral.self).filter { $0.noFurtherAction == true }.compactMap(\.id))
      let spans = child.all(ChildInNeedEpisode.self).map { episode -> (start: CalendarDay?, end: CalendarDay?) in
        let isRefused = episode.referral.map(refused.contains) ?? false
        return (episode.start, episode.end ?? (isRefused ? episode.start : nil))
      }
      let references = child.references(in: .childInNeedEpisodes)
      return overlapping(spans).filter(references.indices.contains).map { references[$0] }
    },
    .record(
      "need-episodes.status", "The case is closed by its status and open by its dates, or the other way round",
      doc: """
        The inspection list goes by the status and the census by the days, so the child would be counted in one of \
        them and not in the other.
        """,
      of: ChildInNeedEpisode.self, fields: [.end, .caseStatus], severity: .warning, source: .annexA("list 6"),
      flagged: ChildInNeedEpisode(start: day(3, 1), caseStatus: .known(.closed)),
      kept: ChildInNeedEpisode(start: day(3, 1), end: day(3, 2), caseStatus: .known(.closed))
    ) { episode in
      guard let status = episode.caseStatus?.code else { return false }
      return (status == .closed) != (episode.end != nil)
    },
    .record(
      "need-episodes.death-day", "The episode closed because the child died, and no day of death is recorded",
      doc: """
        Closure reason RC2 says that the child died. Either the day is missing from the child's own row, or the reason \
        was picked in error.
        """,
      of: ChildInNeedEpisode.self, with: [.childrenInNeed], fields: [.reasonClosed], severity: .warning,
      source: .needCensus("rule 8585Q"),
      flagged: .ofOneChild([ChildInNeedEpisode(reasonClosed: .known(.died))], [ChildInNeed()]),
      kept: .ofOneChild([ChildInNeedEpisode(reasonClosed: .known(.died))], [ChildInNeed(deathDate: day(3, 1))])
    ) { episode, child in
      episode.reasonClosed?.code == .died && child.all(ChildInNeed.self).allSatisfy { $0.deathDate == nil }
    },
    .record(
      "need-episodes.need-missing", "The referral led to further action and the episode names no main need",
      doc: """
        A main need is asked for whenever a referral is acted on; `N0` (not stated) is for a case in which it is not \
        yet known.
        """,
      of: ChildInNeedEpisode.self, with: [.referrals], fields: [.primaryNeed], source: .needCensus("rule 8610"),
      flagged: .ofOneChild(
        [ChildInNeedEpisode(start: day(3, 1))], [Referral(date: day(3, 1), noFurtherAction: false)]),
      kept: .ofOneChild([ChildInNeedEpisode(start: day(3, 1))], [Referral(date: day(3, 1), noFurtherAction: true)])
    ) { episode, child in
      episode.primaryNeed == nil && episode.start != nil
        && child.all(Referral.self).contains { $0.date == episode.start && $0.noFurtherAction == false }
    },
    .record(
      "assessments.authorised-early", "The assessment is authorised before it starts",
      doc: "The length of the assessment, for which 45 working days are allowed, would be below nothing.",
      of: SocialCareAssessment.self,
      fields: [.start, .authorised], source: .needCensus("rule 8608"),
      flagged: SocialCareAssessment(start: day(3, 2), authorised: day(3, 1)),
      kept: SocialCareAssessment(start: day(3, 2), authorised: day(3, 2))
    ) { $0.authorised.isBefore($0.start) },
    .record(
      "assessments.review-outside", "The point at which a manager looked is outside the assessment",
      doc: """
        The manager's look at how the assessment goes comes after it has begun; a day before it is usually that of an \
        earlier assessment.
        """,
      of: SocialCareAssessment.self, fields: [.start, .internalReview], severity: .warning,
      source: .needCensus("AssessmentInternalReviewDate"),
      flagged: SocialCareAssessment(start: day(3, 2), internalReview: day(3, 1)),
      kept: SocialCareAssessment(start: day(3, 2), internalReview: day(3, 2))
    ) { $0.internalReview.isBefore($0.start) },
    .record(
      "assessments.seen", "The child was not seen, and has a day on which they were",
      doc: """
        Inspectors ask of every assessment whether the child was seen, so the answer and the day beside it must say \
        the same.
        """,
      of: SocialCareAssessment.self,
      fields: [.childSeen, .wasSeen], source: .annexA("list 4"),
      flagged: SocialCareAssessment(childSeen: day(3, 1), wasSeen: false),
      kept: SocialCareAssessment(childSeen: day(3, 1), wasSeen: true)
    ) { $0.childSeen != nil && $0.wasSeen == false },
    .record(
      "assessments.factors-early", "Factors are given for an assessment that is not complete",
      doc: """
        Factors are what a completed assessment found. Either the day of authorisation is missing, or these were the \
        worries at referral.
        """,
      of: SocialCareAssessment.self, fields: [.authorised, .factors], source: .needCensus("rule 8614"),
      flagged: SocialCareAssessment(factors: [.known(.neglect)]),
      kept: SocialCareAssessment(authorised: day(3, 1), factors: [.known(.neglect)])
    ) { $0.authorised == nil && !($0.factors ?? []).isEmpty },
    .record(
      "assessments.factors-missing", "The assessment is complete and gives no factors",
      doc:
        "Factors at the end of assessment are returned for every completed one; where it found none, code 21 says so.",
      of: SocialCareAssessment.self,
      fields: [.authorised, .factors], severity: .warning, source: .needCensus("rule 8897"),
      flagged: SocialCareAssessment(authorised: day(3, 1)),
      kept: SocialCareAssessment(authorised: day(3, 1), factors: [.known(.noFactors)])
    ) { assessment in
      assessment.authorised != nil && assessment.kind?.code ?? .single == .single && assessment.factors?.isEmpty ?? true
    },
    .record(
      "assessments.factor-repeated", "A factor is given twice",
      doc: """
        The child's, a parent's and another person's have codes of their own (such as 1A, 1B, 1C); the same code twice \
        adds nothing.
        """,
      of: SocialCareAssessment.self, fields: [.factors],
      source: .needCensus("rule 8898"),
      flagged: SocialCareAssessment(factors: [.known(.neglect), .known(.neglect)]),
      kept: SocialCareAssessment(factors: [.known(.neglect), .known(.gangs)])
    ) { !repeats($0.factors ?? []).isEmpty },
    .record(
      "assessments.no-factors-and-some", "The factors are none (21) and some at once",
      doc: "Code 21 says that no factor was found. It is often left from a form that was saved before it was finished.",
      of: SocialCareAssessment.self,
      fields: [.factors], source: .needCensus("rule 8869"),
      flagged: SocialCareAssessment(factors: [.known(.noFactors), .known(.neglect)]),
      kept: SocialCareAssessment(factors: [.known(.noFactors)])
    ) { ($0.factors?.count ?? 0) > 1 && ($0.factors ?? []).contains(.known(.noFactors)) },
    .record(
      "assessments.factor-year", "A factor is not in the list for the census of the year",
      doc: """
        The list changes: abuse by a child and by an adult are apart from 2020/21, criminal exploitation has a code \
        from 2021/22. The year is that of authorisation.
        """,
      of: SocialCareAssessment.self,
      fields: [.authorised, .factors], severity: .warning, source: .needCensus("AssessmentFactors"),
      flagged: SocialCareAssessment(authorised: day(4, 1), factors: [.known(.physicalAbuseTo2020)]),
      kept: SocialCareAssessment(authorised: CalendarDay(2020, 3, 31), factors: [.known(.physicalAbuseTo2020)])
    ) { assessment in
      guard let year = assessment.authorised.flatMap(ReportingYear.init(containing:))?.collectionYear else {
        return false
      }
      return (assessment.factors ?? []).contains { !($0.code?.validYears.contains(year) ?? true) }
    },
    .child(
      "assessments.overlap", "The assessment starts while another of the child is open",
      doc: """
        An assessment in progress is updated when something changes; a second beside it is usually a first one that \
        nobody authorised.
        """,
      of: SocialCareAssessment.self,
      fields: [.start, .authorised], severity: .warning, source: .needCensus("rules 8863, 8896"),
      flagged: [SocialCareAssessment(start: day(3, 1)), SocialCareAssessment(start: day(3, 2))],
      kept: [SocialCareAssessment(start: day(3, 1), authorised: day(3, 2)), SocialCareAssessment(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.authorised) }) },
    .record(
      "assessments.outside-episode", "The assessment starts before the episode of need, or is authorised after it",
      doc: """
        An assessment lies between the referral and the closing of its episode. This one is filed under the wrong \
        episode, or the case was opened again unrecorded.
        """,
      of: SocialCareAssessment.self, with: [.childInNeedEpisodes], fields: [.episode, .start, .authorised],
      source: .needCensus("rules 1103, 8565"),
      flagged: .ofOneChild(
        [SocialCareAssessment(episode: "E", start: day(3, 1))], [ChildInNeedEpisode(id: "E", start: day(3, 2))]),
      kept: .ofOneChild(
        [SocialCareAssessment(episode: "E", start: day(3, 2))], [ChildInNeedEpisode(id: "E", start: day(3, 2))])
    ) { assessment, child in
      guard let id = assessment.episode else { return false }
      return child.all(ChildInNeedEpisode.self).contains { episode in
        episode.id == id
          && (assessment.start.isBefore(episode.start) || assessment.authorised.isAfter(episode.end)
            || assessment.start.isAfter(episode.end))
      }
    },
    .reference(
      "need-episodes.referral", "The episode names a referral that is not there",
      doc: """
        Without its referral the episode has no source of referral, and re-referrals within twelve months cannot be \
        counted.
        """,
      from: ChildInNeedEpisode.self,
      field: .referral, to: Referral.self, source: .needCensus("CINdetails"),
      flagged: (ChildInNeedEpisode(referral: "A"), Referral(id: "B")),
      kept: (ChildInNeedEpisode(referral: "A"), Referral(id: "A")), named: \.referral, identifier: \.id),
    .reference(
      "assessments.episode", "The assessment names an episode of need that is not there",
      doc: "The census files assessments inside their episode, and one without an episode is not returned.",
      from: SocialCareAssessment.self, field: .episode, to: ChildInNeedEpisode.self, source: .needCensus("CINdetails"),
      flagged: (SocialCareAssessment(episode: "A"), ChildInNeedEpisode(id: "B")),
      kept: (SocialCareAssessment(episode: "A"), ChildInNeedEpisode(id: "A")), named: \.episode, identifier: \.id),
    .reference(
      "contacts.referral", "The contact names a referral that is not there",
      doc: "The share of contacts that become referrals is counted through this link.",
      from: FrontDoorContact.self,
      field: .referral, to: Referral.self, source: .annexA("list 1"),
      flagged: (FrontDoorContact(referral: "A"), Referral(id: "B")),
      kept: (FrontDoorContact(referral: "A"), Referral(id: "A")), named: \.referral, identifier: \.id),
  ]
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
