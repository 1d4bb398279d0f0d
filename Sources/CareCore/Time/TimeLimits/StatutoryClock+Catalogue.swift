extension StatutoryClock {
  /// Every clock, in a fixed order: care, health and education, safety, complaints, permanence.
  public static let all: [StatutoryClock] = care + visits + healthAndEducation + safety + complaints + permanence

  /// The clock of an identifier; `nil` when there is none.
  public static func named(_ id: String) -> StatutoryClock? { all.first { $0.id == id } }

  private static let care: [StatutoryClock] = [
    StatutoryClock(
      .firstReview, .confirmed,
      variants: [
        TimeLimit.firstReview.variant(
          "28 days, as before 2011 and in some local wording", id: "28-days", limit: 28, unit: .calendarDays,
          source: Source("Children's services procedures manuals", "Hertfordshire; Oxfordshire"))
      ],
      note: "A review comes earlier when the reviewing officer asks, and in the other cases of regulation 33(3)."),
    StatutoryClock(.secondReview, .confirmed),
    StatutoryClock(.laterReview, .confirmed),
    StatutoryClock(
      id: "cla_review_short_breaks", name: "Review of a series of short breaks",
      trigger: "Start of the first short break, then the previous review",
      .firstThen(.firstShortBreakReview, .laterShortBreakReview), .unconfirmed,
      note: "Regulation 48 changes the limits; the text with the numbers was not seen.",
      source: .carePlanning("regulation 48")),
    StatutoryClock(.singleShortBreak, .confirmed),
    StatutoryClock(.shortBreaksInTwelveMonths, .confirmed, note: "Counted in nights over any twelve months."),
    StatutoryClock(.carePlan, .confirmed),
    StatutoryClock(.reviewingOfficer, .partly, note: "Good practice, not a duty."),
  ]

  private static let visits: [StatutoryClock] = [
    StatutoryClock(.firstVisit, .confirmed),
    StatutoryClock(.visitInFirstYear, .confirmed),
    StatutoryClock(.visitAfterFirstYear, .confirmed, variants: [.visitUntilEighteen]),
    StatutoryClock(
      id: "cla_visit_reg19", name: "Visit to a child with a parent who is not yet assessed",
      trigger: "Start of the placement, each week until the first review; then the previous visit",
      .firstThen(.unassessedParentWeekly, .unassessedParentLater), .confirmed,
      source: .carePlanning("regulations 19 and 28(3)")),
    StatutoryClock(
      id: "cla_visit_reg24_ico",
      name: "Visit under temporary approval, or to a child with a parent under an interim care order",
      trigger: "Start of the placement, each week until the first review; then the previous visit",
      .firstThen(.temporaryApprovalWeekly, .temporaryApprovalLater), .confirmed,
      source: .carePlanning("regulations 24 and 28(4)")),
    StatutoryClock(
      id: "cla_visit_co_parent", name: "Visit to a child with a parent under a care order",
      trigger: "The order, then the previous visit", .firstThen(.careOrderParentFirst, .careOrderParentLater),
      .confirmed, source: .carePlanning("regulation 28(5)")),
  ]

  private static let healthAndEducation: [StatutoryClock] = [
    StatutoryClock(
      .initialHealthAssessment, .partly,
      note: "No sentence with 20 working days was seen: it follows from regulation 7 (before the first review)."),
    StatutoryClock(.healthReferral, .unconfirmed, note: "A local standard."),
    StatutoryClock(.healthReviewUnderFive, .confirmed),
    StatutoryClock(.healthReviewFromFive, .confirmed),
    StatutoryClock(.personalEducationPlan, .partly),
    StatutoryClock(.firstPersonalEducationPlanComplete, .partly),
    StatutoryClock(
      id: "pep_review", name: "Personal education plan review", trigger: "Each school term", .eachTerm, .partly,
      variants: [.personalEducationPlanHalfYearly],
      source: Source("Promoting the education of looked-after children", "as restated by Knowsley and Oldham")),
    StatutoryClock(.pathwayAssessment, .confirmed),
    StatutoryClock(.pathwayReview, .partly),
    StatutoryClock(.firstAdviserVisit, .partly),
    StatutoryClock(.laterAdviserVisit, .partly),
  ]

  private static let safety: [StatutoryClock] = [
    StatutoryClock(.returnInterview, .partly, note: "Some sources have it offered, others held, within the limit."),
    StatutoryClock(.referralDecision, .confirmed),
    StatutoryClock(
      .singleAssessment, .confirmed,
      note: "The census counts from the start of the assessment, guidance from the referral."),
    StatutoryClock(
      .initialConference, .confirmed,
      note: "Published in bands of working days: 0 to 10, 11 to 15, 16 to 20, 21 and more."),
    StatutoryClock(.firstProtectionReview, .confirmed),
    StatutoryClock(.laterProtectionReview, .confirmed),
    StatutoryClock(.initialAssessment, .confirmed, endedIn: 2013, note: "Seven working days before 2010."),
    StatutoryClock(.coreAssessment, .confirmed, endedIn: 2013),
    StatutoryClock(
      id: "cp_visit", name: "Visit under a child protection plan", trigger: "Previous visit", .noNationalLimit,
      .unconfirmed, source: Source("Local standards", "no national interval was found")),
    StatutoryClock(.coreGroup, .unconfirmed),
    StatutoryClock(.policeProtection, .confirmed),
    StatutoryClock(.emergencyProtection, .confirmed),
    StatutoryClock(.childAssessmentOrder, .confirmed),
    StatutoryClock(.temporaryHospitalStay, .confirmed),
    StatutoryClock(.temporaryCarerHoliday, .confirmed, note: "At most two in twelve months (rule 377)."),
    StatutoryClock(.temporaryOther, .confirmed),
  ]

  private static let complaints: [StatutoryClock] = [
    StatutoryClock(.complaintStage1, .confirmed, longerLimit: .complaintStage1Longer),
    StatutoryClock(.complaintStage2, .confirmed, longerLimit: .complaintStage2Longer),
    StatutoryClock(.complaintPanel, .confirmed),
    StatutoryClock(.complaintPanelReport, .confirmed),
    StatutoryClock(.complaintPanelResponse, .confirmed),
  ]

  private static let permanence: [StatutoryClock] = [
    StatutoryClock(
      id: "adoption_a1_threshold", name: "From entering care to being placed for adoption",
      trigger: "Start of the period of care",
      .averageWithin([
        Threshold(scorecards: "2012 (2009 to 2012)", months: 21, days: 639),
        Threshold(scorecards: "2014", months: 18, days: 547),
        Threshold(scorecards: "2015", months: 16, days: 487),
        Threshold(scorecards: "2013 to 2016", months: 14, days: nil),
      ]), .confirmed,
      note: "The days that are equal to 14 months, commonly 426, are not confirmed.",
      source: Source("Adoption scorecards", "A1; Department for Education, 14 January 2014; Wolverhampton, 2015")),
    StatutoryClock(
      id: "permanence_plan", name: "Permanence plan agreed", trigger: "Start of the period of care",
      .byEvent("Second review"), .unconfirmed, source: Source("IRO handbook", "text not seen")),
  ]
}
