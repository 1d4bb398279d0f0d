import CareCore
import CareModels

extension RecordCheck {
  /// Child protection plans, plans for children in need, and what is done under them.
  static let safetyPlans: [RecordCheck] = [
    .record(
      "protection-plans.ends-early", "The child protection plan ends on the day it starts, or before",
      doc:
        "A plan is in force for a day at least. One opened by mistake is to be deleted, not ended on the day it began.",
      of: ChildProtectionPlan.self, fields: [.start, .end], source: .needCensus("rules 8840, 8925"),
      flagged: ChildProtectionPlan(start: day(3, 1), end: day(3, 1)),
      kept: ChildProtectionPlan(start: day(3, 1), end: day(3, 2))
    ) { $0.end.isBefore($0.start) || ($0.start != nil && $0.start == $0.end) },
    .child(
      "protection-plans.two-open", "Another child protection plan of the child is open too, and started later",
      doc: """
        The child would be counted twice among those on a plan. The earlier plan was probably never closed when the \
        later was made.
        """,
      of: ChildProtectionPlan.self, fields: [.end], source: .needCensus("rule 8935"),
      flagged: [ChildProtectionPlan(start: day(3, 1)), ChildProtectionPlan(start: day(4, 1))],
      kept: [ChildProtectionPlan(start: day(3, 1), end: day(4, 1)), ChildProtectionPlan(start: day(4, 1))]
    ) { openBesideLatest($0.map { ($0.start, $0.end) }) },
    .child(
      "protection-plans.overlap", "The child protection plan starts before one before it has ended",
      doc: """
        A plan begins when no other is in force; the overlap makes the number of plans, and of children on a repeat \
        plan, too high.
        """,
      of: ChildProtectionPlan.self, fields: [.start, .end], source: .needCensus("rule 8940"),
      flagged: [ChildProtectionPlan(start: day(3, 1), end: day(3, 9)), ChildProtectionPlan(start: day(3, 8))],
      kept: [ChildProtectionPlan(start: day(3, 1), end: day(3, 9)), ChildProtectionPlan(start: day(3, 9))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "protection-plans.review-early", "A review is on the day the plan starts, or before",
      doc: """
        The initial conference makes the plan on its first day and is no review of it; the first review comes within \
        three months.
        """,
      of: ChildProtectionPlan.self,
      fields: [.start, .reviews], source: .needCensus("rule 8841"),
      flagged: ChildProtectionPlan(start: day(3, 1), reviews: [ProtectionPlanReview(date: day(3, 1))]),
      kept: ChildProtectionPlan(start: day(3, 1), reviews: [ProtectionPlanReview(date: day(3, 2))])
    ) { plan in
      (plan.reviews ?? []).contains { $0.date.isBefore(plan.start) || ($0.date != nil && $0.date == plan.start) }
    },
    .record(
      "protection-plans.review-late", "A review is after the day the plan ended",
      doc: "There is nothing left to review. A review that ends the plan is held on the plan's last day.",
      of: ChildProtectionPlan.self,
      fields: [.end, .reviews], source: .needCensus("CPPreviewDate"),
      flagged: ChildProtectionPlan(end: day(3, 1), reviews: [ProtectionPlanReview(date: day(3, 2))]),
      kept: ChildProtectionPlan(end: day(3, 1), reviews: [ProtectionPlanReview(date: day(3, 1))])
    ) { plan in (plan.reviews ?? []).contains { $0.date.isAfter(plan.end) } },
    .record(
      "protection-plans.previous-count", "The number of earlier plans is below nought",
      doc: "Second and later plans are counted from this number; nought says that this is the child's first.",
      of: ChildProtectionPlan.self,
      fields: [.previousPlans], source: .needCensus("NumberOfPreviousCPP"),
      flagged: ChildProtectionPlan(previousPlans: -1), kept: ChildProtectionPlan(previousPlans: 0)
    ) { $0.previousPlans.isNegative },
    .child(
      "protection-plans.previous-understated", "The child had more plans before than the plan says",
      doc: "The register itself holds more earlier plans than that; plans made by other authorities come on top.",
      of: ChildProtectionPlan.self, fields: [.previousPlans], source: .needCensus("NumberOfPreviousCPP"),
      flagged: [ChildProtectionPlan(start: day(1, 1)), ChildProtectionPlan(start: day(3, 1), previousPlans: 0)],
      kept: [ChildProtectionPlan(start: day(1, 1)), ChildProtectionPlan(start: day(3, 1), previousPlans: 1)]
    ) { plans in
      plans.indices.filter { position in
        let plan = plans[position]
        guard let previous = plan.previousPlans else { return false }
        return plans.count { $0.start.isBefore(plan.start) } > previous
      }
    },
    .record(
      "protection-plans.after-death", "The plan starts after the child died, or is in force after that day",
      doc: """
        The plan ends on the day the child dies at the latest. Left open, the child stays in the count of those on a \
        plan.
        """,
      of: ChildProtectionPlan.self, with: [.childrenInNeed], fields: [.start, .end],
      source: .needCensus("rules 8915, 8920"),
      flagged: .ofOneChild([ChildProtectionPlan(start: day(3, 2))], [ChildInNeed(deathDate: day(3, 9))]),
      kept: .ofOneChild([ChildProtectionPlan(start: day(3, 2), end: day(3, 9))], [ChildInNeed(deathDate: day(3, 9))])
    ) { plan, child in
      child.all(ChildInNeed.self).contains { need in
        need.deathDate != nil
          && (plan.end == nil || plan.end.isAfter(need.deathDate) || plan.start.isAfter(need.deathDate))
      }
    },
    .record(
      "protection-plans.age", "The child is 18 or older when the plan starts",
      doc:
        "Plans are for those under 18. Adults at risk are safeguarded under section 42 of the Care Act 2014 instead.",
      of: ChildProtectionPlan.self,
      with: [.childrenInNeed], fields: [.start], source: .protectionGuidance("child protection plans"),
      flagged: .ofOneChild([ChildProtectionPlan(start: day(3, 1))], [ChildInNeed(birthDate: CalendarDay(2003, 3, 1))]),
      kept: .ofOneChild([ChildProtectionPlan(start: day(3, 1))], [ChildInNeed(birthDate: CalendarDay(2003, 3, 2))])
    ) { plan, child in child.ageInNeed(on: plan.start).map { $0 >= 18 } ?? false },
    .reference(
      "protection-plans.episode", "The plan names an episode of need that is not there",
      doc: "The census files plans inside an episode of need, and one without an episode is not returned.",
      from: ChildProtectionPlan.self,
      field: .episode, to: ChildInNeedEpisode.self, source: .needCensus("ChildProtectionPlans"),
      flagged: (ChildProtectionPlan(episode: "A"), ChildInNeedEpisode(id: "B")),
      kept: (ChildProtectionPlan(episode: "A"), ChildInNeedEpisode(id: "A")), named: \.episode, identifier: \.id),
    .unique(
      "protection-plans.repeated", "Two child protection plans have the same identifier",
      doc: "Reviews, visits and conferences name the plan by its identifier, and would belong to either.",
      of: ChildProtectionPlan.self,
      field: .id, source: .needCensus("ChildProtectionPlans"),
      flagged: [ChildProtectionPlan(id: "A"), ChildProtectionPlan(id: "A")],
      kept: [ChildProtectionPlan(id: "A"), ChildProtectionPlan(id: "B"), ChildProtectionPlan()], by: \.id),
    .record(
      "protection-visits.seen-alone", "The child was seen alone, and was not seen",
      doc: """
        Being seen alone is a way of being seen; one of the two answers was probably left at what the form opened \
        with.
        """,
      of: ProtectionVisit.self,
      fields: [.wasSeen, .wasSeenAlone], source: .annexA("list 7"),
      flagged: ProtectionVisit(wasSeen: false, wasSeenAlone: true),
      kept: ProtectionVisit(wasSeen: true, wasSeenAlone: true)
    ) { $0.wasSeen == false && $0.wasSeenAlone == true },
    .record(
      "protection-visits.outside-plan", "The visit is before the plan it belongs to, or after that plan ended",
      doc: "Visits count towards a plan only while it runs, so this one is missing from another plan's count.",
      of: ProtectionVisit.self, with: [.childProtectionPlans], fields: [.plan, .date], severity: .warning,
      source: .annexA("list 7"),
      flagged: .ofOneChild(
        [ProtectionVisit(plan: "A", date: day(3, 1))], [ChildProtectionPlan(id: "A", start: day(3, 2))]),
      kept: .ofOneChild(
        [ProtectionVisit(plan: "A", date: day(3, 2))], [ChildProtectionPlan(id: "A", start: day(3, 2))])
    ) { visit, child in
      guard let id = visit.plan else { return false }
      return child.all(ChildProtectionPlan.self).contains { plan in
        plan.id == id && (visit.date.isBefore(plan.start) || visit.date.isAfter(plan.end))
      }
    },
    .reference(
      "protection-visits.plan", "The visit names a child protection plan that is not there",
      doc: "The time since the last visit is worked out plan by plan; this visit counts for none.",
      from: ProtectionVisit.self,
      field: .plan, to: ChildProtectionPlan.self, source: .annexA("list 7"),
      flagged: (ProtectionVisit(plan: "A"), ChildProtectionPlan(id: "B")),
      kept: (ProtectionVisit(plan: "A"), ChildProtectionPlan(id: "A")), named: \.plan, identifier: \.id),
    .reference(
      "core-groups.plan", "The core group names a child protection plan that is not there",
      doc: """
        The first core group is due within ten working days of the conference that made the plan, so the plan has to \
        be known.
        """,
      from: CoreGroupMeeting.self,
      field: .plan, to: ChildProtectionPlan.self, source: .protectionGuidance("core group"),
      flagged: (CoreGroupMeeting(plan: "A"), ChildProtectionPlan(id: "B")),
      kept: (CoreGroupMeeting(plan: "A"), ChildProtectionPlan(id: "A")), named: \.plan, identifier: \.id),
    .record(
      "need-plans.ends-early", "The plan for a child in need ends before it starts",
      doc: "The plan would have a length below nothing, and the child would be on no plan on any day.",
      of: ChildInNeedPlan.self,
      fields: [.start, .end], source: .needCensus("rule 4011"),
      flagged: ChildInNeedPlan(start: day(3, 2), end: day(3, 1)),
      kept: ChildInNeedPlan(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "need-plans.one-day", "The plan for a child in need starts and ends on the same day",
      doc: """
        It is possible but rare: usually a plan that was opened and replaced at once, or an end copied from the start. \
        The census queries it.
        """,
      of: ChildInNeedPlan.self,
      fields: [.start, .end], severity: .warning, source: .needCensus("rule 4012Q"),
      flagged: ChildInNeedPlan(start: day(3, 1), end: day(3, 1)),
      kept: ChildInNeedPlan(start: day(3, 1), end: day(3, 2))
    ) { $0.start != nil && $0.start == $0.end },
    .child(
      "need-plans.two-open", "Another plan for the child in need is open too, and started later",
      doc: """
        A child has one such plan at a time, reviewed and changed as needed. The earlier was probably not closed when \
        the later was made.
        """,
      of: ChildInNeedPlan.self, fields: [.end], source: .needCensus("rule 4004"),
      flagged: [ChildInNeedPlan(start: day(3, 1)), ChildInNeedPlan(start: day(4, 1))],
      kept: [ChildInNeedPlan(start: day(3, 1), end: day(4, 1)), ChildInNeedPlan(start: day(4, 1))]
    ) { openBesideLatest($0.map { ($0.start, $0.end) }) },
    .child(
      "need-plans.overlap", "The plan for a child in need starts before one before it has ended",
      doc: "The new plan takes the place of the old on the day it starts, so the old one ends on that day or before.",
      of: ChildInNeedPlan.self, fields: [.start, .end], source: .needCensus("rule 4014"),
      flagged: [ChildInNeedPlan(start: day(3, 1), end: day(3, 9)), ChildInNeedPlan(start: day(3, 8))],
      kept: [ChildInNeedPlan(start: day(3, 1), end: day(3, 9)), ChildInNeedPlan(start: day(3, 9))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "need-plans.beside-protection", "The plan for a child in need runs beside a child protection plan",
      doc: """
        When a conference makes a protection plan, the plan for a child in need ends; it may begin again when the \
        protection plan ends.
        """,
      of: ChildInNeedPlan.self, with: [.childProtectionPlans], fields: [.start, .end],
      source: .needCensus("rules 4001, 4016, 4017"),
      flagged: .ofOneChild([ChildInNeedPlan(start: day(3, 1))], [ChildProtectionPlan(start: day(4, 1))]),
      kept: .ofOneChild([ChildInNeedPlan(start: day(3, 1), end: day(4, 1))], [ChildProtectionPlan(start: day(4, 1))])
    ) { plan, child in
      child.all(ChildProtectionPlan.self).contains { other in
        guard let start = plan.start, let otherStart = other.start else { return false }
        return start < other.end ?? .last && otherStart < plan.end ?? .last
      }
    },
    .record(
      "need-plans.review-outside", "A review is before the plan starts, or after it ended",
      doc: "A review belongs to the plan in force on its day. It may be that of the plan before or after.",
      of: ChildInNeedPlan.self,
      fields: [.start, .end, .reviews], source: .annexA("list 6"),
      flagged: ChildInNeedPlan(start: day(3, 2), reviews: [day(3, 1)]),
      kept: ChildInNeedPlan(start: day(3, 2), reviews: [day(3, 2)])
    ) { plan in
      (plan.reviews ?? []).contains { review in review < plan.start ?? .first || review > plan.end ?? .last }
    },
    .record(
      "need-plans.after-death", "The plan starts after the child died, or is in force after that day",
      doc: "The plan ends on the day the child dies at the latest. The census refuses a start or an end after it.",
      of: ChildInNeedPlan.self, with: [.childrenInNeed], fields: [.start, .end],
      source: .needCensus("rules 4008, 4009"),
      flagged: .ofOneChild([ChildInNeedPlan(start: day(3, 2))], [ChildInNeed(deathDate: day(3, 9))]),
      kept: .ofOneChild([ChildInNeedPlan(start: day(3, 2), end: day(3, 9))], [ChildInNeed(deathDate: day(3, 9))])
    ) { plan, child in
      child.all(ChildInNeed.self).contains { need in
        need.deathDate != nil
          && (plan.end == nil || plan.end.isAfter(need.deathDate) || plan.start.isAfter(need.deathDate))
      }
    },
    .reference(
      "need-plans.episode", "The plan names an episode of need that is not there",
      doc: "The census files plans inside their episode of need, and one without an episode is not returned.",
      from: ChildInNeedPlan.self,
      field: .episode, to: ChildInNeedEpisode.self, source: .needCensus("CINPlanDates"),
      flagged: (ChildInNeedPlan(episode: "A"), ChildInNeedEpisode(id: "B")),
      kept: (ChildInNeedPlan(episode: "A"), ChildInNeedEpisode(id: "A")), named: \.episode, identifier: \.id),
  ]
}

extension ChildHistory {
  /// The child's age on a day by the earliest date of birth among children in need, or else by that of the history;
  /// `nil` when none is known, or later than the day.
  func ageInNeed(on day: CalendarDay?) -> Int? {
    guard let day else { return nil }
    return (all(ChildInNeed.self).compactMap(\.birthDate).min() ?? birthDate)?.age(on: day)
  }
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
