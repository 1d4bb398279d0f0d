import CareCore
import CareModels

extension RecordCheck {
  /// The checks of carers, staff, supervision and audits.
  public static let carersAndWorkforce: [RecordCheck] = [
    .unique(
      "workforce.household-id-repeated", "Another household has the same identifier",
      doc: "Placements and mentors name the household by its identifier, and could mean either.",
      of: FosteringHousehold.self,
      field: .id, source: .definition("FosteringHousehold"),
      flagged: [FosteringHousehold(id: "1"), FosteringHousehold(id: "1")],
      kept: [FosteringHousehold(id: "1"), FosteringHousehold(id: "2"), FosteringHousehold(), FosteringHousehold()]
    ) { $0.id },
    .record(
      "workforce.household-left-before-approved", "The approval of the household ended before it was given",
      doc: """
        Households approved on a day are counted from these days. A household that was approved again has another row.
        """,
      of: FosteringHousehold.self, fields: [.approved, .left], source: .fosteringServices("regulations 27 and 28"),
      flagged: FosteringHousehold(approved: april(2), left: april(1)),
      kept: FosteringHousehold(approved: april(2), left: april(2))
    ) { $0.left.isBefore($0.approved) },
    .record(
      "workforce.household-reason-without-leaving",
      "There is a reason why the household left, and no day on which it did",
      doc: "Leavers of the year are counted from the day, and this household still seems to be approved.",
      of: FosteringHousehold.self, fields: [.left, .reasonLeft], severity: .warning,
      source: .definition("FosteringHousehold"), flagged: FosteringHousehold(reasonLeft: .init("moved")),
      kept: FosteringHousehold(left: april(1), reasonLeft: .init("moved"))
    ) { $0.reasonLeft != nil && $0.left == nil },
    .record(
      "workforce.household-without-carers", "The household has no carer",
      doc: "An approval is of people. A household whose carers have all left has ended, and has a day on which it did.",
      of: FosteringHousehold.self,
      fields: [.carers],
      source: .definition("FosteringHousehold"), flagged: FosteringHousehold(carers: 0),
      kept: FosteringHousehold(carers: 1)
    ) { $0.carers.map { $0 < 1 } ?? false },
    .record(
      "workforce.household-agency-and-kind-differ",
      "The household is of an agency and not recorded as one, or the reverse",
      doc: "The agency approves its own households and the authority the others; capacity and cost are reported apart.",
      of: FosteringHousehold.self, fields: [.kind, .agency], severity: .warning,
      source: .definition("FosteringHousehold"),
      flagged: FosteringHousehold(kind: .known(.mainstream), agency: "an agency"),
      kept: FosteringHousehold(kind: .known(.agency), agency: "an agency")
    ) { household in
      household.agency != nil && (household.kind?.code.map { $0 != .agency } ?? false)
    },
    .record(
      "workforce.household-postcode-form", "The postcode of the household is not one",
      doc: "Distance between the household and children's homes cannot be worked out from it.",
      of: FosteringHousehold.self,
      fields: [.postcode], severity: .warning, source: .definition("FosteringHousehold"),
      flagged: FosteringHousehold(postcode: Postcode("LE3")), kept: FosteringHousehold(postcode: Postcode("LE3 8RA"))
    ) { $0.postcode?.isValid == false },
    .record(
      "workforce.approval-terms-impossible",
      "An approval is for fewer than no children, or for ages that run backwards",
      doc: "Terms limit the number and ages of children, and no child could be placed under these.",
      of: FosteringHousehold.self, fields: [.approvals], source: .fosteringServices("regulation 27"),
      flagged: FosteringHousehold(approvals: [CarerApproval(ageFrom: 5, ageTo: 4)]),
      kept: FosteringHousehold(approvals: [CarerApproval(places: 0, ageFrom: 5, ageTo: 5)])
    ) { household in
      (household.approvals ?? []).contains { approval in
        guard !approval.places.isNegative else { return true }
        guard let from = approval.ageFrom, let to = approval.ageTo else { return false }
        return to < from
      }
    },
    .record(
      "workforce.approvals-out-of-order",
      "The decisions about the household's approval are not in order, or come before their panel",
      doc: """
        The panel recommends and the decision maker decides after it; the terms in force are those of the latest \
        decision.
        """,
      of: FosteringHousehold.self, fields: [.approvals], severity: .warning,
      source: .fosteringServices("regulations 27 and 28"),
      flagged: FosteringHousehold(approvals: [CarerApproval(decided: april(2)), CarerApproval(decided: april(1))]),
      kept: FosteringHousehold(approvals: [
        CarerApproval(panel: april(1), decided: april(1)), CarerApproval(decided: april(2)),
      ])
    ) { household in
      let approvals = household.approvals ?? []
      return !approvals.map(\.decided).isInOrder || approvals.contains { $0.decided.isBefore($0.panel) }
    },
    .reference(
      "workforce.supervisor-unknown", "The supervising social worker is not among the staff",
      doc: "Every approved household has a supervising social worker; cases for each worker leave this one out.",
      from: FosteringHousehold.self, field: .supervisor, to: StaffMember.self,
      source: .definition("FosteringHousehold"),
      flagged: (FosteringHousehold(supervisor: "1"), StaffMember(id: "2")),
      kept: (FosteringHousehold(supervisor: "1"), StaffMember(id: "1")), named: { $0.supervisor }, identifier: { $0.id }
    ),
    .record(
      "workforce.recruitment-dates-out-of-order", "A step of becoming a carer comes before the one that it follows",
      doc: "How many enquiries become approvals, and how long that takes, is counted between these days.",
      of: CarerRecruitment.self, fields: [.enquired, .applied, .assessed, .panel, .decided],
      source: .fosteringServices("regulation 26"), flagged: CarerRecruitment(panel: april(2), decided: april(1)),
      kept: CarerRecruitment(enquired: april(1), applied: april(1), panel: april(2), decided: april(2))
    ) { ![$0.enquired, $0.applied, $0.assessed, $0.panel, $0.decided].isInOrder },
    .record(
      "workforce.recruitment-approved-and-left", "The applicants were approved, and left before a decision",
      doc: """
        The applicants leave the process on approval by becoming carers; leaving as a carer is recorded with the \
        household.
        """,
      of: CarerRecruitment.self, fields: [.isApproved, .left], severity: .warning,
      source: .definition("CarerRecruitment"), flagged: CarerRecruitment(isApproved: true, left: april(1)),
      kept: CarerRecruitment(isApproved: false, left: april(1))
    ) { $0.isApproved == true && $0.left != nil },
    .record(
      "workforce.mentor-of-oneself", "The carer's mentor is the carer",
      doc: "Mentors are experienced carers of another household. The number may be the form's default.",
      of: CarerMentoring.self,
      fields: [.household, .mentor], source: .definition("CarerMentoring"),
      flagged: CarerMentoring(household: "1", mentor: "1"), kept: CarerMentoring(household: "1", mentor: "2")
    ) { pair in pair.mentor.map { $0 == pair.household } ?? false },
    .record(
      "workforce.capacity-negative", "A number of households, carers or places is below nought",
      doc: "Places and households are summed over kinds, and a number below nothing hides another.",
      of: FosteringCapacity.self,
      fields: [.households, .carers, .approvedPlaces, .placements, .vacantPlaces, .heldPlaces],
      source: .definition("FosteringCapacity"), flagged: FosteringCapacity(heldPlaces: -1),
      kept: FosteringCapacity(heldPlaces: 0)
    ) { count in
      [count.households, count.carers, count.approvedPlaces, count.placements, count.vacantPlaces, count.heldPlaces]
        .contains(where: \.isNegative)
    },
    .record(
      "workforce.capacity-more-than-approved", "More places are free or held back than are approved",
      doc: "Children placed by way of exemption may be more than approved; places on offer may not.",
      of: FosteringCapacity.self, fields: [.approvedPlaces, .vacantPlaces, .heldPlaces], severity: .warning,
      source: .definition("FosteringCapacity"),
      flagged: FosteringCapacity(approvedPlaces: 3, vacantPlaces: 2, heldPlaces: 2),
      kept: FosteringCapacity(approvedPlaces: 4, vacantPlaces: 2, heldPlaces: 2)
    ) { count in
      guard let approved = count.approvedPlaces else { return false }
      let (sum, overflow) = (count.vacantPlaces ?? 0).addingReportingOverflow(count.heldPlaces ?? 0)
      return overflow || sum > approved
    },
    .record(
      "workforce.post-ends-before-start", "The member of staff left the post before starting",
      doc: "Staff in post on a day, and turnover in a year, are counted from these days.",
      of: StaffMember.self,
      fields: [.start, .end], source: .definition("StaffMember"),
      flagged: StaffMember(start: april(2), end: april(1)), kept: StaffMember(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "workforce.post-size", "The post is less than nothing, or more than a full-time one",
      doc: "Posts are in hundredths of a full-time one, so 100 is full time; hours a week are the usual mistake.",
      of: StaffMember.self,
      fields: [.fteHundredths], severity: .warning, source: .definition("StaffMember"),
      flagged: StaffMember(fteHundredths: 101), kept: StaffMember(fteHundredths: 100)
    ) { $0.fteHundredths.isOutside(0...100) },
    .record(
      "workforce.newly-qualified-not-qualified",
      "Someone in the first year after qualifying is recorded as not qualified",
      doc: "The assessed and supported first year follows qualification, so whoever is in it is qualified.",
      of: StaffMember.self, fields: [.isQualified, .isNewlyQualified], source: .definition("StaffMember"),
      flagged: StaffMember(isQualified: false, isNewlyQualified: true),
      kept: StaffMember(isQualified: true, isNewlyQualified: true)
    ) { $0.isNewlyQualified == true && $0.isQualified == false },
    .record(
      "workforce.manager-of-oneself", "The member of staff is their own manager",
      doc: "Staff for each manager are counted through this field. Leave it empty for whoever has no manager here.",
      of: StaffMember.self,
      fields: [.id, .manager], source: .definition("StaffMember"), flagged: StaffMember(id: "1", manager: "1"),
      kept: StaffMember(id: "1", manager: "2")
    ) { member in member.manager.map { $0 == member.id } ?? false },
    .record(
      "workforce.supervised-by-oneself", "The supervisor is the one supervised",
      doc: "Supervision is by another person. One of the two numbers is probably the user's who entered it.",
      of: SupervisionSession.self,
      fields: [.worker, .supervisor], source: .definition("SupervisionSession"),
      flagged: SupervisionSession(worker: "1", supervisor: "1"), kept: SupervisionSession(worker: "1", supervisor: "2")
    ) { session in session.worker.map { $0 == session.supervisor } ?? false },
    .record(
      "workforce.supervision-recorded-before-held", "The supervision was written up before it was held",
      doc: """
        The day may be the one it was planned for. Records are to follow the meeting within the authority's own limit.
        """,
      of: SupervisionSession.self, fields: [.date, .recorded], severity: .warning,
      source: .definition("SupervisionSession"),
      flagged: SupervisionSession(date: april(2), recorded: april(1)),
      kept: SupervisionSession(date: april(2), recorded: april(2))
    ) { $0.recorded.isBefore($0.date) },
    .record(
      "workforce.count-negative", "A number of people, posts or days is below nought",
      doc: "Vacancy and turnover rates divide these numbers, and nought is a full answer.",
      of: WorkforceCount.self,
      fields: [
        .headcount, .fteHundredths, .establishmentHundredths, .vacantHundredths, .agencyHundredths, .starters, .leavers,
      ],
      source: .definition("WorkforceCount"), flagged: WorkforceCount(leavers: -1), kept: WorkforceCount(leavers: 0)
    ) { count in
      [
        count.headcount, count.fteHundredths, count.establishmentHundredths, count.vacantHundredths,
        count.agencyHundredths, count.starters, count.leavers, count.absenceHundredths, count.cases,
      ].contains(where: \.isNegative)
    },
    .record(
      "workforce.vacant-more-than-posts", "More posts are vacant than there are",
      doc: "The vacancy rate would be above 100%. The two numbers are probably of different teams or days.",
      of: WorkforceCount.self,
      fields: [.establishmentHundredths, .vacantHundredths], source: .definition("WorkforceCount"),
      flagged: WorkforceCount(establishmentHundredths: 100, vacantHundredths: 101),
      kept: WorkforceCount(establishmentHundredths: 100, vacantHundredths: 100)
    ) { count in
      guard let posts = count.establishmentHundredths, let vacant = count.vacantHundredths else { return false }
      return vacant > posts
    },
    .record(
      "workforce.posts-partition", "Posts filled and posts vacant are not together the posts there are",
      doc: """
        Every post is filled or vacant. Posts filled beyond establishment, or a vacancy covered by an agency and \
        counted as filled, are the usual causes.
        """,
      of: WorkforceCount.self, fields: [.fteHundredths, .establishmentHundredths, .vacantHundredths],
      severity: .warning, source: .definition("WorkforceCount"),
      flagged: WorkforceCount(fteHundredths: 900, establishmentHundredths: 1000, vacantHundredths: 99),
      kept: WorkforceCount(fteHundredths: 900, establishmentHundredths: 1000, vacantHundredths: 100)
    ) { count in
      guard let filled = count.fteHundredths, let vacant = count.vacantHundredths,
        let posts = count.establishmentHundredths
      else { return false }
      return saturatingSum([filled, vacant]) != posts
    },
    .record(
      "workforce.posts-more-than-people", "There is more than one full-time post filled for each person",
      doc: """
        Nobody fills more than a full-time post. Posts are in hundredths: ten full-time posts are 1,000, and ten \
        people.
        """,
      of: WorkforceCount.self, fields: [.headcount, .fteHundredths], source: .definition("WorkforceCount"),
      flagged: WorkforceCount(headcount: 9, fteHundredths: 901), kept: WorkforceCount(headcount: 9, fteHundredths: 900)
    ) { count in
      guard let people = count.headcount, let filled = count.fteHundredths else { return false }
      let (most, overflow) = people.multipliedReportingOverflow(by: 100)
      return !overflow && people >= 0 && filled > most
    },
    .table(
      "workforce.parts-more-than-whole", "The services, teams or roles of the same day have more than the whole",
      doc: """
        Rows that name a service, team or role are parts of the row that leaves it out. One part was counted twice, or \
        the whole is of another day.
        """,
      of: WorkforceCount.self,
      fields: [
        .headcount, .fteHundredths, .establishmentHundredths, .vacantHundredths, .agencyHundredths, .starters, .leavers,
        .cases,
      ],
      source: .definition("WorkforceCount"),
      flagged: [
        WorkforceCount(asAt: april(1), headcount: 10), WorkforceCount(asAt: april(1), service: "A", headcount: 6),
        WorkforceCount(asAt: april(1), service: "B", headcount: 5),
      ],
      kept: [
        WorkforceCount(asAt: april(1), headcount: 11), WorkforceCount(asAt: april(1), service: "A", headcount: 6),
        WorkforceCount(asAt: april(1), service: "B", headcount: 5),
        WorkforceCount(asAt: april(1), service: "B", team: "C", headcount: 5),
      ]
    ) { WorkforceWhole.overdrawn(in: $0) },
    .record(
      "workforce.audit-domain-repeated", "The audit grades the same domain more than once",
      doc: "The share of domains graded good counts each once; the two grades may even differ.",
      of: PracticeAudit.self,
      fields: [.judgements], severity: .warning, source: .actionPlan("action 3"),
      flagged: PracticeAudit(judgements: [AuditJudgement(domain: .init("plan")), AuditJudgement(domain: .init("plan"))]
      ),
      kept: PracticeAudit(judgements: [AuditJudgement(domain: .init("plan")), AuditJudgement(), AuditJudgement()])
    ) { audit in
      let domains = (audit.judgements ?? []).compactMap(\.domain)
      return Set(domains).count < domains.count
    },
  ]
}
