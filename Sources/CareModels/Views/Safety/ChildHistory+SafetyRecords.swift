extension ChildHistory {
  /// The times the child was reported missing or away, in the order of the table.
  public var missingIncidents: HistoryRecords<MissingIncident> {
    records(storage.register.missingIncidents, .missingIncidents)
  }

  /// The interviews with the child after they were missing, in the order of the table.
  public var returnInterviews: HistoryRecords<ReturnInterview> {
    records(storage.register.returnInterviews, .returnInterviews)
  }

  /// The assessments of the child's needs, in the order of the table.
  public var socialCareAssessments: HistoryRecords<SocialCareAssessment> {
    records(storage.register.socialCareAssessments, .socialCareAssessments)
  }
}
