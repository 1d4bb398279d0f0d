// The limits on health, education and leaving care.

extension TimeLimit {
  /// The first health assessment: in time for the first review, so 20 working days from the start of the period of
  /// care.
  public static let initialHealthAssessment = TimeLimit(
    id: "iha", name: "Initial health assessment", trigger: "Start of the period of care", limit: 20, unit: .workingDays,
    mayPrecedeTrigger: true,
    source: .carePlanning("regulations 7 and 33, from which the number follows"))

  /// The referral for the first health assessment, with consent: 48 hours, a local standard for which no statutory
  /// source is known.
  public static let healthReferral = TimeLimit(
    id: "iha_referral", name: "Referral for the initial health assessment", trigger: "Start of the period of care",
    limit: 48, unit: .hours, mayPrecedeTrigger: true,
    source: Source("Local performance indicator"))

  /// A later health assessment before the fifth birthday: six months from the one before.
  public static let healthReviewUnderFive = TimeLimit(
    id: "rha_under5", name: "Review health assessment, under 5", trigger: "Previous health assessment", limit: 6,
    unit: .months,
    source: Source(
      "Local Authority Interactive Tool data dictionary", "item 3; Coventry procedures, health care assessments"))

  /// A later health assessment from the fifth birthday on: twelve months from the one before.
  public static let healthReviewFromFive = TimeLimit(
    id: "rha_5plus", name: "Review health assessment, 5 and over", trigger: "Previous health assessment", limit: 12,
    unit: .months,
    source: Source(
      "Local Authority Interactive Tool data dictionary", "item 3; Coventry procedures, health care assessments"))

  /// The start of a personal education plan: ten working days from the start of the period of care. School holidays
  /// do not stop the clock.
  public static let personalEducationPlan = TimeLimit(
    id: "pep_initiate", name: "Personal education plan initiated", trigger: "Start of the period of care", limit: 10,
    unit: .workingDays,
    source: Source("Promoting the education of looked-after children", "as restated by virtual schools"))

  /// The first personal education plan is complete in time for the first review: 20 working days. School holidays do
  /// not stop the clock.
  public static let firstPersonalEducationPlanComplete = TimeLimit(
    id: "pep_first_complete", name: "First personal education plan complete", trigger: "Start of the period of care",
    limit: 20, unit: .workingDays,
    source: Source("Promoting the education of looked-after children", "as restated by virtual schools"))

  /// The assessment of needs on which the first pathway plan rests: three months from becoming eligible.
  public static let pathwayAssessment = TimeLimit(
    id: "pathway_assessment", name: "Assessment of needs of an eligible child",
    trigger: "16th birthday, or the later day of becoming eligible", limit: 3, unit: .months,
    source: .carePlanning("regulation 42(1)"))

  /// A review of a pathway plan: six months from the one before.
  public static let pathwayReview = TimeLimit(
    id: "pathway_review", name: "Pathway plan review", trigger: "Previous review of the plan", limit: 6, unit: .months,
    source: Source("Care Leavers (England) Regulations 2010", "regulation 7, as restated for young people"))

  /// The first visit of the personal adviser to a new home: one week from moving in.
  public static let firstAdviserVisit = TimeLimit(
    id: "pa_visit_first", name: "First visit of the personal adviser after a move", trigger: "Day of moving in",
    limit: 1, unit: .weeks,
    source: Source("Care Leavers (England) Regulations 2010", "regulation 8, as restated for young people"))

  /// Later visits of the personal adviser: two months from the one before.
  public static let laterAdviserVisit = TimeLimit(
    id: "pa_visit_next", name: "Later visit of the personal adviser", trigger: "Previous visit", limit: 2,
    unit: .months,
    source: Source("Care Leavers (England) Regulations 2010", "regulation 8, as restated for young people"))
}
