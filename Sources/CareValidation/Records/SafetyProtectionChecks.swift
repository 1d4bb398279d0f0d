import CareCore
import CareModels

extension RecordCheck {
  /// Strategy discussions, section 47 enquiries, conferences and plans.
  static let safetyProtection: [RecordCheck] = [
    .record(
      "strategy-discussions.moment", "The day of the discussion is not the day of its time",
      doc: """
        Discussions held out of hours are the usual cause: the record was opened the day after. The day decides which \
        working day is counted from.
        """,
      of: StrategyDiscussion.self, fields: [.date, .heldAt], source: .protectionGuidance("strategy discussion"),
      flagged: StrategyDiscussion(date: day(3, 2), heldAt: Moment(day(3, 1), secondOfDay: 86_399)),
      kept: StrategyDiscussion(date: day(3, 2), heldAt: Moment(day(3, 2), secondOfDay: 0))
    ) { differs($0.date, $0.heldAt?.day) },
    .reference(
      "strategy-discussions.enquiry", "The discussion names an enquiry that is not there",
      doc: "Whether an enquiry rests on a strategy discussion, as it must, is seen through this link.",
      from: StrategyDiscussion.self, field: .enquiry, to: Section47Enquiry.self,
      source: .protectionGuidance("strategy discussion"),
      flagged: (StrategyDiscussion(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (StrategyDiscussion(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .record(
      "enquiries.ends-early", "The section 47 enquiry ends before it starts",
      doc: "The time an enquiry takes would be below nothing. See whether the end is that of an earlier enquiry.",
      of: Section47Enquiry.self,
      fields: [.start, .end], source: .protectionGuidance("section 47 enquiries"),
      flagged: Section47Enquiry(start: day(3, 2), end: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "enquiries.conference-early", "The initial conference was held before the enquiry began, or that day is missing",
      doc: """
        The 15 working days to the conference run from the strategy discussion that began the enquiry; without that \
        day, or after the conference, they cannot be counted.
        """,
      of: Section47Enquiry.self, fields: [.start, .initialConference], source: .needCensus("rule 8615"),
      flagged: Section47Enquiry(start: day(3, 2), initialConference: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), initialConference: day(3, 2))
    ) { enquiry in
      enquiry.initialConference != nil && (enquiry.start == nil || enquiry.initialConference.isBefore(enquiry.start))
    },
    .record(
      "enquiries.conference-not-required", "An initial conference was held that was decided not to be needed",
      doc: """
        The census counts an enquiry either by its conference or as needing none; with both it is refused, or counted \
        in both.
        """,
      of: Section47Enquiry.self, fields: [.initialConference, .conferenceNotRequired],
      source: .needCensus("ICPCnotRequired"),
      flagged: Section47Enquiry(initialConference: day(3, 1), conferenceNotRequired: true),
      kept: Section47Enquiry(initialConference: day(3, 1), conferenceNotRequired: false)
    ) { $0.initialConference != nil && $0.conferenceNotRequired == true },
    .record(
      "enquiries.conference-outcome", "The outcome asks for a conference that was decided not to be needed",
      doc: """
        Concerns that were substantiated with continuing risk lead to a conference. Take back either the outcome or \
        the mark.
        """,
      of: Section47Enquiry.self, fields: [.conferenceNotRequired, .outcome], source: .annexA("list 5"),
      flagged: Section47Enquiry(conferenceNotRequired: true, outcome: .known(.substantiatedConference)),
      kept: Section47Enquiry(conferenceNotRequired: true, outcome: .known(.substantiatedNoRisk))
    ) { $0.conferenceNotRequired == true && $0.outcome?.code == .substantiatedConference },
    .record(
      "enquiries.weekend", "The initial conference was held, or was to be held, on a weekend",
      doc: """
        The census refuses a conference on a Saturday or Sunday and queries such a target: the limit is in working \
        days, on which conferences are held.
        """,
      of: Section47Enquiry.self,
      fields: [.conferenceTarget, .initialConference], severity: .warning, source: .needCensus("rules 8870Q, 8875"),
      flagged: Section47Enquiry(initialConference: CalendarDay(2021, 3, 6)),
      kept: Section47Enquiry(initialConference: CalendarDay(2021, 3, 5))
    ) { enquiry in
      [enquiry.conferenceTarget, enquiry.initialConference].contains { $0?.isAtWeekend ?? false }
    },
    .record(
      "enquiries.target-early", "The initial conference was to be held before the enquiry began",
      doc: """
        The target is the fifteenth working day after the strategy discussion, so it always comes later than the \
        start.
        """,
      of: Section47Enquiry.self, fields: [.start, .conferenceTarget], source: .needCensus("InitialCPCtarget"),
      flagged: Section47Enquiry(start: day(3, 2), conferenceTarget: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), conferenceTarget: day(3, 2))
    ) { $0.conferenceTarget.isBefore($0.start) },
    .record(
      "enquiries.earlier-count", "The number of earlier enquiries is below nought",
      doc: "Nought says that there was no other enquiry in the twelve months, an empty field that nobody counted.",
      of: Section47Enquiry.self,
      fields: [.earlierInYear], source: .annexA("list 5"),
      flagged: Section47Enquiry(earlierInYear: -1), kept: Section47Enquiry(earlierInYear: 0)
    ) { $0.earlierInYear.isNegative },
    .child(
      "enquiries.overlap", "The enquiry starts while another of the child is open",
      doc: """
        New concerns while an enquiry is open are taken into it. Look for the end, the conference or the mark that \
        none was needed, missing from the earlier one.
        """,
      of: Section47Enquiry.self,
      fields: [.start], severity: .warning, source: .needCensus("rules 8839, 8890"),
      flagged: [
        Section47Enquiry(start: day(3, 1), initialConference: day(3, 15)), Section47Enquiry(start: day(3, 14)),
      ],
      kept: [
        Section47Enquiry(start: day(3, 1), initialConference: day(3, 15)), Section47Enquiry(start: day(3, 15)),
      ]
    ) { enquiries in
      overlapping(
        enquiries.map { enquiry in
          // Without a day of its end, one that needs no conference takes up its first day alone.
          let last = enquiry.end ?? enquiry.initialConference
          return (enquiry.start, last ?? (enquiry.conferenceNotRequired == true ? enquiry.start : nil))
        })
    },
    .record(
      "enquiries.conference-twice", "The same initial conference is recorded with the enquiry and with the episode",
      doc: """
        The conference belongs to the enquiry that led to it; the field on the episode is for one that followed no \
        enquiry, such as a transfer in.
        """,
      of: Section47Enquiry.self, with: [.childInNeedEpisodes], fields: [.initialConference],
      source: .needCensus("rule 2884"),
      flagged: .ofOneChild(
        [Section47Enquiry(initialConference: day(3, 1))], [ChildInNeedEpisode(initialConference: day(3, 1))]),
      kept: .ofOneChild(
        [Section47Enquiry(initialConference: day(3, 1))], [ChildInNeedEpisode(initialConference: day(3, 2))])
    ) { enquiry, child in
      enquiry.initialConference != nil
        && child.all(ChildInNeedEpisode.self).contains { $0.initialConference == enquiry.initialConference }
    },
    .record(
      "enquiries.outside-episode", "The enquiry starts before the episode of need, or after it closed",
      doc: """
        An enquiry lies between the referral and the closing of its episode. It may belong to the episode before or \
        after.
        """,
      of: Section47Enquiry.self, with: [.childInNeedEpisodes], fields: [.episode, .start],
      source: .needCensus("rules 2889, 8565"),
      flagged: .ofOneChild(
        [Section47Enquiry(episode: "E", start: day(3, 1))], [ChildInNeedEpisode(id: "E", start: day(3, 2))]),
      kept: .ofOneChild(
        [Section47Enquiry(episode: "E", start: day(3, 2))], [ChildInNeedEpisode(id: "E", start: day(3, 2))])
    ) { enquiry, child in
      guard let id = enquiry.episode else { return false }
      return child.all(ChildInNeedEpisode.self).contains { episode in
        episode.id == id && (enquiry.start.isBefore(episode.start) || enquiry.start.isAfter(episode.end))
      }
    },
    .record(
      "enquiries.closed-without-action",
      "The episode closed after assessment without further action, and has an enquiry",
      doc: "Reason RC8 is for a case in which the assessment was the only thing done; an enquiry is more than that.",
      of: Section47Enquiry.self, with: [.childInNeedEpisodes], fields: [.episode], source: .needCensus("rule 2990"),
      flagged: .ofOneChild(
        [Section47Enquiry(episode: "E")], [ChildInNeedEpisode(id: "E", reasonClosed: .known(.noFurtherAction))]),
      kept: .ofOneChild(
        [Section47Enquiry(episode: "E")], [ChildInNeedEpisode(id: "E", reasonClosed: .known(.earlyHelp))])
    ) { enquiry, child in
      guard let id = enquiry.episode else { return false }
      return child.all(ChildInNeedEpisode.self).contains { $0.id == id && $0.reasonClosed?.code == .noFurtherAction }
    },
    .reference(
      "enquiries.episode", "The enquiry names an episode of need that is not there",
      doc: "The census files enquiries inside their episode, and one without an episode is not returned.",
      from: Section47Enquiry.self,
      field: .episode, to: ChildInNeedEpisode.self, source: .needCensus("Section47"),
      flagged: (Section47Enquiry(episode: "A"), ChildInNeedEpisode(id: "B")),
      kept: (Section47Enquiry(episode: "A"), ChildInNeedEpisode(id: "A")), named: \.episode, identifier: \.id),
    .record(
      "protection-medicals.held-early", "The medical was held before it was asked for",
      doc: """
        A medical follows a request by the strategy discussion. The request may be the confirmation written \
        afterwards.
        """,
      of: ProtectionMedical.self,
      fields: [.requested, .held], source: .protectionGuidance("section 47 enquiries: medical assessment"),
      flagged: ProtectionMedical(requested: day(3, 2), held: day(3, 1)),
      kept: ProtectionMedical(requested: day(3, 2), held: day(3, 2))
    ) { $0.held.isBefore($0.requested) },
    .reference(
      "protection-medicals.enquiry", "The medical names an enquiry that is not there",
      doc: "Without the enquiry nobody can tell whether the medical was arranged in time for it.",
      from: ProtectionMedical.self,
      field: .enquiry, to: Section47Enquiry.self,
      source: .protectionGuidance("section 47 enquiries: medical assessment"),
      flagged: (ProtectionMedical(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (ProtectionMedical(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .record(
      "conferences.reports-late", "The reports were shared with the family after the conference",
      doc: """
        Parents, and the child where old enough, are to have read the reports before the meeting in which they are \
        discussed.
        """,
      of: ProtectionConference.self, fields: [.held, .reportsShared], severity: .warning,
      source: .protectionGuidance("child protection conferences: reports beforehand"),
      flagged: ProtectionConference(held: day(3, 1), reportsShared: day(3, 2)),
      kept: ProtectionConference(held: day(3, 1), reportsShared: day(3, 1))
    ) { $0.reportsShared.isAfter($0.held) },
    .record(
      "conferences.category-missing", "The conference made a plan and names no category of abuse",
      doc:
        "Every plan is returned with its first category of abuse (neglect, physical, sexual, emotional or multiple).",
      of: ProtectionConference.self, fields: [.decision, .category], source: .needCensus("rule 8905"),
      flagged: ProtectionConference(decision: .known(.planMade)),
      kept: ProtectionConference(decision: .known(.planMade), category: .known(.neglect))
    ) { $0.decision?.code == .planMade && $0.category == nil },
    .record(
      "conferences.category-without-plan", "The conference made no plan and names a category of abuse",
      doc: """
        A category is the ground of a plan. Either the decision is wrong, or the category is what was feared and not \
        what was found.
        """,
      of: ProtectionConference.self, fields: [.decision, .category], severity: .warning,
      source: .needCensus("InitialCategoryOfAbuse"),
      flagged: ProtectionConference(decision: .known(.noPlan), category: .known(.neglect)),
      kept: ProtectionConference(decision: .known(.noPlan))
    ) { [.noPlan, .childInNeedPlan].contains($0.decision?.code) && $0.category != nil },
    .record(
      "conferences.decision", "The decision is not one that this kind of conference takes",
      doc: """
        An initial conference makes a plan or does not; only a review can continue or end one. The kind and the \
        decision come from different meetings.
        """,
      of: ProtectionConference.self,
      fields: [.kind, .decision], source: .protectionGuidance("child protection conferences"),
      flagged: ProtectionConference(kind: .known(.initial), decision: .known(.planEnded)),
      kept: ProtectionConference(kind: .known(.review), decision: .known(.planEnded))
    ) { conference in
      switch (conference.kind?.code, conference.decision?.code) {
      case (.initial, .planEnded), (.initial, .planContinued), (.preBirth, .planEnded), (.preBirth, .planContinued):
        true
      case (.review, .planMade), (.review, .noPlan): true
      default: false
      }
    },
    .record(
      "conferences.undecided", "The conference has a decision and no day on which it was held",
      doc: """
        A decision needs a meeting. The conference was held and the day not entered, or the decision is that of \
        another.
        """,
      of: ProtectionConference.self, fields: [.held, .decision],
      source: .protectionGuidance("child protection conferences"),
      flagged: ProtectionConference(due: day(3, 1), decision: .known(.noPlan)),
      kept: ProtectionConference(held: day(3, 1), decision: .known(.noPlan))
    ) { $0.held == nil && $0.decision != nil },
    .reference(
      "conferences.enquiry", "The conference names an enquiry that is not there",
      doc: "The working days from the strategy discussion to the conference are counted through this link.",
      from: ProtectionConference.self,
      field: .enquiry, to: Section47Enquiry.self, source: .protectionGuidance("child protection conferences"),
      flagged: (ProtectionConference(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (ProtectionConference(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .reference(
      "conferences.plan", "The conference names a child protection plan that is not there",
      doc: """
        Plans, conferences and reviews are counted together through this link; the plan may have been deleted or given \
        another identifier.
        """,
      from: ProtectionConference.self, field: .plan, to: ChildProtectionPlan.self,
      source: .protectionGuidance("child protection conferences"),
      flagged: (ProtectionConference(plan: "A"), ChildProtectionPlan(id: "B")),
      kept: (ProtectionConference(plan: "A"), ChildProtectionPlan(id: "A")), named: \.plan, identifier: \.id),
  ]
}

extension CalendarDay {
  /// Whether it is a Saturday or a Sunday.
  fileprivate var isAtWeekend: Bool { weekday == .saturday || weekday == .sunday }
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
