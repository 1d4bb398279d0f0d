extension Indicator {
  /// Whether children's plans are up to date.
  static let plans: [Indicator] = [
    carePlansUpToDate, plansApproved, carePlansApprovedUnderSixteen, pathwayPlansApprovedSixteenAndOver,
    firstCarePlansInTime, pathwayPlansUpToDate, pathwayPlansCompleted, pathwayAssessmentsInTime,
  ]

  /// Visits to looked-after children.
  static let visits: [Indicator] = [visitsInTime, visitedUpToDate, visitedInTime, seenAlone]

  /// Independent visitors, advocates and mentors.
  static let support: [Indicator] = [
    independentVisitors, independentVisitorsByStage, childrenWithIndependentVisitor,
    childrenWaitingForIndependentVisitor, childrenWithAdvocate, advocacyTakenUp, mentored, carerMentoringByStage,
  ]
}
