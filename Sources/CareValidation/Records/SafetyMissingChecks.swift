import CareCore
import CareModels

extension RecordCheck {
  /// Children who go missing, interviews on their return, and exploitation.
  static let safetyMissing: [RecordCheck] = [
    .record(
      "missing-incidents.ends-early", "The child comes back before they went missing",
      doc: """
        The time away would be below nothing. Day and month the wrong way round, or the return from another incident, \
        are the usual causes.
        """,
      of: MissingIncident.self,
      fields: [.start, .end], source: .runawayGuidance("recording"),
      flagged: MissingIncident(start: day(3, 2), end: day(3, 1)),
      kept: MissingIncident(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "missing-incidents.moments", "The child comes back before they went missing, by the times",
      doc: "Hours away are counted from these times. Look for a return after midnight that kept the day of the report.",
      of: MissingIncident.self, fields: [.startedAt, .endedAt], source: .runawayGuidance("recording"),
      flagged: MissingIncident(startedAt: time(9), endedAt: time(8)),
      kept: MissingIncident(startedAt: time(9), endedAt: time(9))
    ) { isEarlier($0.endedAt, $0.startedAt) },
    .record(
      "missing-incidents.days-and-times", "A day is not the day of the time beside it",
      doc: "Counts by day use the one and hours away the other, so they would not agree about the same incident.",
      of: MissingIncident.self,
      fields: [.start, .startedAt, .end, .endedAt], source: .runawayGuidance("recording"),
      flagged: MissingIncident(start: day(3, 2), startedAt: time(9)),
      kept: MissingIncident(start: day(3, 1), startedAt: time(9))
    ) { differs($0.start, $0.startedAt?.day) || differs($0.end, $0.endedAt?.day) },
    .record(
      "missing-incidents.reported-early", "The child is reported missing before they went",
      doc: """
        The report to the police follows the absence. The time at which the child was last seen may be earlier than \
        the one recorded.
        """,
      of: MissingIncident.self,
      fields: [.startedAt, .reportedAt], severity: .warning, source: .runawayGuidance("reporting"),
      flagged: MissingIncident(startedAt: time(9), reportedAt: time(8)),
      kept: MissingIncident(startedAt: time(9), reportedAt: time(9))
    ) { isEarlier($0.reportedAt, $0.startedAt) },
    .record(
      "missing-incidents.safe-early", "The police see the child safe and well before they came back",
      doc: "A safe and well check is made once the child has been found, before the return interview.",
      of: MissingIncident.self, fields: [.endedAt, .safeAndWellAt], severity: .warning,
      source: .runawayGuidance("safe and well checks"),
      flagged: MissingIncident(endedAt: time(9), safeAndWellAt: time(8)),
      kept: MissingIncident(endedAt: time(9), safeAndWellAt: time(9))
    ) { isEarlier($0.safeAndWellAt, $0.endedAt) },
    .child(
      "missing-incidents.overlap", "The child goes missing while they are missing",
      doc: """
        A child who has not come back cannot go missing again. Look for a return that was not entered, or one incident \
        recorded by two teams.
        """,
      of: MissingIncident.self,
      fields: [.start, .end], source: .runawayGuidance("recording"),
      flagged: [MissingIncident(start: day(3, 1)), MissingIncident(start: day(3, 2))],
      kept: [MissingIncident(start: day(3, 1), end: day(3, 2)), MissingIncident(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "missing-incidents.concern-repeated", "A kind of exploitation is given twice",
      doc: "Each kind of exploitation is counted once for an incident, however many people voiced it.",
      of: MissingIncident.self,
      fields: [.concerns], source: .runawayGuidance("risk"),
      flagged: MissingIncident(concerns: [.known(.sexual), .known(.sexual)]),
      kept: MissingIncident(concerns: [.known(.sexual), .known(.criminal)])
    ) { !repeats($0.concerns ?? []).isEmpty },
    .unique(
      "missing-incidents.repeated", "Two incidents have the same identifier",
      doc: "Return interviews name the incident by its identifier, and would belong to either.",
      of: MissingIncident.self, field: .id,
      source: .runawayGuidance("recording"), flagged: [MissingIncident(id: "A"), MissingIncident(id: "A")],
      kept: [MissingIncident(id: "A"), MissingIncident(id: "B"), MissingIncident()], by: \.id),
    .reference(
      "return-interviews.incident", "The interview names an incident that is not there",
      doc: "Whether an interview was held within 72 hours of the return can only be told from its incident.",
      from: ReturnInterview.self,
      field: .incident, to: MissingIncident.self, source: .runawayGuidance("return interviews"),
      flagged: (ReturnInterview(incident: "A"), MissingIncident(id: "B")),
      kept: (ReturnInterview(incident: "A"), MissingIncident(id: "A")), named: \.incident, identifier: \.id),
    .record(
      "return-interviews.early", "The interview is offered or held before the child came back",
      doc: """
        The interview is about the whole time away, so it comes after the return. It may belong to the incident \
        before.
        """,
      of: ReturnInterview.self, with: [.missingIncidents], fields: [.incident, .offered, .held],
      source: .runawayGuidance("return interviews: within 72 hours of the return"),
      flagged: .ofOneChild(
        [ReturnInterview(incident: "A", held: day(3, 1))], [MissingIncident(id: "A", end: day(3, 2))]),
      kept: .ofOneChild([ReturnInterview(incident: "A", held: day(3, 2))], [MissingIncident(id: "A", end: day(3, 2))])
    ) { interview, child in
      guard let id = interview.incident else { return false }
      return child.all(MissingIncident.self).contains { incident in
        incident.id == id
          && (interview.held.isBefore(incident.end) || interview.offered.isBefore(incident.end)
            || isEarlier(interview.heldAt, incident.endedAt))
      }
    },
    .record(
      "return-interviews.order", "The interview is held before it is offered",
      doc: "The offer is made, then taken up or declined. An offer entered afterwards has the day of its entry.",
      of: ReturnInterview.self,
      fields: [.offered, .held], source: .runawayGuidance("return interviews"),
      flagged: ReturnInterview(offered: day(3, 2), held: day(3, 1)),
      kept: ReturnInterview(offered: day(3, 2), held: day(3, 2))
    ) { $0.held.isBefore($0.offered) || isEarlier($0.heldAt, $0.offeredAt) },
    .record(
      "return-interviews.days-and-times", "A day is not the day of the time beside it",
      doc:
        "The 72 hours are counted by the times, and whole days by the days; both have to be those of the same event.",
      of: ReturnInterview.self,
      fields: [.offered, .offeredAt, .held, .heldAt], source: .runawayGuidance("return interviews"),
      flagged: ReturnInterview(held: day(3, 2), heldAt: time(9)),
      kept: ReturnInterview(held: day(3, 1), heldAt: time(9))
    ) { differs($0.offered, $0.offeredAt?.day) || differs($0.held, $0.heldAt?.day) },
    .record(
      "return-interviews.not-offered", "The interview was not offered, and was accepted or has a day of the offer",
      doc: """
        To decline or accept there must be an offer. The answer to whether it was made is probably the form's default.
        """,
      of: ReturnInterview.self, fields: [.wasOffered, .offered, .wasAccepted],
      source: .runawayGuidance("return interviews"),
      flagged: ReturnInterview(wasOffered: false, wasAccepted: true),
      kept: ReturnInterview(wasOffered: true, wasAccepted: true)
    ) { $0.wasOffered == false && ($0.wasAccepted == true || $0.offered != nil) },
    .record(
      "return-interviews.refused-and-held", "The interview was held, and a reason is given why it was not",
      doc: "Interviews are counted as held or by the reason why not; this one would be in both counts.",
      of: ReturnInterview.self, fields: [.held, .reasonNotHeld], source: .runawayGuidance("return interviews"),
      flagged: ReturnInterview(held: day(3, 1), reasonNotHeld: .known(.declined)),
      kept: ReturnInterview(held: day(3, 1))
    ) { $0.held != nil && $0.reasonNotHeld != nil },
    .record(
      "return-interviews.still-missing", "The interview was not held because the child is missing, who came back",
      doc: """
        The reason was right when it was entered. Now that the child is back, the interview is due within 72 hours of \
        the return.
        """,
      of: ReturnInterview.self, with: [.missingIncidents], fields: [.incident, .reasonNotHeld], severity: .warning,
      source: .runawayGuidance("return interviews"),
      flagged: .ofOneChild(
        [ReturnInterview(incident: "A", reasonNotHeld: .known(.stillMissing))],
        [MissingIncident(id: "A", end: day(3, 1))]),
      kept: .ofOneChild(
        [ReturnInterview(incident: "A", reasonNotHeld: .known(.stillMissing))], [MissingIncident(id: "A")])
    ) { interview, child in
      guard let id = interview.incident, interview.reasonNotHeld?.code == .stillMissing else { return false }
      return child.all(MissingIncident.self).contains { $0.id == id && $0.end != nil }
    },
    .record(
      "exploitation-referrals.order", "The referral is escalated or closed before it is made",
      doc: "The length of the case would be below nothing. See whether the days of two referrals have been mixed.",
      of: ExploitationReferral.self, fields: [.date, .escalated, .closed],
      source: .protectionGuidance("child exploitation"),
      flagged: ExploitationReferral(date: day(3, 2), closed: day(3, 1)),
      kept: ExploitationReferral(date: day(3, 2), closed: day(3, 2))
    ) { $0.escalated.isBefore($0.date) || $0.closed.isBefore($0.date) },
    .reference(
      "exploitation-meetings.referral", "The meeting names a referral that is not there",
      doc: "Meetings are counted for each referral; this one belongs to none.",
      from: ExploitationMeeting.self,
      field: .referral, to: ExploitationReferral.self, source: .protectionGuidance("child exploitation"),
      flagged: (ExploitationMeeting(referral: "A"), ExploitationReferral(id: "B")),
      kept: (ExploitationMeeting(referral: "A"), ExploitationReferral(id: "A")), named: \.referral, identifier: \.id),
    .record(
      "exploitation-meetings.early", "The meeting is before the referral it is about",
      doc: "A meeting before the referral led to it, or belongs to another; it does not follow from this one.",
      of: ExploitationMeeting.self,
      with: [.exploitationReferrals], fields: [.referral, .date], source: .protectionGuidance("child exploitation"),
      flagged: .ofOneChild(
        [ExploitationMeeting(referral: "A", date: day(3, 1))], [ExploitationReferral(id: "A", date: day(3, 2))]),
      kept: .ofOneChild(
        [ExploitationMeeting(referral: "A", date: day(3, 2))], [ExploitationReferral(id: "A", date: day(3, 2))])
    ) { meeting, child in
      guard let id = meeting.referral else { return false }
      return child.all(ExploitationReferral.self).contains { $0.id == id && meeting.date.isBefore($0.date) }
    },
  ]
}

private func isEarlier(_ one: Moment?, _ other: Moment?) -> Bool {
  guard let one, let other else { return false }
  return one < other
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }

/// An hour of 1 March 2021.
private func time(_ hour: Int) -> Moment? { Moment(day(3, 1), hour: hour, minute: 0) }
