// The limits on referral, assessment, protection and complaints.

extension TimeLimit {
  /// The interview after a child was missing: 72 hours from the return. Sources differ on whether it must be held or
  /// offered by then; give the time of the one that is measured.
  public static let returnInterview = TimeLimit(
    id: "rhi", name: "Return home interview", trigger: "Child found or returned", limit: 72, unit: .hours,
    source: Source("Children who run away or go missing from home or care", "as restated by Missing People, 2023-24"))

  /// What to do about a referral is decided within one working day.
  public static let referralDecision = TimeLimit(
    id: "referral_decision", name: "Decision on a referral", trigger: "Receipt of the referral", limit: 1,
    unit: .workingDays,
    source: Source(
      "Local Authority Interactive Tool data dictionary", "item 290; Working together to safeguard children"))

  /// The single assessment: 45 working days. Guidance counts from the referral, the census from the start of the
  /// assessment.
  public static let singleAssessment = TimeLimit(
    id: "single_assessment", name: "Single assessment", trigger: "Referral, or the start of the assessment", limit: 45,
    unit: .workingDays,
    source: Source("Working together to safeguard children", "2018, paragraph 82; children in need census, rule 8670Q"))

  /// The initial child protection conference: 15 working days from the strategy discussion.
  public static let initialConference = TimeLimit(
    id: "icpc", name: "Initial child protection conference",
    trigger: "Strategy discussion that began the section 47 enquiry", limit: 15, unit: .workingDays,
    source: Source("Local Authority Interactive Tool data dictionary", "item 218; children in need census, rule 8675Q"))

  /// The first review of a child protection plan: three months.
  public static let firstProtectionReview = TimeLimit(
    id: "cp_review_first", name: "First child protection review", trigger: "Initial conference, or start of the plan",
    limit: 3, unit: .months,
    source: Source("Local Authority Interactive Tool data dictionary", "items 19 and 215"))

  /// Later reviews of a child protection plan: six months from the one before.
  public static let laterProtectionReview = TimeLimit(
    id: "cp_review_next", name: "Later child protection review", trigger: "Previous review", limit: 6, unit: .months,
    source: Source("Local Authority Interactive Tool data dictionary", "items 19 and 215"))

  /// The initial assessment, which the single assessment replaced in 2013: ten working days from the referral.
  public static let initialAssessment = TimeLimit(
    id: "legacy_initial_assessment", name: "Initial assessment, until 2013", trigger: "Referral", limit: 10,
    unit: .workingDays,
    source: Source("Local Authority Interactive Tool data dictionary", "item 304"))

  /// The core assessment, which the single assessment replaced in 2013: 35 working days.
  public static let coreAssessment = TimeLimit(
    id: "legacy_core_assessment", name: "Core assessment, until 2013",
    trigger: "End of the initial assessment, or strategy discussion", limit: 35, unit: .workingDays,
    source: Source("Local Authority Interactive Tool data dictionary", "item 304"))

  /// The first meeting of the core group: ten working days from the conference.
  public static let coreGroup = TimeLimit(
    id: "core_group", name: "First core group", trigger: "Initial child protection conference", limit: 10,
    unit: .workingDays,
    source: Source("Working together to safeguard children", "core group"))

  /// The longest that police protection may last: 72 hours.
  public static let policeProtection = TimeLimit(
    id: "police_protection", name: "Length of police protection", trigger: "Start of police protection (L1)", limit: 72,
    unit: .hours,
    source: .guide("rule 361"))

  /// The longest that an emergency protection order may last with its extension: 21 days.
  public static let emergencyProtection = TimeLimit(
    id: "epo", name: "Length of an emergency protection order", trigger: "Start of the order (L2)", limit: 21,
    unit: .calendarDays,
    source: .guide("rule 362"))

  /// The longest that a child assessment order may last: seven days.
  public static let childAssessmentOrder = TimeLimit(
    id: "cao", name: "Length of a child assessment order", trigger: "Start of the order (L3)", limit: 7,
    unit: .calendarDays,
    source: .guide("rule 363"))

  /// The longest temporary placement in hospital: 42 days.
  public static let temporaryHospitalStay = TimeLimit(
    id: "temp_t1", name: "Length of a temporary stay in hospital", trigger: "Start of the stay (T1)", limit: 42,
    unit: .calendarDays,
    source: .guide("rule 375"))

  /// The longest temporary placement while the carer is on holiday: 21 days.
  public static let temporaryCarerHoliday = TimeLimit(
    id: "temp_t3", name: "Length of a temporary placement while the carer is on holiday",
    trigger: "Start of the placement (T3)", limit: 21, unit: .calendarDays,
    source: .guide("rule 376"))

  /// The longest temporary placement for another reason: seven days.
  public static let temporaryOther = TimeLimit(
    id: "temp_t4", name: "Length of another temporary placement", trigger: "Start of the placement (T4)", limit: 7,
    unit: .calendarDays,
    source: .guide("rule 379"))

  /// The answer to a complaint at stage 1: ten working days.
  public static let complaintStage1 = TimeLimit(
    id: "complaint_s1", name: "Complaint, stage 1", trigger: "Receipt of the complaint", limit: 10, unit: .workingDays,
    source: .complaints("regulation 14"))

  /// The investigation at stage 2 of a complaint: 25 working days.
  public static let complaintStage2 = TimeLimit(
    id: "complaint_s2", name: "Complaint, stage 2 investigation", trigger: "Request for stage 2", limit: 25,
    unit: .workingDays,
    source: Source("Greenwich, Children Act complaints page"))

  /// The meeting of the review panel at stage 3: 30 working days from the request.
  public static let complaintPanel = TimeLimit(
    id: "complaint_s3_panel", name: "Complaint, stage 3 panel meets", trigger: "Request for a review panel", limit: 30,
    unit: .workingDays,
    source: .complaints("regulation 19(4)"))

  /// The recommendations of the review panel: five working days from its meeting.
  public static let complaintPanelReport = TimeLimit(
    id: "complaint_s3_report", name: "Complaint, panel sends its recommendations", trigger: "Meeting of the panel",
    limit: 5, unit: .workingDays,
    source: .complaints("regulation 20"))

  /// The answer to the review panel: 15 working days from its recommendations.
  public static let complaintPanelResponse = TimeLimit(
    id: "complaint_s3_response", name: "Complaint, authority responds to the panel",
    trigger: "Receipt of the recommendations", limit: 15, unit: .workingDays,
    source: .complaints("regulation 20(3)"))
}
