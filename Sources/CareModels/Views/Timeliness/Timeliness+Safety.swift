import CareCore

// The clocks of referral, assessment and protection, of orders and temporary placements, and of complaints.

extension TimelinessCheck {
  static let safety: [TimelinessCheck] = [
    TimelinessCheck(
      "rhi", requires: [.missingIncidents, .returnInterviews], trigger: ["missingIncidents.end"],
      done: ["returnInterviews.held"],
      reading: """
        Held, not offered, within the limit, for children who were missing (M) and are the authority's own. An interview \
        that the child declined, or that was recorded as not needed, is not known. To the hour where times are recorded.
        """
    ) { child, context in
      child.returnInterviews(context)
    },
    TimelinessCheck(
      "referral_decision", requires: [.referrals], trigger: ["referrals.CINreferralDate"], done: ["referrals.decided"]
    ) { child, context in
      child.rows(\.referrals).compactMap { at, referral in
        context.judge(
          TimedEvent(at, trigger: referral.date ?? referral.receivedAt?.day, done: referral.decided),
          by: .referralDecision, of: "referral_decision")
      }
    },
    TimelinessCheck(
      "single_assessment", requires: [.socialCareAssessments],
      trigger: ["socialCareAssessments.AssessmentActualStartDate"],
      done: ["socialCareAssessments.AssessmentAuthorisationDate"],
      reading: "From the start of the assessment, as the census counts. A row without a kind is taken for a single one."
    ) { child, context in
      child.assessments(.single, .singleAssessment, context)
    },
    TimelinessCheck(
      "legacy_initial_assessment", requires: [.socialCareAssessments],
      trigger: ["socialCareAssessments.AssessmentActualStartDate"],
      done: ["socialCareAssessments.AssessmentAuthorisationDate"], reading: "From the start of the assessment."
    ) { child, context in
      child.assessments(.initial, .initialAssessment, context)
    },
    TimelinessCheck(
      "legacy_core_assessment", requires: [.socialCareAssessments],
      trigger: ["socialCareAssessments.AssessmentActualStartDate"],
      done: ["socialCareAssessments.AssessmentAuthorisationDate"], reading: "From the start of the assessment."
    ) { child, context in
      child.assessments(.core, .coreAssessment, context)
    },
  ]

  static let protection: [TimelinessCheck] = [
    TimelinessCheck(
      "icpc", requires: [.section47Enquiries], trigger: ["section47Enquiries.S47ActualStartDate"],
      done: ["section47Enquiries.DateOfInitialCPC", "protectionConferences.held"],
      reading:
        "Not for enquiries that needed no conference; where that is not recorded, a conference not held is not known."
    ) { child, context in
      let conferences = child.rows(\.protectionConferences).map(\.record)
      return child.rows(\.section47Enquiries).compactMap { at, enquiry in
        guard enquiry.conferenceNotRequired != true else { return nil }
        let own = conferences.filter { $0.enquiry != nil && $0.enquiry == enquiry.id && $0.kind?.code != .review }
        let done = enquiry.initialConference ?? own.compactMap(\.held).min()
        let isCertain = done != nil || enquiry.conferenceNotRequired == false
        return context.judge(
          TimedEvent(at, trigger: enquiry.start, done: done, doubt: isCertain ? nil : .mayNotBeRequired),
          by: .initialConference, of: "icpc")
      }
    },
    TimelinessCheck(
      "cp_review_first", requires: [.childProtectionPlans], trigger: ["childProtectionPlans.CPPstartDate"],
      done: ["childProtectionPlans.reviews"], reading: planReading
    ) { child, context in
      child.protectionPlans(context, .firstProtectionReview) { $0 == 0 }
    },
    TimelinessCheck(
      "cp_review_next", requires: [.childProtectionPlans], trigger: ["childProtectionPlans.reviews"],
      done: ["childProtectionPlans.reviews"], reading: planReading
    ) { child, context in
      child.protectionPlans(context, .laterProtectionReview) { $0 > 0 }
    },
    TimelinessCheck(
      "core_group", requires: [.childProtectionPlans, .coreGroupMeetings],
      trigger: ["childProtectionPlans.CPPstartDate"], done: ["coreGroupMeetings.held"]
    ) { child, context in
      let meetings = child.rows(\.coreGroupMeetings).map(\.record)
      return child.rows(\.childProtectionPlans).compactMap { at, plan in
        let held = meetings.filter { $0.plan == nil || plan.id == nil || $0.plan == plan.id }.compactMap(\.held)
        let done = plan.start.flatMap { start in
          held.filter { day in day >= start && plan.end.map { day <= $0 } ?? true }.min()
        }
        return context.judge(
          TimedEvent(at, trigger: plan.start, done: done, until: plan.end), by: .coreGroup, of: "core_group")
      }
    },
  ]

  private static let planReading = "Where the reviews of a plan were left out, it is not known."

  static let lengths: [TimelinessCheck] = [
    length(.policeProtection) { $0.legalStatus == .policeProtection },
    length(.emergencyProtection) { $0.legalStatus == .emergencyProtectionOrder },
    length(.childAssessmentOrder) { $0.legalStatus == .childAssessmentOrder },
    length(.temporaryHospitalStay) { $0.placementType == .temporaryHospitalStay },
    length(.temporaryCarerHoliday) { $0.placementType == .temporaryWhileCarerOnHoliday },
    length(.temporaryOther) { $0.placementType == .temporaryShortOther },
  ]

  private static func length(
    _ limit: TimeLimit, _ isWanted: @escaping @Sendable (HistoryEpisode) -> Bool
  ) -> TimelinessCheck {
    TimelinessCheck(
      limit.id, requires: [.episodes], trigger: ["episodes.DECOM"], done: ["episodes.DEC"],
      reading: "Episodes that follow one another without a gap are one."
    ) { child, context in
      child.lengths(of: limit, context, isWanted)
    }
  }

  static let complaints: [TimelinessCheck] = [
    stage(
      .complaintStage1, .localResolution, longer: .complaintStage1Longer, trigger: "requested", done: "responded",
      { $0.requested }, { $0.responded }),
    stage(
      .complaintStage2, .investigation, longer: .complaintStage2Longer, trigger: "requested", done: "responded",
      { $0.requested }, { $0.responded }),
    stage(
      .complaintPanel, .reviewPanel, trigger: "requested", done: "panelMet", { $0.requested }, { $0.panelMet }),
    stage(
      .complaintPanelReport, .reviewPanel, trigger: "panelMet", done: "panelReported", { $0.panelMet },
      { $0.panelReported }),
    stage(
      .complaintPanelResponse, .reviewPanel, trigger: "panelReported", done: "responded", { $0.panelReported },
      { $0.responded }),
  ]

  private static func stage(
    _ limit: TimeLimit, _ kind: ComplaintStageKind, longer: TimeLimit? = nil, trigger: String, done: String,
    _ from: @escaping @Sendable (ComplaintStage) -> CalendarDay?,
    _ to: @escaping @Sendable (ComplaintStage) -> CalendarDay?
  ) -> TimelinessCheck {
    TimelinessCheck(
      limit.id, requires: [.complaints], trigger: ["complaints.stages.\(trigger)"], done: ["complaints.stages.\(done)"],
      reading: longer == nil ? nil : "The longer limit where it was agreed."
    ) { child, context in
      child.rows(\.complaints).flatMap { at, complaint -> [Timeliness] in
        (complaint.stages ?? []).filter { $0.stage?.code == kind }.compactMap { stage in
          // A step of the panel that is not reached yet has not begun: only an answer without it is a gap.
          let start = from(stage) ?? (limit.id == TimeLimit.complaintStage1.id ? complaint.received : nil)
          if start == nil, to(stage) == nil, limit.id != TimeLimit.complaintStage1.id { return nil }
          let isLonger = stage.isExtended ?? (stage.extended.map { $0 <= context.asAt } ?? false)
          let applied = isLonger ? longer ?? limit : limit
          let event = TimedEvent(at, trigger: start, done: to(stage), until: complaint.closed)
          return context.judge(event, by: applied, of: limit.id)
        }
      }
    }
  }
}

extension ChildHistory {
  fileprivate func returnInterviews(_ context: TimelinessContext) -> [Timeliness] {
    let interviews = rows(\.returnInterviews).map(\.record)
    return rows(\.missingIncidents).compactMap { at, incident -> Timeliness? in
      guard incident.kind?.code != .awayWithoutAuthorisation, incident.placingAuthority == nil else { return nil }
      let own = interviews.filter { $0.incident != nil && $0.incident == incident.id }
      guard let end = incident.end ?? incident.endedAt?.day else {
        // A child who is still missing has not set off the clock.
        return own.isEmpty ? nil : context.unknown("rhi", at, because: .noTrigger)
      }
      let held = own.filter { $0.held != nil || $0.heldAt != nil }
        .min { ($0.held ?? $0.heldAt?.day ?? .last) < ($1.held ?? $1.heldAt?.day ?? .last) }
      let isDeclined = own.contains { $0.wasAccepted == false || $0.reasonNotHeld?.code == .declined }
      let isNotNeeded = own.contains { $0.reasonNotHeld?.code == .notNeeded }
      let isUnlinked = interviews.contains { $0.incident == nil }
      let doubt: Timeliness.Unknown? =
        isDeclined ? .declined : isNotNeeded || (held == nil && isUnlinked) ? .mayNotBeRequired : nil
      let done = held?.held ?? held?.heldAt?.day
      let isTimed = incident.endedAt != nil && (held == nil || held?.heldAt != nil)
      return context.judge(
        TimedEvent(
          at, trigger: end, done: done, doubt: held == nil ? doubt : nil,
          moments: isTimed ? incident.endedAt.map { ($0, held?.heldAt) } : nil), by: .returnInterview, of: "rhi")
    }
  }

  fileprivate func assessments(
    _ kind: SocialCareAssessmentKind, _ limit: TimeLimit, _ context: TimelinessContext
  ) -> [Timeliness] {
    rows(\.socialCareAssessments).compactMap { at, assessment in
      // A kind that is not on the list is none of these.
      guard assessment.kind == nil ? kind == .single : assessment.kind?.code == kind else { return nil }
      return context.judge(
        TimedEvent(at, trigger: assessment.start, done: assessment.authorised), by: limit, of: limit.id)
    }
  }

  fileprivate func protectionPlans(
    _ context: TimelinessContext, _ limit: TimeLimit, _ isWanted: (Int) -> Bool
  ) -> [Timeliness] {
    rows(\.childProtectionPlans).flatMap { at, plan -> [Timeliness] in
      guard let start = plan.start else { return [context.unknown(limit.id, at, because: .noTrigger)] }
      guard let reviews = plan.reviews else {
        return start > context.asAt ? [] : [context.unknown(limit.id, at, trigger: start, because: .undatedRecord)]
      }
      let held = Set(reviews.compactMap(\.date)).filter { day in day > start && plan.end.map { day <= $0 } ?? true }
      let chain = [start] + held.sorted()
      return context.chain(chain, at: at, of: limit.id, until: plan.end) { position, _ in
        isWanted(position) ? limit : nil
      }
    }
  }
}
