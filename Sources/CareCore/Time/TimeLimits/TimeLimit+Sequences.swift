// The limits that follow one another, and those that hold instead of the usual one.

extension TimeLimit {
  /// The first review of a series of short breaks: three months from the first.
  public static let firstShortBreakReview = TimeLimit(
    id: "cla_review_short_breaks/first", name: "First review of a series of short breaks",
    trigger: "Start of the first short break", limit: 3, unit: .months, variant: "First",
    source: .carePlanning("regulation 48"))

  /// A later review of a series of short breaks: six months from the one before.
  public static let laterShortBreakReview = TimeLimit(
    id: "cla_review_short_breaks/then", name: "Later review of a series of short breaks", trigger: "Previous review",
    limit: 6, unit: .months, variant: "Then", source: .carePlanning("regulation 48"))

  /// Visits after the first year of a placement that is to last until the child is 18: three months from the one
  /// before.
  public static let visitUntilEighteen = TimeLimit.visitAfterFirstYear.variant(
    "In a placement intended to last until 18", id: "until-18", limit: 3, unit: .months,
    source: .carePlanning("regulation 28(2)(c)(i)"))

  /// Visits until the first review to a child with a parent who is not yet assessed: one week.
  public static let unassessedParentWeekly = weekly(
    "cla_visit_reg19", "Visit to a child with a parent who is not yet assessed", "regulation 28(3)")

  /// Later visits to a child with a parent who is not yet assessed: six weeks from the one before.
  public static let unassessedParentLater = later(unassessedParentWeekly, 6, "cla_visit_reg19")

  /// Visits until the first review under temporary approval, or with a parent under an interim care order: one week.
  public static let temporaryApprovalWeekly = weekly(
    "cla_visit_reg24_ico", "Visit under temporary approval or an interim care order", "regulation 28(4)")

  /// Later visits under temporary approval, or with a parent under an interim care order: four weeks from the one
  /// before.
  public static let temporaryApprovalLater = later(temporaryApprovalWeekly, 4, "cla_visit_reg24_ico")

  /// The first visit to a child with a parent under a care order: one week from the order.
  public static let careOrderParentFirst = TimeLimit(
    id: "cla_visit_co_parent/first", name: "Visit to a child with a parent under a care order", trigger: "The order",
    limit: 1, unit: .weeks, variant: "First", source: .carePlanning("regulation 28(5)"))

  /// Later visits to a child with a parent under a care order: six weeks from the one before.
  public static let careOrderParentLater = later(careOrderParentFirst, 6, "cla_visit_co_parent")

  /// A review of a personal education plan where an older standard of six months holds.
  public static let personalEducationPlanHalfYearly = TimeLimit(
    id: "pep_review/6-months", name: "Personal education plan review", trigger: "Previous review", limit: 6,
    unit: .months, variant: "The longest interval by an older standard",
    source: Source("Leeds, personal education plan guide", "also East Riding"))

  /// The answer to a complaint at stage 1 when more time is agreed: 20 working days in all.
  public static let complaintStage1Longer = TimeLimit.complaintStage1.variant(
    "When more time is agreed", id: "extended", limit: 20, source: Source("Greenwich, Children Act complaints page"))

  /// The investigation at stage 2 of a complaint when more time is agreed: 65 working days in all.
  public static let complaintStage2Longer = TimeLimit.complaintStage2.variant(
    "When more time is agreed", id: "extended", limit: 65, source: Source("Greenwich, Children Act complaints page"))

  private static func weekly(_ clock: String, _ name: String, _ regulation: String) -> TimeLimit {
    TimeLimit(
      id: "\(clock)/first", name: name, trigger: "Start of the placement, or the previous visit", limit: 1,
      unit: .weeks, variant: "Until the first review", source: .carePlanning(regulation))
  }

  private static func later(_ first: TimeLimit, _ weeks: Int, _ clock: String) -> TimeLimit {
    TimeLimit(
      id: "\(clock)/then", name: first.name, trigger: "Previous visit", limit: weeks, unit: .weeks, variant: "Then",
      source: first.source)
  }
}
