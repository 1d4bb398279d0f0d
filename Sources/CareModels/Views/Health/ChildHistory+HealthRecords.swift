extension ChildHistory {
  /// The child's health assessments, in the order of the table.
  public var healthAssessments: HistoryRecords<HealthAssessment> {
    records(storage.register.healthAssessments, .healthAssessments)
  }

  /// The checks of the child's teeth, eyes, hearing and development, in the order of the table.
  public var healthChecks: HistoryRecords<HealthCheck> { records(storage.register.healthChecks, .healthChecks) }

  /// The times the child was registered with a practice, in the order of the table.
  public var healthRegistrations: HistoryRecords<HealthRegistration> {
    records(storage.register.healthRegistrations, .healthRegistrations)
  }

  /// The doses of vaccines the child was due, in the order of the table.
  public var immunisations: HistoryRecords<Immunisation> { records(storage.register.immunisations, .immunisations) }

  /// The days for which it was recorded whether the child had every vaccine due, in the order of the table.
  public var immunisationReviews: HistoryRecords<ImmunisationReview> {
    records(storage.register.immunisationReviews, .immunisationReviews)
  }

  /// The child's strengths and difficulties questionnaires, in the order of the table.
  public var sdqAssessments: HistoryRecords<SDQAssessment> {
    records(storage.register.sdqAssessments, .sdqAssessments)
  }
}
