import CareCore
import CareModels

extension RecordCheck {
  /// Attendance, exclusions, special educational needs, and education out of school.
  static let educationPupils: [RecordCheck] = [
    .record(
      "attendance.negative", "A number of sessions is below nought",
      doc: """
        A session is half a school day, attended or missed. A correction entered as a negative number is to be made in \
        the number it corrects.
        """,
      of: SchoolAttendance.self,
      fields: [.possible, .authorisedAbsence, .unauthorisedAbsence, .late, .approvedActivity],
      source: .interactiveTool("items 201, 270 and 371"), flagged: SchoolAttendance(late: -1),
      kept: SchoolAttendance(late: 0)
    ) { row in
      [row.possible, row.authorisedAbsence, row.unauthorisedAbsence, row.late, row.approvedActivity]
        .contains { $0.isNegative }
    },
    .record(
      "attendance.absence", "More sessions are missed than could be attended",
      doc: """
        Absence is a share of possible sessions and would be above 100%. The two numbers are probably of different \
        periods.
        """,
      of: SchoolAttendance.self,
      fields: [.possible, .authorisedAbsence, .unauthorisedAbsence], source: .interactiveTool("items 201, 270 and 371"),
      flagged: SchoolAttendance(possible: 100, authorisedAbsence: 60, unauthorisedAbsence: 41),
      kept: SchoolAttendance(possible: 100, authorisedAbsence: 60, unauthorisedAbsence: 40)
    ) { row in sumExceeds([row.authorisedAbsence, row.unauthorisedAbsence], row.possible) },
    .record(
      "attendance.attended", "More sessions are missed, or attended late, than could be attended",
      doc: """
        Lateness before registers close is attendance, so the late and the missed sessions are parts of the same \
        whole.
        """,
      of: SchoolAttendance.self, fields: [.possible, .authorisedAbsence, .unauthorisedAbsence, .late],
      source: .interactiveTool("items 201, 270 and 371"),
      flagged: SchoolAttendance(possible: 100, authorisedAbsence: 60, late: 41),
      kept: SchoolAttendance(possible: 100, authorisedAbsence: 60, late: 40)
    ) { row in
      sumExceeds([row.authorisedAbsence, row.unauthorisedAbsence, row.late], row.possible)
        && !sumExceeds([row.authorisedAbsence, row.unauthorisedAbsence], row.possible)
    },
    .record(
      "attendance.sessions-a-day", "There are more than two sessions a day",
      doc: """
        A school day has two sessions. More than two for each day of the period means that the period or the number \
        belongs to another row.
        """,
      of: SchoolAttendance.self,
      fields: [.period, .possible], source: .interactiveTool("items 201, 270 and 371"),
      flagged: SchoolAttendance(period: Period(day(3, 1), day(3, 5)), possible: 11),
      kept: SchoolAttendance(period: Period(day(3, 1), day(3, 5)), possible: 10)
    ) { row in
      guard let period = row.period, let possible = row.possible else { return false }
      return possible > 2 * period.dayCount
    },
    .child(
      "attendance.overlap", "Days at the same school are counted twice",
      doc: """
        Sessions of the shared days would count twice in the child's rate of absence. A corrected file was probably \
        added to the first.
        """,
      of: SchoolAttendance.self,
      fields: [.school, .period], source: .interactiveTool("items 201, 270 and 371"),
      flagged: [
        SchoolAttendance(school: URN("100001"), period: Period(day(3, 1), day(3, 5))),
        SchoolAttendance(school: URN("100001"), period: Period(day(3, 5), day(3, 9))),
      ],
      kept: [
        SchoolAttendance(school: URN("100001"), period: Period(day(3, 1), day(3, 5))),
        SchoolAttendance(school: URN("100002"), period: Period(day(3, 5), day(3, 9))),
      ]
    ) { rows in
      rows.indices.filter { position in
        rows[..<position].contains { other in
          guard let period = rows[position].period, let otherPeriod = other.period, let school = other.school
          else { return false }
          return school == rows[position].school && period.overlaps(otherPeriod)
        }
      }
    },
    .record(
      "attendance-alerts.followed-early", "The report is followed up before it is made",
      doc: "The time to follow up would be below nothing. Look for a report that was written up afterwards.",
      of: AttendanceAlert.self,
      fields: [.date, .followedUp], source: .definition("AttendanceAlert"),
      flagged: AttendanceAlert(date: day(3, 2), followedUp: day(3, 1)),
      kept: AttendanceAlert(date: day(3, 2), followedUp: day(3, 2))
    ) { $0.followedUp.isBefore($0.date) },
    .record(
      "exclusions.order", "The exclusion ends before it starts",
      doc: """
        School days lost are counted between these days. A return to school is the day after the last day of a \
        suspension.
        """,
      of: SchoolExclusion.self, fields: [.start, .end],
      source: .schoolCensusGuide("exclusions"), flagged: SchoolExclusion(start: day(3, 2), end: day(3, 1)),
      kept: SchoolExclusion(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "exclusions.permanent", "The exclusion is permanent, and has a number of sessions",
      doc: """
        Sessions are the length of a suspension; a permanent exclusion has none, and would raise the days lost to \
        suspension.
        """,
      of: SchoolExclusion.self,
      fields: [.kind, .sessions], source: .schoolCensusGuide("exclusions"),
      flagged: SchoolExclusion(kind: .known(.permanent), sessions: 4),
      kept: SchoolExclusion(kind: .known(.suspension), sessions: 4)
    ) { $0.kind?.code == .permanent && ($0.sessions ?? 0) != 0 },
    .record(
      "exclusions.sessions", "A suspension takes no session, or more than two for each of its days",
      doc: """
        A school day has two sessions, and a suspension takes one at least; a suspension over lunchtime counts as one.
        """,
      of: SchoolExclusion.self, fields: [.start, .end, .sessions], source: .schoolCensusGuide("exclusions"),
      flagged: SchoolExclusion(kind: .known(.suspension), start: day(3, 1), end: day(3, 2), sessions: 5),
      kept: SchoolExclusion(kind: .known(.suspension), start: day(3, 1), end: day(3, 2), sessions: 4)
    ) { exclusion in
      guard exclusion.kind?.code == .suspension, let sessions = exclusion.sessions else { return false }
      guard let start = exclusion.start, let end = exclusion.end,
        let days = Period(from: start, through: end)?.dayCount
      else { return sessions < 1 }
      return sessions < 1 || sessions > 2 * days
    },
    .record(
      "exclusions.reason-repeated", "A reason is given twice",
      doc: "Up to three reasons are returned, each once; a second entry of one raises its count.",
      of: SchoolExclusion.self,
      fields: [.reason, .otherReasons], source: .schoolCensusGuide("exclusion reason"),
      flagged: SchoolExclusion(reason: .known(.bullying), otherReasons: [.known(.bullying)]),
      kept: SchoolExclusion(reason: .known(.bullying), otherReasons: [.known(.theft)])
    ) { exclusion in !repeats([exclusion.reason] + (exclusion.otherReasons ?? []).map { $0 }).isEmpty },
    .child(
      "exclusions.days-in-year", "The suspensions of the school year come to more than 45 school days",
      doc: """
        No pupil may be suspended for more than 45 school days (90 sessions) in a school year. The row that passes the \
        limit is found, and those after it.
        """,
      of: SchoolExclusion.self, fields: [.start, .sessions], severity: .warning,
      source: .exclusionRegulations("regulation 4").unconfirmed,
      flagged: [
        SchoolExclusion(kind: .known(.suspension), start: day(3, 1), sessions: 60),
        SchoolExclusion(kind: .known(.suspension), start: day(5, 1), sessions: 31),
      ],
      kept: [
        SchoolExclusion(kind: .known(.suspension), start: day(3, 1), sessions: 60),
        SchoolExclusion(kind: .known(.suspension), start: day(5, 1), sessions: 30),
      ]
    ) { exclusions in
      // 90 half days; the row with which they are passed is found, and those after it.
      var total: [AcademicYear: Int] = [:]
      let dated = exclusions.indices.filter {
        exclusions[$0].start != nil && exclusions[$0].kind?.code == .suspension
      }.sorted { (exclusions[$0].start ?? .last, $0) < (exclusions[$1].start ?? .last, $1) }
      return dated.filter { position in
        guard let year = exclusions[position].start.flatMap(AcademicYear.init(containing:)) else { return false }
        total[year] = saturatingSum([total[year] ?? 0, Swift.max(0, exclusions[position].sessions ?? 0)])
        return (total[year] ?? 0) > 90
      }
    },
    .record(
      "exclusions.reviewed-early", "The exclusion is looked at, or other education starts, before it starts",
      doc: "Governors look at an exclusion after it is made, and other education is due from its sixth day.",
      of: SchoolExclusion.self, fields: [.start, .reviewed, .provisionStarted],
      source: .schoolCensusGuide("exclusions"),
      flagged: SchoolExclusion(start: day(3, 2), reviewed: day(3, 1)),
      kept: SchoolExclusion(start: day(3, 2), reviewed: day(3, 2))
    ) { $0.reviewed.isBefore($0.start) || $0.provisionStarted.isBefore($0.start) },
    .record(
      "special-needs.ends-early", "The provision ends before it starts",
      doc: "The provision on census day is read from these days.",
      of: SpecialEducationalNeed.self,
      fields: [.start, .end], source: .schoolCensusGuide("SEN provision"),
      flagged: SpecialEducationalNeed(start: day(3, 2), end: day(3, 1)),
      kept: SpecialEducationalNeed(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "special-needs.overlap", "The child has two levels of provision at once",
      doc: """
        A pupil has one level of provision at a time: none, support, or a plan. A change of level ends the one before.
        """,
      of: SpecialEducationalNeed.self,
      fields: [.start, .end], source: .schoolCensusGuide("SEN provision"),
      flagged: [SpecialEducationalNeed(start: day(3, 1)), SpecialEducationalNeed(start: day(3, 2))],
      kept: [SpecialEducationalNeed(start: day(3, 1), end: day(3, 2)), SpecialEducationalNeed(start: day(3, 2))]
    ) { overlapping($0.map { ($0.start, $0.end) }) },
    .record(
      "special-needs.same-need", "The second need is the main one again",
      doc: "Two needs are ranked by importance, and the second is another one. Leave it empty if there is none.",
      of: SpecialEducationalNeed.self,
      fields: [.primaryNeed, .secondaryNeed], source: .schoolCensusGuide("SEN type"),
      flagged: SpecialEducationalNeed(primaryNeed: .known(.autism), secondaryNeed: .known(.autism)),
      kept: SpecialEducationalNeed(primaryNeed: .known(.autism), secondaryNeed: .known(.speech))
    ) { $0.primaryNeed != nil && $0.primaryNeed == $0.secondaryNeed },
    .record(
      "special-needs.need-without-provision", "The child has no provision, and a need is recorded",
      doc: """
        The need is probably left from a time when the child had support; types of need are reported for those with \
        provision only.
        """,
      of: SpecialEducationalNeed.self, fields: [.provision, .primaryNeed], severity: .warning,
      source: .schoolCensusGuide("SEN type"),
      flagged: SpecialEducationalNeed(provision: .known(.noNeed), primaryNeed: .known(.autism)),
      kept: SpecialEducationalNeed(provision: .known(.support), primaryNeed: .known(.autism))
    ) { $0.provision?.code == .noNeed && $0.primaryNeed != nil },
    .record(
      "special-needs.statement", "A statement starts after plans took the place of statements",
      doc: """
        Plans took the place of statements between September 2014 and March 2018. A start after that is probably an \
        entry made in error for a plan.
        """,
      of: SpecialEducationalNeed.self, fields: [.provision, .start], severity: .warning,
      source: .specialNeedsCode("transition: new requests from 1 September 2014 are for plans"),
      flagged: SpecialEducationalNeed(provision: .known(.statement), start: CalendarDay(2018, 4, 1)),
      kept: SpecialEducationalNeed(provision: .known(.statement), start: CalendarDay(2018, 3, 31))
    ) { $0.provision?.code == .statement && $0.start.isAfter(CalendarDay(2018, 3, 31)) },
    .record(
      "health-care-plans.order", "A step to the plan comes before the one that leads to it",
      doc: "The 20 weeks run from the request to the issue, and each step on the way has a limit of its own.",
      of: EducationHealthCarePlan.self, fields: [.requested, .assessmentDecided, .draftIssued, .issued, .ceased],
      source: .specialNeedsCode("chapter 9, steps and timescales"),
      flagged: EducationHealthCarePlan(draftIssued: day(3, 2), issued: day(3, 1)),
      kept: EducationHealthCarePlan(draftIssued: day(3, 2), issued: day(3, 2))
    ) { ![$0.requested, $0.assessmentDecided, $0.draftIssued, $0.issued, $0.ceased].isInOrder },
    .record(
      "health-care-plans.refused", "The plan is refused, or no assessment was agreed, and it is issued",
      doc: "A plan after refusal comes from a tribunal or a new request, which is another row with days of its own.",
      of: EducationHealthCarePlan.self, fields: [.isAssessmentAgreed, .refused, .issued], severity: .warning,
      source: .specialNeedsCode("chapter 9, whether to issue a plan"),
      flagged: EducationHealthCarePlan(isAssessmentAgreed: false, issued: day(3, 1)),
      kept: EducationHealthCarePlan(isAssessmentAgreed: true, issued: day(3, 1))
    ) { $0.issued != nil && ($0.refused.isAfter($0.issued) || $0.isAssessmentAgreed == false) },
    .record(
      "health-care-plans.ceased", "There is a reason for ceasing and no day",
      doc: "Without the day the plan counts as in force, on every census day since.",
      of: EducationHealthCarePlan.self,
      fields: [.ceased, .ceasedReason], source: .specialNeedsCode("chapter 9, ceasing a plan"),
      flagged: EducationHealthCarePlan(ceasedReason: .known(.leftEducation)),
      kept: EducationHealthCarePlan(ceased: day(3, 1), ceasedReason: .known(.leftEducation))
    ) { $0.ceased == nil && $0.ceasedReason != nil },
    .record(
      "health-care-plans.review-outside", "A review is before the plan is issued, or after it ceased",
      doc: """
        A review looks at the plan in force. It may be that of a plan kept by another authority before the child \
        moved.
        """,
      of: EducationHealthCarePlan.self, fields: [.issued, .reviews, .ceased],
      source: .specialNeedsCode("chapter 9, reviewing a plan"),
      flagged: EducationHealthCarePlan(issued: day(3, 2), reviews: [PlanReview(held: day(3, 1))]),
      kept: EducationHealthCarePlan(issued: day(3, 2), reviews: [PlanReview(held: day(3, 2))])
    ) { plan in
      (plan.reviews ?? []).contains { $0.held.isBefore(plan.issued) || $0.held.isAfter(plan.ceased) }
    },
    .child(
      "health-care-plans.overlap", "The child has two plans in force at once",
      doc: "A child has one plan. When they move, the new authority takes it over and the old one's ends on that day.",
      of: EducationHealthCarePlan.self,
      fields: [.issued, .ceased], source: .specialNeedsCode("chapter 9"),
      flagged: [EducationHealthCarePlan(issued: day(3, 1)), EducationHealthCarePlan(issued: day(3, 2))],
      kept: [EducationHealthCarePlan(issued: day(3, 1), ceased: day(3, 2)), EducationHealthCarePlan(issued: day(3, 2))]
    ) { overlapping($0.map { ($0.issued, $0.ceased) }) },
    .record(
      "home-education.order", "Home education ends before it starts",
      doc: "Children educated at home on census day are counted from these days.",
      of: HomeEducation.self, fields: [.start, .end],
      source: .definition("HomeEducation"), flagged: HomeEducation(start: day(3, 2), end: day(3, 1)),
      kept: HomeEducation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "home-education.visit", "A first visit was declined, and was held",
      doc: "Visits accepted are a share of visits offered; this one would be in both numbers.",
      of: HomeEducation.self,
      fields: [.firstVisitOutcome, .firstVisit], severity: .warning, source: .definition("HomeEducation"),
      flagged: HomeEducation(firstVisitOutcome: .known(.declined), firstVisit: day(3, 1)),
      kept: HomeEducation(firstVisitOutcome: .known(.accepted), firstVisit: day(3, 1))
    ) { $0.firstVisitOutcome?.code == .declined && $0.firstVisit != nil },
    .record(
      "home-education.on-roll", "The child is educated at home while on the roll of a school full time",
      doc: """
        A parent who takes up home education has the child's name taken off the roll. The leaving day of the school is \
        probably missing.
        """,
      of: HomeEducation.self, with: [.schoolEnrolments], fields: [.start, .end],
      source: .schoolCensusGuide("entry and leaving dates"),
      flagged: .ofOneChild(
        [HomeEducation(start: day(3, 1))], [SchoolEnrolment(start: day(1, 1), end: day(3, 2), isFullTime: true)]),
      kept: .ofOneChild(
        [HomeEducation(start: day(3, 2))], [SchoolEnrolment(start: day(1, 1), end: day(3, 2), isFullTime: true)])
    ) { home, child in
      guard let start = home.start else { return false }
      return child.schoolEnrolments.contains { enrolment in
        guard enrolment.isFullTime == true, let first = enrolment.start else { return false }
        return start < enrolment.end ?? .last && first < home.end ?? .last
      }
    },
    .record(
      "missed-education.order", "The time out of education ends before it starts",
      doc: "Days without education would be below nothing. Look at the day on which the child was found a place.",
      of: MissedEducation.self,
      fields: [.start, .end], source: .definition("MissedEducation"),
      flagged: MissedEducation(start: day(3, 2), end: day(3, 1)),
      kept: MissedEducation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "missed-education.snapshot", "The child is counted on a day outside the time out of education",
      doc: "Someone counted the child as missing education on a day on which, by the other days, they were not.",
      of: MissedEducation.self, fields: [.start, .end, .snapshots], source: .definition("MissedEducation"),
      flagged: MissedEducation(start: day(3, 2), snapshots: [day(3, 1)]),
      kept: MissedEducation(start: day(3, 2), snapshots: [day(3, 2)])
    ) { row in
      (row.snapshots ?? []).contains { snapshot in snapshot < row.start ?? .first || snapshot > row.end ?? .last }
    },
    .record(
      "alternative-provision.order", "Alternative provision ends before it starts",
      doc: "Pupils in such provision on census day are counted from these days.",
      of: AlternativeProvision.self,
      fields: [.start, .end], source: .schoolCensusGuide("alternative provision"),
      flagged: AlternativeProvision(start: day(3, 2), end: day(3, 1)),
      kept: AlternativeProvision(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "admissions.order", "The application is decided, or the child starts, before it is received",
      doc: "School days that a child waits for a place are counted from the application to the start.",
      of: SchoolAdmission.self, fields: [.applied, .decided, .started], source: .definition("SchoolAdmission"),
      flagged: SchoolAdmission(applied: day(3, 2), decided: day(3, 1)),
      kept: SchoolAdmission(applied: day(3, 2), decided: day(3, 2))
    ) { ![$0.applied, $0.decided, $0.started].isInOrder },
    .record(
      "admissions.refused", "The application was refused or withdrawn, and the child started",
      doc: "A child starts after an offer. The refusal is probably that of another school or was overturned on appeal.",
      of: SchoolAdmission.self,
      fields: [.outcome, .started], source: .definition("SchoolAdmission"),
      flagged: SchoolAdmission(outcome: .known(.refused), started: day(3, 1)),
      kept: SchoolAdmission(outcome: .known(.offered), started: day(3, 1))
    ) { [.refused, .withdrawn].contains($0.outcome?.code) && $0.started != nil },
    .record(
      "managed-moves.order", "The move or the end of its trial comes before what leads to it",
      doc: """
        A move is agreed, begins on trial, and the trial ends, in that order; the child stays on the first roll until \
        then.
        """,
      of: ManagedMove.self,
      fields: [.agreed, .start, .trialEnd], source: .definition("ManagedMove"),
      flagged: ManagedMove(start: day(3, 2), trialEnd: day(3, 1)),
      kept: ManagedMove(start: day(3, 2), trialEnd: day(3, 2))
    ) { ![$0.agreed, $0.start, $0.trialEnd].isInOrder },
    .record(
      "managed-moves.same-school", "The school left is the school joined",
      doc: "A managed move is to another school. One of the numbers is probably the form's default.",
      of: ManagedMove.self,
      fields: [.fromSchool, .toSchool], source: .definition("ManagedMove"),
      flagged: ManagedMove(fromSchool: URN("100001"), toSchool: URN("100001")),
      kept: ManagedMove(fromSchool: URN("100001"), toSchool: URN("100002"))
    ) { $0.fromSchool != nil && $0.fromSchool == $0.toSchool },
  ]
}

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
