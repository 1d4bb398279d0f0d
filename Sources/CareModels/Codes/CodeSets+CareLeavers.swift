extension CodeSets {
  /// The lists of leaving care.
  static let careLeavers: [CodeList] = [
    CodeList(LeaverContactMethod.self, table: "LeavingCareContact"),
    CodeList(AdviserChangeReason.self, table: "PersonalAdviserAllocation"),
    CodeList(TenancyKind.self, table: "LeavingCareHome"),
    CodeList(AccommodationMoveReason.self, table: "LeavingCareHome"),
    CodeList(StayingPutEndReason.self, table: "StayingPut"),
    CodeList(StayingPutKind.self, table: "StayingPut"),
    CodeList(EntitlementKind.self, table: "LeaverEntitlement"),
    CodeList(EntitlementOutcome.self, table: "LeaverEntitlement"),
    CodeList(WorkOpportunityKind.self, table: "WorkOpportunity"),
    CodeList(WorkOpportunityEnd.self, table: "WorkOpportunity"),
    CodeList(RiskPanelOutcome.self, table: "RiskPanelReferral"),
  ]
}
