import CareCore
import CareModels

extension RecordCheck {
  /// The checks of reviews of arrangements, the work of reviewing officers and children's participation.
  public static let reviewing: [RecordCheck] = [
    .record(
      "reviews.parts-out-of-order", "The second part of the review was held before the first",
      doc: """
        A review held as a series of meetings is in time if its first part is. The parts may have been entered under \
        one another's headings.
        """,
      of: ReviewMeeting.self,
      fields: [.partOne, .partTwo], source: .carePlanning("regulation 33"),
      flagged: ReviewMeeting(partOne: april(2), partTwo: april(1)),
      kept: ReviewMeeting(partOne: april(2), partTwo: april(2))
    ) { $0.partTwo.isBefore($0.partOne) },
    .record(
      "reviews.second-part-unplanned", "The review has a second part, and is recorded as held in one",
      doc: "Reviews in parts are counted by the answer; the day of the second part says that it was one.",
      of: ReviewMeeting.self, fields: [.partTwo, .isInTwoParts], severity: .warning,
      source: .definition("ReviewMeeting"), flagged: ReviewMeeting(partTwo: april(1), isInTwoParts: false),
      kept: ReviewMeeting(partTwo: april(1), isInTwoParts: true)
    ) { $0.partTwo != nil && $0.isInTwoParts == false },
    .record(
      "reviews.number-below-one", "The number of the review is below 1",
      doc: "Reviews are counted from 1, the first, which is due within 20 working days of the start of care.",
      of: ReviewMeeting.self, fields: [.number],
      source: .definition("ReviewMeeting"), flagged: ReviewMeeting(number: 0), kept: ReviewMeeting(number: 1)
    ) { $0.number.map { $0 < 1 } ?? false },
    .record(
      "reviews.number-and-kind-differ", "The number of the review is not that of a review of its kind",
      doc: "The first review of a period of care is number 1 and the second number 2; no later one is.",
      of: ReviewMeeting.self, fields: [.number, .kind], severity: .warning, source: .carePlanning("regulation 33"),
      flagged: ReviewMeeting(number: 2, kind: .known(.initial)), kept: ReviewMeeting(number: 2, kind: .known(.second))
    ) { review in
      guard let number = review.number else { return false }
      switch review.kind?.code {
      case .initial: return number != 1
      case .second: return number != 2
      case .subsequent: return number < 3
      case .additional, nil: return false
      }
    },
    .child(
      "reviews.same-day", "Another review of the child was held on the same day",
      doc: "One of them is a copy, or has the wrong day; reviews held in time would count both.",
      of: ReviewMeeting.self, fields: [.partOne], source: .returnItem("REVIEW"),
      flagged: [ReviewMeeting(partOne: april(1)), ReviewMeeting(partOne: april(1))],
      kept: [ReviewMeeting(partOne: april(1)), ReviewMeeting(partOne: april(2)), ReviewMeeting(), ReviewMeeting()]
    ) { $0.map(\.partOne).repeated },
    .unique(
      "reviews.id-repeated", "Another review has the same identifier",
      doc: "Alerts and decisions name the review by its identifier, and would belong to either.",
      of: ReviewMeeting.self, field: .id,
      source: .definition("ReviewMeeting"), flagged: [ReviewMeeting(id: "1"), ReviewMeeting(id: "1")],
      kept: [ReviewMeeting(id: "1"), ReviewMeeting(id: "2"), ReviewMeeting(), ReviewMeeting()]
    ) { $0.id },
    .record(
      "reviews.under-four-at-four", "The child took part as one under 4, and was 4 or older",
      doc: "PN0 is for children under 4 on the day of the review. Look at the date of birth, then at the code.",
      of: ReviewMeeting.self, with: [.children], fields: [.partOne, .participation],
      source: .returnItem("REVIEW_CODE, PN0"),
      flagged: .ofOneChild([ReviewMeeting.underFour], [Child(birthDate: CalendarDay(2020, 4, 1))]),
      kept: .ofOneChild([ReviewMeeting.underFour], [Child(birthDate: CalendarDay(2020, 4, 2))])
    ) { review, child in
      guard review.participation?.code == .underFour else { return false }
      return review.partOne.flatMap { child.age(on: $0) }.map { $0 >= 4 } ?? false
    },
    .record(
      "reviews.code-of-older-under-four", "The child took part as one of 4 or over, and was younger",
      doc: "`PN1` to `PN7` say how a child of 4 or over took part; younger children have `PN0` whatever happened.",
      of: ReviewMeeting.self, with: [.children], fields: [.partOne, .participation],
      source: .returnItem("REVIEW_CODE, PN1 to PN7"),
      flagged: .ofOneChild([ReviewMeeting.absentWithoutViews], [Child(birthDate: CalendarDay(2020, 4, 2))]),
      kept: .ofOneChild([ReviewMeeting.absentWithoutViews], [Child(birthDate: CalendarDay(2020, 4, 1))])
    ) { review, child in
      guard let code = review.participation?.code, code != .underFour else { return false }
      return review.partOne.flatMap { child.age(on: $0) }.map { $0 < 4 } ?? false
    },
    .record(
      "reviews.participation-contradicts-attendance",
      "The child's code says present and the list of those there says absent, or the reverse",
      doc: """
        The code is returned and reported as the child's participation; the list of those there is the record of the \
        meeting.
        """,
      of: ReviewMeeting.self, fields: [.participation, .attendance], severity: .warning,
      source: .returnItem("REVIEW_CODE"),
      flagged: ReviewMeeting(participation: .known(.absentConveyedViews), attendance: [.child(true)]),
      kept: ReviewMeeting(participation: .known(.attendedAndSpoke), attendance: [.child(true)])
    ) { review in
      let attended = (review.attendance ?? []).first { $0.role?.code == .child }?.hasAttended
      switch review.participation?.code {
      case .attendedAndSpoke, .attendedWithAdvocate, .attendedAndConveyedViews, .attendedWithoutViews:
        return attended == false
      case .absentWithAdvocate, .absentConveyedViews, .absentWithoutViews: return attended == true
      case .underFour, nil: return false
      }
    },
    .record(
      "reviews.uploaded-before-held", "Decisions or record of the review were uploaded before it was held",
      doc: "Decisions and record are written after the meeting, and the days to write them up would be below nothing.",
      of: ReviewMeeting.self, fields: [.partOne, .decisionsUploaded, .recordUploaded],
      source: .carePlanning("regulation 38, records of reviews").unconfirmed,
      flagged: ReviewMeeting(partOne: april(2), recordUploaded: april(1)),
      kept: ReviewMeeting(partOne: april(2), decisionsUploaded: april(2), recordUploaded: april(2))
    ) { $0.decisionsUploaded.isBefore($0.partOne) || $0.recordUploaded.isBefore($0.partOne) },
    .record(
      "reviews.decision-before-review", "A decision of the review was due or done before the review",
      doc: "A decision due before its own review is carried over from the one before, or has a day of the wrong year.",
      of: ReviewMeeting.self, fields: [.partOne, .decisions], severity: .warning,
      source: .carePlanning("regulation 37, carrying out decisions").unconfirmed,
      flagged: ReviewMeeting(partOne: april(2), decisions: [ReviewDecision(due: april(1))]),
      kept: ReviewMeeting(partOne: april(2), decisions: [ReviewDecision(due: april(2), completed: april(2))])
    ) { review in
      (review.decisions ?? []).contains { $0.due.isBefore(review.partOne) || $0.completed.isBefore(review.partOne) }
    },
    .record(
      "reviews.late-in-time", "There is a reason why the review was late, and it was held in time",
      doc: """
        Reasons for lateness are counted by kind; take the reason out, or correct the day on which the review was due.
        """,
      of: ReviewMeeting.self, fields: [.due, .partOne, .partTwo, .reasonLate], severity: .warning,
      source: .reviewingReport("section 6"),
      flagged: ReviewMeeting(due: april(2), partOne: april(2), reasonLate: .init("other")),
      kept: ReviewMeeting(due: april(2), partOne: april(3), reasonLate: .init("other"))
    ) { review in
      guard review.reasonLate != nil, let due = review.due, let first = review.partOne else { return false }
      return max(first, review.partTwo ?? first) <= due
    },
    .record(
      "reviews.standard-alerted-and-excused", "An unmet standard has an alert, and a reason why there is none",
      doc: """
        An unmet standard either gave rise to an alert or was let pass for a reason; in the count it is one of the \
        two.
        """,
      of: ReviewMeeting.self, fields: [.unmetStandards], severity: .warning, source: .reviewingReport("section 6"),
      flagged: ReviewMeeting(unmetStandards: [UnmetStandard(alert: "1", reasonForNoAlert: "known")]),
      kept: ReviewMeeting(unmetStandards: [UnmetStandard(alert: "1"), UnmetStandard(reasonForNoAlert: "known")])
    ) { ($0.unmetStandards ?? []).contains { $0.alert != nil && $0.reasonForNoAlert != nil } },
    .register(
      "reviews.alert-unknown", "An alert that the review names is not in the register",
      doc: "How unmet standards were followed up is counted through this link.",
      requires: [.reviewMeetings, .qualityAlerts], fields: ["unmetStandards"], severity: .warning,
      source: .definition("UnmetStandard"),
      flagged: .ofOneChild([ReviewMeeting(unmetStandards: [UnmetStandard(alert: "1")])], [QualityAlert(id: "2")]),
      kept: .ofOneChild([ReviewMeeting(unmetStandards: [UnmetStandard(alert: "1")])], [QualityAlert(id: "1")])
    ) { register in
      let alerts = Set((register.qualityAlerts ?? []).compactMap(\.id))
      return (register.reviewMeetings ?? []).enumerated().filter { _, review in
        (review.unmetStandards ?? []).contains { $0.alert.map { !alerts.contains($0) } ?? false }
      }.map { RecordReference(.reviewMeetings, $0.offset) }
    },
    .reference(
      "reviews.alert-review-unknown", "The review that the alert came from is not in the register",
      doc: "Alerts are reported by what the review found, which cannot be told.",
      from: QualityAlert.self, field: .review, to: ReviewMeeting.self, source: .definition("QualityAlert"),
      flagged: (QualityAlert(review: "1"), ReviewMeeting(id: "2")),
      kept: (QualityAlert(review: "1"), ReviewMeeting(id: "1")), named: { $0.review }, identifier: { $0.id }
    ),
    .record(
      "reviews.alert-dates-out-of-order", "The alert was answered or settled before it was raised",
      doc: "Working days to an answer are counted from the day the alert was raised.",
      of: QualityAlert.self, fields: [.raised, .responded, .resolved], source: .reviewingReport("section 6"),
      flagged: QualityAlert(raised: april(2), responded: april(1)),
      kept: QualityAlert(raised: april(2), responded: april(2), resolved: april(2))
    ) { $0.responded.isBefore($0.raised) || $0.resolved.isBefore($0.raised) },
    .record(
      "reviews.alert-steps-out-of-order", "A step of the alert was answered before it was taken, or comes out of order",
      doc: "Each step goes to the next manager up when the one before gave no answer, so the steps follow one another.",
      of: QualityAlert.self, fields: [.steps], severity: .warning, source: .reviewingReport("section 7"),
      flagged: QualityAlert(steps: [EscalationStep(date: april(2)), EscalationStep(date: april(1))]),
      kept: QualityAlert(steps: [EscalationStep(date: april(2), answered: april(2)), EscalationStep(date: april(2))])
    ) { alert in
      let steps = alert.steps ?? []
      return !steps.map(\.date).isInOrder || steps.contains { $0.answered.isBefore($0.date) }
    },
    .reference(
      "reviews.midway-alert-unknown", "The alert that the midway check raised is not in the register",
      doc: "What the midway check led to cannot be told.",
      from: MidwayCheck.self, field: .alert, to: QualityAlert.self, source: .definition("MidwayCheck"),
      flagged: (MidwayCheck(alert: "1"), QualityAlert(id: "2")), kept: (MidwayCheck(alert: "1"), QualityAlert(id: "1")),
      named: { $0.alert }, identifier: { $0.id }
    ),
    .record(
      "reviews.allocation-ends-before-start", "The reviewing officer's time with the child ends before it starts",
      doc: "Caseloads as at a day, and how long a child keeps the same officer, are read from these days.",
      of: ReviewingAllocation.self, fields: [.start, .end], source: .definition("ReviewingAllocation"),
      flagged: ReviewingAllocation(start: april(2), end: april(1)),
      kept: ReviewingAllocation(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "reviews.allocations-overlap", "Two reviewing officers have the child at the same time, in the same role",
      doc: "A looked-after child has one named officer. A chair of conferences beside them is another role.",
      of: ReviewingAllocation.self, fields: [.role, .start, .end], source: .reviewingReport("section 1"),
      flagged: [ReviewingAllocation(start: april(1)), ReviewingAllocation(start: april(2))],
      kept: [
        ReviewingAllocation(start: april(1)), ReviewingAllocation(role: .known(.protection), start: april(2)),
        ReviewingAllocation(role: .known(.lookedAfter), start: april(1), end: april(3)),
        ReviewingAllocation(role: .known(.lookedAfter), start: april(3)),
      ]
    ) { rows in
      Dictionary(grouping: rows.indices) { rows[$0].role }.values
        .flatMap { group in overlapping(group.map { (rows[$0].start, rows[$0].end) }).map { group[$0] } }.sorted()
    },
    .record(
      "reviews.caseload-negative", "A number of cases, or the posts that hold them, is below nought",
      doc: "Cases for each full-time post would be below nothing; nought is a full answer.",
      of: ReviewingCaseload.self, fields: [.lookedAfter, .protection, .other, .fteHundredths],
      source: .reviewingReport("section 1"), flagged: ReviewingCaseload(other: -1), kept: ReviewingCaseload(other: 0)
    ) { [$0.lookedAfter, $0.protection, $0.other, $0.fteHundredths].contains(where: \.isNegative) },
    .record(
      "reviews.caseload-day-and-period", "The caseload is of a day, and an average over a period",
      doc: """
        A count as at a day and an average over a year differ, and cannot be compared with others unless it is known \
        which it is.
        """,
      of: ReviewingCaseload.self, fields: [.asAt, .period], severity: .warning,
      source: .definition("ReviewingCaseload"),
      flagged: ReviewingCaseload(asAt: april(1), period: Period(CalendarDay(2023, 4, 1), CalendarDay(2024, 3, 31))),
      kept: ReviewingCaseload(period: Period(CalendarDay(2023, 4, 1), CalendarDay(2024, 3, 31)))
    ) { $0.asAt != nil && $0.period != nil },
    .record(
      "reviews.event-count-negative", "Fewer than no one came to the event",
      doc: "Attendance is summed over events, and one below nothing hides another.",
      of: ParticipationEvent.self,
      fields: [.attended, .members], source: .annualReport("2.3"), flagged: ParticipationEvent(attended: -1),
      kept: ParticipationEvent(attended: 0, members: 0)
    ) { $0.attended.isNegative || $0.members.isNegative },
  ]
}

extension ReviewMeeting {
  fileprivate static let underFour = ReviewMeeting(partOne: april(1), participation: .known(.underFour))
  fileprivate static let absentWithoutViews = ReviewMeeting(
    partOne: april(1), participation: .known(.absentWithoutViews))
}

extension ReviewAttendance {
  fileprivate static func child(_ hasAttended: Bool) -> ReviewAttendance {
    ReviewAttendance(role: .known(.child), hasAttended: hasAttended)
  }
}
