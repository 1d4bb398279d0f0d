import CareCore
import CareModels
import CareValidation
import Testing

@Suite("The checks of education, care leavers, safety and identifiers")
struct EducationChecksTests {
  static let checks = RecordCheck.education + RecordCheck.careLeavers + RecordCheck.safety + RecordCheck.identifiers

  @Test("find their example, once, and let their near miss pass", arguments: checks)
  func examples(check: RecordCheck) throws {
    let examples = try #require(check.examples)
    #expect(check.rowsFound(in: examples.flagged).count == 1, "\(check.id) flagged")
    guard case .kept(let checked) = check.outcome(for: ChildHistories(examples.kept)) else {
      Issue.record("\(check.id) does not keep its near miss")
      return
    }
    #expect(checked > 0, "\(check.id)")
  }

  @Test("find nothing in records in which everything is missing", arguments: checks)
  func nothingInNothing(check: RecordCheck) {
    guard case .kept(let checked) = check.outcome(for: ChildHistories(.ofEmptyRecords)) else {
      Issue.record("\(check.id) is not kept by empty records")
      return
    }
    #expect(checked == 2, "\(check.id)")
  }

  @Test("have names of their own")
  func names() {
    #expect(Set(Self.checks.map(\.id)).count == Self.checks.count)
    #expect(Self.checks.count >= 60)
    #expect(Set(Self.checks.map(\.id)).isDisjoint(with: RecordCheck.integrity.map(\.id)))
  }

  @Test("stand the greatest and the least numbers", arguments: [Int.min, Int.max, 0])
  func extremes(number: Int) {
    var register = Register()
    let amount = Money(pence: number)
    let days = Period(CalendarDay.first, CalendarDay.last)
    register.schoolAttendances = [
      SchoolAttendance(
        child: child, period: days, possible: number, authorisedAbsence: number, unauthorisedAbsence: number,
        late: number, approvedActivity: number)
    ]
    register.schoolExclusions = [
      SchoolExclusion(child: child, kind: .known(.suspension), start: .first, end: .last, sessions: number),
      SchoolExclusion(child: child, kind: .known(.suspension), start: .first, end: .last, sessions: number),
    ]
    register.schoolCensusCounts = [SchoolCensusCount(pupils: number, supportPupils: number, planPupils: number)]
    register.pupilPremiumAllocations = [
      PupilPremiumAllocation(child: child, amount: amount, retained: amount, passedOn: amount)
    ]
    register.referrals = [Referral(child: child, date: .first, earlierInYear: number)]
    register.childrenInNeed = [ChildInNeed(child: child, birthDate: .last)]
    register.justiceOutcomes = [JusticeOutcome(child: child, offences: number, date: .first, ageAtOutcome: number)]
    for check in Self.checks { _ = check.outcome(for: ChildHistories(register)) }
  }
}

@Suite("Checks with more than one way to break")
struct EducationCheckCaseTests {
  /// A case: the check, the numbers of the rows it finds, and the register.
  struct Case: Sendable, CustomTestStringConvertible {
    let check: String
    let rows: [Int]
    let register: Register
    var testDescription: String { "\(check): \(rows)" }

    init(_ check: String, _ rows: [Int], _ fill: (inout Register) -> Void) {
      self.check = check
      self.rows = rows
      var register = Register()
      fill(&register)
      self.register = register
    }
  }

  static let cases: [Case] = [
    Case("exclusions.days-in-year", []) { register in
      // 31 August and 1 September are in two school years.
      register.schoolExclusions = [
        suspension(CalendarDay(2021, 8, 31), sessions: 90), suspension(CalendarDay(2021, 9, 1), sessions: 90),
      ]
    },
    Case("exclusions.days-in-year", [0, 2]) { register in
      register.schoolExclusions = [
        suspension(CalendarDay(2021, 5, 1), sessions: 1), suspension(CalendarDay(2021, 1, 1), sessions: 90),
        suspension(CalendarDay(2021, 6, 1), sessions: 1),
      ]
    },
    Case("enquiries.overlap", []) { register in
      register.section47Enquiries = [
        Section47Enquiry(child: child, start: CalendarDay(2021, 3, 1), conferenceNotRequired: true),
        Section47Enquiry(child: child, start: CalendarDay(2021, 3, 1)),
      ]
    },
    Case("enquiries.overlap", [1]) { register in
      register.section47Enquiries = [
        Section47Enquiry(child: child, start: CalendarDay(2021, 3, 1)),
        Section47Enquiry(child: child, start: CalendarDay(2021, 3, 2), conferenceNotRequired: true),
        Section47Enquiry(child: ChildIdentifier("2"), start: CalendarDay(2021, 3, 2)),
      ]
    },
    Case("protection-plans.two-open", [0, 2]) { register in
      register.childProtectionPlans = [
        ChildProtectionPlan(child: child, start: CalendarDay(2021, 1, 1)),
        ChildProtectionPlan(child: child, start: CalendarDay(2021, 3, 1)),
        ChildProtectionPlan(child: child, start: CalendarDay(2021, 2, 1)),
        ChildProtectionPlan(child: child),
      ]
    },
    Case("leaver-statuses.age", [0, 3]) { register in
      register.children = [Child(child: child, birthDate: CalendarDay(2003, 3, 1))]
      register.careLeaverStatuses = [
        CareLeaverStatus(child: child, category: .known(.eligible), start: CalendarDay(2021, 3, 1)),
        CareLeaverStatus(child: child, category: .known(.eligible), start: CalendarDay(2021, 2, 28)),
        CareLeaverStatus(child: child, category: .known(.qualifying), start: CalendarDay(2028, 2, 29)),
        CareLeaverStatus(child: child, category: .known(.qualifying), start: CalendarDay(2028, 3, 1)),
        CareLeaverStatus(child: child, category: Coded("Unheard of"), start: CalendarDay(2010, 3, 1)),
      ]
    },
    Case("phonics.outcome", [1, 2]) { register in
      register.phonicsChecks = [
        PhonicsCheck(child: child, mark: 31, threshold: 32, outcome: .known(.didNotMeetStandard)),
        PhonicsCheck(child: child, mark: 32, threshold: 32, outcome: .known(.didNotMeetStandard)),
        PhonicsCheck(child: child, mark: 32, threshold: 32, outcome: .known(.absent)),
        PhonicsCheck(child: child, threshold: 32, outcome: .known(.metStandard)),
      ]
    },
    Case("assessments.factor-year", [0, 2]) { register in
      register.socialCareAssessments = [
        assessed(CalendarDay(2020, 4, 1), .sexualAbuseTo2020), assessed(CalendarDay(2020, 4, 1), .sexualAbuseByAdult),
        assessed(CalendarDay(2021, 3, 31), .criminalExploitation),
        assessed(CalendarDay(2021, 4, 1), .criminalExploitation),
      ]
    },
    Case("referrals.no-further-action", [0, 1]) { register in
      register.referrals = [
        Referral(child: child, noFurtherAction: true, decision: .known(.strategyDiscussion)),
        Referral(child: child, noFurtherAction: false, decision: .known(.noFurtherAction)),
        // Advice and early help are no further action by social care.
        Referral(child: child, noFurtherAction: true, decision: .known(.earlyHelp)),
        Referral(child: child, noFurtherAction: true),
      ]
    },
    Case("leaver-homes.suitability", [1, 2]) { register in
      register.leavingCareHomes = [
        LeavingCareHome(child: child, accommodation: .known(.foyerSuitable), isSuitable: true),
        LeavingCareHome(child: child, accommodation: .known(.foyerSuitable), isSuitable: false),
        LeavingCareHome(child: child, accommodation: .known(.foyerUnsuitable), isSuitable: true),
        LeavingCareHome(child: child, accommodation: .known(.notKnown), isSuitable: true),
        LeavingCareHome(child: child, accommodation: Coded("Q1"), isSuitable: false),
      ]
    },
  ]

  @Test("find these rows and no others", arguments: cases)
  func finds(example: Case) throws {
    let check = try #require(EducationChecksTests.checks.first { $0.id == example.check })
    #expect(check.rowsFound(in: example.register) == example.rows)
  }
}

extension RecordCheck {
  /// The rows in which the check finds something.
  fileprivate func rowsFound(in register: Register) -> [Int] {
    guard case .broken(let findings) = outcome(for: ChildHistories(register)) else { return [] }
    return findings.compactMap(\.location.row)
  }
}

extension Register {
  /// The tables that the checks look at, with two records each in which everything is missing.
  fileprivate static var ofEmptyRecords: Register {
    var register = Register()
    func supply<Row: RegisterRecord>(_ type: Row.Type) { register[type] = [Row(), Row()] }
    func fill<each Row: RegisterRecord>(_ types: repeat (each Row).Type) { repeat supply(each types) }
    fill(
      Child.self, SchoolEnrolment.self, School.self, SchoolCensusCount.self, AlternativeProvision.self,
      SchoolAdmission.self, ManagedMove.self, PersonalEducationPlan.self, PupilPremiumAllocation.self,
      PupilPremiumSpend.self, SpecialEducationalNeed.self, EducationHealthCarePlan.self, SchoolAttendance.self,
      AttendanceAlert.self, SchoolExclusion.self, EarlyYearsProfile.self, PhonicsCheck.self, PrimaryAssessment.self)
    fill(
      KeyStage4Outcome.self, KeyStage5Outcome.self, EarlyEducationPlace.self, EarlyEducationTakeUp.self,
      HomeEducation.self, MissedEducation.self, Participation.self, SeptemberGuarantee.self,
      SchoolLeaverDestination.self, HigherEducation.self, VirtualSchoolActivity.self, ActivityAttendance.self,
      VirtualSchoolTraining.self, DeviceLoan.self, DeviceStock.self, EducationAdvice.self)
    fill(
      CareLeaverStatus.self, LeavingCareContact.self, LeavingCareHome.self, HousingApplication.self,
      LeavingCareActivity.self, WorkOpportunity.self, PersonalAdviserAllocation.self, PersonalAdviserVisit.self,
      StayingPut.self, LeaverEntitlement.self, LocalOfferLetter.self, RiskPanelReferral.self)
    fill(
      MissingIncident.self, ReturnInterview.self, ExploitationReferral.self, ExploitationMeeting.self,
      FrontDoorContact.self, Referral.self, ChildInNeed.self, ChildInNeedEpisode.self, SocialCareAssessment.self,
      StrategyDiscussion.self, Section47Enquiry.self, ProtectionMedical.self, ProtectionConference.self,
      ChildProtectionPlan.self, ProtectionVisit.self, CoreGroupMeeting.self, ChildInNeedPlan.self)
    fill(
      LearningReview.self, EarlyHelpFamily.self, EarlyHelpIndividual.self, Complaint.self, JusticeOutcome.self,
      ReoffendingFollowUp.self, CustodyEpisode.self)
    return register
  }
}

private let child = ChildIdentifier("1")

private func suspension(_ start: CalendarDay, sessions: Int) -> SchoolExclusion {
  SchoolExclusion(child: child, kind: .known(.suspension), start: start, sessions: sessions)
}

private func assessed(_ day: CalendarDay, _ factor: AssessmentFactor) -> SocialCareAssessment {
  SocialCareAssessment(child: child, authorised: day, factors: [.known(factor)])
}
