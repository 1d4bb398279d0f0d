import CareCore
import CareModels

extension RecordCheck {
  /// Strategy discussions, section 47 enquiries, conferences and plans.
  static let safetyProtection: [RecordCheck] = [
    .record(
      "strategy-discussions.moment", "The day of the discussion is not the day of its time",
      of: StrategyDiscussion.self, fields: [.date, .heldAt], source: .protectionGuidance("strategy discussion"),
      flagged: StrategyDiscussion(date: day(3, 2), heldAt: Moment(day(3, 1), secondOfDay: 86_399)),
      kept: StrategyDiscussion(date: day(3, 2), heldAt: Moment(day(3, 2), secondOfDay: 0))
    ) { differs($0.date, $0.heldAt?.day) },
    .reference(
      "strategy-discussions.enquiry", "The discussion names an enquiry that is not there",
      from: StrategyDiscussion.self, field: .enquiry, to: Section47Enquiry.self,
      source: .protectionGuidance("strategy discussion"),
      flagged: (StrategyDiscussion(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (StrategyDiscussion(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .record(
      "enquiries.ends-early", "The section 47 enquiry ends before it starts", of: Section47Enquiry.self,
      fields: [.start, .end], source: .protectionGuidance("section 47 enquiries"),
      flagged: Section47Enquiry(start: day(3, 2), end: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "enquiries.conference-early", "The initial conference was held before the enquiry began, or that day is missing",
      of: Section47Enquiry.self, fields: [.start, .initialConference], source: .needCensus("rule 8615"),
      flagged: Section47Enquiry(start: day(3, 2), initialConference: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), initialConference: day(3, 2))
    ) { enquiry in
      enquiry.initialConference != nil && (enquiry.start == nil || enquiry.initialConference.isBefore(enquiry.start))
    },
    .record(
      "enquiries.conference-not-required", "An initial conference was held that was decided not to be needed",
      of: Section47Enquiry.self, fields: [.initialConference, .conferenceNotRequired],
      source: .needCensus("ICPCnotRequired"),
      flagged: Section47Enquiry(initialConference: day(3, 1), conferenceNotRequired: true),
      kept: Section47Enquiry(initialConference: day(3, 1), conferenceNotRequired: false)
    ) { $0.initialConference != nil && $0.conferenceNotRequired == true },
    .record(
      "enquiries.conference-outcome", "The outcome asks for a conference that was decided not to be needed",
      of: Section47Enquiry.self, fields: [.conferenceNotRequired, .outcome], source: .annexALists("list 5"),
      flagged: Section47Enquiry(conferenceNotRequired: true, outcome: .known(.substantiatedConference)),
      kept: Section47Enquiry(conferenceNotRequired: true, outcome: .known(.substantiatedNoRisk))
    ) { $0.conferenceNotRequired == true && $0.outcome?.code == .substantiatedConference },
    .record(
      "enquiries.weekend", "The initial conference was held, or was to be held, on a weekend",
      of: Section47Enquiry.self,
      fields: [.conferenceTarget, .initialConference], severity: .warning, source: .needCensus("rules 8870Q, 8875"),
      flagged: Section47Enquiry(initialConference: CalendarDay(2021, 3, 6)),
      kept: Section47Enquiry(initialConference: CalendarDay(2021, 3, 5))
    ) { enquiry in
      [enquiry.conferenceTarget, enquiry.initialConference].contains { $0?.isAtWeekend ?? false }
    },
    .record(
      "enquiries.target-early", "The initial conference was to be held before the enquiry began",
      of: Section47Enquiry.self, fields: [.start, .conferenceTarget], source: .needCensus("InitialCPCtarget"),
      flagged: Section47Enquiry(start: day(3, 2), conferenceTarget: day(3, 1)),
      kept: Section47Enquiry(start: day(3, 2), conferenceTarget: day(3, 2))
    ) { $0.conferenceTarget.isBefore($0.start) },
    .record(
      "enquiries.earlier-count", "The number of earlier enquiries is below nought", of: Section47Enquiry.self,
      fields: [.earlierInYear], source: .annexALists("list 5"),
      flagged: Section47Enquiry(earlierInYear: -1), kept: Section47Enquiry(earlierInYear: 0)
    ) { $0.earlierInYear.isNegative },
    .child(
      "enquiries.overlap", "The enquiry starts while another of the child is open", of: Section47Enquiry.self,
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
      "enquiries.episode", "The enquiry names an episode of need that is not there", from: Section47Enquiry.self,
      field: .episode, to: ChildInNeedEpisode.self, source: .needCensus("Section47"),
      flagged: (Section47Enquiry(episode: "A"), ChildInNeedEpisode(id: "B")),
      kept: (Section47Enquiry(episode: "A"), ChildInNeedEpisode(id: "A")), named: \.episode, identifier: \.id),
    .record(
      "protection-medicals.held-early", "The medical was held before it was asked for", of: ProtectionMedical.self,
      fields: [.requested, .held], source: .protectionGuidance("section 47 enquiries: medical assessment"),
      flagged: ProtectionMedical(requested: day(3, 2), held: day(3, 1)),
      kept: ProtectionMedical(requested: day(3, 2), held: day(3, 2))
    ) { $0.held.isBefore($0.requested) },
    .reference(
      "protection-medicals.enquiry", "The medical names an enquiry that is not there", from: ProtectionMedical.self,
      field: .enquiry, to: Section47Enquiry.self,
      source: .protectionGuidance("section 47 enquiries: medical assessment"),
      flagged: (ProtectionMedical(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (ProtectionMedical(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .record(
      "conferences.reports-late", "The reports were shared with the family after the conference",
      of: ProtectionConference.self, fields: [.held, .reportsShared], severity: .warning,
      source: .protectionGuidance("child protection conferences: reports beforehand"),
      flagged: ProtectionConference(held: day(3, 1), reportsShared: day(3, 2)),
      kept: ProtectionConference(held: day(3, 1), reportsShared: day(3, 1))
    ) { $0.reportsShared.isAfter($0.held) },
    .record(
      "conferences.category-missing", "The conference made a plan and names no category of abuse",
      of: ProtectionConference.self, fields: [.decision, .category], source: .needCensus("rule 8905"),
      flagged: ProtectionConference(decision: .known(.planMade)),
      kept: ProtectionConference(decision: .known(.planMade), category: .known(.neglect))
    ) { $0.decision?.code == .planMade && $0.category == nil },
    .record(
      "conferences.category-without-plan", "The conference made no plan and names a category of abuse",
      of: ProtectionConference.self, fields: [.decision, .category], severity: .warning,
      source: .needCensus("InitialCategoryOfAbuse"),
      flagged: ProtectionConference(decision: .known(.noPlan), category: .known(.neglect)),
      kept: ProtectionConference(decision: .known(.noPlan))
    ) { [.noPlan, .childInNeedPlan].contains($0.decision?.code) && $0.category != nil },
    .record(
      "conferences.decision", "The decision is not one that this kind of conference takes",
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
      of: ProtectionConference.self, fields: [.held, .decision],
      source: .protectionGuidance("child protection conferences"),
      flagged: ProtectionConference(due: day(3, 1), decision: .known(.noPlan)),
      kept: ProtectionConference(held: day(3, 1), decision: .known(.noPlan))
    ) { $0.held == nil && $0.decision != nil },
    .reference(
      "conferences.enquiry", "The conference names an enquiry that is not there", from: ProtectionConference.self,
      field: .enquiry, to: Section47Enquiry.self, source: .protectionGuidance("child protection conferences"),
      flagged: (ProtectionConference(enquiry: "A"), Section47Enquiry(id: "B")),
      kept: (ProtectionConference(enquiry: "A"), Section47Enquiry(id: "A")), named: \.enquiry, identifier: \.id),
    .reference(
      "conferences.plan", "The conference names a child protection plan that is not there",
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
