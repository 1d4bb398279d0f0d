extension CodeSets {
  /// The lists of placements, permanence, reviews, carers, the workforce and inspection, theme by theme.
  static let careAndReviews: [CodeList] = care + reviewing + workforce + inspection

  private static let care: [CodeList] = [
    CodeList(PlacementSetting.self, table: "placements"),
    CodeList(PlacementSourcing.self, table: "placements"),
    CodeList(SettingRegistration.self, table: "placements"),
    CodeList(ProcurementRoute.self, table: "placements"),
    CodeList(PlacementOfferOutcome.self, table: "placementSearches, offers"),
    CodeList(KinshipRelationship.self, table: "connectedCarerAssessments"),
    CodeList(ConnectedCarerOutcome.self, table: "connectedCarerAssessments"),
    CodeList(PermanenceRoute.self, table: "permanencePlans"),
    CodeList(PermanencePlanStatus.self, table: "permanencePlans"),
    CodeList(PermanenceKind.self, table: "permanencePlans"),
    CodeList(PermanenceTrackingState.self, table: "permanenceTracking"),
    CodeList(PanelDecision.self, table: "permanencePanelDecisions"),
    CodeList(AdopterLeavingReason.self, table: "prospectiveAdopters"),
    CodeList(CourtOrderKind.self, table: "courtOrders"),
    CodeList(ProceedingsApplication.self, table: "careProceedings"),
    CodeList(PreProceedingsOutcome.self, table: "preProceedings"),
    CodeList(VisitBasis.self, table: "statutoryVisits"),
    CodeList(ContactMethod.self, table: "statutoryVisits"),
    CodeList(IndependentVisitorStage.self, table: "independentVisitors"),
    CodeList(AdvocacyKind.self, table: "advocacy"),
    CodeList(ProvisionKind.self, table: "residentialProvision"),
  ]

  private static let reviewing: [CodeList] = [
    CodeList(ReviewKind.self, table: "reviewMeetings"),
    CodeList(ReviewTrigger.self, table: "reviewMeetings"),
    CodeList(MeetingFormat.self, table: "reviewMeetings"),
    CodeList(ReviewLateReason.self, table: "reviewMeetings"),
    CodeList(ReviewRole.self, table: "reviewMeetings, attendance"),
    CodeList(AlertKind.self, table: "qualityAlerts"),
    CodeList(AlertTheme.self, table: "qualityAlerts"),
    CodeList(EscalationStage.self, table: "qualityAlerts, steps"),
    CodeList(ReviewingRole.self, table: "reviewingAllocations"),
    CodeList(ParticipationGroup.self, table: "participationEvents"),
  ]

  private static let workforce: [CodeList] = [
    CodeList(FosteringHouseholdKind.self, table: "fosteringHouseholds"),
    CodeList(CarerApprovalKind.self, table: "fosteringHouseholds, approvals"),
    CodeList(CarerLeavingReason.self, table: "fosteringHouseholds"),
    CodeList(StaffRole.self, table: "staff"),
    CodeList(StaffEmployment.self, table: "staff"),
    CodeList(SupervisionKind.self, table: "supervision"),
    CodeList(AuditKind.self, table: "practiceAudits"),
    CodeList(AuditDomain.self, table: "practiceAudits, judgements"),
  ]

  private static let inspection: [CodeList] = [
    CodeList(InspectionKind.self, table: "inspections"),
    CodeList(InspectionArea.self, table: "inspections, judgements"),
    CodeList(AuthorityInspectionGrade.self, table: "inspections, judgements"),
    CodeList(ProgressRating.self, table: "improvementActions"),
    CodeList(MeasureState.self, table: "improvementMeasures, readings"),
    CodeList(MeasureBound.self, table: "improvementMeasures, readings"),
    CodeList(MeasureUnit.self, table: "improvementMeasures"),
    CodeList(FavourableDirection.self, table: "improvementMeasures"),
  ]
}
