extension CodeSets {
  /// The lists of the health records.
  static let health: [CodeList] = [
    CodeList(HealthAssessmentKind.self, table: "healthAssessments"),
    CodeList(HealthAssessmentOutcome.self, table: "healthAssessments"),
    CodeList(HealthPractitioner.self, table: "healthAssessments"),
    CodeList(HealthService.self, table: "healthRegistrations"),
    CodeList(HealthCheckKind.self, table: "healthChecks"),
    CodeList(HealthCheckOutcome.self, table: "healthChecks"),
    CodeList(ImmunisationOutcome.self, table: "immunisations"),
    CodeList(SDQInformant.self, table: "sdqAssessments"),
    CodeList(SDQForm.self, table: "sdqAssessments"),
    CodeList(SubstanceKind.self, table: "substanceMisuseProblems"),
    CodeList(VulnerableGroup.self, table: "therapeuticReferrals"),
    CodeList(TherapeuticCriterion.self, table: "therapeuticReferrals"),
  ]
}
