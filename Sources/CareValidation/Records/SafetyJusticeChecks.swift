import CareCore
import CareModels

extension RecordCheck {
  /// Early help, complaints, learning reviews and youth justice.
  static let safetyJustice: [RecordCheck] = [
    .record(
      "early-help-families.order", "Early help ends before it starts, or starts before the referral",
      doc: """
        The length of help, and the wait for it, would be below nothing. Look first for a referral recorded after help \
        had begun.
        """,
      of: EarlyHelpFamily.self, fields: [.referred, .start, .end], source: .annexA("list 2"),
      flagged: EarlyHelpFamily(start: day(3, 2), end: day(3, 1)),
      kept: EarlyHelpFamily(start: day(3, 2), end: day(3, 2))
    ) { ![$0.referred, $0.start, $0.end].isInOrder },
    .record(
      "early-help-families.outcome-open", "Early help has an outcome and no day on which it ended",
      doc:
        "An outcome closes the case, which would else be counted as open for ever. Enter the day on which help ended.",
      of: EarlyHelpFamily.self, fields: [.end, .outcome], severity: .warning, source: .annexA("list 2"),
      flagged: EarlyHelpFamily(start: day(3, 1), outcome: .known(.needsMet)),
      kept: EarlyHelpFamily(start: day(3, 1), end: day(3, 2), outcome: .known(.needsMet))
    ) { $0.start != nil && $0.end == nil && $0.outcome != nil },
    .record(
      "early-help-families.reason-repeated", "The main reason is given again among the others, or one of them twice",
      doc: "Families are counted by each reason once; the repeated one makes the total of reasons larger than it is.",
      of: EarlyHelpFamily.self, fields: [.primaryReason, .otherReasons], severity: .warning,
      source: .annexA("list 2"),
      flagged: EarlyHelpFamily(primaryReason: .known(.housing), otherReasons: [.known(.housing)]),
      kept: EarlyHelpFamily(primaryReason: .known(.housing), otherReasons: [.known(.lowIncome)])
    ) { family in !repeats([family.primaryReason] + (family.otherReasons ?? []).map { $0 }).isEmpty },
    .record(
      "early-help-individuals.order", "Early help for a person ends before it starts",
      doc: "The length of help for this person would be below nothing, whatever the days of the family's case.",
      of: EarlyHelpIndividual.self,
      fields: [.start, .end], source: .annexA("list 2"),
      flagged: EarlyHelpIndividual(start: day(3, 2), end: day(3, 1)),
      kept: EarlyHelpIndividual(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .reference(
      "early-help-individuals.family", "The person names a family that is not there",
      doc: "People are counted within families, and the number of children helped would leave this person out.",
      from: EarlyHelpIndividual.self,
      field: .family, to: EarlyHelpFamily.self, source: .annexA("list 2"),
      flagged: (EarlyHelpIndividual(family: "A"), EarlyHelpFamily(id: "B")),
      kept: (EarlyHelpIndividual(family: "A"), EarlyHelpFamily(id: "A")), named: \.family, identifier: \.id),
    .record(
      "complaints.closed-early", "The complaint is closed before it is received",
      doc: "Working days from receipt to answer would be below nothing. The receipt may be that of a reminder.",
      of: Complaint.self,
      fields: [.received, .closed], source: .complaintsProcedure("time limits"),
      flagged: Complaint(received: day(3, 2), closed: day(3, 1)),
      kept: Complaint(received: day(3, 2), closed: day(3, 2))
    ) { $0.closed.isBefore($0.received) },
    .record(
      "complaints.stage-order", "A stage is answered, or a panel meets or reports, before it could be",
      doc: """
        In a stage the request comes first, then the panel meets and reports, then the authority answers; the limits \
        run from each to the next.
        """,
      of: Complaint.self,
      fields: [.stages], source: .complaintsProcedure("stages 1 to 3"),
      flagged: Complaint(stages: [ComplaintStage(requested: day(3, 2), responded: day(3, 1))]),
      kept: Complaint(stages: [ComplaintStage(requested: day(3, 2), responded: day(3, 2))])
    ) { complaint in
      (complaint.stages ?? []).contains { ![$0.requested, $0.panelMet, $0.panelReported, $0.responded].isInOrder }
    },
    .record(
      "complaints.stage-repeated", "A stage is given twice",
      doc:
        "A complaint passes through each stage once. A second investigation under the same stage is another complaint.",
      of: Complaint.self, fields: [.stages],
      source: .complaintsProcedure("stages 1 to 3"),
      flagged: Complaint(stages: [
        ComplaintStage(stage: .known(.investigation)), ComplaintStage(stage: .known(.investigation)),
      ]),
      kept: Complaint(stages: [
        ComplaintStage(stage: .known(.localResolution)), ComplaintStage(stage: .known(.investigation)),
      ])
    ) { !repeats(($0.stages ?? []).map(\.stage)).isEmpty },
    .record(
      "complaints.panel-stage", "A panel met at a stage that has none",
      doc: "Only the third stage has a panel; local resolution and investigation have none.",
      of: Complaint.self, fields: [.stages],
      source: .complaintsProcedure("stage 3, review panel"),
      flagged: Complaint(stages: [ComplaintStage(stage: .known(.investigation), panelMet: day(3, 1))]),
      kept: Complaint(stages: [ComplaintStage(stage: .known(.reviewPanel), panelMet: day(3, 1))])
    ) { complaint in
      (complaint.stages ?? []).contains { stage in
        guard let kind = stage.stage?.code, kind != .reviewPanel else { return false }
        return stage.panelMet != nil || stage.panelReported != nil
      }
    },
    .record(
      "complaints.extension", "The longer limit was agreed on a day, and does not apply",
      doc: """
        The ten working days of stage 1 may become 20, and the 25 of stage 2 become 65, only where that was agreed; \
        day and mark must say the same.
        """,
      of: Complaint.self,
      fields: [.stages], source: .complaintsProcedure("time limits"),
      flagged: Complaint(stages: [ComplaintStage(extended: day(3, 1), isExtended: false)]),
      kept: Complaint(stages: [ComplaintStage(extended: day(3, 1), isExtended: true)])
    ) { complaint in (complaint.stages ?? []).contains { $0.extended != nil && $0.isExtended == false } },
    .record(
      "complaints.stage-open", "The complaint is closed, and a stage has a finding and no answer",
      doc: """
        A finding is given to the complainant in the answer, which has its day. Without it the stage looks as if \
        nobody had replied.
        """,
      of: Complaint.self,
      fields: [.stages, .closed], severity: .warning, source: .complaintsProcedure("time limits"),
      flagged: Complaint(stages: [ComplaintStage(finding: .known(.fault))], closed: day(3, 1)),
      kept: Complaint(stages: [ComplaintStage(responded: day(3, 1), finding: .known(.fault))], closed: day(3, 1))
    ) { complaint in
      complaint.closed != nil && (complaint.stages ?? []).contains { $0.responded == nil && $0.finding != nil }
    },
    .record(
      "complaints.theme-repeated", "A theme is given twice",
      doc: "The annual report counts complaints by theme; a theme entered twice counts this one double.",
      of: Complaint.self, fields: [.themes],
      source: .complaintsProcedure("annual report: subject matter"),
      flagged: Complaint(themes: [.known(.delay), .known(.delay)]),
      kept: Complaint(themes: [.known(.delay), .known(.support)])
    ) { !repeats($0.themes ?? []).isEmpty },
    .record(
      "learning-reviews.order", "The review starts, ends or is published before what comes first",
      doc: """
        The incident is notified, then a review is begun, completed and published, each of which has a limit of its \
        own.
        """,
      of: LearningReview.self, fields: [.notified, .start, .completed, .published],
      source: .protectionGuidance("learning from serious incidents"),
      flagged: LearningReview(completed: day(3, 2), published: day(3, 1)),
      kept: LearningReview(completed: day(3, 2), published: day(3, 2))
    ) { ![$0.notified, $0.start, $0.completed, $0.published].isInOrder },
    .record(
      "justice-outcomes.early", "The offence is dealt with before it was committed",
      doc: "The outcome follows the offence. Where it deals with several, see which of them gave the day.",
      of: JusticeOutcome.self,
      fields: [.offenceDate, .date], source: .interactiveTool("items 111 and 202"),
      flagged: JusticeOutcome(offenceDate: day(3, 2), date: day(3, 1)),
      kept: JusticeOutcome(offenceDate: day(3, 2), date: day(3, 2))
    ) { $0.date.isBefore($0.offenceDate) },
    .record(
      "justice-outcomes.no-offence", "Fewer than one offence is dealt with",
      doc: "An outcome is for one offence at least. Offences for each outcome enter the measure of reoffending.",
      of: JusticeOutcome.self,
      fields: [.offences], source: .interactiveTool("item 114"), flagged: JusticeOutcome(offences: 0),
      kept: JusticeOutcome(offences: 1)
    ) { $0.offences.map { $0 < 1 } ?? false },
    .record(
      "justice-outcomes.age-range", "The age is below 10, or above 17 for a caution that only the young are given",
      doc: """
        Nobody under 10 can be held responsible for an offence in England, and youth cautions are for those of 10 to \
        17.
        """,
      of: JusticeOutcome.self, fields: [.disposal, .ageAtOutcome], source: .interactiveTool("items 111 and 202"),
      flagged: JusticeOutcome(disposal: .known(.youthCaution), ageAtOutcome: 18),
      kept: JusticeOutcome(disposal: .known(.youthCaution), ageAtOutcome: 17)
    ) { outcome in
      guard let age = outcome.ageAtOutcome else { return false }
      return age < 10 || (age > 17 && outcome.disposal?.code == .youthCaution)
    },
    .record(
      "justice-outcomes.age-differs", "The age is not the age by the date of birth",
      doc: """
        The age is that on the day of the outcome and not of the offence. Otherwise one of the three values is another \
        person's.
        """,
      of: JusticeOutcome.self,
      with: [.childrenInNeed], fields: [.date, .ageAtOutcome], source: .interactiveTool("items 111 and 202"),
      flagged: .ofOneChild(
        [JusticeOutcome(date: day(3, 1), ageAtOutcome: 16)], [ChildInNeed(birthDate: CalendarDay(2005, 3, 2))]),
      kept: .ofOneChild(
        [JusticeOutcome(date: day(3, 1), ageAtOutcome: 16)], [ChildInNeed(birthDate: CalendarDay(2005, 3, 1))])
    ) { outcome, child in differs(outcome.ageAtOutcome, child.ageInNeed(on: outcome.date)) },
    .child(
      "justice-outcomes.not-first", "The outcome is marked as the first, and another came before it",
      doc: """
        First-time entrants are counted from this mark; a community resolution or no disposal makes nobody one, every \
        other outcome does.
        """,
      of: JusticeOutcome.self, fields: [.date, .isFirst], source: .interactiveTool("item 111, first-time entrants"),
      flagged: [JusticeOutcome(date: day(3, 1)), JusticeOutcome(date: day(3, 2), isFirst: true)],
      kept: [JusticeOutcome(date: day(3, 1), isFirst: true), JusticeOutcome(date: day(3, 2))]
    ) { outcomes in
      // A community resolution or no disposal makes nobody an entrant.
      let formal = outcomes.filter { ![.communityResolution, .noDisposal].contains($0.disposal?.code) }
      return outcomes.indices.filter { position in
        outcomes[position].isFirst == true && formal.contains { $0.date.isBefore(outcomes[position].date) }
      }
    },
    .record(
      "custody.ends-early", "The young person is released before they are taken into custody",
      doc: "Nights in custody would be below nothing. The end may be that of an earlier remand.",
      of: CustodyEpisode.self,
      fields: [.start, .end], source: .interactiveTool("custody"),
      flagged: CustodyEpisode(start: day(3, 2), end: day(3, 1)), kept: CustodyEpisode(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "custody.sentence-length", "A remand has the length of a sentence, or a sentence has one of less than a day",
      doc: """
        A remand has no length set in advance; a sentence has one of a day at least. The kind of episode is probably \
        wrong.
        """,
      of: CustodyEpisode.self, fields: [.kind, .sentenceDays], source: .interactiveTool("custody"),
      flagged: CustodyEpisode(kind: .known(.remand), sentenceDays: 120),
      kept: CustodyEpisode(kind: .known(.sentence), sentenceDays: 120)
    ) { ($0.kind?.code == .remand && $0.sentenceDays != nil) || ($0.sentenceDays.map { $0 < 1 } ?? false) },
    .child(
      "custody.overlap", "The young person is taken into custody while in custody",
      doc: "Remand and sentence follow one another: the remand ends on the day the sentence begins.",
      of: CustodyEpisode.self,
      fields: [.start, .end], source: .interactiveTool("custody"),
      flagged: [CustodyEpisode(start: day(3, 1)), CustodyEpisode(start: day(3, 2))],
      kept: [CustodyEpisode(start: day(3, 1), end: day(3, 2)), CustodyEpisode(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .reference(
      "custody.outcome", "The time in custody names a sentence that is not there",
      doc: "The offence and the disposal behind the sentence are found through this link.",
      from: CustodyEpisode.self,
      field: .outcome, to: JusticeOutcome.self, source: .interactiveTool("custody"),
      flagged: (CustodyEpisode(outcome: "A"), JusticeOutcome(id: "B")),
      kept: (CustodyEpisode(outcome: "A"), JusticeOutcome(id: "A")), named: \.outcome, identifier: \.id),
    .record(
      "reoffending.negative", "The number of further offences is below nought",
      doc: "Reoffences divided by offenders is a published measure; nought is a full answer and means none.",
      of: ReoffendingFollowUp.self,
      fields: [.reoffences], source: .interactiveTool("item 114"), flagged: ReoffendingFollowUp(reoffences: -1),
      kept: ReoffendingFollowUp(reoffences: 0)
    ) { $0.reoffences.isNegative },
    .record(
      "reoffending.follow-up-early", "The follow-up ends before the days in which offenders entered the cohort",
      doc: """
        Everyone in the cohort is followed up for the same time after entering it, so the follow-up ends after the \
        entry of the last.
        """,
      of: ReoffendingFollowUp.self, fields: [.cohort, .followedUpThrough], source: .interactiveTool("item 114"),
      flagged: ReoffendingFollowUp(cohort: Period(day(1, 1), day(3, 31)), followedUpThrough: day(3, 30)),
      kept: ReoffendingFollowUp(cohort: Period(day(1, 1), day(3, 31)), followedUpThrough: day(3, 31))
    ) { $0.followedUpThrough.isBefore($0.cohort?.end) },
    .reference(
      "reoffending.outcome", "The follow-up names an outcome that is not there",
      doc: "Who reoffended after which disposal is found through this link.",
      from: ReoffendingFollowUp.self,
      field: .outcome, to: JusticeOutcome.self, source: .interactiveTool("item 114"),
      flagged: (ReoffendingFollowUp(outcome: "A"), JusticeOutcome(id: "B")),
      kept: (ReoffendingFollowUp(outcome: "A"), JusticeOutcome(id: "A")), named: \.outcome, identifier: \.id),
  ]
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
